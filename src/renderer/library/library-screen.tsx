import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import { call } from '../app/call'
import { useNavigation } from '../app/navigation'
import { notifyError } from '../app/notify'
import { EmptyState } from '../components/empty-state'
import { ImportFlow, useImport } from '../import-dialog/import-flow'
import { projectSnapshot } from '../projection/project'
import { useProjection } from '../projection/projection-context'
import { type BriefingSummary, findBriefings } from '../projection/queries'
import { BriefingList } from './briefing-list'
import classes from './library.module.css'

/** Every briefing of the library, and the ways to begin a new one. */
export function LibraryScreen() {
  const { database, library, rebuilding } = useProjection()
  const { openBriefing } = useNavigation()
  const importing = useImport()
  const [words, setWords] = useState('')
  const [place, setPlace] = useState<'library' | 'trash'>('library')
  const briefings = useLiveQuery(() => findBriefings(database), [database], null)

  async function addSample() {
    const added = await call('library:add-sample', {})
    if (!added.ok) return notifyError(added.error)
    await projectSnapshot(database, library.libraryId, added.value)
    openBriefing(added.value.briefingId as BriefingId)
  }

  if (!briefings || (rebuilding && briefings.length === 0)) return null
  const here = briefings.filter(({ briefing }) => (briefing.trashedAt !== null) === (place === 'trash'))
  const shown = here.filter((summary) => matches(summary, words))
  return (
    <Stack className={classes.page} gap="lg">
      <Group justify="space-between" align="end">
        <Title order={1}>Library</Title>
        <Group gap="xs">
          <Button onClick={importing.paste}>Paste a text</Button>
          <Button variant="default" onClick={() => void importing.open()}>
            Open a file…
          </Button>
          <Button variant="subtle" onClick={() => void addSample()}>
            Add the sample
          </Button>
        </Group>
      </Group>
      <Group justify="space-between">
        <TextInput
          aria-label="Find a briefing"
          placeholder="Find by title or question"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          w={320}
        />
        <SegmentedControl
          value={place}
          onChange={(value) => setPlace(value as typeof place)}
          data={[
            { value: 'library', label: 'Briefings' },
            { value: 'trash', label: 'Trash' },
          ]}
        />
      </Group>
      {shown.length > 0 && <BriefingList summaries={shown} onOpen={openBriefing} />}
      {here.length === 0 && place === 'library' && (
        <EmptyState
          title="No briefing yet"
          text="Paste a text, open a .txt or .md file, or drop one on this window. Or look at the sample first."
        >
          <Button variant="default" onClick={() => void addSample()}>
            Open the sample
          </Button>
        </EmptyState>
      )}
      {here.length === 0 && place === 'trash' && (
        <EmptyState title="The trash is empty" text="Deleted briefings lie here until you take them back." />
      )}
      {here.length > 0 && shown.length === 0 && (
        <EmptyState title="Nothing found" text={`No title or question has “${words}” in it.`}>
          <Button variant="default" onClick={() => setWords('')}>
            Show all
          </Button>
        </EmptyState>
      )}
      <Text size="sm" c="dimmed">
        {library.path}
      </Text>
      <ImportFlow state={importing} />
    </Stack>
  )
}

const matches = ({ briefing }: BriefingSummary, words: string): boolean =>
  `${briefing.title}\n${briefing.question}`.toLowerCase().includes(words.trim().toLowerCase())
