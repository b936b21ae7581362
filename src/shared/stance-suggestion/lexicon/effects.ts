import { wordSet } from './word-set'

/*
 * Verbs by what they do to what they act on. Base forms; our own lists, made by hand.
 * They tell whether a claim says that something good or something bad comes of what a statement is about.
 */

/** What does this does good, whoever it is done to. */
export const GOOD_EFFECT = wordSet(
  `help benefit boost improve enhance strengthen enrich empower inspire secure safeguard save protect preserve rescue heal cure solve resolve relieve
  alleviate educate enlighten inform teach support assist serve nurture motivate engage unite unify cooperate collaborate work succeed flourish thrive
  prosper advance progress deserve earn reward appreciate enjoy please modernise modernize reform stabilise stabilize reassure calm reconcile
  develop accommodate include respect value welcome love like favour favor popularise equalise excel achieve broaden widen enable learn
  aid honor honour contribute satisfy care defend excite simplify stimulate energise energize sustain repair rebuild recover regain liberate free ensure insure guarantee uphold win`,
)

/** What does this does harm, whoever it is done to. */
export const BAD_EFFECT = wordSet(
  `harm damage hurt destroy ruin violate infringe undermine threaten endanger jeopardise jeopardize weaken stifle compromise impair exploit abuse
  corrupt distort discriminate mislead misinform misrepresent misuse exclude ignore neglect disrupt devalue demean degrade erode exacerbate worsen deprive punish
  invade interfere intrude burden waste distract hinder hamper impede kill murder die suffer injure wound rape torture attack offend insult
  alienate marginalise marginalize oppress suppress repress censor persecute coerce force impose dictate disadvantage penalise penalize overburden overwhelm
  struggle fail collapse crash cripple destabilise destabilize escalate inflame provoke aggravate complicate confuse deceive lie cheat steal rob manipulate bully
  harass stigmatise stigmatize dehumanise dehumanize objectify pollute contaminate poison infect squander misspend lose
  trivialise trivialize perpetuate conflict contradict clash backfire betray abandon displace stain strain drain restrain
  worry fear frighten scare disturb trouble cost deter discourage condemn frown hate dislike resent reject criticise criticize oppose ban forbid prohibit segregate isolate
  outweigh hide cloud bias encroach encumber deny demoralise demoralize deteriorate deteriorates plummet
  regret blame accuse mock deplore stunt sacrifice restrict scapegoat fool trap entice tempt lure misunderstand intimidate stress traumatise traumatize overcrowd`,
)

/** Less of what it acts on: turns the good or bad of its object round. */
export const LESS = wordSet(
  `reduce decrease lower cut prevent stop avoid limit minimise minimize lessen less lesse diminish eliminate remove end combat fight tackle
  curb decline mitigate relieve alleviate ease deter discourage lose lack fail halt cease abolish eradicate counter overcome
  resist protect free shorten slow reverse ban prohibit restrict forbid discourage deny deprive abandon refuse withhold hinder hamper impede block
  shield save undermine erode violate weaken destroy ruin stifle infringe threaten endanger jeopardise jeopardize compromise damage harm sacrifice suppress inhibit
  contrary against opposes oppose without little few fewer unable ignore neglect reject devalue solve address remedy cure treat dispel dismantle waste quell
  outlaw exclude skip interrupt`,
)
