import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconClipboardText, IconFile, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import type { Summary } from '../../shared/library/packed'
import { foldText } from '../../shared/text/fold-text'
import { call } from '../app/call'
import { useCommand, useNavigation } from '../app/navigation'
import { notifyError } from '../app/notify'
import { announceReady } from '../app/ready'
import { EmptyState } from '../components/empty-state'
import { useKeys } from '../components/use-keys'
import { useBriefings } from '../projection/briefings-context'
import { useProjection } from '../projection/projection-context'
import { BriefingList } from './briefing-list'
import classes from './library.module.css'
import { NoBriefings } from './no-briefings'

type Place = 'library' | 'trash'

/** Every briefing of the library, and the ways to begin a new one. */
export function LibraryScreen() {
  const { library, rebuilding, takeSnapshot } = useProjection()
  const { openBriefing, run } = useNavigation()
  const [words, setWords] = useState('')
  const [place, setPlace] = useState<Place>('library')
  const search = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const briefings = useBriefings()
  const isWaiting = !briefings || (rebuilding !== null && briefings.length === 0)
  const find = () => search.current?.focus()
  useCommand('find', find)
  useKeys({ search: find }, { ArrowDown: () => focusFirst(page.current) })
  useEffect(() => {
    if (!isWaiting) announceReady()
  }, [isWaiting])

  async function addSample() {
    const added = await takeSnapshot(() => call('library:add-sample', {}))
    if (!added.ok) return notifyError(added.error)
    openBriefing(added.value.briefingId as BriefingId)
  }

  if (isWaiting) return null
  const here = briefings.filter(({ trashedAt }) => (trashedAt !== null) === (place === 'trash'))
  const shown = here.filter((summary) => matches(summary, words))
  const isEmpty = briefings.length === 0
  return (
    <Stack className={classes.page} gap="xl" ref={page}>
      <Group justify="space-between" align="end">
        <Title order={1} className={classes.heading}>
          {place === 'trash' ? 'Trash' : 'Library'}
        </Title>
        <Group gap="xs">
          <Button leftSection={<IconClipboardText size={17} />} onClick={() => run('new-briefing')}>
            Paste a text
          </Button>
          <Button variant="default" leftSection={<IconFile size={17} />} onClick={() => run('open-file')}>
            Open a file…
          </Button>
          <Button variant="subtle" onClick={() => void addSample()}>
            Add the sample
          </Button>
        </Group>
      </Group>
      {!isEmpty && (
        <Group justify="space-between">
          <TextInput
            ref={search}
            aria-label="Find a briefing"
            placeholder="Find by title or question"
            leftSection={<IconSearch size={16} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'ArrowDown') focusFirst(page.current)
              if (event.key === 'Escape') setWords('')
            }}
            w={320}
          />
          <SegmentedControl
            value={place}
            onChange={(value) => setPlace(value as Place)}
            data={[
              { value: 'library', label: 'Briefings' },
              { value: 'trash', label: 'Trash' },
            ]}
          />
        </Group>
      )}
      {shown.length > 0 && <BriefingList summaries={shown} onOpen={openBriefing} />}
      {here.length === 0 && place === 'library' && <NoBriefings onSample={() => void addSample()} />}
      {here.length === 0 && place === 'trash' && (
        <EmptyState title="The trash is empty" text="Briefings moved here wait until you take them back." />
      )}
      {here.length > 0 && shown.length === 0 && (
        <EmptyState title="Nothing found" text={`No title or question has “${words}” in it.`}>
          <Button variant="default" onClick={() => setWords('')}>
            Show all
          </Button>
        </EmptyState>
      )}
      <Text size="sm" c="dimmed" className={classes.folder}>
        {library.path}
      </Text>
    </Stack>
  )
}

const matches = ({ title, question }: Summary, words: string): boolean =>
  foldText(`${title}\n${question}`).includes(foldText(words.trim()))

/** The keyboard's way into the list. */
function focusFirst(page: HTMLElement | null): void {
  page?.querySelector<HTMLElement>('[data-briefing]')?.focus()
}
