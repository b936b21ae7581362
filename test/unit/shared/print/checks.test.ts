import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { citationId } from '../../../../src/shared/domain/judgement'
import { plainPosition } from '../../../../src/shared/domain/stance'
import { type Check, stopsPrint } from '../../../../src/shared/print/checks/check'
import { checks } from '../../../../src/shared/print/checks/checks'
import { mixesLikelihoodAndConfidence, sentences } from '../../../../src/shared/print/checks/wording'
import type { PrintOptions } from '../../../../src/shared/print/options'
import { quotationsIn } from '../../../../src/shared/print/quotations'
import type { Contents } from '../../../../src/shared/select/contents'
import { BriefingBuilder } from '../../../fixtures/briefing'
import { sampleContents } from '../../../fixtures/sample'

const MARCH = { kind: 'given', date: '2026-03-14' }
const NOW = new Date('2026-11-25T12:00:00Z')
const checksOf = (contents: Contents, kind: PrintOptions['kind'] = 'briefing') => checks(contents, { kind }, NOW)

/** A briefing with nothing wrong in it, but for what a test names. */
function build({
  front = {},
  source = {},
  voice = {},
  judgement = {},
  citation = {},
  note = '',
  position = {},
  claim = {},
  event = {},
  cited = true,
} = {}) {
  const builder = new BriefingBuilder()
  Object.assign(builder.changes[1]?.patch ?? {}, { published: MARCH, grade: 'C', ...source })
  const ada = builder.voice('Ada Moreno', { grade: 'B', ...voice })
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
  if (Object.keys(event).length > 0) builder.record('event', { sourceId: builder.sourceId, what: 'It rains', ...event })
  if (note) builder.record('annotation', { target: { on: 'claim', id: claimId }, text: note })
  const { records, texts } = builder.contents()
  const briefing = records.briefing.map((head) => ({ ...head, bluf: 'Rates are likely to fall [C1].', ...front }))
  const contents: Contents = { records: { ...records, briefing }, texts }
  return { contents, claimId, judgementId, fall }
}
type Spoiled = Parameters<typeof build>[0]
const codes = (spoiled: Spoiled): Check['code'][] => checksOf(build(spoiled).contents).map(({ code }) => code)

