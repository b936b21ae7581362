import { Button, Checkbox, Group, Loader, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { changeRecord } from '../../shared/domain/edits/common'
import type { Printed } from '../../shared/ipc'
import { checks } from '../../shared/print/checks'
import { type PrintOptions, SECTIONS, type Section } from '../../shared/print/options'
import { isFiltering, NO_FILTER } from '../../shared/select/filter'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { useSettings } from '../app/settings-context'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { EmptyState } from '../components/empty-state'
import { CheckList } from './check-list'
import { PdfPages } from './pdf-pages'
import classes from './print-screen.module.css'

const SECTION_NAMES: Readonly<Record<Section, string>> = {
  matrix: 'Table of voices',
  against: 'Against our judgements',
  assumptions: 'Assumptions and gaps',
  claims: 'Claims',
  events: 'Dates and figures',
  source: 'Sources',
  scales: 'Scales used',
}

/** What is printed, what is wrong with it, and the PDF itself. */
export function PrintScreen() {
  const { briefing, briefingId, contents, edit } = useBriefing()
  const { state } = useViewState()
  const { settings } = useSettings()
  const [options, setOptions] = useState<PrintOptions>({
    pageSize: settings.pageSize,
    filter: isFiltering(state.filter) ? state.filter : NO_FILTER,
    kind: 'briefing',
    sections: [...SECTIONS],
    greyscale: false,
  })
  const [printed, setPrinted] = useState<Printed | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const found = checks(contents)
  const starred = found.filter((check) => check.starred)
  const change = (patch: Partial<PrintOptions>) => setOptions((now) => ({ ...now, ...patch }))

  useEffect(
    () =>
      window.standpoint.on('progress', ({ work, text }) => work === 'print' && setBusy((now) => (now ? text : now))),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was printed no longer holds when either changes.
  useEffect(() => setPrinted(null), [options, contents])

  async function preview() {
    setBusy('Gathering the briefing')
    const reply = await call('print:preview', { briefingId, options })
    setBusy(null)
    if (reply.ok) setPrinted(reply.value)
    else notifyError(reply.error)
  }

  async function save() {
    if (!printed) return
    const reply = await call('print:save', { printId: printed.printId })
    if (!reply.ok) notifyError(reply.error)
    else if ('path' in reply.value) notifyDone(`Saved: ${reply.value.path}`)
  }

  async function open() {
    if (!printed) return
    const reply = await call('print:open', { printId: printed.printId })
    if (!reply.ok) notifyError(reply.error)
  }

  return (
    <div className={classes.columns}>
      <Stack className={classes.side} gap="md">
        <Title order={2}>Print / save</Title>
        <SegmentedControl
          data={[
            { value: 'briefing', label: 'Briefing' },
            { value: 'extract', label: 'Extract' },
          ]}
          value={options.kind}
          onChange={(kind) => change({ kind: kind as PrintOptions['kind'] })}
        />
        <Group grow>
          <SegmentedControl
            data={['A4', 'Letter']}
            value={options.pageSize}
            onChange={(pageSize) => change({ pageSize: pageSize as PrintOptions['pageSize'] })}
          />
          <Checkbox
            label="Greyscale"
            checked={options.greyscale}
            onChange={(event) => change({ greyscale: event.currentTarget.checked })}
          />
        </Group>
        {isFiltering(state.filter) && (
          <Checkbox
            label="Only what the filter on the desk shows"
            description="Claims that the front page cites print all the same; an extract leaves them out."
            checked={isFiltering(options.filter)}
            onChange={(event) => change({ filter: event.currentTarget.checked ? state.filter : NO_FILTER })}
          />
        )}
        <Stack gap={6}>
          <Text size="sm" fw={500}>
            Sections
          </Text>
          {SECTIONS.map((section) => (
            <Checkbox
              key={section}
              label={SECTION_NAMES[section]}
              checked={options.sections.includes(section)}
              onChange={(event) =>
                change({
                  sections: SECTIONS.filter((each) =>
                    each === section ? event.currentTarget.checked : options.sections.includes(each),
                  ),
                })
              }
            />
          ))}
        </Stack>
        <CheckList checks={found} />
        <Stack gap="xs">
          {busy ? (
            <Group>
              <Loader size="sm" />
              <Text size="sm" role="status">
                {busy}
              </Text>
              <Button variant="default" size="compact-sm" onClick={() => void call('print:cancel', {})}>
                Cancel
              </Button>
            </Group>
          ) : (
            <Button onClick={() => void preview()} variant={printed ? 'default' : 'filled'}>
              Make the pages
            </Button>
          )}
          <Group grow>
            <Button disabled={!printed} onClick={() => void save()}>
              Save as PDF…
            </Button>
            <Button variant="default" disabled={!printed} onClick={() => void open()}>
              Open to print
            </Button>
          </Group>
          {briefing.final ? (
            <Text size="sm">
              Final since {new Date(briefing.final).toLocaleDateString('en-GB')}. Any change makes it a draft again.
            </Text>
          ) : (
            <Button
              variant="default"
              disabled={starred.length > 0}
              onClick={() =>
                void edit(changeRecord('briefing', briefingId, { final: new Date().toISOString() }, 'marking as final'))
              }
            >
              Mark as final
            </Button>
          )}
        </Stack>
      </Stack>
      <div className={classes.pages}>
        {printed ? (
          <PdfPages bytes={printed.bytes} />
        ) : (
          <EmptyState
            title="No pages yet"
            text="Make the pages to see the PDF itself. What is saved is exactly what is shown."
          />
        )}
      </div>
    </div>
  )
}
