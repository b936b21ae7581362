import { useState } from 'react'
import type { Edit } from '../../shared/domain/edit'
import {
  addSourceEdit,
  type NewBriefing,
  type NewSource,
  newBriefingEdit,
  type Relation,
  relatedSource,
} from '../../shared/domain/edits/source'
import type { BriefingId, GroupId, PropositionId, SourceId, VoiceId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import type { Prepared } from '../../shared/ipc'
import { call } from '../app/call'
import { useNavigation } from '../app/navigation'
import { notifyError } from '../app/notify'
import { useSettings } from '../app/settings-context'
import { newId } from '../briefing/new-id'
import { useProjection } from '../projection/projection-context'
import { findRecords } from '../projection/queries'
import type { Filed, Target } from './import-queue'

/** Files a prepared text: as a new briefing, or as one more source of one. Answers where it is, or null. */
export function useFile({ importId }: Prepared, target: Target) {
  const { database, take, takeSnapshot } = useProjection()
  const { openBriefing } = useNavigation()
  const { settings } = useSettings()
  const [busy, setBusy] = useState(false)

  async function create(briefing: NewBriefing, source: NewSource): Promise<Filed | null> {
    const id = newId<BriefingId>()
    const ids = {
      briefing: id,
      source: newId<SourceId>(),
      voice: newId<VoiceId>(),
      proposition: newId<PropositionId>(),
    }
    const edit = newBriefingEdit(ids, briefing, source, settings.author, new Date())
    const reply = await takeSnapshot(() =>
      call('briefing:create', { briefingId: id, group: newId<GroupId>(), ...sent(edit), importId }),
    )
    if (!reply.ok) {
      notifyError(reply.error)
      return null
    }
    openBriefing(id)
    return { briefingId: id, arrival: null }
  }

  async function add(id: BriefingId, entered: NewSource, relation: Relation | null): Promise<Filed | null> {
    const records = await findRecords(database, id)
    if (!records) return null
    const group = newId<GroupId>()
    const { source, naming } = relation ? relatedSource(entered, relation) : { source: entered, naming: null }
    const ids = { source: newId<SourceId>(), voice: newId<VoiceId>() }
    const edit = addSourceEdit(ids, ranked(records.source), records.voice, source)
    const reply = await call('source:add', { briefingId: id, group, ...sent(edit), importId })
    if (!reply.ok) {
      notifyError(reply.error)
      return null
    }
    await take(reply.value)
    if (naming) {
      // An edit that files a text makes one source and touches no other; the group makes both one step.
      const named = await call('briefing:edit', { briefingId: id, group, ...sent(naming) })
      if (named.ok) await take(named.value)
      else notifyError(named.error)
    }
    return { briefingId: id, arrival: { sourceId: ids.source, corrects: source.corrects !== null, next: 'show' } }
  }

  async function file(briefing: NewBriefing, source: NewSource, relation: Relation | null): Promise<Filed | null> {
    setBusy(true)
    const filed = await (target === 'new' ? create(briefing, source) : add(target, source, relation))
    setBusy(false)
    return filed
  }
  return { file, busy }
}

const sent = ({ label, changes }: Edit) => ({ label, changes: [...changes] })
