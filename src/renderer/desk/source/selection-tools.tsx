import { useEffect, useRef } from 'react'
import { kindTeller } from '../../../shared/attribution/kind'
import { quotedStretches } from '../../../shared/attribution/sentence/quotation-marks'
import type { Piece } from '../../../shared/domain/claim'
import { addPiece, splitClaim } from '../../../shared/domain/edits/claim'
import type { Source } from '../../../shared/domain/source'
import { nextClaimNumber } from '../../../shared/select/rows'
import { pieceAt } from '../../../shared/text/anchor'
import { useBriefing } from '../../briefing/briefing-context'
import { newId } from '../../briefing/new-id'
import { useDesk, useSelectedRow } from '../desk-context'
import { Floating } from './floating'
import { SelectionToolbar } from './selection-toolbar'
import { cutPieces } from './split'
import { useTextSelection } from './text-selection'

type SelectionToolsProps = { readonly container: HTMLElement; readonly source: Source; readonly text: string }

/** What can be made of the selected stretch, floating under it. Enter makes a claim. */
export function SelectionTools({ container, source, text }: SelectionToolsProps) {
  const { contents, edit } = useBriefing()
  const { openClaimForm, openNoteForm, openVoiceForm } = useDesk()
  const row = useSelectedRow()
  const selection = useTextSelection(container)
  const piece = selection ? pieceAt(text, selection.start, selection.end) : null
  const enter = useRef<(() => void) | null>(null)
  enter.current = piece ? () => startClaim(piece) : null
  useEffect(() => {
    // Only with the text itself focused: on a button Enter belongs to the button.
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === container) enter.current?.()
    }
    container.addEventListener('keydown', press)
    return () => container.removeEventListener('keydown', press)
  }, [container])
  if (!selection || !piece) return null
  const selected = row?.claim.anchor.sourceId === source.id ? row : undefined
  const cut = selected ? cutPieces(text, selected.claim.anchor.pieces, piece.start) : null

  function startClaim(made: Piece) {
    const quotation = kindTeller(text, quotedStretches(text))([made])
    openClaimForm({
      sourceId: source.id,
      pieces: [made],
      quotation,
      name: '',
      voiceKind: 'person',
      role: '',
      saidWith: '',
    })
    drop()
  }
  return (
    <Floating place={selection.place} width={container.clientWidth} label="Selected text" role="toolbar">
      <SelectionToolbar
        claimLabel={selected?.label ?? null}
        canSplit={cut !== null}
        onClaim={() => startClaim(piece)}
        onNote={() => {
          openNoteForm({ on: 'text', anchor: { sourceId: source.id, pieces: [piece] } }, `“${piece.exact}”`)
          drop()
        }}
        onVoice={() => {
          openVoiceForm(piece.exact)
          drop()
        }}
        onPiece={() => {
          if (selected) void edit(addPiece(selected.claim, piece))
          drop()
        }}
        onSplit={() => {
          const off = { id: newId() as never, number: nextClaimNumber(contents.records.claim) }
          if (selected && cut) void edit(splitClaim(selected.claim, cut.before, cut.behind, off))
          drop()
        }}
      />
    </Floating>
  )
}

const drop = (): void => document.getSelection()?.removeAllRanges()
