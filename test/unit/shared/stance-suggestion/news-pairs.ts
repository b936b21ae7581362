import type { StanceValue } from '../../../../src/shared/domain/stance'

/** A claim as a news text would tell it, and what an analyst would say of it towards a statement. */
export type NewsPair = {
  readonly statement: string
  readonly claim: string
  readonly saidWith?: string
  /** null where the claim does not bear on the statement, or cannot be read without more. */
  readonly stance: Exclude<StanceValue, 'does-not-address'> | null
  /** Words that the proposed condition has to hold. */
  readonly condition?: string
}

/** The pairs of one statement. */
export const about = (statement: string, ...pairs: readonly Omit<NewsPair, 'statement'>[]): NewsPair[] =>
  pairs.map((pair) => ({ statement, ...pair }))

/** Sentences of our own, in the manner of agencies and papers; nobody in them is real. */
export const NEWS_PAIRS: readonly NewsPair[] = [
  ...about(
    'The militia is regrouping in the border region',
    { claim: 'the militia has rebuilt its camps along the river', stance: 'supports' },
    { claim: 'the militia is growing again, with new recruits every week', stance: 'supports' },
    { claim: 'the militia has been weakened and is unable to hold a village', stance: 'opposes' },
    { claim: 'the militia is not regrouping anywhere near the border', stance: 'opposes' },
    { claim: 'the militia is regrouping in the border region', saidWith: 'denied', stance: 'opposes' },
    { claim: 'it is too early to say whether the militia is regrouping', stance: 'neutral' },
    {
      claim: 'the militia will regroup only if the garrison leaves',
      stance: 'qualified',
      condition: 'the garrison leaves',
    },
    { claim: 'the harvest in the border region was the best in ten years', stance: null },
    { claim: 'the ministry voiced deep concern about the situation', stance: null },
    { claim: 'patrols will be doubled from Monday', stance: null },
  ),
  ...about(
    'The withdrawal will make the country less safe',
    { claim: 'the withdrawal opens gaps in surveillance that smugglers will exploit', stance: 'supports' },
    { claim: 'the withdrawal is a serious risk for the northern provinces', stance: 'supports' },
    { claim: 'the withdrawal poses no threat to the country', stance: 'opposes' },
    { claim: 'the withdrawal will not make the country less safe', stance: 'opposes' },
    { claim: 'the withdrawal strengthens the country and its army', stance: 'opposes' },
    {
      claim: 'the withdrawal endangers the north unless the air force gets its new radar',
      stance: 'qualified',
      condition: 'unless the air force gets its new radar',
    },
    { claim: 'whether the withdrawal makes anyone safer remains to be seen', stance: 'neutral' },
    { claim: 'the withdrawal was agreed in March and ends in September', stance: null },
    { claim: 'two convoys left the base on Tuesday', stance: null },
  ),
  ...about(
    'The government should extend the price cap on bread',
    { claim: 'the price cap protects poor families from hunger', stance: 'supports' },
    { claim: 'the price cap has saved thousands of households from debt', stance: 'supports' },
    { claim: 'the price cap is a waste of public money', stance: 'opposes' },
    { claim: 'the price cap harms bakers and causes shortages', stance: 'opposes' },
    { claim: 'the cap should not be extended', stance: 'opposes' },
    {
      claim: 'the price cap is useful, provided that it ends before the harvest',
      stance: 'qualified',
      condition: 'provided that it ends before the harvest',
    },
    {
      claim: 'the price cap helps the poor, but it ruins small bakeries',
      stance: 'qualified',
      condition: 'it ruins small bakeries',
    },
    { claim: 'the party takes no position on the price cap', stance: 'neutral' },
    { claim: 'a kilo of flour cost 412 dinars in May', stance: null },
    { claim: 'the minister will meet the bakers’ union next week', stance: null },
  ),
  ...about(
    'Facial recognition should be banned in public places',
    { claim: 'facial recognition violates the privacy of everyone in the street', stance: 'supports' },
    { claim: 'facial recognition is unreliable and discriminates against women', stance: 'supports' },
    { claim: 'facial recognition has helped to solve forty crimes', stance: 'opposes' },
    { claim: 'a ban would endanger the safety of stadiums', stance: 'opposes' },
    { claim: 'the ban is necessary to protect free assembly', stance: 'supports' },
    {
      claim: 'facial recognition is acceptable as long as a judge approves each search',
      stance: 'qualified',
      condition: 'as long as a judge approves each search',
    },
    { claim: 'neither the mayor nor the council has taken a side on facial recognition', stance: 'neutral' },
    { claim: 'the cameras were bought from a firm in the capital', stance: null },
  ),
  ...about(
    'The drought is caused by the upstream dam',
    { claim: 'the drought is caused by the upstream dam and by nothing else', stance: 'supports' },
    { claim: 'the drought is not caused by the upstream dam', stance: 'opposes' },
    { claim: 'there is no evidence that the dam caused the drought', stance: 'opposes' },
    { claim: 'it is unclear whether the dam has caused the drought', stance: 'neutral' },
    {
      claim: 'the drought is caused in part by the upstream dam',
      stance: 'qualified',
      condition: 'in part',
    },
    { claim: 'farmers have sold half of their cattle', stance: null },
    { claim: 'the dam was finished in 2009', stance: null },
  ),
  ...about(
    'Vaccination of health workers should be mandatory',
    { claim: 'nurses have the right to decide about their own bodies', stance: 'opposes' },
    { claim: 'mandatory vaccination saves the lives of patients', stance: 'supports' },
    { claim: 'vaccination of staff reduces infections on the wards', stance: 'supports' },
    { claim: 'mandatory vaccination would drive nurses away and worsen the shortage', stance: 'opposes' },
    { claim: 'the hospital association has not said whether vaccination should be mandatory', stance: 'neutral' },
    { claim: 'the vaccine arrived in eleven cold boxes', stance: null },
  ),
  ...about(
    'Sanctions are harming the civilian economy',
    { claim: 'sanctions have destroyed thousands of small firms', stance: 'supports' },
    { claim: 'sanctions do not hurt ordinary people', stance: 'opposes' },
    { claim: 'sanctions hurt the civilian economy', saidWith: 'rejected', stance: 'opposes' },
    {
      claim: 'sanctions harm civilians to some extent',
      stance: 'qualified',
      condition: 'to some extent',
    },
    { claim: 'the embassy hopes that talks on sanctions will resume', stance: null },
    { claim: 'the sanctions were adopted in 2018', stance: null },
  ),
  ...about(
    'Prices will fall next year',
    { claim: 'prices will drop by a tenth', stance: 'supports' },
    { claim: 'prices will rise again in spring', stance: 'opposes' },
    { claim: 'prices will not fall before 2028', stance: 'opposes' },
    { claim: 'prices will fall only if the port reopens', stance: 'qualified', condition: 'the port reopens' },
    { claim: 'nobody can know where prices will go', stance: 'neutral' },
    { claim: 'the bank publishes its report in June', stance: null },
  ),
  ...about(
    'The court ruling is good for press freedom',
    { claim: 'the ruling is a victory for reporters', stance: 'supports' },
    { claim: 'the ruling protects sources from harassment', stance: 'supports' },
    { claim: 'the ruling is dangerous and invites censorship', stance: 'opposes' },
    { claim: 'the ruling does not help anybody who writes', stance: 'opposes' },
    {
      claim: 'although the ruling protects sources, it exposes small papers to costly lawsuits',
      stance: 'qualified',
      condition: 'the ruling protects sources',
    },
    { claim: 'the ruling runs to two hundred pages', stance: null },
  ),
]
