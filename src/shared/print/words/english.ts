import type { ClaimType, Quotation } from '../../domain/claim'
import { QUOTATION_WORDS } from '../../domain/claim'
import {
  CREDIBILITY_MEANINGS,
  CREDIBILITY_WORDS,
  type Credibility,
  RELIABILITY_MEANINGS,
  RELIABILITY_WORDS,
  type Reliability,
} from '../../domain/grade'
import type { Bearing } from '../../domain/judgement'
import { CONFIDENCE_MEANINGS, type Confidence, type Likelihood } from '../../domain/likelihood'
import type { LinkKind } from '../../domain/link'
import { MARKING_MEANINGS, type Marking } from '../../domain/marking'
import type { Published } from '../../domain/source'
import type { Lean } from '../../domain/stance'
import type { VoiceKind } from '../../domain/voice'
import type { State } from '../model'

/** How many voices of one kind there are, and how many origins they have between them. */
export type KindCount = { readonly kind: VoiceKind; readonly voices: number; readonly origins: number }

/** What a print leaves out: `printed` of `total` claims; `byFilter` when that is why. */
export type Printing = {
  readonly printed: number
  readonly total: number
  readonly byFilter: boolean
  readonly privateNotes: number
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number): string => NUMBERS[count] ?? String(count)
const several = (count: number, noun: string, nouns = `${noun}s`): string => (count === 1 ? noun : nouns)
const counted = (count: number, noun: string, nouns?: string): string =>
  `${inWords(count)} ${several(count, noun, nouns)}`
const plural = (count: number, noun: string): string => `${count} ${several(count, noun)}`
const sentenceCase = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())

function kindCount({ kind, voices, origins }: KindCount): string {
  switch (kind) {
    case 'person':
      return counted(voices, 'named expert')
    case 'institution':
      return counted(voices, 'institution') + (origins < voices ? ` (${counted(origins, 'origin')})` : '')
    case 'unnamed':
      return counted(voices, 'unnamed voice')
    case 'collective':
      return counted(voices, 'group of voices together', 'groups of voices together')
    case 'outlet':
      return voices === 1 ? 'the outlet itself' : `${inWords(voices)} outlets themselves`
  }
}

