import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../src/shared/attribution/suggest'

/** Pieces, who, verb, kind. */
const short = (text: string) =>
  suggest(text).map(({ quote, parts, speaker, cue, kind }) => [
    (parts ?? [quote]).map(({ exact }) => exact).join(' | '),
    speaker?.name ?? speaker?.text ?? null,
    cue?.text ?? null,
    kind,
  ])

describe('suggest, quotations', () => {
  it('finds who said it behind a quotation', () => {
    expect(short('“The dam will hold,” Omar al-Sayed said.')).toEqual([
      ['“The dam will hold,”', 'Omar al-Sayed', 'said', 'verbatim'],
    ])
  })

  it('finds who said it behind the verb, and what they are', () => {
    const [found] = suggest('“The dam will hold,” said Lena Bin Qasim, an engineer at the water board.')
    expect(found?.speaker).toMatchObject({ name: 'Lena Bin Qasim', role: 'an engineer at the water board' })
  })

  it('finds who said it in front, with a comma, a colon or “that”', () => {
    const held = (between: string) => short(`Mayor Ana Reyes said${between} “The dam will hold for years.”`)
    for (const between of [',', ':', ' that']) {
      expect(held(between)).toEqual([['“The dam will hold for years.”', 'Ana Reyes', 'said', 'verbatim']])
    }
  })

  it('joins what a speaker says before and behind the verb', () => {
    expect(short('“The dam holds,” Omar Sayed said, “but nobody checks it.”')).toEqual([
      ['“The dam holds,” | “but nobody checks it.”', 'Omar Sayed', 'said', 'verbatim'],
    ])
    expect(short('“The dam holds,” Omar Sayed said. “Nobody checks it.”')).toEqual([
      ['“The dam holds,” | “Nobody checks it.”', 'Omar Sayed', 'said', 'verbatim'],
    ])
    expect(short('This repair, Omar Sayed warned, “comes years too late.”')).toEqual([
      ['This repair | “comes years too late.”', 'Omar Sayed', 'warned', 'part'],
    ])
  })

  it('follows a quotation that runs over paragraphs and is opened anew in each', () => {
    const text = '“The dam holds,” Omar Sayed said.\n\n“We looked at it in May. \n\n“Then we looked again.”'
    const [found, ...rest] = suggest(text)
    expect(rest).toEqual([])
    expect(found?.parts?.map(({ exact }) => exact.trim())).toEqual([
      '“The dam holds,”',
      '“We looked at it in May.',
      '“Then we looked again.”',
    ])
  })

  it('takes a quotation on its own line for that of whoever the line before introduces', () => {
    expect(short('Ana Reyes wrote to the board:\n“Nobody checks the dam any more.”')).toEqual([
      ['“Nobody checks the dam any more.”', 'Ana Reyes', 'wrote', 'verbatim'],
    ])
  })

  it('leaves out titles and words in quotation marks that nobody says', () => {
    expect(suggest('The film “The Long Dam” opens in May, and the “smart” pumps are sold.')).toEqual([])
  })
})

describe('suggest, quoted in part and not at all', () => {
  it('takes the whole clause where a part of it is quoted', () => {
    expect(short('Engineer Omar al-Sayed said the dam is “a work of years.” Al-Sayed added that it leaks.')).toEqual([
      ['the dam is “a work of years.”', 'Omar al-Sayed', 'said', 'part'],
      ['it leaks', 'Omar al-Sayed', 'added', 'paraphrase'],
    ])
  })

  it('finds statements without a quotation', () => {
    expect(short('Ana Reyes told the Daily Post that the dam will break.')[0]?.slice(0, 2)).toEqual([
      'the dam will break',
      'Ana Reyes',
    ])
    expect(short('According to the Water Board, the dam will break.')[0]?.slice(0, 2)).toEqual([
      'the dam will break',
      'Water Board',
    ])
    expect(short('The dam will break next year, according to Ana Reyes.')[0]?.slice(0, 2)).toEqual([
      'The dam will break next year',
      'Ana Reyes',
    ])
    expect(short('The dam will break next year, Ana Reyes said.')[0]?.slice(0, 2)).toEqual([
      'The dam will break next year',
      'Ana Reyes',
    ])
  })

  it('gives a second verb its own statement and the same speaker', () => {
    expect(short('Ana Reyes said the dam is safe, adding that “water is patient.”')).toEqual([
      ['the dam is safe', 'Ana Reyes', 'said', 'paraphrase'],
      ['“water is patient.”', 'Ana Reyes', 'adding', 'verbatim'],
    ])
  })

  it('takes no wish, refusal, condition or passive for a statement', () => {
    for (const text of [
      'Ana Reyes did not say that the dam is safe.',
      'Ana Reyes would say that the dam is safe.',
      'If Ana Reyes says that the dam is safe, people will stay.',
      'The dam was said to be safe.',
      'The United States is far from the dam that broke.',
    ]) {
      expect(short(text), text).toEqual([])
    }
  })
})

describe('suggest, who speaks', () => {
  const names = (text: string) => suggest(text).map(({ speaker }) => [speaker?.name, speaker?.role])

  it('tells a role in front of a name from the name, in capitals or not', () => {
    expect(names('Water Expert Omar bin Khalid said that the dam leaks.')).toEqual([
      ['Omar bin Khalid', 'Water Expert'],
    ])
    expect(names('Security analyst Abu Tariq al-Hadi said that it leaks.')).toEqual([
      ['Abu Tariq al-Hadi', 'Security analyst'],
    ])
  })

  it('gives a later, shorter mention and a pronoun the full name', () => {
    const text =
      'Scholar Omar al-Sayed warned that the dam leaks. Al-Sayed said that it was old. He added that it will go.'
    expect(names(text).map(([name]) => name)).toEqual(['Omar al-Sayed', 'Omar al-Sayed', 'Omar al-Sayed'])
  })

  it('gives no name where there is none', () => {
    const [found] = suggest('Security sources told Harbour News that the dam leaks.')
    expect(found?.speaker).toMatchObject({ text: 'Security sources' })
    expect(found?.speaker?.name).toBeUndefined()
  })

  it('takes the place into the name of a body', () => {
    expect(names('The French Embassy in Oslo said that the dam leaks.')).toEqual([
      ['French Embassy in Oslo', undefined],
    ])
  })
})

describe('suggest, Arabic', () => {
  it('finds who says what, the verb in front', () => {
    const text = 'قال الخبير المائي عمر السيد إن السد قديم. وأضاف السيد أن «الماء صبور». وأكد أن الإصلاح متأخر.'
    expect(short(text)).toEqual([
      ['السد قديم', 'عمر السيد', 'قال', 'paraphrase'],
      ['«الماء صبور»', 'عمر السيد', 'وأضاف', 'verbatim'],
      ['الإصلاح متأخر', 'عمر السيد', 'وأكد', 'paraphrase'],
    ])
    expect(suggest(text)[0]?.speaker?.role).toBe('الخبير المائي')
  })

  it('finds a quotation before its verb, and sources without a name', () => {
    expect(short('«السد قديم جدا»، قال عمر السيد.')).toEqual([['«السد قديم جدا»', 'عمر السيد', 'قال', 'verbatim']])
    expect(short('وذكرت مصادر محلية أن السد انهار.')).toEqual([['السد انهار', 'مصادر محلية', 'وذكرت', 'paraphrase']])
  })
})
