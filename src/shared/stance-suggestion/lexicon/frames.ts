import { wordSet } from './word-set'

/*
 * Words that say what a statement demands, and which way something changes. Base forms; our own
 * lists, made by hand.
 */

/** What takes its object away or makes it less: a statement that demands it is against what it names. */
export const AGAINST = wordSet(
  `ban abolish scrap illegal cease stop restrict limit remove avoid replace cap outlaw prohibit forbid end eliminate reject oppose expel
  withdraw withdrawn quit leave reduce cut criminalise criminalize dismantle halt suspend cancel close shut dissolve phase curb block boycott
  bypass divest deport revoke repeal prohibition abolition removal withdrawal`,
)

/** What a demand asks for, rather than what it asks it of. */
export const MEASURES = wordSet(
  `compulsory mandatory introduce require fund encourage increase lower raise allow legal legalise legalize permit use make build provide
  pay promote support adopt teach give choose keep reintroduce advertise incentivise incentivize expand extend maintain strengthen widen join
  recognise recognize impose lift`,
)

/** What takes a choice away from somebody. */
export const LIMITS = wordSet(
  `ban compulsory mandatory require obligatory force illegal restrict limit prohibit outlaw curfew quota tax expel conscription mandate
  forbid impose enforce censor surveillance`,
)

/** What leaves a choice to somebody. */
export const PERMITS = wordSet(
  'allow legal legalise legalize permit able choose free right decriminalise decriminalize freedom',
)

/** More, stronger, nearer: one end of what may change. */
export const RISE = wordSet(
  `rise grow increase resurge resurgent resurgence return revive revival rebuild regroup expand expansion strengthen spread escalate
  escalation surge soar climb gain advance recover rebound intensify accelerate multiply mount widen deepen emerge proliferate stronger
  upswing reactivate re-emerge reemerge growth larger bigger higher reconstitute resume flourish thrive comeback`,
)

/** Less, weaker, further: the other end. */
export const FALL = wordSet(
  `fall decline decrease shrink weaken weak weaker fade retreat collapse lose loss defeat reduce reduction drop dwindle diminish dismantle
  contain confine limit recede subside ease slow slump plunge halt vanish disappear disband less fewer lower smaller deteriorate erode
  remnant residual unable incapable degrade wane ebb stagnate plummet crush exhaust`,
)

/** Verbs that deny what they introduce. */
export const DENIALS = wordSet('deny reject dismiss refute rebut dispute contradict disagree doubt')

/** Words without a topic of their own. */
export const STOP_WORDS = wordSet(
  `a an the of to in on at for from by with and or nor but as is are be been being was were am will would should must ought shall can could
  may might has have had do does did it its this that these those there here we our us you your they their them he his him she her hers i my
  me all every everyone everybody any some such so too very more most than not no only also just even still already yet now time when where
  how why what which who whom whose while because if unless although though into about over under up down out inside outside new own other
  another both each much many few little one two way get got make made use used take good bad better best thing things people person today
  year years well come comes mainly main real really decide decides mean means part whole`,
)
