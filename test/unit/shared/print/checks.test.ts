import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../../../src/main/library/sample'
import { citationId } from '../../../../src/shared/domain/judgement'
import { readRecords } from '../../../../src/shared/domain/records'
import { plainPosition } from '../../../../src/shared/domain/stance'
import {
  type Check,
  checks,
  mixesLikelihoodAndConfidence,
  sentences,
  stopsPrint,
} from '../../../../src/shared/print/checks'
import { quotationsIn } from '../../../../src/shared/print/quotations'
import type { Contents } from '../../../../src/shared/select/contents'
import { BriefingBuilder } from '../../../fixtures/briefing'

/** A briefing with nothing wrong in it, but for what a test names. */
function build({ front = {}, judgement = {}, citation = {}, note = '', position = {}, claim = {}, cited = true } = {}) {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno')
  const fall = builder.proposition('Rates fall by spring')
  const stance = { ...plainPosition('supports'), ...position }
  const claimId = builder.claim(ada, 'Rates will fall by spring', { [fall]: stance }, claim)
  const judgementId = randomUUID()
  const answer = {
    statement: 'Rates are likely to fall.',
    likelihood: 'likely',
    horizon: 'to spring',
    confidence: 'low',
  }
  builder.record('judgement', { rank: 'a0', ...answer, ...judgement }, judgementId)
  if (cited) builder.record('citation', { judgementId, claimId, ...citation }, citationId(judgementId, claimId))
  if (note) builder.record('annotation', { target: { on: 'claim', id: claimId }, text: note })
  const { records, texts } = builder.contents()
  const briefing = records.briefing.map((head) => ({ ...head, bluf: 'Rates are likely to fall [C1].', ...front }))
  const contents: Contents = { records: { ...records, briefing }, texts }
  return { contents, claimId, judgementId, fall }
}
type Spoiled = Parameters<typeof build>[0]
const codes = (spoiled: Spoiled): Check['code'][] => checks(build(spoiled).contents).map(({ code }) => code)

