/** An entry of a zip file as its directory has it. Sizes and offsets in bytes. */
export type ZipEntry = {
  readonly name: string
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  /** Of its local header. */
  readonly offset: number
}

/** Why a zip file is refused, in words. */
export type ZipFault = { readonly fault: string }

/** More entries than any document has. */
const MOST_ENTRIES = 10_000

const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const MOST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_SIZE = 46
const ENCRYPTED_FLAG = 0x1
const UTF8_FLAG = 0x800
/** Upper half of a file's attributes on Unix: the type, and a symbolic link among the types. */
const TYPE_MASK = 0xf000
const SYMLINK = 0xa000

/**
 * The entries that a zip file's directory lists (APPNOTE.TXT 4.3.12, 4.3.16).
 *
 * Refused whole when it is put together as no honest program does it: a name that leads out of a folder, two names that
 * one file system takes for one, links, passwords, entries that share bytes, more than 10,000 entries. Nothing is
 * inflated here.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return { fault: 'it has no directory' }
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  // What needs the 64-bit fields holds more than any document.
  if (count === 0xffff || start === 0xffffffff || count > MOST_ENTRIES) return { fault: 'it has too many entries' }
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return { fault: 'its directory is cut' }
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return { fault: 'its directory is cut' }
    const flags = view.getUint16(at + 8, true)
    const name = decodeName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength), (flags & UTF8_FLAG) !== 0)
    const fault = nameFault(name) ?? entryFault(flags, view.getUint32(at + 38, true) >>> 16)
    if (fault) return { fault }
    const folded = name.normalize('NFC').toLowerCase()
    if (names.has(folded)) return { fault: 'two entries have one name' }
    names.add(folded)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return overlap(entries, start) ? { fault: 'its entries share bytes' } : entries
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  return null
}

const decodeName = (bytes: Uint8Array, isUtf8: boolean): string =>
  new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(bytes)

function nameFault(name: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends a name for the system.
  if (name === '' || /[\u0000-\u001f\\:]/.test(name) || name.startsWith('/') || name.split('/').includes('..'))
    return 'an entry has a name that leads out of it'
  return null
}

function entryFault(flags: number, mode: number): string | null {
  if (flags & ENCRYPTED_FLAG) return 'it is behind a password'
  return (mode & TYPE_MASK) === SYMLINK ? 'an entry is a link' : null
}

/** Whether two entries share bytes, or one reaches into the directory: so a small file unpacks to a huge one. */
function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset)
  return inOrder.some(({ offset, packedSize }, at) => offset + packedSize > (inOrder[at + 1]?.offset ?? directory))
}
