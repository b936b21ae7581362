import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import type { Command } from '../../shared/ipc'
import { useBriefings } from '../projection/briefings-context'
import { useProjection } from '../projection/projection-context'
import { isLibraryScreen, SCREEN_NAMES, SCREENS, useCommand, useNavigation } from './navigation'

/** Something to find: it belongs to a group and does one thing. */
export type PaletteEntry = {
  readonly id: string
  readonly group: string
  readonly label: string
  readonly description?: string
  readonly act: () => void
}

const COMMANDS: readonly (readonly [Command, string])[] = [
  ['new-briefing', 'New briefing from a paste'],
  ['open-file', 'New briefing from a file'],
  ['undo', 'Undo'],
  ['redo', 'Redo'],
  ['settings', 'Settings'],
  ['keys', 'All keys'],
  ['about', 'About Standpoint'],
]
/** More than these are not read anyway. */
const SHOWN = 40

type PaletteProps = {
  /** What the open briefing adds. */
  readonly entries?: readonly PaletteEntry[]
}

/** Ctrl+K: screens, commands, briefings, and what the open briefing holds. */
export function Palette({ entries = [] }: PaletteProps) {
  const { rebuild } = useProjection()
  const { briefingId, go, run, openBriefing } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const briefings = useBriefings()
  const listed = isOpen && briefings ? briefings : []
  useCommand('palette', spotlight.open)

  const all: readonly PaletteEntry[] = [
    ...SCREENS.filter((screen) => isLibraryScreen(screen) || briefingId !== null).map((screen) => ({
      id: `screen ${screen}`,
      group: 'Screens',
      label: SCREEN_NAMES[screen],
      act: () => go(screen),
    })),
    ...COMMANDS.map(([command, label]) => ({ id: command, group: 'Commands', label, act: () => run(command) })),
    {
      id: 'rebuild',
      group: 'Commands',
      label: 'Make the index of this device again',
      description: 'Reads every briefing from the library folder. Nothing there is changed.',
      act: () => void rebuild(),
    },
    ...entries,
    ...listed
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ briefingId: id, title, question }) => ({
        id: `briefing ${id}`,
        group: 'Briefings',
        label: title || 'Untitled briefing',
        description: question,
        act: () => openBriefing(id as BriefingId),
      })),
  ]
  return (
    <Spotlight
      actions={grouped(all)}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut="mod + K"
      tagsToIgnore={[]}
      limit={SHOWN}
      scrollable
      maxHeight={440}
      highlightQuery
      overlayProps={{ blur: 0 }}
      nothingFound="Nothing found"
      searchProps={{ placeholder: 'A screen, a command, a claim, a voice, a briefing', 'aria-label': 'Find' }}
    />
  )
}

function grouped(entries: readonly PaletteEntry[]): { group: string; actions: SpotlightActionData[] }[] {
  return [...new Set(entries.map(({ group }) => group))].map((group) => ({
    group,
    actions: entries
      .filter((entry) => entry.group === group)
      .map(({ id, label, description, act }) => ({ id, label, onClick: act, ...(description ? { description } : {}) })),
  }))
}
