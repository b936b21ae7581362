import { about, type NewsPair } from './news-pairs'

/**
 * Written after the rules were done, and measured once before any of them was changed for it.
 *
 * Longer and less obliging than the first set: much of it is not to be answered at all.
 */
export const UNSEEN_NEWS_PAIRS: readonly NewsPair[] = [
  ...about(
    'The central bank should raise interest rates',
    { claim: 'higher rates would push thousands of home owners into debt', stance: 'opposes' },
    { claim: 'raising rates now is necessary to protect savings', stance: 'supports' },
    { claim: 'a rise would be a mistake while factories are closing', stance: 'opposes' },
    { claim: 'the bank should not raise rates before the autumn', stance: 'opposes' },
    { claim: 'inflation stood at 9.1 per cent in October', stance: null },
    { claim: 'the governor was appointed in 2022', stance: null },
    { claim: 'rates should go up if wages keep climbing', stance: 'qualified' },
  ),
  ...about(
    'The ceasefire is holding',
    { claim: 'the ceasefire has collapsed in the eastern districts', stance: 'opposes' },
    { claim: 'the ceasefire is holding despite a handful of incidents', stance: 'supports' },
    { claim: 'there is no sign that the ceasefire is holding', stance: 'opposes' },
    { claim: 'both sides accuse each other of breaking the ceasefire', stance: null },
    { claim: 'mediators are expected in the capital on Friday', stance: null },
    { claim: 'whether the ceasefire will hold is still unclear', stance: 'neutral' },
  ),
  ...about(
    'Foreign influence on the election is a serious threat',
    { claim: 'foreign influence endangers the trust of voters', stance: 'supports' },
    { claim: 'foreign influence is no danger to the election', stance: 'opposes' },
    { claim: 'the commission found no evidence of foreign influence on the vote', stance: 'opposes' },
    { claim: 'foreign accounts spread false reports about polling stations', stance: 'supports' },
    { claim: 'eleven parties are running in the election', stance: null },
    { claim: 'the campaign for the election begins in March', stance: null },
  ),
  ...about(
    'The cyber attack was carried out by a state',
    { claim: 'the attack was carried out by a state with great resources', stance: 'supports' },
    { claim: 'criminals, not a state, carried out the cyber attack', stance: 'opposes' },
    { claim: 'it is too soon to say who was behind the attack', stance: 'neutral' },
    { claim: 'the attack shut down four hospitals', stance: null },
    { claim: 'the attack was not carried out by a state', stance: 'opposes' },
  ),
  ...about(
    'Nuclear power is the safest way to replace coal',
    { claim: 'nuclear power is clean and reliable', stance: 'supports' },
    { claim: 'nuclear power leaves dangerous waste for thousands of years', stance: 'opposes' },
    { claim: 'nuclear plants take too long to build', stance: 'opposes' },
    { claim: 'nuclear power is safe as long as regulators stay independent', stance: 'qualified' },
    { claim: 'the last coal mine in the valley closed in 2019', stance: null },
  ),
  ...about(
    'The new airport will boost the regional economy',
    { claim: 'the airport will bring jobs and prosperity to the region', stance: 'supports' },
    { claim: 'the airport is too expensive and will remain empty', stance: 'opposes' },
    { claim: 'the airport will not boost the regional economy', stance: 'opposes' },
    { claim: 'the airport helps the region, although it destroys a wetland', stance: 'qualified' },
    { claim: 'the runway is 3.2 kilometres long', stance: null },
    { claim: 'the airport authority declined to say whether the region would profit', stance: 'neutral' },
  ),
  ...about(
    'Refugees should be allowed to work from the first day',
    { claim: 'work helps refugees to learn the language', stance: 'supports' },
    { claim: 'a ban on work drives refugees into crime', stance: 'supports' },
    { claim: 'refugees who work put pressure on wages', stance: 'opposes' },
    { claim: 'employers report forty thousand vacancies', stance: null },
    { claim: 'the ministry registered 3,100 refugees in May', stance: null },
  ),
]
