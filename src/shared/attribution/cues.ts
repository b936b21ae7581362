import type { Unit } from './units'
import { UNREAL } from './words'

/**
 * What a verb of speech takes.
 *
 * `says` takes a clause with or without “that”; `claims` a clause with “that” or a quotation;
 * `tells` somebody and then as `claims`; `calls` a noun phrase, so that it counts only with a
 * quotation in it.
 */
export type CueSort = 'says' | 'claims' | 'tells' | 'calls'

/** A verb of speech in a sentence. Unit numbers, both ends included. */
export type Cue = {
  readonly first: number
  readonly last: number
  readonly sort: CueSort
  readonly form: 'finite' | 'participle'
}

type Form = { readonly sort: CueSort; readonly form: 'finite' | 'participle' | 'base' }

const SAYS = `say:says:said:saying`
const CLAIMS = `add:adds:added:adding argue:argues:argued:arguing warn:warns:warned:warning stress:stresses:stressed:stressing
 insist:insists:insisted:insisting claim:claims:claimed:claiming explain:explains:explained:explaining note:notes:noted:noting
 announce:announces:announced:announcing suggest:suggests:suggested:suggesting acknowledge:acknowledges:acknowledged:acknowledging
 declare:declares:declared:declaring state:states:stated:stating conclude:concludes:concluded:concluding recall:recalls:recalled:recalling
 respond:responds:responded:responding reply:replies:replied:replying agree:agrees:agreed:agreeing predict:predicts:predicted:predicting
 admit:admits:admitted:admitting concede:concedes:conceded:conceding confirm:confirms:confirmed:confirming assert:asserts:asserted:asserting
 contend:contends:contended:contending allege:alleges:alleged:alleging complain:complains:complained:complaining maintain:maintains:maintained:maintaining
 emphasize:emphasizes:emphasized:emphasizing emphasise:emphasises:emphasised:emphasising underscore:underscores:underscored:underscoring underline:underlines:underlined:underlining
 observe:observes:observed:observing remark:remarks:remarked:remarking reveal:reveals:revealed:revealing write:writes:wrote:writing report:reports:reported:reporting
 tweet:tweets:tweeted:tweeting continue:continues:continued:continuing deny:denies:denied:denying estimate:estimates:estimated:estimating
 caution:cautions:cautioned:cautioning boast:boasts:boasted:boasting joke:jokes:joked:joking quip:quips:quipped:quipping counter:counters:countered:countering
 reiterate:reiterates:reiterated:reiterating vow:vows:vowed:vowing pledge:pledges:pledged:pledging promise:promises:promised:promising
 testify:testifies:testified:testifying mention:mentions:mentioned:mentioning indicate:indicates:indicated:indicating posit:posits:posited:positing
 lament:laments:lamented:lamenting hint:hints:hinted:hinting disclose:discloses:disclosed:disclosing forecast:forecasts:forecasted:forecasting
 affirm:affirms:affirmed:affirming opine:opines:opined:opining muse:muses:mused:musing retort:retorts:retorted:retorting
 shout:shouts:shouted:shouting exclaim:exclaims:exclaimed:exclaiming repeat:repeats:repeated:repeating elaborate:elaborates:elaborated:elaborating
 clarify:clarifies:clarified:clarifying recount:recounts:recounted:recounting comment:comments:commented:commenting proclaim:proclaims:proclaimed:proclaiming
 charge:charges:charged:charging ask:asks:asked:asking wonder:wonders:wondered:wondering reason:reasons:reasoned:reasoning
 believe:believes:believed:believing think:thinks:thought:thinking read:reads:read:reading`
const TELLS = `tell:tells:told:telling inform:informs:informed:informing assure:assures:assured:assuring remind:reminds:reminded:reminding`
const CALLS = `call:calls:called:calling describe:describes:described:describing criticize:criticizes:criticized:criticizing slam:slams:slammed:slamming
 denounce:denounces:denounced:denouncing accuse:accuses:accused:accusing blame:blames:blamed:blaming praise:praises:praised:praising
 condemn:condemns:condemned:condemning dismiss:dismisses:dismissed:dismissing blast:blasts:blasted:blasting voice:voices:voiced:voicing
 express:expresses:expressed:expressing label:labels:labeled:labeling brand:brands:branded:branding dub:dubs:dubbed:dubbing
 characterize:characterizes:characterized:characterizing cite:cites:cited:citing urge:urges:urged:urging demand:demands:demanded:demanding
 tout:touts:touted:touting mock:mocks:mocked:mocking hail:hails:hailed:hailing deride:derides:derided:deriding decry:decries:decried:decrying
 ridicule:ridicules:ridiculed:ridiculing reject:rejects:rejected:rejecting defend:defends:defended:defending 
 discuss:discusses:discussed:discussing stress:stresses:stressed:stressing`

