// Draws the font of the stance marks: the text fonts that are bundled have none of these shapes, and a font of the
// system would make every machine print another page. Run it after a change: `node scripts/fonts/marks.mjs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/project.mjs'

/** Units of the em; the shapes stand on the baseline and are as high as a capital letter. */
const EM = 1000
const ADVANCE = 700
const MIDDLE = { x: 350, y: 330 }
/** How thick the line of a hollow shape is, in units of the em. */
const LINE = 78

const triangle = (up) => {
  const [base, tip] = up ? [20, 640] : [640, 20]
  const corners = [point(25, base), point(350, tip), point(675, base)]
  return { points: up ? corners : corners.reverse(), middle: point(350, up ? 222 : 438), inner: 202 }
}
const diamond = {
  points: [point(10, 330), point(350, 670), point(690, 330), point(350, -10)],
  middle: MIDDLE,
  inner: 340 / Math.SQRT2,
}
const circle = { points: ring(295), middle: MIDDLE, inner: 295 }

const GLYPHS = [
  [0x25b2, [triangle(true)], false],
  [0x25b3, [triangle(true)], true],
  [0x25bc, [triangle(false)], false],
  [0x25bd, [triangle(false)], true],
  [0x25c6, [diamond], false],
  [0x25c7, [diamond], true],
  [0x25cb, [circle], true],
  [0x25cf, [circle], false],
]

function point(x, y, on = true) {
  return { x, y, on }
}

/** A circle of eight quadratic arcs, clockwise. Its control points lie where the tangents meet. */
function ring(radius) {
  return Array.from({ length: 16 }, (_, at) => {
    const angle = -(at * Math.PI) / 8
    const far = at % 2 === 0 ? radius : radius / Math.cos(Math.PI / 8)
    return point(MIDDLE.x + far * Math.cos(angle), MIDDLE.y + far * Math.sin(angle), at % 2 === 0)
  })
}

/** The outlines of a glyph; a hollow one has its own shape, smaller and the other way round, cut out of it. */
function contours([shape], hollow) {
  if (!hollow) return [shape.points]
  const { points, middle, inner } = shape
  const scale = 1 - LINE / inner
  const cut = points.map(({ x, y, on }) =>
    point(middle.x + (x - middle.x) * scale, middle.y + (y - middle.y) * scale, on),
  )
  return [points, cut.reverse()]
}

const bytes = (...parts) => Buffer.concat(parts)
const u16 = (...values) => {
  const out = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => {
    out.writeUInt16BE(value & 0xffff, at * 2)
  })
  return out
}
const u32 = (...values) => {
  const out = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => {
    out.writeUInt32BE(value >>> 0, at * 4)
  })
  return out
}
const padded = (data) => bytes(data, Buffer.alloc((4 - (data.length % 4)) % 4))

/** One entry of the `glyf` table. */
function glyph(outlines) {
  const points = outlines.flat().map(({ x, y, on }) => ({ x: Math.round(x), y: Math.round(y), on }))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const deltas = (values) => u16(...values.map((value, at) => value - (values[at - 1] ?? 0)))
  let end = -1
  const ends = outlines.map(({ length }) => {
    end += length
    return end
  })
  return padded(
    bytes(
      u16(outlines.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0),
      Buffer.from(points.map(({ on }) => (on ? 1 : 0))),
      deltas(xs),
      deltas(ys),
    ),
  )
}

/** `cmap` of format 4: one segment a shape, and the closing one that the format asks for. */
function characterMap() {
  const codes = GLYPHS.map(([code]) => code)
  const segments = codes.length + 1
  const power = 2 ** Math.floor(Math.log2(segments))
  const body = bytes(
    u16(segments * 2, power * 2, Math.log2(power), (segments - power) * 2),
    u16(...codes, 0xffff, 0),
    u16(...codes, 0xffff),
    u16(...codes.map((code, at) => at + 1 - code), 1),
    u16(...Array.from({ length: segments }, () => 0)),
  )
  return bytes(u16(0, 1, 3, 1), u32(12), u16(4, body.length + 6, 0), body)
}

function names() {
  const entries = [
    [1, 'Standpoint Marks'],
    [2, 'Regular'],
    [3, 'Standpoint Marks 1'],
    [4, 'Standpoint Marks'],
    [5, 'Version 1.0'],
    [6, 'StandpointMarks-Regular'],
  ].map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()])
  let at = 0
  const records = entries.map(([id, text]) => {
    const record = u16(3, 1, 0x409, id, text.length, at)
    at += text.length
    return record
  })
  return bytes(u16(0, entries.length, 6 + 12 * entries.length), ...records, ...entries.map(([, text]) => text))
}

function tables() {
  const empty = Buffer.alloc(0)
  const glyphs = [empty, ...GLYPHS.map(([, shapes, hollow]) => glyph(contours(shapes, hollow)))]
  const offsets = [0]
  for (const { length } of glyphs) offsets.push(offsets.at(-1) + length)
  const count = glyphs.length
  const zeros = (length) => Array.from({ length }, () => 0)
  const made = u32(0, 3_800_000_000)
  return {
    'OS/2': bytes(
      u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0, ...zeros(5)),
      u32(0, 0x2000, 0, 0),
      Buffer.from('STND'),
      u16(0x40, 0x25b2, 0x25cf, 750, -250, 0, 900, 300),
      u32(1, 0),
      u16(500, 660, 0, 32, 1),
    ),
    cmap: characterMap(),
    glyf: bytes(...glyphs),
    head: bytes(u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(3, EM), made, made, u16(0, -20, 700, 680, 0, 8, 2, 1, 0)),
    hhea: bytes(u32(0x10000), u16(750, -250, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, ...zeros(5), count)),
    hmtx: u16(...glyphs.flatMap(() => [ADVANCE, 0])),
    loca: u32(...offsets),
    maxp: bytes(u32(0x10000), u16(count, 40, 2, 0, 0, 2, ...zeros(8))),
    name: names(),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  }
}

const checksum = (data) => {
  let sum = 0
  const whole = padded(data)
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}

/** The tables as a WOFF file, none of them compressed: they are tiny. */
function woff(all) {
  const entries = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
  let at = 44 + 20 * entries.length
  const directory = entries.map(([tag, data]) => {
    const entry = bytes(Buffer.from(tag), u32(at, data.length, data.length, checksum(data)))
    at += padded(data).length
    return entry
  })
  const plain = 12 + 16 * entries.length + entries.reduce((sum, [, data]) => sum + padded(data).length, 0)
  const header = bytes(u32(0x774f4646, 0x10000, at), u16(entries.length, 0), u32(plain), u16(1, 0), u32(0, 0, 0, 0, 0))
  return bytes(header, ...directory, ...entries.map(([, data]) => padded(data)))
}

const path = join(ROOT, 'src', 'renderer', 'print', 'marks.woff')
writeFileSync(path, woff(tables()))
