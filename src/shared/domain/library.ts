import { z } from 'zod'
import { BriefingIdSchema, WriterIdSchema } from './ids'
import { defineRecord, line, prose } from './record'

/** Who writes in a library: one record a device, in the library journal. */
export const WriterRecord = defineRecord('writer', WriterIdSchema, {
  device: line(),
  author: line(),
})
export type Writer = z.infer<typeof WriterRecord.schema>

/** A briefing that was removed from the trash for good: its folder is gone, or is to go wherever it turns up again. */
export const EmptiedRecord = defineRecord('emptied', BriefingIdSchema, {
  at: z.iso.datetime().nullable().default(null),
})
export type Emptied = z.infer<typeof EmptiedRecord.schema>

/** A filter kept under a name for every briefing. */
export const SavedFilterRecord = defineRecord('savedFilter', z.uuid(), { name: line(), filter: z.json().default(null) })
export type SavedFilter = z.infer<typeof SavedFilterRecord.schema>

/** A voice known across briefings; a briefing's voice may be linked to it. */
export const SharedVoiceRecord = defineRecord('sharedVoice', z.uuid(), { name: line(), role: line(), note: prose() })
export type SharedVoice = z.infer<typeof SharedVoiceRecord.schema>

/** A proposition known across briefings. */
export const SharedPropositionRecord = defineRecord('sharedProposition', z.uuid(), { statement: line(), scope: line() })
export type SharedProposition = z.infer<typeof SharedPropositionRecord.schema>
