/** How small a sheet may be set, step by step, before it is broken over two pages instead. */
const STEPS = [1, 0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.86]

/** Paper and screen round lines differently: this share of a page is left free. */
const SPARE = 0.01

/**
 * Sets each sheet as large as fits on one page; one that would have to be tiny keeps its size.
 *
 * @param page - the height of what is printed on a page, as an element that is never on paper.
 */
export function fitSheets(page: HTMLElement): void {
  const height = page.getBoundingClientRect().height * (1 - SPARE)
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const content = sheet.firstElementChild
    if (!(content instanceof HTMLElement)) continue
    const fits = STEPS.find((step) => {
      content.style.setProperty('zoom', String(step))
      return sheet.getBoundingClientRect().height <= height
    })
    content.style.setProperty('zoom', String(fits ?? 1))
  }
}
