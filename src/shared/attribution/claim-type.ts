import type { ClaimType } from '../domain/claim'

/** How much of a statement is looked at, in UTF-16 code units: its sort shows early. */
const LOOKED_AT = 300
/** What says that something should be done. */
const RECOMMENDS =
  /\b(?:must|should|ought to|needs? to|has to|have to|calls? (?:for|on)|it is time|recommend\w*|let us)\b|(?:^|\s)(?:يجب|ينبغي|لا بد|على الحكومة|ضرورة)(?=\s|$)/iu
const RECOMMENDING_CUE =
  /^(?:urg|recommend|demand|advis|implor|propos|call(?:s|ed|ing)? (?:for|on|upon)|ask(?:s|ed|ing)? for|order|insist\w* on|دعا|دعت|طالب|حث|شدد)/iu
/** What says what will or may be. */
const FORECASTS =
  /\b(?:will|won't|would|could|may|might|is going to|are going to|likely|unlikely|by 20\d\d|next (?:year|month|week|decade))\b|(?:^|\s)(?:سوف|س\p{L}{3,}|قد|ربما|من المتوقع|من المرجح)(?=\s|$)/iu
const FORECASTING_CUE =
  /^(?:predict|forecast|expect|warn|fear|hope|project|anticipat|threat|promis|pledg|vow|توقع|حذر|رجح)/iu
/** Figures: a share, an amount of money, or a number that counts something. */
const FIGURE =
  /(?:[$€£]\s?\d|\d[\d,.]*\s?(?:%|percent|per cent|million|billion|trillion|في المئة|بالمئة)|\b\d{1,3}(?:,\d{3})+\b|\b\d{2,}\b(?!\s*(?:BC|AD)))/iu
const YEAR = /\b(?:19|20)\d\d\b/gu
/** What somebody feels about something or somebody. */
const ATTITUDE =
  /\b(?:concern(?:ed)?|worr(?:y|ied)|welcom\w+|regret\w*|shame(?:ful)?|disgrace\w*|outrage\w*|proud|disappoint\w+|appall\w+|glad|sorry|disgust\w*|skepti\w+|support for|opposition to)\b|(?:^|\s)(?:قلق\p{L}*|أسف\p{L}*|ترحيب\p{L}*|إدانة|استنكار\p{L}*)(?=\s|$)/iu
const ATTITUDE_CUE =
  /^(?:critici|condemn|denounc|decr|prais|blast|slam|welcom|voic|express|accus|blam|hail|derid|mock|lament|bemoan|dismiss|defend|support|oppos|اتهم|أعرب|أدان|استنكر|رحب)/iu
/** Why somebody does something. */
const MOTIVE =
  /\b(?:in order to|so as to|pretext|excuse|motive\w*|wants? to|is trying to|are trying to|aims? to|intends? to|to justify|ذريعة)\b/iu
/** Reported as having happened: a past tense, or a time. */
const HAPPENED =
  /\b(?:was|were|had|has been|have been|did|\p{L}{3,}ed|killed|told|met|took|went|came|began|left|found|made|gave|sent)\b|(?:^|\s)(?:كان|كانت|تم|وقع|قتل|أسفر)(?=\s|$)/iu
const JUDGES =
  /\b(?:better|worse|best|worst|most|more|less|too|very|real|serious\w*|danger\w*|weak\w*|strong\w*|bad|good|wrong|right|fail\w*|threat\w*|risk\w*|important|clear\w*|great\w*|poor\w*|because|never|always|is|are)\b/iu
const REPORTING_CUE =
  /^(?:report|announc|confirm|disclos|reveal|recall|recount|said|says|told|according|testif|ذكر|أعلن|أفاد|كشف|بحسب|وفق)/iu

/**
 * What sort of statement some words look like, for an analyst to confirm or change.
 *
 * Goes by marks in the words and by the word that says that somebody speaks; where nothing speaks
 * for another sort, it is an assessment.
 */
export function claimTypeOf(statement: string, cue: string): ClaimType {
  const verb = cue.trim()
  const words = statement.slice(0, LOOKED_AT)
  if (RECOMMENDING_CUE.test(verb) || RECOMMENDS.test(words)) return 'recommendation'
  if (ATTITUDE_CUE.test(verb)) return 'attitude'
  if (FORECASTING_CUE.test(verb) || FORECASTS.test(words)) return 'forecast'
  if (FIGURE.test(words.replace(YEAR, ''))) return 'figure'
  if (MOTIVE.test(words)) return 'motive'
  if (ATTITUDE.test(words)) return 'attitude'
  if (REPORTING_CUE.test(verb) && HAPPENED.test(words) && !JUDGES.test(words)) return 'fact'
  return 'assessment'
}
