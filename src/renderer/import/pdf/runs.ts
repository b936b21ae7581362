import type { TextItem } from 'pdfjs-dist/types/src/display/api'

/** A stretch of text as the file draws it. Points from the page's upper left corner; `baseline` counts downwards. */
export type Run = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Font size in points. */
  readonly size: number
  readonly font: string
  /** White space was written before it. */
  readonly afterSpace: boolean
}

/** A page before it is put in order. Lengths in points. */
export type RawPage = {
  readonly width: number
  readonly height: number
  /** The number that the page bears. */
  readonly label: string
  /** In the order of the file. */
  readonly runs: readonly Run[]
  /** Stretches that do not run level: stamps along the margin, watermarks. */
  readonly turned: readonly string[]
}

/** The matrix that takes a point of the file to one of the page; as pdf.js gives it. */
type Transform = readonly number[]

/** A line that rises more than this is not part of the text; the rise over the run. */
const LEVEL = 0.15

/** Letters in the form in which they are drawn: ligatures, and Arabic letters by their place in a word. */
const DRAWN = /[\ufb00-\ufd3d\ufd50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/g

/** Sorts what pdf.js found on a page into level runs and turned words. */
export function runsOf(items: readonly TextItem[], transform: Transform): Pick<RawPage, 'runs' | 'turned'> {
  const runs: Run[] = []
  const turned: string[] = []
  let afterSpace = false
  for (const { str, transform: own, width, fontName } of items) {
    if (str === '') continue
    // pdf.js writes the white between two columns as one wide space, which would join them.
    if (str.trim() === '') {
      afterSpace = true
      continue
    }
    const [a, b, c, d, e, f] = multiplied(transform, own)
    const size = Math.hypot(c, d)
    if (Math.abs(b) > Math.abs(a) * LEVEL || a < 0) {
      turned.push(str)
      continue
    }
    runs.push({
      text: str.replace(DRAWN, (letters) => letters.normalize('NFKC')),
      left: e,
      right: e + width,
      baseline: f,
      size: size || 1,
      font: fontName,
      afterSpace,
    })
    afterSpace = false
  }
  return { runs, turned: turned.map((each) => each.trim()).filter(Boolean) }
}

function multiplied(m: Transform, n: Transform): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
