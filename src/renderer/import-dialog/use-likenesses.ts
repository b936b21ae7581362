import { useEffect, useMemo, useState } from 'react'
import type { Relation } from '../../shared/domain/edits/source'
import type { BriefingId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import type { Source } from '../../shared/domain/source'
import type { Prepared } from '../../shared/ipc'
import { isNearCopy, type Likeness, likeness, shinglesOf } from '../../shared/text/likeness'
import { call } from '../app/call'
import { useProjection } from '../projection/projection-context'
import { findRecords, findSourcesOf, type SourceOfText } from '../projection/queries'
import type { Target } from './import-queue'

/** A source of the briefing that much of the text stands in as well. */
export type NearCopy = { readonly source: Source; readonly likeness: Likeness }

/** What the analyst said of the relation; `unasked` takes what the texts suggest. */
export type Chosen = Relation | null | 'unasked'

export type Found = {
  /** The sources of the briefing that the text goes into, in order. */
  readonly sources: readonly Source[]
  /** Where the very text is already, in any briefing. */
  readonly same: readonly SourceOfText[]
  readonly near: readonly NearCopy[]
  /** The relation that is on offer until the analyst chooses one. */
  readonly relationFor: (chosen: Chosen, outlet: string) => Relation | null
}

type Text = { readonly source: Source; readonly text: string }
const NO_TEXTS: readonly Text[] = []

/** Looks for the same text and for near copies of it. */
export function useLikenesses({ text, sha256 }: Prepared, target: Target): Found {
  const { database } = useProjection()
  const [same, setSame] = useState<readonly SourceOfText[]>([])
  const [texts, setTexts] = useState(NO_TEXTS)
  useEffect(() => {
    let stopped = false
    void findSourcesOf(database, sha256).then((found) => !stopped && setSame(found))
    return () => {
      stopped = true
    }
  }, [database, sha256])
  useEffect(() => {
    let stopped = false
    if (target !== 'new') void textsOf(target).then((found) => !stopped && setTexts(found))
    return () => {
      stopped = true
    }
    async function textsOf(briefingId: BriefingId): Promise<Text[]> {
      const records = await findRecords(database, briefingId)
      const sources = ranked(records?.source ?? [])
      const replies = await Promise.all(sources.map(({ id }) => call('source:text', { briefingId, sourceId: id })))
      return sources.map((source, at) => {
        const reply = replies[at]
        return { source, text: reply?.ok ? reply.value : '' }
      })
    }
  }, [database, target])

  return useMemo((): Found => {
    const own = shinglesOf(text)
    const near = texts
      .filter(({ source }) => source.sha256 !== sha256)
      .map((each) => ({ source: each.source, likeness: likeness(own, shinglesOf(each.text)) }))
      .filter((each) => isNearCopy(each.likeness))
      .sort((a, b) => b.likeness.ofFirst - a.likeness.ofFirst)
    return {
      sources: texts.map(({ source }) => source),
      same,
      near,
      relationFor: (chosen, outlet) => (chosen === 'unasked' ? suggested(near[0]?.source, outlet) : chosen),
    }
  }, [text, sha256, texts, same])
}

/** One outlet corrects itself; two that have one text have it from one place. */
function suggested(nearest: Source | undefined, outlet: string): Relation | null {
  if (!nearest) return null
  const isOwn = nearest.outlet !== '' && nearest.outlet === outlet.trim()
  return { kind: isOwn ? 'corrects' : 'same origin', to: nearest }
}
