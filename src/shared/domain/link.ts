import { z } from 'zod'
import { ClaimIdSchema } from './ids'
import { defineRecord } from './record'

/** How one claim relates to another; one that repeats another adds no voice. */
export const LINK_KINDS = ['corroborates', 'contradicts', 'repeats'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const LinkIdSchema = z.string().max(120).brand<'LinkId'>()
export type LinkId = z.infer<typeof LinkIdSchema>

export const LinkRecord = defineRecord('link', LinkIdSchema, {
  from: ClaimIdSchema,
  to: ClaimIdSchema,
  kind: z.enum(LINK_KINDS),
})
export type Link = z.infer<typeof LinkRecord.schema>

/** A link is the triple (from, to, kind). */
export const linkId = (from: string, to: string, kind: LinkKind): LinkId => `${from}:${to}:${kind}` as LinkId
