import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { describeError } from '../../shared/describe-error'
import { changeRecord } from '../../shared/domain/edits/common'
import type { Printed } from '../../shared/ipc'
import { checks, stopsPrint } from '../../shared/print/checks'
import { type PrintOptions, USUAL_OPTIONS } from '../../shared/print/options'
import { isFiltering, NO_FILTER } from '../../shared/select/filter'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { useSettings } from '../app/settings-context'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { EmptyState } from '../components/empty-state'
import { CheckList } from './check-list'
import { PdfPages } from './pdf-pages'
import { PrintOptionsForm } from './print-options'
import classes from './print-screen.module.css'
import { type Preview, usePreview } from './use-preview'

/** What is printed, what is wrong with it, and the PDF itself. */
export function PrintScreen() {
  const { contents } = useBriefing()
  const { state } = useViewState()
  const { settings } = useSettings()
  const [options, setOptions] = useState<PrintOptions>({
    ...USUAL_OPTIONS,
    pageSize: settings.pageSize,
    filter: isFiltering(state.filter) ? state.filter : NO_FILTER,
  })
  const found = useMemo(() => checks(contents, options), [contents, options])
  const preview = usePreview(options, found.some(stopsPrint))
  return (
    <div className={classes.columns}>
      <aside className={classes.side} aria-label="How to print">
        <Stack gap="md">
          <Title order={2} size="h3">
            Print / save
          </Title>
          <PrintOptionsForm options={options} onChange={(patch) => setOptions((now) => ({ ...now, ...patch }))} />
          <CheckList checks={found} />
        </Stack>
        <Actions preview={preview} blocked={found.some(stopsPrint)} final={!found.some(({ starred }) => starred)} />
      </aside>
      <div className={classes.pages}>
        {preview.printed ? (
          <PdfPages bytes={preview.printed.bytes} />
        ) : (
          <Waiting preview={preview} blocked={found.some(stopsPrint)} />
        )}
      </div>
    </div>
  )
}

type WaitingProps = { readonly preview: Preview; readonly blocked: boolean }

/** What stands in the place of the pages until there are any. */
function Waiting({ preview: { error }, blocked }: WaitingProps) {
  if (blocked)
    return (
      <EmptyState
        title="It cannot be printed yet"
        text="Something under “Before you print” stops every print, drafts too. Choose it to go there."
      />
    )
  if (error?.code === 'cancelled') return <EmptyState title="Cancelled" text="Nothing was saved or changed." />
  if (error) return <EmptyState title="The pages could not be made" text={describeError(error)} />
  return <div className={classes.sheet} role="presentation" />
}

type ActionsProps = { readonly preview: Preview; readonly blocked: boolean; readonly final: boolean }

/** Making, saving and opening the pages, and marking the briefing as final. */
function Actions({ preview: { printed, busy, make, cancel }, blocked, final }: ActionsProps) {
  const { briefing, briefingId, edit } = useBriefing()
  return (
    <Stack gap="xs" className={classes.actions}>
      <Group justify="space-between" wrap="nowrap" mih={28}>
        {busy ? (
          <>
            <Group gap="xs" wrap="nowrap">
              <Loader size="xs" />
              <Text size="sm" role="status">
                {busy}…
              </Text>
            </Group>
            <Button variant="default" size="compact-sm" onClick={cancel}>
              Cancel
            </Button>
          </>
        ) : (
          <>
            <Text size="sm" c="var(--quiet)" role="status">
              {printed ? pageCount(printed) : 'No pages yet'}
            </Text>
            <Button variant="subtle" size="compact-sm" disabled={blocked} onClick={make}>
              Make the pages{printed && ' again'}
            </Button>
          </>
        )}
      </Group>
      <Group grow gap="xs">
        <Button disabled={!printed} onClick={() => printed && void save(printed)}>
          Save as PDF…
        </Button>
        <Button variant="default" disabled={!printed} onClick={() => printed && void open(printed)}>
          Open to print
        </Button>
      </Group>
      {briefing.final ? (
        <Text size="sm">
          Final since {new Date(briefing.final).toLocaleDateString('en-GB', LONG_DATE)}. Any change makes it a draft
          again.
        </Text>
      ) : (
        <Button
          variant="default"
          disabled={!final}
          onClick={() =>
            void edit(changeRecord('briefing', briefingId, { final: new Date().toISOString() }, 'marking as final'))
          }
        >
          Mark as final
        </Button>
      )}
    </Stack>
  )
}

const LONG_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const
const pageCount = ({ pages }: Printed): string => (pages === 1 ? '1 page' : `${pages} pages`)

/** What is saved are the very bytes that are shown. */
async function save({ printId }: Printed): Promise<void> {
  const reply = await call('print:save', { printId })
  if (!reply.ok) notifyError(reply.error)
  else if ('path' in reply.value) notifyDone(`Saved: ${reply.value.path}`)
}

async function open({ printId }: Printed): Promise<void> {
  const reply = await call('print:open', { printId })
  if (!reply.ok) notifyError(reply.error)
}