const FORMS = new Map<string, Form>()
for (const [sort, list] of [
  ['calls', CALLS],
  ['tells', TELLS],
  ['claims', CLAIMS],
  ['says', SAYS],
] as const) {
  for (const entry of list.split(/\s+/)) {
    const [base, third, past, participle] = entry.split(':') as [string, string, string, string]
    FORMS.set(base, { sort, form: 'base' })
    FORMS.set(third, { sort, form: 'finite' })
    FORMS.set(past, { sort, form: 'finite' })
    FORMS.set(participle, { sort, form: 'participle' })
  }
}

/** Particles that belong to a verb of speech. */
const PARTICLES: Readonly<Record<string, RegExp>> = {
  point: /^out$/,
  points: /^out$/,
  pointed: /^out$/,
  pointing: /^out$/,
  call: /^(for|on)$/,
  calls: /^(for|on)$/,
  called: /^(for|on)$/,
  calling: /^(for|on)$/,
}
const POINTED = new Set(['point', 'points', 'pointed', 'pointing'])
/** What may stand between “was” and “said” where it is told of, not by, the subject. */
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got', "it's"])

/** The verbs of speech of a sentence, outside its quotations, in reading order. */
export function cuesIn(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit
    // A capital makes it part of a name: “United States”. At a sentence's start it is no verb of ours.
    if (unit.kind !== 'word' || unit.text[0] !== unit.lower[0]) continue
    const pointed = POINTED.has(unit.lower) && units[index + 1]?.lower === 'out'
    const form: Form | undefined = pointed
      ? { sort: 'claims', form: unit.lower === 'pointing' ? 'participle' : unit.lower === 'point' ? 'base' : 'finite' }
      : FORMS.get(unit.lower)
    if (form === undefined) continue
    if (NOUNS.has(unit.lower) && !saysNext(units, index)) continue
    // “a fact first reported by” someone else.
    if (units[index + 1]?.lower === 'by' && form.form === 'finite') continue
    const real = realForm(units, index, form.form)
    if (real === null) continue
    const last = PARTICLES[unit.lower]?.test(units[index + 1]?.lower ?? '') ? index + 1 : index
    cues.push({ first: index, last, sort: form.sort, form: real })
  }
  return cues
}

/** Forms that are nouns more often than verbs: they count only before “that”, a colon or a quotation. */
const NOUNS = new Set(
  'state states reason reasons report reports remark remarks comment comments tweet tweets charge charges promise promises pledge pledges estimate estimates forecast forecasts joke jokes claim claims vow vows mention mentions hint hints repeat wonder note notes read reads label brand blast demand demands pledged estimated'.split(
    ' ',
  ),
)

function saysNext(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]
  if (next === undefined) return false
  if (next.lower === 'that') return units[index]?.lower !== 'state' && units[index]?.lower !== 'reason'
  return next.kind === 'quote' || next.kind === 'colon' || (next.kind === 'comma' && units[index + 2]?.kind === 'quote')
}

/** How far left the words that make a verb unreal, or passive, may stand. */
const LOOK_BACK = 3

function realForm(units: readonly Unit[], index: number, form: Form['form']): Cue['form'] | null {
  const before = units[index - 1]
  // A noun: “the report”, “his claims”, “this charge”.
  if (before !== undefined && form !== 'participle' && NOUN_MARK.test(before.lower)) return null
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at -= 1) {
    const { kind, lower } = units[at] as Unit
    if (kind !== 'word') break
    if (lower === 'went' || lower === 'goes' || lower === 'going') return 'finite'
    if (PASSIVE.has(lower)) return form === 'participle' ? 'finite' : null
    if (UNREAL.has(lower)) {
      // “went on to say” did say.
      const went = units[at - 1]?.lower === 'on' && /^(went|goes|going)$/.test(units[at - 2]?.lower ?? '')
      return lower === 'to' && went ? 'finite' : null
    }
    if (!/ly$|^(also|has|have|had|then|later|repeatedly|been|already|often)$/.test(lower)) break
  }
  return form === 'base' ? 'finite' : form
}

const NOUN_MARK =
  /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your|any|no|of|such|every|each|new|more|initial|recent|official|in|for|with|on)$/