describe('checks before printing', () => {
  it('find nothing in a briefing with nothing wrong', () => {
    expect(checks(build().contents)).toEqual([])
  })

  it.each<[Check['code'], Spoiled]>([
    ['empty-bluf', { front: { bluf: ' \n' } }],
    ['no-marking', { front: { marking: null } }],
    ['judgement-without-claim', { cited: false }],
    ['likelihood-with-confidence', { front: { bluf: 'Rates are likely to fall, with high confidence.' } }],
    ['likelihood-with-confidence', { judgement: { statement: 'We have low confidence that a fall is likely.' } }],
    ['marking-exceeded', { claim: { marking: 'TLP:RED' } }],
    ['quotation-mismatch', { front: { bluf: 'Rates are likely to “fall by the spring”.' } }],
  ])('star %s', (code, spoiled) => {
    expect(checks(build(spoiled).contents)).toMatchObject([{ code, starred: true }])
  })

  it.each<[Check['code'], Spoiled]>([
    ['bluf-too-long', { front: { bluf: 'Yes. It is likely. Spring will tell.' } }],
    ['bluf-differs', { front: { bluf: 'Rates are very likely to fall.' } }],
    ['no-likelihood', { judgement: { likelihood: null } }],
    ['no-horizon', { judgement: { horizon: '' } }],
    ['against-without-reason', { citation: { bearing: 'against' } }],
    ['inferred-without-reason', { position: { basis: 'inferred' } }],
  ])('remark on %s without stopping anything', (code, spoiled) => {
    const found = checks(build(spoiled).contents)
    expect(found).toMatchObject([{ code, starred: false }])
    expect(found.some(stopsPrint)).toBe(false)
  })

  it.each([
    ['why it matters', { front: { whyItMatters: 'She said “never”.' } }],
    ['a judgement', { judgement: { confidenceReason: 'He calls it «unheard of».' } }],
    ['a reason against', { citation: { bearing: 'against', reason: 'He only says "perhaps so".' } }],
    ['a claim', { claim: { words: 'Rates “might” fall' } }],
    ['a condition', { position: { stance: 'qualified', lean: 'for', condition: 'only “if pushed”' } }],
    ['a printable note', { note: 'The article has „nie“.' }],
  ])('find a quotation in %s that the source does not hold', (_, spoiled) => {
    expect(codes(spoiled)).toEqual(['quotation-mismatch'])
  })

  it('accept a quotation letter for letter, in marks of any kind', () => {
    const bluf = 'They are likely to: “fall by spring”, "Rates will rise", ‘Ben Adu denied it’ and «fall by spring,».'
    expect(codes({ front: { bluf } })).toEqual([])
  })

  it('do not accept a part of a word for the word', () => {
    expect(codes({ front: { bluf: 'They are likely to be “all by spring”.' } })).toEqual(['quotation-mismatch'])
  })

  it('find an anchor that no longer stands where it was', () => {
    const { contents, claimId } = build()
    const texts = new Map([...contents.texts].map(([id, text]) => [id, text.replace('fall', 'sink')]))
    expect(checks({ ...contents, texts })).toMatchObject([
      { code: 'quotation-mismatch', jump: { screen: 'desk', claimId } },
    ])
  })

  it('leave private notes alone', () => {
    const { contents } = build({ note: 'She said “never”.' })
    const annotation = contents.records.annotation.map((note) => ({ ...note, printable: false }))
    expect(checks({ ...contents, records: { ...contents.records, annotation } })).toEqual([])
  })

  it('say where to go: the judgement, the claim, the statement', () => {
    const { contents, judgementId } = build({ cited: false })
    expect(checks(contents)[0]?.jump).toEqual({ screen: 'front-page', field: `judgement:${judgementId}` })
    const unjudged = build()
    const records = { ...unjudged.contents.records, stance: [] }
    expect(checks({ ...unjudged.contents, records })).toMatchObject([
      {
        text: '1 claim is not judged towards P1.',
        jump: { screen: 'stance-pass', propositionId: unjudged.fall, claimId: unjudged.claimId },
      },
    ])
  })

  it('put the starred first', () => {
    const starred = checks(build({ judgement: { horizon: '' }, front: { bluf: '' } }).contents).map(
      (each) => each.starred,
    )
    expect(starred).toEqual([true, false])
  })

  it('ask nothing of the front page of an extract, and its marking all the same', () => {
    const { contents } = build({ front: { bluf: '', marking: null }, cited: false })
    expect(checks(contents, { kind: 'extract' }).map(({ code }) => code)).toEqual(['no-marking'])
  })

  it('find nothing in the bundled sample', async () => {
    const folder = resolve(import.meta.dirname, '../../../../resources/sample')
    const { request, filing } = await readSample(folder, { newId: randomUUID, now: () => 0, author: '' })
    const frozen = { sha256: 'a'.repeat(64), length: filing.text.length }
    const { records, unread } = readRecords(
      request.changes.map(({ table, id, patch }) => ({
        table,
        id,
        fields: { ...patch, ...(table === 'source' ? frozen : {}) } as Record<string, unknown>,
      })),
    )
    expect(unread).toBe(0)
    const texts = new Map(records.source.map(({ id }) => [id as string, filing.text]))
    expect(checks({ records, texts })).toEqual([])
  })
})

describe('quotations in a text', () => {
  it('are told from apostrophes, inches and decades', () => {
    expect(quotationsIn('The analysts’ 6" rule of the ‘90s isn’t new: it’s the experts’ own.')).toEqual([])
  })

  it('are found inside one another', () => {
    expect(quotationsIn('“He said ‘no’ twice”')).toEqual(['He said ‘no’ twice', 'no'])
  })
})

describe('sentences', () => {
  it('end at a full stop that may stand before a closing mark', () => {
    expect(sentences('He said “No.” Then he left. Why?')).toHaveLength(3)
    expect(sentences('At 3.5 % it is no sentence')).toHaveLength(1)
  })

  it('mix likelihood and confidence only where both stand in one of them', () => {
    expect(mixesLikelihoodAndConfidence('A fall is likely. Our confidence is low.')).toBe(false)
    expect(mixesLikelihoodAndConfidence('A fall is likely, and our confidence is low.')).toBe(true)
  })
})
