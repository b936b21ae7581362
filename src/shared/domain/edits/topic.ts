import { type Claim, topicId } from '../claim'
import type { Edit } from '../edit'
import { changeOf } from './change-of'

/** Makes the topics of a claim be `names`: what is new is added, what is gone is deleted. */
export function setTopics(claim: Claim, before: readonly string[], names: readonly string[]): Edit {
  const wanted = new Set(names.map((name) => name.trim().slice(0, 200)).filter(Boolean))
  const had = new Set(before)
  return {
    label: `topics of C${claim.number}`,
    changes: [
      ...[...wanted]
        .filter((name) => !had.has(name))
        .map((name) => changeOf('topic', topicId(claim.id, name), { claimId: claim.id, name, deleted: false })),
      ...[...had]
        .filter((name) => !wanted.has(name))
        .map((name) => changeOf('topic', topicId(claim.id, name), { deleted: true })),
    ],
  }
}
