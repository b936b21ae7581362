import { Checkbox } from '@mantine/core'
import type { Mark, PlacedMark } from '../../shared/reanchor/marks'
import { NEARLY_SAME, type Placement } from '../../shared/reanchor/place'
import { useBriefing } from '../briefing/briefing-context'
import classes from './corrections.module.css'

type MarkListProps = {
  readonly title: string
  readonly hint: string
  readonly placed: readonly PlacedMark[]
  /** The id of the mark that is on view. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** The ids of those that stay; without it none can be taken out. */
  readonly left?: ReadonlySet<string>
  readonly onLeft?: (left: ReadonlySet<string>) => void
}

/** Some marks of the earlier version, and in a word what has become of each. */
export function MarkList({ title, hint, placed, chosen, onChoose, left, onLeft }: MarkListProps) {
  if (placed.length === 0) return null
  return (
    <section aria-label={title}>
      <h4 className={classes.listTitle}>
        {title} ({placed.length})
      </h4>
      <p className={classes.hint}>{hint}</p>
      {placed.map(({ mark, placements }) => (
        <div key={mark.id} className={classes.item} data-chosen={mark.id === chosen}>
          {left && onLeft && (
            <Checkbox
              size="xs"
              aria-label={`Move ${nameOf(mark)}`}
              checked={!left.has(mark.id)}
              onChange={(event) => onLeft(toggled(left, mark.id, !event.currentTarget.checked))}
            />
          )}
          <button
            type="button"
            className={classes.itemButton}
            aria-current={mark.id === chosen}
            onClick={() => onChoose(mark.id)}
          >
            <MarkTitle mark={mark} />
            {!left && <span className={classes.fate}>{fateOf(placements)}</span>}
          </button>
        </div>
      ))}
    </section>
  )
}

function MarkTitle({ mark }: { readonly mark: Mark }) {
  const { rows } = useBriefing()
  const holder = rows.find(({ id }) => id === mark.id)?.holder?.name
  const words =
    mark.kind === 'claim' ? mark.claim.words || mark.pieces[0]?.exact : mark.note.text || mark.pieces[0]?.exact
  return (
    <>
      <strong>{nameOf(mark)}</strong>
      {holder && <bdi className={classes.holder}> {holder}</bdi>}
      <bdi className={classes.words}>{words}</bdi>
    </>
  )
}

/** What a mark is called where several stand in a list. */
export const nameOf = (mark: Mark): string => (mark.kind === 'claim' ? `C${mark.claim.number}` : `A ${mark.note.kind}`)

/** What has become of a mark that is not there word for word. */
function fateOf(placements: readonly Placement[]): string {
  const likeness = Math.min(
    ...placements.map((placement) => (placement.kind === 'verbatim' ? 1 : (placement.proposals[0]?.likeness ?? 0))),
  )
  if (likeness === 0) return 'not found'
  if (likeness === 1) return 'stands elsewhere'
  return `${percent(likeness)} the same${likeness < NEARLY_SAME ? ': check this' : ''}`
}

/** A share from 0 to 1 in words; never 100 % of what is not whole. */
export const percent = (share: number): string => `${Math.min(share < 1 ? 99 : 100, Math.round(share * 100))} %`

function toggled(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
