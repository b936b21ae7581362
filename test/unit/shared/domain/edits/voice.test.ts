import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../../src/shared/domain/edit'
import { mergeVoices, separateVoices, splitVoice } from '../../../../../src/shared/domain/edits/voice'
import { voiceNamed } from '../../../../../src/shared/domain/edits/voice-named'
import type { Voice } from '../../../../../src/shared/domain/voice'
import { voiceResolver } from '../../../../../src/shared/select/rows'
import { BriefingBuilder } from '../../../../fixtures/briefing'

/** A briefing with two voices of one man and one of another, and a claim of each. */
function briefing() {
  const builder = new BriefingBuilder()
  const full = builder.voice('Alaa al-Nashou', { rank: 'a0' })
  const short = builder.voice('al-Nashou', { rank: 'a1', otherNames: ['A. Nashou'] })
  const other = builder.voice('Ben Adu', { rank: 'a2' })
  const claims = [full, short, other].map((holder) => builder.claim(holder, 'Rates will fall'))
  const voice = (id: string) => builder.contents().records.voice.find((each) => each.id === id) as Voice
  const holders = () => {
    const { records } = builder.contents()
    const voices = voiceResolver(records)
    return claims.map((id) => voices(records.claim.find((claim) => claim.id === id)?.holder ?? null)?.name)
  }
  const apply = ({ changes }: Edit) => builder.changes.push(...changes)
  return { builder, full, short, other, claims, voice, holders, apply }
}

describe('joining voices', () => {
  it('lets one hold what the others hold, under any of their names', () => {
    const { full, short, voice, holders, apply, builder } = briefing()
    apply(mergeVoices(voice(full), [voice(short)]))
    expect(holders()).toEqual(['Alaa al-Nashou', 'Alaa al-Nashou', 'Ben Adu'])
    const { records } = builder.contents()
    for (const name of ['al-Nashou', 'A. Nashou', 'Alaa al-Nashou'])
      expect(voiceNamed(records.voice, name)?.id).toBe(full)
  })

  it('is taken back as it was', () => {
    const { full, short, voice, holders, apply } = briefing()
    apply(mergeVoices(voice(full), [voice(short)]))
    apply(separateVoices(voice(full), voice(short)))
    expect(holders()).toEqual(['Alaa al-Nashou', 'al-Nashou', 'Ben Adu'])
    expect(voice(full).otherNames).toEqual([])
  })

  it('changes nothing with nobody to join', () => {
    const { full, voice } = briefing()
    expect(mergeVoices(voice(full), [voice(full)]).changes).toEqual([])
  })
})

describe('splitting a voice', () => {
  it('gives some of its claims to a new one, also those of a voice that was joined with it', () => {
    const { builder, full, short, claims, voice, holders, apply } = briefing()
    apply(mergeVoices(voice(full), [voice(short)]))
    const { records } = builder.contents()
    const voices = voiceResolver(records)
    const moved = records.claim.filter(({ id }) => id === claims[1])
    const off = { id: randomUUID() as never, rank: 'a3', kind: 'person' as const, name: 'Ali al-Nashou', role: '' }
    apply(splitVoice(voice(full), moved, (id) => voices(id)?.id === full, off))
    expect(holders()).toEqual(['Alaa al-Nashou', 'Ali al-Nashou', 'Ben Adu'])
  })

  it('makes no voice without a claim', () => {
    const { voice, full } = briefing()
    const off = { id: randomUUID() as never, rank: 'a3', kind: 'person' as const, name: 'X', role: '' }
    expect(splitVoice(voice(full), [], () => true, off).changes).toEqual([])
  })
})
