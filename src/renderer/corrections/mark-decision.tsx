import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Direction } from '../../shared/domain/briefing'
import type { Piece } from '../../shared/domain/claim'
import type { PlacedMark } from '../../shared/reanchor/marks'
import classes from './corrections.module.css'
import { nameOf } from './mark-list'
import { PieceDecision } from './piece-decision'

/** One of the two versions that are compared. */
export type Version = { readonly name: string; readonly text: string; readonly direction: Direction }

/** Where a piece is to stand: a piece of the corrected text, nowhere, or not decided yet. */
export type Choice = Piece | 'leave out' | null

type MarkDecisionProps = {
  readonly placed: PlacedMark
  readonly before: Version
  readonly after: Version
  readonly onMove: (pieces: readonly Piece[]) => void
}

/** Each piece of a mark, before and after side by side, and where it is to go. */
export function MarkDecision({ placed, before, after, onMove }: MarkDecisionProps) {
  const { mark, placements } = placed
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    placements.map((placement) => (placement.kind === 'verbatim' ? placement.piece : null)),
  )
  const choose = (at: number, choice: Choice) =>
    setChoices((now) => now.map((each, index) => (index === at ? choice : each)))
  const pieces = choices.filter((each): each is Piece => each !== null && each !== 'leave out')
  const isDecided = choices.every((each) => each !== null) && pieces.length > 0
  return (
    <div className={classes.decision}>
      <div className={classes.pieces}>
        {mark.pieces.map((piece, at) => {
          const placement = placements[at]
          return (
            placement && (
              <PieceDecision
                key={`${piece.start}:${piece.end}`}
                title={mark.pieces.length > 1 ? `Piece ${at + 1} of ${mark.pieces.length}` : null}
                piece={piece}
                placement={placement}
                choice={choices[at] ?? null}
                before={before}
                after={after}
                onChoose={(choice) => choose(at, choice)}
                canLeaveOut={mark.pieces.length > 1}
              />
            )
          )
        })}
      </div>
      <Group className={classes.decide}>
        <Button disabled={!isDecided} onClick={() => onMove([...pieces].sort((a, b) => a.start - b.start))}>
          Move {nameOf(mark)} to {after.name}
        </Button>
        <span className={classes.hint}>
          {isDecided
            ? 'Stances, grades and notes stay as they are.'
            : `Choose where it stands, or leave it on ${before.name}.`}
        </span>
      </Group>
    </div>
  )
}
