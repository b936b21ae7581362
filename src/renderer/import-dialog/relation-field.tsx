import { Select } from '@mantine/core'
import type { Relation } from '../../shared/domain/edits/source'
import type { Source } from '../../shared/domain/source'

type RelationFieldProps = {
  readonly sources: readonly Source[]
  readonly value: Relation | null
  readonly onChange: (value: Relation | null) => void
}

const NONE = 'none'
const RELATION_WORDS: Readonly<Record<Relation['kind'], string>> = {
  corrects: 'A corrected version of',
  'same origin': 'From the same origin as',
}

/** What a new source is to those of the briefing: a text of its own, a corrected version of one, or from one origin. */
export function RelationField({ sources, value, onChange }: RelationFieldProps) {
  const options = (kind: Relation['kind']) =>
    sources.map((source) => ({
      value: `${kind}:${source.id}`,
      label: `${RELATION_WORDS[kind]} ${sourceName(source, sources)}`,
    }))
  return (
    <Select
      label="What it is to the other sources"
      description={
        value?.kind === 'corrects'
          ? 'Its claims and notes are offered to move to the corrected text. None moves unasked.'
          : value?.kind === 'same origin'
            ? 'The two count as one where it matters how many sources agree.'
            : undefined
      }
      allowDeselect={false}
      data={[{ value: NONE, label: 'A text of its own' }, ...options('corrects'), ...options('same origin')]}
      value={value ? `${value.kind}:${value.to.id}` : NONE}
      onChange={(chosen) => onChange(relationOf(chosen, sources))}
    />
  )
}

function relationOf(chosen: string | null, sources: readonly Source[]): Relation | null {
  const to = sources.find(({ id }) => chosen?.endsWith(`:${id}`))
  return to ? { kind: chosen?.startsWith('corrects') ? 'corrects' : 'same origin', to } : null
}

/** A source as the desk names it. */
type NamedSource = Pick<Source, 'outlet' | 'title' | 'originalName'> & { readonly id: string }

export const sourceName = (source: NamedSource, sources: readonly Source[]): string =>
  `S${sources.findIndex(({ id }) => id === source.id) + 1} ${[source.outlet, source.title].filter(Boolean).join(': ') || source.originalName}`
