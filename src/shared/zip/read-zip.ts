import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import { readDirectory, type ZipEntry, type ZipFault } from './directory'

/** A part that is larger than this may not be packed more tightly than `MOST_RATIO`; in bytes. */
const RATIO_COUNTS_FROM = 1024 * 1024
/** Prose in XML packs at most some 30 times; a bomb packs a thousand times. */
const MOST_RATIO = 100
/** The most that is unpacked of one file, in bytes. */
const MOST_UNPACKED = 256 * 1024 * 1024
/** How much is inflated between two looks at the count, in bytes of packed data. */
const SLICE = 64 * 1024

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_SIZE = 30

/**
 * Unpacks some entries of a zip file, each checked against its size and its CRC-32.
 *
 * Bytes are counted while they are inflated, since headers lie. Entries that are not wanted are not touched.
 *
 * @param wanted - says by its name whether an entry is to be unpacked.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> | ZipFault {
  const entries = readDirectory(bytes)
  if ('fault' in entries) return entries
  const unpacked = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries) {
    if (!wanted(entry.name)) continue
    total += entry.size
    if (total > MOST_UNPACKED) return { fault: 'it unpacks to too much' }
    const contents = unpack(bytes, entry)
    if ('fault' in contents) return contents
    unpacked.set(entry.name, contents)
  }
  return unpacked
}

const DAMAGED: ZipFault = { fault: 'a part of it is damaged' }

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | ZipFault {
  const { offset, packedSize, size } = entry
  if (size > RATIO_COUNTS_FROM && size > packedSize * MOST_RATIO) return { fault: 'it unpacks to too much' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return DAMAGED
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + packedSize)
  if (packed.length !== packedSize) return DAMAGED
  const contents = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, size) : null
  if (contents?.length !== size || crc32(contents) !== entry.crc) return DAMAGED
  return contents
}

/** Inflates to exactly `size` bytes; null when it is damaged, or there are more. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const contents = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) contents.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && length <= size; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    return null
  }
  return length === size ? contents : null
}
