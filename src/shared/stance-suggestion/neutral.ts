/** Words that leave a question open or take no side in it. */
const OPEN =
  /\b(?:too (?:early|soon) to (?:say|tell|know|judge|call)|remains? (?:to be seen|unclear|uncertain|open|an open question)|(?:is|are|was|were|it's) (?:still )?(?:unclear|uncertain|unknown|not (?:yet )?(?:clear|known)|an open question)|(?:takes?|took|taken|taking) no (?:position|side|view|stance)|neither supports? nor opposes?|neither [^.;]{0,60}\bha(?:s|ve) taken (?:a )?(?:sides?|position)|declin\w+ to (?:say|take a (?:side|position))|ha(?:s|ve|d) not said whether|did not say whether|(?:nobody|no one|no-one) (?:can|could) (?:know|say|tell|predict)|(?:evidence|picture|data|record) (?:is|are|remains?) mixed|jury is still out|neither confirm\w* nor den\w+|could not be (?:verified|confirmed)|cannot be (?:determined|verified) (?:conclusively|yet)?)/i

/** The words with which a claim takes no side, or null. */
export const opennessIn = (text: string): string | null => OPEN.exec(text)?.[0] ?? null
