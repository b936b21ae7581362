import type { Claim } from '../claim'
import type { Edit } from '../edit'
import { type Link, type LinkKind, linkId } from '../link'
import { changeOf } from './change-of'
import { deleteRecord } from './common'

/** Joins one claim to another; joining twice is joining once, and a claim is never joined to itself. */
export const createLink = (from: Claim, to: Claim, kind: LinkKind): Edit => ({
  label: `C${from.number} ${kind} C${to.number}`,
  changes:
    from.id === to.id
      ? []
      : [changeOf('link', linkId(from.id, to.id, kind), { from: from.id, to: to.id, kind, deleted: false })],
})

/** Takes a link away. */
export const deleteLink = (link: Link): Edit => deleteRecord('link', link.id, 'removing a link')
