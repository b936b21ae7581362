/** What begins and ends lines of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody tfoot thead ul'
  ).split(' '),
)

/** What is not read: it shows no words, or they are not the page's. */
const UNREAD = new Set(
  (
    'script style noscript template head title svg math canvas audio video object embed iframe frame frameset map ' +
    'input select textarea button datalist output progress meter rp rt'
  ).split(' '),
)

/** Stands between two cells of one row. */
const CELL_BORDER = ' | '

/** Invisible marks of where a word may be divided, and of no width at all. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** The lines of a page, each a paragraph, and how many invisible marks were left out of them. */
export type Lines = { readonly lines: readonly string[]; readonly invisible: number }

/**
 * Reads what an element shows as lines of text: a line a block, white space as a browser collapses it, list items with
 * their mark, the cells of a row on one line. `<q>` gets the quotation marks that a browser draws.
 */
export function linesOf(root: Element): Lines {
  const lines: string[] = []
  let line = ''
  let invisible = 0
  /** The mark of an item whose words have not come yet: they may stand in a block of their own. */
  let openMark = ''
  const nextNumbers = new Map<Element, number>()

  const end = () => {
    if (openMark !== '' && line === openMark) return
    openMark = ''
    const text = line.trim().replace(/(?: \|)+$/, '')
    if (text !== '') lines.push(text)
    line = ''
  }
  const add = (text: string) => {
    invisible += text.match(INVISIBLE)?.length ?? 0
    const visible = text.replace(INVISIBLE, '')
    // White space at the seam of two stretches collapses too.
    line += line === '' || line.endsWith(' ') ? visible.replace(/^ +/, '') : visible
  }

  const readChildren = (element: Element, asWritten: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) readText(node.nodeValue ?? '', asWritten)
      else if (node instanceof Element) read(node, asWritten)
    }
  }
  const readText = (text: string, asWritten: boolean) => {
    if (!asWritten) return add(text.replace(/[ \t\n\r\f]+/g, ' '))
    text.split(/\r\n?|\n/).forEach((written, at) => {
      if (at > 0) end()
      line += written
    })
  }
  const read = (element: Element, asWritten: boolean) => {
    const name = element.localName
    if (UNREAD.has(name) || isHidden(element)) return
    if (name === 'br') return end()
    if (name === 'tr') return readRow(element)
    const isBlock = BLOCKS.has(name)
    if (isBlock) end()
    if (name === 'li') {
      openMark = itemMark(element)
      line = openMark
    }
    if (name === 'q') add('“')
    readChildren(element, asWritten || name === 'pre')
    if (name === 'q') add('”')
    // An item without words leaves no mark behind.
    if (name === 'li' && line === openMark) line = ''
    if (isBlock) end()
  }
  /** A row of one line a cell is one line; where a cell has more, the table only lays out the page. */
  const readRow = (row: Element) => {
    end()
    const cells = [...row.children].map((cell) => linesOf(cell))
    for (const cell of cells) invisible += cell.invisible
    if (cells.every((cell) => cell.lines.length <= 1)) line = cells.map((cell) => cell.lines[0] ?? '').join(CELL_BORDER)
    else lines.push(...cells.flatMap((cell) => cell.lines))
    end()
  }
  const itemMark = (item: Element): string => {
    const list = item.parentElement
    if (list?.localName !== 'ol') return '• '
    const number =
      wholeNumber(item.getAttribute('value')) ?? nextNumbers.get(list) ?? wholeNumber(list.getAttribute('start')) ?? 1
    nextNumbers.set(list, number + 1)
    return `${number}. `
  }
  read(root, false)
  end()
  return { lines, invisible }
}

const wholeNumber = (text: string | null): number | null => (text && /^-?\d{1,9}$/.test(text) ? Number(text) : null)

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
