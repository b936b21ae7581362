import { changeRecord } from '../../shared/domain/edits/common'
import type { BriefingId, GroupId } from '../../shared/domain/ids'
import type { Summary } from '../../shared/library/packed'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { newId } from '../briefing/new-id'
import { useProjection } from '../projection/projection-context'

/** Moves a briefing to the trash, or out of it again. Nothing of it is deleted. */
export function useTrash(): (briefing: Summary) => Promise<void> {
  const { take } = useProjection()
  return async function trash({ briefingId, title, trashedAt }) {
    const id = briefingId as BriefingId
    const edit = changeRecord(
      'briefing',
      id,
      { trashedAt: trashedAt ? null : new Date().toISOString() },
      trashedAt ? 'taking out of the trash' : 'moving to the trash',
    )
    const reply = await call('briefing:edit', {
      briefingId: id,
      group: newId<GroupId>(),
      label: edit.label,
      changes: [...edit.changes],
    })
    if (!reply.ok) return notifyError(reply.error)
    await take(reply.value)
    const name = title || 'Untitled briefing'
    notifyDone(
      trashedAt ? `“${name}” is back in the library.` : `“${name}” lies in the trash; take it back from there.`,
    )
  }
}