describe('checks before printing', () => {
  it('find nothing in a briefing with nothing wrong', () => {
    expect(checksOf(build().contents)).toEqual([])
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
    expect(checksOf(build(spoiled).contents)).toMatchObject([{ code, starred: true }])
  })

  it.each<[Check['code'], Spoiled]>([
    ['bluf-too-long', { front: { bluf: 'Yes. It is likely. Spring will tell.' } }],
    ['bluf-differs', { front: { bluf: 'Rates are very likely to fall.' } }],
    ['no-likelihood', { judgement: { likelihood: null } }],
    ['no-horizon', { judgement: { horizon: '' } }],
    ['against-without-reason', { citation: { bearing: 'against' } }],
    ['inferred-without-reason', { position: { basis: 'inferred' } }],
    ['statement-differs', { judgement: { statement: 'Rates are unlikely to rise.' } }],
    ['likelihood-rows-mixed', { front: { bluf: 'Rates will probably fall [C1].' } }],
    ['likelihood-rows-mixed', { front: { whyItMatters: 'A default is highly unlikely.' } }],
    ['likelihood-rows-mixed', { judgement: { statement: 'Rates are likely to fall; a rise is a remote chance.' } }],
    ['certainty', { front: { bluf: 'The chance of a fall is 100 %.' } }],
    ['certainty', { judgement: { statement: 'There is a 0 per cent chance of a rise.' } }],
    ['certainty', { judgement: { statement: 'Rates are certain to fall.' } }],
    ['vague-judgement', { judgement: { statement: 'Rates might be likely to fall.' } }],
    ['horizon-passed', { judgement: { horizon: 'to October 2026' } }],
    ['horizon-passed', { judgement: { horizon: 'in the first half of 2024' } }],
    ['horizon-passed', { front: { cutoff: '14 March 2026' }, judgement: { horizon: 'by 1 March 2026' } }],
    ['unknown-claim', { front: { alternative: 'A pause would look the same [C1, C9].' } }],
    ['not-independent', { front: { sourceSummary: 'Two independent experts agree.' } }],
    ['not-independent', { judgement: { confidenceReason: 'Both witnesses speak independently.' } }],
    ['high-confidence-on-one', { judgement: { confidence: 'high' } }],
    ['ungraded-source', { source: { grade: null } }],
    ['ungraded-voice', { voice: { grade: null } }],
    ['published-not-given', { source: { published: { kind: 'not given', date: '' } } }],
    ['cutoff-before-source', { front: { cutoff: '13 March 2026' } }],
    ['grade-out-of-place', { claim: { type: 'forecast', credibility: 3 } }],
    ['relative-date', { event: { when: 'last week' } }],
  ])('remark on %s without stopping anything', (code, spoiled) => {
    const found = checksOf(build(spoiled).contents)
    expect(found).toMatchObject([{ code, starred: false }])
    expect(found.some(stopsPrint)).toBe(false)
  })

  it.each<[string, Spoiled]>([
    ['words of the other row that are quoted', { front: { bluf: 'They are likely to fall: “fall by spring”.' } }],
    ['an area that is remote', { front: { whyItMatters: 'Remote areas pay first.' } }],
    [
      'certainty that is denied or nearly so',
      { judgement: { statement: 'It is almost certainly likely; nothing is far from certain.' } },
    ],
    [
      'a share that is no likelihood',
      { judgement: { statement: 'Rates are likely to fall by 10.0 %, to 2,100 % of 2020.' } },
    ],
    ['the month of May', { judgement: { statement: 'Rates are likely to fall by May 2027.' } }],
    ['a horizon that ends with this month', { judgement: { horizon: 'to November 2026' } }],
    [
      'a horizon that was ahead at the cut-off',
      { front: { cutoff: 'March 2026' }, judgement: { horizon: 'to June 2026' } },
    ],
    ['a horizon without a date', { judgement: { horizon: 'at the cut-off' } }],
    [
      'independence that is denied',
      { front: { sourceSummary: 'Nothing here is independently confirmed by a second source.' } },
    ],
    ['independence of another kind', { front: { whyItMatters: 'An independent central bank sets the rates.' } }],
    ['a source that is dated by a bound', { source: { published: { kind: 'before', date: '2026-03-14' } } }],
    ['a cut-off that is told by the source', { front: { cutoff: 'when it appeared, before 1 March 2026' } }],
    ['a cut-off of the same month', { front: { cutoff: 'March 2026' } }],
    ['a forecast with a dash', { claim: { type: 'forecast' } }],
    ['a relative date that is worked out', { event: { when: 'last week', sortKey: '2026-03' } }],
    ['a date that is not relative', { event: { when: 'early 2024' } }],
    [
      'one told from the publication of an undated source',
      {
        source: { published: { kind: 'before', date: '' } },
        event: { when: 'the week before publication' },
      },
    ],
  ])('are silent on %s', (_, spoiled) => {
    expect(checksOf(build(spoiled).contents)).toEqual([])
  })

  it.each<[string, Spoiled]>([
    ['affirms it and a claim opposes it', { judgement: { direction: 'affirms' }, position: { stance: 'opposes' } }],
    ['denies it and a claim supports it', { judgement: { direction: 'denies' }, position: { stance: 'supports' } }],
  ])('miss a line of dissent where a judgement %s', (_, spoiled) => {
    const { contents, fall } = build({ ...spoiled, cited: false })
    const judgement = contents.records.judgement.map((each) => ({ ...each, propositionId: fall as never }))
    const said = (front: object) => {
      const briefing = contents.records.briefing.map((head) => ({ ...head, ...front }))
      return checksOf({ ...contents, records: { ...contents.records, judgement, briefing } }).map(({ code }) => code)
    }
    expect(said({})).toContain('opposed-without-dissent')
    expect(said({ dissent: 'One of us follows [C1].' })).not.toContain('opposed-without-dissent')
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
    expect(checksOf({ ...contents, texts })).toMatchObject([
      { code: 'quotation-mismatch', jump: { screen: 'desk', claimId } },
    ])
  })

  it('leave private notes alone', () => {
    const { contents } = build({ note: 'She said “never”.' })
    const annotation = contents.records.annotation.map((note) => ({ ...note, printable: false }))
    expect(checksOf({ ...contents, records: { ...contents.records, annotation } })).toEqual([])
  })

  it('say where to go: the judgement, the claim, the statement', () => {
    const { contents, judgementId } = build({ cited: false })
    expect(checksOf(contents)[0]?.jump).toEqual({ screen: 'front-page', field: `judgement:${judgementId}` })
    const unjudged = build()
    const records = { ...unjudged.contents.records, stance: [] }
    expect(checksOf({ ...unjudged.contents, records })).toMatchObject([
      {
        text: '1 claim is not judged towards P1.',
        jump: { screen: 'stance-pass', propositionId: unjudged.fall, claimId: unjudged.claimId },
      },
    ])
  })

  it('put the starred first', () => {
    const starred = checksOf(build({ judgement: { horizon: '' }, front: { bluf: '' } }).contents).map(
      (each) => each.starred,
    )
    expect(starred).toEqual([true, false])
  })

  it('ask nothing of the front page of an extract, and its marking all the same', () => {
    const { contents } = build({ front: { bluf: '', marking: null }, cited: false })
    expect(checksOf(contents, 'extract').map(({ code }) => code)).toEqual(['no-marking'])
  })

  it('find nothing in the bundled sample', async () => {
    expect(checksOf(await sampleContents())).toEqual([])
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
