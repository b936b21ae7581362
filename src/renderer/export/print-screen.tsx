import { Stack, Title } from '@mantine/core'
import { useMemo } from 'react'
import { describeError } from '../../shared/describe-error'
import { stopsPrint } from '../../shared/print/checks/check'
import { checks } from '../../shared/print/checks/checks'
import type { PrintOptions } from '../../shared/print/options'
import { useBriefing } from '../briefing/briefing-context'
import { EmptyState } from '../components/empty-state'
import { CheckList } from './check-list'
import { PdfView } from './pdf-view'
import { PrintActions } from './print-actions'
import { PrintKind, PrintOptionsForm } from './print-options'
import classes from './print-screen.module.css'
import { type Preview, usePreview } from './use-preview'
import { usePrintOptions } from './use-print-options'

/** What is printed, what is wrong with it, and the PDF itself. */
export function PrintScreen() {
  const { contents } = useBriefing()
  const [chosen, change] = usePrintOptions()
  // By what they say: a print is made anew when its options change, not whenever they are read.
  const key = JSON.stringify(chosen)
  const options = useMemo((): PrintOptions => JSON.parse(key), [key])
  const found = useMemo(() => checks(contents, options, new Date()), [contents, options])
  const blocked = found.some(stopsPrint)
  const preview = usePreview(options, blocked)
  return (
    <div className={classes.columns}>
      <aside className={classes.side} aria-label="How to print">
        <Stack gap="md">
          <Title order={2} size="h3">
            Print / save
          </Title>
          <PrintKind options={options} onChange={change} />
          <CheckList checks={found} />
          <PrintOptionsForm options={options} onChange={change} />
        </Stack>
        <PrintActions preview={preview} blocked={blocked} final={!found.some(({ starred }) => starred)} />
      </aside>
      {preview.printed ? (
        <PdfView bytes={preview.printed.bytes} stale={!preview.isCurrent} />
      ) : (
        <div className={classes.waiting}>
          <Waiting preview={preview} blocked={blocked} />
        </div>
      )}
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
