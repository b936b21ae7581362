/** How small a sheet may be set before it is broken over two pages instead, and by what steps it is tried. */
const SMALLEST = 0.85
const STEP = 0.01

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
    if (content instanceof HTMLElement) shrink(content, () => sheet.getBoundingClientRect().height, height)
  }
}

/**
 * Line breaks make heights jump, so a smaller size is not always a lower sheet: sizes are tried one by
 * one, from the largest that could fit. Both directions shrink with the size, so a height at most
 * with its square.
 */
function shrink(content: HTMLElement, height: () => number, room: number): void {
  set(content, 1)
  const largest = Math.min(1, Math.sqrt(room / height()))
  for (let zoom = largest; zoom >= SMALLEST; zoom -= STEP) {
    set(content, zoom)
    if (height() <= room) return
  }
  set(content, 1)
}

/** What hangs beside the text stays where it hangs on every other page, however small the text. */
function set(content: HTMLElement, zoom: number): void {
  content.style.setProperty('zoom', String(zoom))
  content.style.setProperty('--zoom', String(zoom))
}
