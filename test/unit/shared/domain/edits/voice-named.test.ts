import { describe, expect, it } from 'vitest'
import { voiceNamed, voiceToBeNamed } from '../../../../../src/shared/domain/edits/voice-named'
import { BriefingBuilder } from '../../../../fixtures/briefing'

function voices(...names: readonly (readonly [string, object?])[]) {
  const builder = new BriefingBuilder()
  for (const [name, fields] of names) builder.voice(name, fields)
  return builder.contents().records.voice
}

describe('the voice that a name stands for', () => {
  it('is found by any of its names, without regard to case and white space', () => {
    const list = voices(['Ada Moreno', { otherNames: ['A. Moreno'] }])
    expect(voiceNamed(list, ' ada  moreno ')?.name).toBe('Ada Moreno')
    expect(voiceNamed(list, 'a. moreno')?.name).toBe('Ada Moreno')
  })

  it('is found by the last part of a person’s name where just one fits', () => {
    expect(voiceNamed(voices(['Ada Moreno']), 'Moreno')?.name).toBe('Ada Moreno')
    expect(voiceNamed(voices(['Ada Moreno'], ['Eva Moreno']), 'Moreno')).toBeUndefined()
    expect(voiceNamed(voices(['Bank of Moreno', { kind: 'institution' }]), 'Moreno')).toBeUndefined()
  })

  it('is nobody for an empty name, part of a word, or a first name', () => {
    for (const name of ['', '  ', 'reno', 'Ada']) expect(voiceNamed(voices(['Ada Moreno']), name)).toBeUndefined()
  })
})

describe('the voice that a full name is the fuller name of', () => {
  it('is the one person who is listed under its last part', () => {
    expect(voiceToBeNamed(voices(['al-Nashou']), 'Alaa al-Nashou')?.name).toBe('al-Nashou')
    expect(voiceToBeNamed(voices(['Moreno']), 'Ada Moreno')?.name).toBe('Moreno')
    expect(voiceToBeNamed(voices(['Moreno'], ['moreno']), 'Ada Moreno')).toBeUndefined()
    expect(voiceToBeNamed(voices(['Ada Moreno']), 'Ada Moreno')).toBeUndefined()
    expect(voiceToBeNamed(voices(['Moreno', { kind: 'institution' }]), 'Ada Moreno')).toBeUndefined()
  })

  it('finds an Arabic name with its article and without it', () => {
    expect(voiceNamed(voices(['Alaa al-Nashou']), 'Al-Nashou')?.name).toBe('Alaa al-Nashou')
    expect(voiceNamed(voices(['Alaa al-Nashou']), 'Nashou')?.name).toBe('Alaa al-Nashou')
    expect(voiceNamed(voices(['Mary Smith-Jones']), 'Jones')).toBeUndefined()
  })
})
