import { createHash } from 'node:crypto'
import { CHECKSUM_LENGTH } from '../../shared/journal/line'

/** SHA-256 in lower-case hex; a text counts as its UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The checksum that stands before a journal line: of its JSON, as text or as UTF-8. */
export const lineChecksum = (json: string | Uint8Array): string => sha256(json).slice(0, CHECKSUM_LENGTH)
