import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Piece } from '../../shared/domain/claim'
import type { Placement, Proposal } from '../../shared/reanchor/place'
import { paragraphAt, paragraphs } from '../../shared/text/paragraphs'
import classes from './corrections.module.css'
import type { Choice, Version } from './mark-decision'
import { percent } from './mark-list'
import { VersionPane } from './version-pane'
import { differences } from './word-differences'

type PieceDecisionProps = {
  readonly title: string | null
  readonly piece: Piece
  readonly placement: Placement
  readonly choice: Choice
  readonly before: Version
  readonly after: Version
  readonly onChoose: (choice: Choice) => void
  /** Whether the mark has other pieces to stand on. */
  readonly canLeaveOut: boolean
}

/** One piece of a quotation: its old words beside what stands in their place, and the places it may have. */
export function PieceDecision(props: PieceDecisionProps) {
  const { title, piece, placement, choice, before, after, onChoose, canLeaveOut } = props
  const proposals: readonly Proposal[] =
    placement.kind === 'verbatim' ? [{ piece: placement.piece, likeness: 1, inPlace: true }] : placement.proposals
  const [own, setOwn] = useState<Piece | null>(null)
  const [looked, setLooked] = useState<Piece | null>(proposals[0]?.piece ?? null)
  const chosen = choice === 'leave out' ? null : choice
  const shown = chosen ?? looked
  const list = paragraphs(after.text)
  const where = (of: Piece): string => `¶ ${paragraphAt(list, of.start)?.number ?? '?'}`
  const { taken, put } = differences(piece.exact, shown?.exact ?? '')
  const key = choice === 'leave out' ? 'leave out' : chosen ? `${chosen.start}:${chosen.end}` : ''

  function choose(value: string) {
    const found = [...proposals.map((each) => each.piece), ...(own ? [own] : [])].find(
      ({ start, end }) => `${start}:${end}` === value,
    )
    if (found) setLooked(found)
    onChoose(value === 'leave out' ? value : (found ?? null))
  }
  return (
    <section className={classes.piece} aria-label={title ?? 'The quotation'}>
      {title && <h4 className={classes.listTitle}>{title}</h4>}
      <div className={classes.sides}>
        <VersionPane
          label={`Earlier version, ${before.name}`}
          version={before}
          piece={piece}
          at={piece.start}
          changes={shown ? taken : []}
          change="taken"
        />
        <VersionPane
          label={`Corrected version, ${after.name}`}
          version={after}
          piece={shown}
          at={shown?.start ?? (placement.kind === 'orphan' ? placement.around : 0)}
          changes={put}
          change="put"
          onSelect={(selected) => {
            setOwn(selected)
            setLooked(selected)
            onChoose(selected)
          }}
        />
      </div>
      <Radio.Group value={key} onChange={choose} aria-label="Where it stands in the corrected text">
        <Stack gap={6}>
          {proposals.map(({ piece: proposed, likeness, inPlace }) => (
            <Radio
              key={`${proposed.start}:${proposed.end}`}
              size="sm"
              value={`${proposed.start}:${proposed.end}`}
              label={`${where(proposed)}, ${inPlace ? 'in its old surroundings' : 'in other surroundings'}: ${likeness === 1 ? 'word for word' : likeness === 0 ? 'other words' : `${percent(likeness)} the same`}`}
            />
          ))}
          {own && (
            <Radio size="sm" value={`${own.start}:${own.end}`} label={`${where(own)}, the words selected by hand`} />
          )}
          {canLeaveOut && <Radio size="sm" value="leave out" label="Leave this piece out of the claim" />}
        </Stack>
      </Radio.Group>
      {proposals.length === 0 && !own && (
        <p className={classes.hint}>
          Nothing like it stands in the corrected text. Select its words there if you find them, or leave it on{' '}
          {before.name}.
        </p>
      )}
      {proposals.length > 0 && !own && placement.kind === 'orphan' && (
        <p className={classes.hint}>None of these? Select the words in the corrected version.</p>
      )}
    </section>
  )
}
