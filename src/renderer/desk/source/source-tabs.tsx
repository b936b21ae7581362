import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import type { SourceId } from '../../../shared/domain/ids'
import type { Source } from '../../../shared/domain/source'
import classes from './source.module.css'

type SourceTabsProps = {
  readonly sources: readonly Source[]
  readonly sourceId: SourceId | null
  readonly onChoose: (id: SourceId) => void
  readonly onAdd: () => void
  readonly onFind: () => void
}

/** The sources of the briefing, the way to one more, and to words in this one. */
export function SourceTabs({ sources, sourceId, onChoose, onAdd, onFind }: SourceTabsProps) {
  return (
    <div className={classes.tabs}>
      <div className={classes.names} role="tablist" aria-label="Sources">
        {sources.map((source, index) => (
          <button
            key={source.id}
            type="button"
            role="tab"
            aria-selected={source.id === sourceId}
            className={classes.tab}
            title={`${nameOf(source)}${source.withdrawn ? ' (withdrawn)' : ''}`}
            onClick={() => onChoose(source.id)}
          >
            <bdi className={source.withdrawn ? classes.withdrawn : undefined}>
              {sources.length > 1 && `S${index + 1} `}
              {nameOf(source)}
            </bdi>
          </button>
        ))}
      </div>
      <Tooltip label="Find in the text (Ctrl+F)">
        <ActionIcon variant="subtle" aria-label="Find in the text" onClick={onFind}>
          <IconSearch size={17} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Add a source">
        <ActionIcon variant="subtle" aria-label="Add a source" onClick={onAdd}>
          <IconPlus size={17} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

const nameOf = ({ outlet, title, originalName }: Source): string =>
  [outlet, title].filter(Boolean).join(': ') || originalName || 'Untitled source'
