import { z } from 'zod'

/** TLP 2.0 labels (FIRST, August 2022), the least restricted first. */
export const MARKINGS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export const MarkingSchema = z.enum(MARKINGS)
export type Marking = z.infer<typeof MarkingSchema>

/** Who may see each label, in our words. */
export const MARKING_MEANINGS: Readonly<Record<Marking, string>> = {
  'TLP:CLEAR': 'no limit on sharing',
  'TLP:GREEN': "the recipient's community, not public channels",
  'TLP:AMBER': "the recipient's organisation and its clients, on a need-to-know basis",
  'TLP:AMBER+STRICT': "the recipient's organisation only, on a need-to-know basis",
  'TLP:RED': 'the named recipients only',
}

/** Whether `marking` restricts sharing more than `than` does. */
export const isStricter = (marking: Marking, than: Marking): boolean =>
  MARKINGS.indexOf(marking) > MARKINGS.indexOf(than)
