import { Button, Group, Modal, Progress, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { Piece } from '../../shared/domain/claim'
import { moveMarks } from '../../shared/domain/edits/correction'
import type { Source } from '../../shared/domain/source'
import { marksOn, type PlacedMark, verbatimPieces } from '../../shared/reanchor/marks'
import { useBriefing } from '../briefing/briefing-context'
import { EmptyState } from '../components/empty-state'
import classes from './corrections.module.css'
import { MarkDecision } from './mark-decision'
import { MarkList } from './mark-list'
import { usePlacements } from './use-placements'

type CompareDialogProps = {
  readonly earlier: Source
  readonly corrected: Source
  /** "S1", "S2". */
  readonly names: readonly [earlier: string, corrected: string]
  readonly onClose: () => void
}

/**
 * What stood on the earlier version of a source, and where that is in the corrected one.
 *
 * What stands there word for word is offered together; everything else one by one, before and after side by side. What
 * is not moved stays where it is.
 */
export function CompareDialog({ earlier, corrected, names, onClose }: CompareDialogProps) {
  const { contents, edit } = useBriefing()
  const before = contents.texts.get(earlier.id) ?? ''
  const after = contents.texts.get(corrected.id) ?? ''
  const marks = useMemo(() => marksOn(contents.records, earlier.id), [contents.records, earlier.id])
  const placements = usePlacements(before, after, marks)
  const placed = placements.kind === 'ready' ? placements.placed : []
  const verbatim = placed.filter((each) => verbatimPieces(each.placements))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [chosenId, setChosenId] = useState<string | null>(null)
  const undecided = placed.filter((each) => !verbatimPieces(each.placements))
  const chosen = placed.find(({ mark }) => mark.id === chosenId) ?? undecided[0] ?? verbatim[0]
  const moving = verbatim.filter(({ mark }) => !left.has(mark.id))

  const move = (moves: readonly { readonly of: PlacedMark; readonly pieces: readonly Piece[] }[]) =>
    edit(
      moveMarks(
        moves.map(({ of, pieces }) => ({ mark: of.mark, pieces })),
        corrected.id,
      ),
    )
  useEffect(() => {
    if (chosenId !== null && placements.kind === 'ready' && !placed.some(({ mark }) => mark.id === chosenId))
      setChosenId(null)
  }, [chosenId, placements.kind, placed])

  return (
    <Modal
      opened
      onClose={onClose}
      size="min(96vw, 90rem)"
      title={`${names[0]} was corrected: what moves to ${names[1]}?`}
      closeOnClickOutside={false}
    >
      {placements.kind === 'comparing' ? (
        <div className={classes.wait} role="status">
          <Text>Comparing the two versions</Text>
          <Progress
            value={(100 * placements.done) / Math.max(1, placements.total)}
            animated
            aria-label="How many marks were looked for"
          />
        </div>
      ) : placed.length === 0 ? (
        <EmptyState
          title="Nothing stands on the earlier version any more"
          text={`All marks are on ${names[1]}. The earlier text stays as it was.`}
        >
          <Button onClick={onClose}>Close</Button>
        </EmptyState>
      ) : (
        <div className={classes.compare}>
          <div className={classes.marks}>
            <div className={classes.lists}>
              <MarkList
                title="Word for word in the corrected text"
                hint="They stand in their old surroundings. Take out what should stay."
                placed={verbatim}
                chosen={chosen?.mark.id ?? null}
                onChoose={setChosenId}
                left={left}
                onLeft={setLeft}
              />
              <MarkList
                title="To decide"
                hint="Changed, doubtful or gone. None moves by itself."
                placed={undecided}
                chosen={chosen?.mark.id ?? null}
                onChoose={setChosenId}
              />
            </div>
            <Group className={classes.moveAll}>
              {verbatim.length > 0 && (
                <Button
                  disabled={moving.length === 0}
                  onClick={() => void move(moving.map((of) => ({ of, pieces: verbatimPieces(of.placements) ?? [] })))}
                >
                  {moving.length === 1 ? 'Move the 1 word for word' : `Move the ${moving.length} word for word`}
                </Button>
              )}
              <Button variant="default" onClick={onClose}>
                Close
              </Button>
            </Group>
          </div>
          {chosen && (
            <MarkDecision
              key={chosen.mark.id}
              placed={chosen}
              before={{ name: names[0], text: before, direction: earlier.direction }}
              after={{ name: names[1], text: after, direction: corrected.direction }}
              onMove={(pieces) => void move([{ of: chosen, pieces }])}
            />
          )}
        </div>
      )}
    </Modal>
  )
}
