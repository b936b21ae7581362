import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Target } from '../../shared/domain/annotation'
import type { Piece, Quotation } from '../../shared/domain/claim'
import type { NamedVoice } from '../../shared/domain/edits/resolve-voices'
import type { ClaimId, SourceId } from '../../shared/domain/ids'
import type { VoiceKind } from '../../shared/domain/voice'
import { NO_FILTER } from '../../shared/select/filter'
import type { ClaimRow } from '../../shared/select/rows'
import { useNavigation } from '../app/navigation'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'

/** What a form for a new claim begins with. */
export type ClaimDraft = {
  readonly sourceId: SourceId
  readonly pieces: readonly Piece[]
  readonly quotation: Quotation
  readonly name: string
  readonly voiceKind: VoiceKind
  readonly role: string
  readonly via?: NamedVoice
  readonly saidWith: string
}

/** The form that stands in the inspector instead of what is selected. `key` tells one opening from the next. */
export type OpenForm =
  | { readonly kind: 'claim'; readonly key: number; readonly draft: ClaimDraft }
  | { readonly kind: 'note'; readonly key: number; readonly target: Target; readonly about: string }
  | { readonly kind: 'voice'; readonly key: number; readonly name: string }

/** A place in the text to bring into view; `key` tells two wishes for one place apart. */
export type Reveal = { readonly start: number; readonly key: number }

type Desk = {
  readonly form: OpenForm | null
  readonly openClaimForm: (draft: ClaimDraft) => void
  readonly openNoteForm: (target: Target, about: string) => void
  readonly openVoiceForm: (name: string) => void
  readonly closeForm: () => void
  readonly reveal: Reveal | null
  /** Selects a claim, or nothing; a claim's first piece is brought into view unless `still`. */
  readonly choose: (claimId: ClaimId | null, still?: boolean) => void
  /** Brings a place of a source into view. */
  readonly show: (sourceId: SourceId, start: number) => void
  /** The claims as the table lists them just now: what J and K move through. */
  readonly listed: { current: readonly ClaimRow[] }
}

const DeskContext = createContext<Desk | null>(null)

/** What the three panes of the desk share and nothing else needs. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const { rows } = useBriefing()
  const { change } = useViewState()
  const { spot, arrive } = useNavigation()
  const [form, setForm] = useState<OpenForm | null>(null)
  const [reveal, setReveal] = useState<Reveal | null>(null)
  const listed = useRef<readonly ClaimRow[]>([])
  const count = useRef(0)
  const desk = useMemo((): Desk => {
    const key = () => {
      count.current += 1
      return count.current
    }
    function show(sourceId: SourceId, start: number) {
      change({ sourceId })
      setReveal({ start, key: key() })
    }
    return {
      form,
      openClaimForm: (draft) => setForm({ kind: 'claim', key: key(), draft }),
      openNoteForm: (target, about) => setForm({ kind: 'note', key: key(), target, about }),
      openVoiceForm: (name) => setForm({ kind: 'voice', key: key(), name }),
      closeForm: () => setForm(null),
      reveal,
      choose: (claimId, still = false) => {
        setForm(null)
        change({ selectedClaim: claimId })
        const anchor = rows.find(({ id }) => id === claimId)?.claim.anchor
        const first = anchor?.pieces[0]
        if (anchor && first && !still) show(anchor.sourceId, first.start)
      },
      show,
      listed,
    }
  }, [form, reveal, rows, change])
  useEffect(() => {
    if (!spot) return
    if ('claimId' in spot) {
      change({ filter: NO_FILTER })
      desk.choose(spot.claimId)
    } else desk.show(spot.sourceId, spot.start)
    arrive()
  }, [spot, arrive, change, desk])
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** What the panes of the desk share. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk needs a DeskProvider')
  return desk
}

/** The selected claim as a row, or undefined. */
export function useSelectedRow(): ClaimRow | undefined {
  const { rows } = useBriefing()
  const { state } = useViewState()
  return rows.find(({ id }) => id === state.selectedClaim)
}
