/** The rules that find statements, each with what it goes by, in words that can be shown. */
export const RULES = {
  quote: 'a quotation with who says it',
  'quote-goes-on': 'a quotation that goes on with the one before',
  'quote-alone': 'a quotation with nobody named',
  'quote-nearby': 'a quotation with a name nearby',
  'quote-behind-colon': 'a quotation behind a colon',
  'part-quoted': 'reported words with a quotation in them',
  'that-clause': 'what stands behind “that”',
  'bare-clause': 'a clause behind a verb of speech',
  'clause-first': 'a clause before its “X said”',
  question: 'whether, why or how, behind a verb of speech',
  infinitive: 'what is promised or asked for',
  gerund: 'what is suggested or denied',
  object: 'what a verb of speech is about',
  'object-infinitive': 'what somebody is urged or asked to do',
  'object-as': 'what something is called or described as',
  relative: 'what is said of the word before',
  passive: 'what something is called, “by” whom',
  according: 'what stands with “according to”',
  'in-view': 'what stands with “for X” or “in X’s view”',
  noun: 'what stands behind “claim that”, “warning of”',
  transcript: 'a turn in a conversation that is printed as one',
} as const

export type Rule = keyof typeof RULES
