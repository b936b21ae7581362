import { z } from 'zod'

export const BriefingIdSchema = z.uuid().brand<'BriefingId'>()
export const JudgementIdSchema = z.uuid().brand<'JudgementId'>()
export const SourceIdSchema = z.uuid().brand<'SourceId'>()
export const VoiceIdSchema = z.uuid().brand<'VoiceId'>()
export const PropositionIdSchema = z.uuid().brand<'PropositionId'>()
export const ClaimIdSchema = z.uuid().brand<'ClaimId'>()
export const AnnotationIdSchema = z.uuid().brand<'AnnotationId'>()
export const EventIdSchema = z.uuid().brand<'EventId'>()
export const WriterIdSchema = z.uuid().brand<'WriterId'>()
export const LibraryIdSchema = z.uuid().brand<'LibraryId'>()
/** Edits that are one step for the analyst share a group: they are undone together. */
export const GroupIdSchema = z.uuid().brand<'GroupId'>()

export type BriefingId = z.infer<typeof BriefingIdSchema>
export type JudgementId = z.infer<typeof JudgementIdSchema>
export type SourceId = z.infer<typeof SourceIdSchema>
export type VoiceId = z.infer<typeof VoiceIdSchema>
export type PropositionId = z.infer<typeof PropositionIdSchema>
export type ClaimId = z.infer<typeof ClaimIdSchema>
export type AnnotationId = z.infer<typeof AnnotationIdSchema>
export type EventId = z.infer<typeof EventIdSchema>
export type WriterId = z.infer<typeof WriterIdSchema>
export type LibraryId = z.infer<typeof LibraryIdSchema>
export type GroupId = z.infer<typeof GroupIdSchema>
