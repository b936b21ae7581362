/**
 * The verbs that attribute, and what each can take. To add a verb, add it to the line that behaves like it.
 *
 * A verb may stand in several lines: it takes what all of them take. Our own list, made by reading news.
 */

/** What may stand behind a verb as the thing said. */
export type Frame =
  /** A quotation: said, “No.” */
  | 'quote'
  /** A clause with “that”. */
  | 'that'
  /** A clause without it: said the dam leaks. */
  | 'clause'
  /** Whether, why, how: explained why it leaks. */
  | 'question'
  /** Promised to mend it. */
  | 'infinitive'
  /** Suggested mending it. */
  | 'gerund'
  /** A noun phrase: announced repairs. */
  | 'object'
  /** A noun phrase, but only one that is quoted in part: pledged a “new start”. */
  | 'quoted-object'
  /** Urged the board to mend it. */
  | 'object-infinitive'
  /** Called it a shame; described it as a shame. */
  | 'object-as'
  /** Reminded them of the cost. */
  | 'listener-of'

export type VerbClass = {
  readonly name: string
  readonly takes: readonly Frame[]
  /** Whether a listener may, or must, stand first: told reporters that. */
  readonly listener?: 'may' | 'must'
  /** What the verb says of what follows, if not that it was said. */
  readonly means?: 'belief' | 'denial'
  /** Base forms; irregular past and participle behind slashes; `+word` must follow the verb and belongs to it. */
  readonly verbs: string
}

const verbClass = (
  name: string,
  takes: string,
  verbs: string,
  more: Pick<VerbClass, 'listener' | 'means'> = {},
): VerbClass => ({ name, takes: takes.split(' ') as Frame[], verbs, ...more })

export const VERB_CLASSES: readonly VerbClass[] = [
  verbClass('say', 'quote that clause question', 'say/said'),
  verbClass('tell', 'quote that clause question object-infinitive', 'tell/told', { listener: 'must' }),
  verbClass('remind', 'quote that clause listener-of', 'remind inform assure notify', { listener: 'must' }),
  verbClass(
    'argue',
    'quote that clause',
    `add argue insist contend assert maintain conclude agree concede complain allege remark testify boast joke quip/quipped counter
    posit opine muse lament caution attest vow swear/swore/sworn affirm proclaim observe fume tweet blog clarify hypothesize speculate
    concur/concurred write/wrote/written warn protest disagree imagine`,
    { listener: 'may' },
  ),
  verbClass(
    'state',
    'quote that clause question object gerund',
    `note acknowledge announce explain declare recall predict mention stress emphasize emphasise underscore underline
    forecast/forecast propose reiterate`,
  ),
  verbClass('deny', 'quote that clause question object gerund', 'deny', { means: 'denial' }),
  verbClass('dispute', 'that object question', 'dispute reject refute rule+out', { means: 'denial' }),
  verbClass(
    'report',
    'quote that clause question gerund quoted-object',
    'report suggest imply state claim admit/admitted confirm estimate indicate disclose reveal point+out recount charge repeat recommend',
  ),
  verbClass('announce', 'object', 'report reveal disclose confirm estimate'),
  verbClass(
    'shout',
    'quote',
    `shout yell scream exclaim cry chant sing/sang/sung crack blurt chime+in continue elaborate interject gripe grouse snipe sniff
    chide scoff tease whisper murmur mutter gush growl bark thunder crow plead offer go/went+on post text read/read answer wonder ask`,
  ),
  verbClass('reply', 'quote that', 'respond reply retort'),
  verbClass('ask', 'question object-infinitive infinitive listener-of', 'ask', { listener: 'may' }),
  verbClass('promise', 'quote that clause infinitive quoted-object', 'promise pledge', { listener: 'may' }),
  verbClass('vow', 'infinitive', 'vow swear/swore/sworn claim agree'),
  verbClass(
    'urge',
    'quote that object-infinitive',
    'urge implore beg/begged advise encourage call+on call+upon order warn',
  ),
  verbClass('demand', 'quote that object infinitive', 'demand order call+for ask+for insist+on'),
  verbClass(
    'call',
    'quote object-as',
    `call describe label/labeled brand dub/dubbed characterize portray depict cast/cast deem hail refer/referred+to denounce dismiss
    deride name praise mock frame identify`,
  ),
  verbClass(
    'criticize',
    'quote question object',
    `criticize criticise denounce condemn decry/decried blame accuse slam/slammed blast highlight cite tout bemoan
    describe question defend outline complain+about complain+of warn+of warn+against warn+about caution+against point+to
    speak/spoke/spoken+of speak/spoke/spoken+about speak/spoke/spoken+out+against comment+on boast+about boast+of hint+at allude+to
    argue+for argue+against voice express call+out admit/admitted+to agree+with agree+on disagree+with disagree+on`,
  ),
  verbClass('believe', 'that clause', 'believe think/thought fear hope worry suspect doubt', { means: 'belief' }),
  verbClass(
    'find',
    'that',
    'find/found show/showed/shown feel/felt know/knew/known expect see/saw/seen learn guess assume',
    { means: 'belief' },
  ),
  verbClass('see', 'object-as', 'see/saw/seen view regard', { means: 'belief' }),
]