/** Everything on a printed page that is not the analyst's or the source's, in English. */
export const ENGLISH = {
  /** Of the page's header. */
  states: { Draft: 'Draft', Final: 'Final', Extract: 'Extract', Unreviewed: 'Unreviewed' } as Record<State, string>,
  /** "page n of m", as what stands before, between and after the two numbers. */
  pageOf: ['page ', ' of ', ''] as readonly [string, string, string],
  date: (at: Date): string => at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  /** Day and time of a decision. */
  moment: (at: Date): string =>
    at.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
  number: (value: number): string => value.toLocaleString('en-GB'),
  /** A figure, date or code that keeps its own order among letters that run the other way. */
  apart: (text: string): string => text,
  /** A quotation in its marks. */
  quoted: (text: string): string => `“${text}”`,
  /** Before a text that follows on the same line. */
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',

  untitled: 'Untitled briefing',
  facts: {
    question: 'Question',
    author: 'Author',
    recipients: 'For',
    issued: 'Issued',
    cutoff: 'Information cut-off',
    version: 'Version',
    status: 'Status',
    source: 'Source',
  },
  replaces: (what: string): string => `replaces ${what}`,
  statuses: {
    Draft: 'draft',
    Final: 'final',
    Extract: 'extract',
    Unreviewed: 'unreviewed extract',
  } as Record<State, string>,

  headings: {
    bluf: 'Bottom line',
    judgements: 'Key judgements',
    why: 'Why it matters',
    changes: 'What would change this',
    rests: 'What this rests on',
    who: 'Who says what',
    against: 'Against our judgements',
    assumptions: 'Assumptions and gaps',
    contents: 'Contents',
    claims: 'Claims by statement',
    notes: 'Notes to the reader',
    alsoReported: 'Also reported',
    events: (sources: number): string => `Dates and figures in the ${sources === 1 ? 'source' : 'sources'}`,
    source: (sources: number): string => (sources === 1 ? 'Source' : 'Sources'),
    text: (sources: number): string => (sources === 1 ? 'Text of the source' : 'Texts of the sources'),
    log: 'Decision log',
    scales: 'Scales used',
    index: 'Where each claim is',
  },

  rests: {
    voices: (sources: number, kinds: readonly KindCount[]): string =>
      `${sentenceCase([counted(sources, 'source'), ...kinds.map(kindCount)].join(', '))}.`,
    prints: ({ printed, total, byFilter, privateNotes }: Printing): string => {
      const left = total - printed
      const why = left === 0 || byFilter ? ' by filter' : ''
      return `Prints ${left === 0 ? 'all ' : `${printed} of `}${plural(total, 'accepted claim')}; ${left} left out${why}; ${plural(privateNotes, 'private note')} left out.`
    },
    frontOnly: 'Pages 1 and 2 alone; the claims are in the full briefing.',
    checked: (anchors: number, quotations: number): string =>
      `${plural(anchors, 'anchor')} and ${plural(quotations, 'quotation')} found letter for letter in the frozen text.`,
    filter: (words: string): string => `Filter: ${words}.`,
    hides: (claims: number): string => `This print hides ${plural(claims, 'claim')} against our judgements.`,
    above: (claims: number): string =>
      `${plural(claims, 'claim')} marked above this briefing ${claims === 1 ? 'is' : 'are'} in none of its tables.`,
    found: (voices: number, statements: number): string =>
      `One source, ${plural(voices, 'voice')}, ${plural(statements, 'statement')} found by rule, each in the words of the source.`,
    unreviewed:
      'Unreviewed: who speaks, where a statement begins and ends, and what kind it is may be wrong. Nothing was judged or left out.',
    unjudged: (name: string, statement: string): string => `${name}: ${statement} (not judged)`,
  },

  ofTheAnalyst: (sections: readonly number[]): string => {
    const where = sections.length === 1 ? 'section' : 'sections'
    return `These are the analyst’s.${sections.length > 0 ? ` What the experts say is in ${where} ${sections.join(' and ')}.` : ''}`
  },
  likelihoods: {} as Partial<Record<Likelihood, string>>,
  confidence: (level: Confidence): string => `Confidence: ${level}.`,
  bearings: { for: 'For', neutral: 'Gives no direction', against: 'Against' } as Record<Bearing, string>,
  none: 'none',
  noneInSources: (sources: number): string => `none in the source${sources === 1 ? '' : 's'}`,
  towards: 'Towards it',
  away: 'Away from it',
  aClaim: (label: string, section: number | undefined): string =>
    section === undefined
      ? `A [${label}] is a claim in the full briefing.`
      : `A [${label}] is a claim in section ${section}.`,

  balanceOn: (name: string): readonly [string, string] => [`On the question itself (${name} `, '), counted by voice:'],
  namedExperts: (count: number): string => `Named experts (${count})`,
  otherVoices: (count: number): string => `Other voices (${count})`,
  leans: { for: 'leans for', against: 'leans against', neither: 'no lean' } as Record<Lean, string>,
  silent: (count: number): string => `${count} ${count === 1 ? 'does' : 'do'} not address it`,
  unjudged: (count: number): string => `${count} not judged`,
  groups: {
    person: 'Named experts',
    institution: 'Institutions',
    unnamed: 'Unnamed voices',
    collective: 'Voices together (counted for no expert)',
    outlet: 'The outlet (counted for no expert)',
  } as Record<VoiceKind, string>,
  oneOrigin: (origin: string): string => `${origin} (one origin)`,
  stances:
    '▲ ▼ ◆ ● stated in the source; △ ▽ ◇ ○ inferred by the analyst, reason on the card; – does not address it; blank: not judged. S supports, O opposes, Q qualified (only if, or in part), N neutral: speaks to it and takes no side.',
  more: (claims: number): string => `and ${claims} more`,
  bracketed: 'In brackets: a claim that this print leaves out.',
  reading: 'Reading the table',

  against: (claim: string, judgement: string): string => `${claim} against ${judgement}`,
  notFollowed: 'Not followed:',
  alternative: 'Alternative reading',
  dissent: 'Analysts’ dissent',
  noDissent: 'None recorded.',
  assumptions: 'Assumptions',
  gaps: 'Gaps',
  notHeard: 'Not heard',

  claimsLead:
    'Each claim is printed once, under the statement it bears on most; other stances follow on its card. Two characters such as F3: reliability of the voice, or of the weaker hand where it is second-hand (A–F), and credibility of the claim (1–6); a dash where a claim of its kind cannot be graded. ¶: number of the paragraph in the source, headings counted.',
  unreviewedLead: 'The words are those of the source. ¶: number of the paragraph in the source, headings counted.',
  alsoOn: 'Also on this:',
  nobodyNamed: 'Nobody named',
  kinds: { person: '', institution: 'institution', unnamed: 'unnamed', collective: '', outlet: 'the outlet' } as Record<
    VoiceKind,
    string
  >,
  party: 'a party to the matter',
  toldBy: (name: string): string => `as told by ${name}`,
  quotations: QUOTATION_WORDS as Record<Quotation, string>,
  secondHand: 'second-hand',
  types: {
    fact: 'fact',
    figure: 'figure',
    assessment: 'assessment',
    forecast: 'forecast',
    recommendation: 'recommendation',
    attitude: 'attitude',
    motive: 'motive',
  } as Record<ClaimType, string>,
  saidWith: (verb: string): string => `said with “${verb}”`,
  leansAtStart: { for: 'Leans for', against: 'Leans against', neither: 'No lean' } as Record<Lean, string>,
  inferred: 'Inferred',
  also: (stances: string): string => `Also ${stances}`,
  links: { corroborates: 'Corroborates', contradicts: 'Contradicts', repeats: 'Repeats' } as Record<LinkKind, string>,
  addsNoVoice: ': adds no voice',
  informationGrade: 'Information grade:',
  note: 'Note:',
  correction: 'Correction:',

  when: 'When',
  what: 'What',

  summary: 'Summary',
  noOutlet: 'Outlet and title not given',
  published: ({ kind, date }: Published): string =>
    `Published: ${kind === 'not given' ? 'not given' : kind === 'given' ? date : `not given; ${kind} ${date}`}`,
  address: (address: string): string => `Address: ${address || 'not supplied'}`,
  origin: (origin: string): string => `Origin: ${origin}; sources of one origin count as one`,
  corrects: (source: string): string => `Corrected version of ${source}`,
  onPages: (pages: readonly string[]): string => `${pages.length === 1 ? 'p.' : 'pp.'} ${pages.join(', ')}`,
  accessed: (date: string): string => (date ? `Accessed ${date}` : 'Accessed: not recorded'),
  frozen: (characters: string, paragraphs: string, hash: string): string =>
    `Frozen text: ${characters} characters, ${paragraphs} paragraphs (every block counted, headings too), SHA-256 ${hash}`,
  withdrawn: 'Withdrawn by its outlet',
  outletGrade: (letter: string): string => `Outlet grade ${letter}`,
  notGraded: 'Outlet not graded',
  voices: 'Voices',
  textLead:
    'As it was frozen. Underlined: what a claim is anchored in, with its number in the margin; the numbers on the other side count the paragraphs.',

  theBriefing: 'The briefing',
  log: { when: 'When', who: 'Who', what: 'Decision' },
  /** What is done to claims, statements, sources and texts, before their names. */
  decisions: {
    taken: 'taken:',
    reworded: 'reworked:',
    worded: 'worded',
    takenIn: 'taken in and frozen',
    written: 'written:',
  },

  likelihoodScale: 'Likelihood',
  likelihoodSource: 'ICD 203',
  perCent: 'per cent',
  confidenceScale: 'Confidence',
  ratesTheBasis: 'rates the basis, not the event',
  confidences: { low: 'low', moderate: 'moderate', high: 'high' } as Record<Confidence, string>,
  confidenceMeanings: CONFIDENCE_MEANINGS as Record<Confidence, string>,
  reliabilityScale: 'Reliability',
  reliabilities: RELIABILITY_WORDS as Record<Reliability, string>,
  reliabilityMeanings: RELIABILITY_MEANINGS as Record<Reliability, string>,
  credibilityScale: 'Credibility',
  credibilities: CREDIBILITY_WORDS as Record<Credibility, string>,
  credibilityMeanings: CREDIBILITY_MEANINGS as Record<Credibility, string>,
  stanceScale: 'Stances',
  markings: MARKING_MEANINGS as Record<Marking, string>,
}

/** The words of one language; every language has all of them. */
export type Words = typeof ENGLISH
