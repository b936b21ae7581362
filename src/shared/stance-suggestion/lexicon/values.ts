import { wordSet } from './word-set'

/*
 * Things and qualities that people want, and that they do not want. Base forms; our own lists, made by hand.
 */

/** Things and qualities that people want. */
export const GOOD = wordSet(
  `good great better best safest healthiest cleanest strongest easiest fairest fastest wisest benefit beneficial advantage advantageous health healthy healthier safe safer safety security freedom liberty justice fair fairer fairness
  equality equal equally peace peaceful happiness happy happier joy joyful success successful successfully effective effectively effectiveness efficient efficiently efficiency convenient convenience flexible
  flexibility easy easier easily affordable cheap cheaper reliable reliability accurate accuracy useful usefulness important importance vital essential crucial
  valuable value worth worthwhile popular popularity innovation innovative creativity creative productive productivity growth prosperity prosperous wealth opportunity opportunities access accessible
  knowledge skill skilled quality excellent excellence improvement progress democracy democratic welfare wellbeing well-being protection respect dignity moral
  morally ethical ethically humane responsible responsibly wonderful positive positively fun interesting sustainable clean cleaner strong stronger strength stable stability confidence confident
  motivation trust trustworthy transparency transparent accountability accountable diversity diverse tolerance tolerant understanding awareness aware educated competence competent competitive
  competitiveness profit profitable wise smart smarter sensible reasonable rational logical legitimate justified justifiable acceptable appropriate suitable proper
  right correct true truth truthful honest honesty integrity harmless fine ok okay harmony solidarity unity cooperation friendship love compassion
  relief remedy cure solution breakthrough achievement pleasure comfort comfortable independence independent autonomy
  nutritious nutrition fresh natural beautiful perfect ideal superior fast faster quick quicker lucrative
  self-esteem self-confidence discipline incentive role-model hope hopeful aspiration cheapest favourable favorable helpful engaging fascinating promising
  feasible viable workable practical manageable possible stimulating meaningful rewarding desirable preferable humanitarian recovery ally proven robust resilient resilience calm order lawful
  qualified win victory merit integral key relevant relevance fulfil fulfilling enjoyable timely savings thrive equitable impartial credible credibility vibrant`,
)

/** Things and qualities that people do not want. */
export const BAD = wordSet(
  `bad badly worse worst mistake blunder error weakest poorest hardest riskiest harm harmful danger dangerous dangerously risk risky unsafe threat disease illness sickness cancer death deadly lethal fatal mortality suffering pain painful
  cruel cruelty abuse abusive violence violent crime criminal fraud cheating corrupt corruption poverty debt costly cost expensive waste wasteful burden stress stressful pressure
  problem problematic difficult difficulty hard harder impossible unrealistic unfair unfairly unfairness unjust injustice unequal inequality discrimination discriminatory bias biased prejudice stereotype
  stigma distraction distracting addiction addictive obesity obese immoral immorality unethical wrong wrongly illegal unlawful unconstitutional unnecessary needless useless ineffective inefficient
  irrelevant obsolete outdated old-fashioned meaningless pointless worthless unreliable inaccurate misleading propaganda myth false falsehood flawed flaw failure weak weaker weakness
  decline loss unemployment unemployed war conflict tension terrorism terrorist extremist extremism rape injury pollution polluted emission tyranny tyrannical dictatorship oppression oppressive ignorance ignorant
  temptation violation infringement intrusion intrusive invasive fear anxiety depression depressed concern worry worrying backlash misconduct hate hatred hostile hostility
  racism racist sexism sexist homophobia exploitation inhumane barbaric brutal unconscionable deplorable disgusting offensive insulting objectionable wasted inappropriate
  inferior poor poorer poorly negative negatively detrimental damaging destructive counterproductive adverse side-effect severe serious hazard hazardous toxic poison poisonous pollutant deficit shortage scarcity
  crisis chaos disorder instability unstable insecurity insecure vulnerable vulnerability victim casualty hardship misery tragedy tragic disaster catastrophe catastrophic
  inconvenient inconvenience boring dull slow slower tedious complicated confusing confusion excessive overly too burdensome bureaucratic bureaucracy unhealthy
  unnatural unacceptable unjustified unjustifiable unreasonable unworkable unenforceable impractical infeasible unsustainable unaffordable unproven unsuitable unfit unpopular unwanted untrue
  invalid illegitimate arbitrary draconian authoritarian illiberal undemocratic dehumanizing degrading humiliating humiliation guilt shame shameful embarrassing
  bully bullying crossfire dropout pregnancy promiscuity porn pornographic pornography gambling scandal scam 
  punishment punitive censorship ban prohibition restriction restrictive limitation obstacle barrier
  isolation lonely loneliness segregation exclusion division divisive resentment anger violence aggression aggressive
  inability deficiency defect deterioration malnutrition hunger starvation starve infection accident overcrowding overcrowded congestion 
  slippery selfish greedy greed lazy laziness irresponsible irresponsibly reckless arrogance arrogant
  hell sin evil murder killing killer torture slavery slave theft stealing lie lies liar fake hoax trap trick temptation infanticide
  superficial frivolous trivial illusion delusion nonsense ridiculous absurd silly stupid fallacy unclear uncertain uncertainty doubtful dubious questionable
  time-waster drawback disadvantage downside shortcoming hindrance nuisance disruption disruptive annoying annoyance noise invasion
  bankruptcy recession inflation stagnation brutality massacre atrocity famine coup collapse breakdown catastrophe setback`,
)

/** Words that turn what follows round. */
export const NEGATORS = wordSet(
  `not no never n't cannot cant dont doesnt isnt arent shouldnt wont wouldnt without nor neither hardly barely scarcely rarely seldom none nothing nobody
  unlikely`,
)
