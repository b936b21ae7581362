import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Slider, Stack, TagsInput, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { MARKINGS, type Marking } from '../../shared/domain/marking'
import { OWN_WORDS_LIMIT, SPELLING_LANGUAGES, type Spelling } from '../../shared/spelling'
import { call } from '../app/call'
import { useCommand } from '../app/navigation'
import { notifyError } from '../app/notify'
import { useSettings } from '../app/settings-context'
import { DraftText } from '../components/draft-text'
import { useProjection } from '../projection/projection-context'

/** What the analyst prefers on this device, where the library lies, and what program this is. */
export function SettingsDialog() {
  const { settings, change } = useSettings()
  const { library } = useProjection()
  const [opened, dialog] = useDisclosure()
  useCommand('settings', dialog.open)

  async function chooseLibrary() {
    const reply = await call('library:choose', {})
    if (!reply.ok) notifyError(reply.error)
  }

  return (
    <Modal opened={opened} onClose={dialog.close} title="Settings" size="lg">
      <Stack>
        <DraftText label="Your name, as author" value={settings.author} onCommit={(author) => change({ author })} />
        <Group justify="space-between" align="end" wrap="nowrap">
          <div>
            <Text size="sm" fw={600}>
              Library folder
            </Text>
            <Text size="sm" c="dimmed" lineClamp={2}>
              {library.path}
            </Text>
          </div>
          <Button variant="default" onClick={() => void chooseLibrary()}>
            Choose…
          </Button>
        </Group>
        <Select
          label="Marking of a new briefing"
          placeholder="None: choose one each time"
          clearable
          data={[...MARKINGS]}
          value={settings.marking}
          onChange={(value) => change({ marking: value as Marking | null })}
        />
        <Group grow>
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              Paper
            </Text>
            <SegmentedControl
              data={['A4', 'Letter']}
              value={settings.pageSize}
              onChange={(value) => change({ pageSize: value as 'A4' | 'Letter' })}
            />
          </Stack>
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              Theme
            </Text>
            <SegmentedControl
              data={[
                { value: 'system', label: 'System' },
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
              value={settings.theme}
              onChange={(value) => change({ theme: value as 'system' | 'light' | 'dark' })}
            />
          </Stack>
        </Group>
        <Stack gap={4} pb="md">
          <Text size="sm" fw={600}>
            Size of the source text
          </Text>
          <Slider
            aria-label="Size of the source text"
            min={0.75}
            max={2}
            step={0.05}
            label={(value) => `${Math.round(value * 100)} %`}
            marks={[{ value: 1, label: '100 %' }]}
            value={settings.textSize}
            onChange={(textSize) => change({ textSize })}
          />
        </Stack>
        <Group grow align="start">
          <Select
            label="Check spelling as you type"
            allowDeselect={false}
            data={[
              { value: 'off', label: 'Off' },
              ...Object.entries(SPELLING_LANGUAGES).map(([value, label]) => ({ value, label })),
            ]}
            value={settings.spelling}
            onChange={(value) => change({ spelling: value as Spelling })}
          />
          <TagsInput
            label="My words"
            description="Not marked as wrong. The names and words of a briefing’s sources never are."
            placeholder={settings.words.length === 0 ? 'Add a word' : ''}
            value={[...settings.words]}
            maxTags={OWN_WORDS_LIMIT}
            onChange={(words) => change({ words })}
          />
        </Group>
        <Checkbox
          label="Hide counts of stances while judging"
          checked={settings.hideCounts}
          onChange={(event) => change({ hideCounts: event.currentTarget.checked })}
        />
      </Stack>
    </Modal>
  )
}
