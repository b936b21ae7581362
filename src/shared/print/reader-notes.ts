import type { Target } from '../domain/annotation'
import { type BriefingRecords, ranked } from '../domain/records'
import { type ClaimRow, voiceResolver } from '../select/rows'
import type { ReaderNote } from './model'
import type { Words } from './words/words'

/** The printable notes that stand on no card: on voices that print, on sources, on their texts, on the briefing. */
export function readerNotes(records: BriefingRecords, rows: readonly ClaimRow[], words: Words): ReaderNote[] {
  const resolve = voiceResolver(records)
  const printed = new Set(rows.flatMap(({ holder, via }) => [holder?.id, via?.id]))
  const sources = new Map(ranked(records.source).map(({ id }, index) => [id as string, `S${index + 1}`]))

  /** What a note is about, or nothing when that does not print. */
  const about = (target: Target): string | undefined => {
    if (target.on === 'briefing') return words.theBriefing
    if (target.on === 'source') return sources.get(target.id)
    if (target.on === 'text') return sources.get(target.anchor.sourceId)
    const voice = target.on === 'voice' ? resolve(target.id) : undefined
    return voice && printed.has(voice.id) ? voice.name : undefined
  }

  return records.annotation.flatMap(({ target, kind, text, printable }): ReaderNote[] => {
    const name = printable && kind !== 'highlight' ? about(target) : undefined
    return name === undefined ? [] : [{ about: name, correction: kind === 'correction', text }]
  })
}
