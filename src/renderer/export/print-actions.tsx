import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { changeRecord } from '../../shared/domain/edits/common'
import type { Printed } from '../../shared/ipc'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { useBriefing } from '../briefing/briefing-context'
import classes from './print-screen.module.css'
import type { Preview } from './use-preview'

type PrintActionsProps = { readonly preview: Preview; readonly blocked: boolean; readonly final: boolean }

/** Making, saving and opening the pages, and marking the briefing as final. */
export function PrintActions({ preview, blocked, final }: PrintActionsProps) {
  const { briefing, briefingId, edit } = useBriefing()
  const { printed, isCurrent, busy, make, cancel } = preview
  // What is saved is what is shown, and what is shown is what the briefing says now.
  const ready = isCurrent ? printed : null
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
        <Button disabled={!ready} onClick={() => ready && void save(ready)}>
          Save as PDF…
        </Button>
        <Button variant="default" disabled={!ready} onClick={() => ready && void open(ready)}>
          Print…
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
