import { Checkbox, Group, LoadingOverlay, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { Reading } from '../../shared/import-job'
import type { Prepared } from '../../shared/ipc'
import { ENCODING_WORDS, ENCODINGS, type Encoding } from '../../shared/text/encodings'
import classes from './import-dialog.module.css'

type ReadingChoicesProps = {
  readonly prepared: Prepared
  readonly onAgain: (reading: Reading) => Promise<void>
}

/** The other ways to read a file, where there are any. */
export function ReadingChoices({ prepared, onAgain }: ReadingChoicesProps) {
  const [busy, setBusy] = useState(false)
  const { reading, ways, format } = prepared
  const { wrappedAt, order } = ways
  if (!ways.encoding && wrappedAt === null && !ways.wholePage && !order) return null

  async function read(change: Partial<Reading>) {
    setBusy(true)
    await onAgain({ ...reading, ...change })
    setBusy(false)
  }
  return (
    <Group gap="md" className={classes.choices}>
      <LoadingOverlay visible={busy} overlayProps={{ backgroundOpacity: 0.4 }} loaderProps={{ size: 'xs' }} />
      {ways.wholePage && (
        <SegmentedControl
          size="xs"
          aria-label="What is taken of the page"
          data={[
            { value: 'article', label: 'The article' },
            { value: 'page', label: 'The whole page' },
          ]}
          value={reading.wholePage ? 'page' : 'article'}
          onChange={(value) => void read({ wholePage: value === 'page' })}
        />
      )}
      {wrappedAt !== null && (
        <Checkbox
          size="sm"
          label={`Join the lines: they were broken at about ${wrappedAt} characters`}
          checked={reading.joinLines}
          onChange={(event) => void read({ joinLines: event.currentTarget.checked })}
        />
      )}
      {order !== null && order > 0 && (
        <SegmentedControl
          size="xs"
          aria-label={`The order of reading; the two differ on ${order} ${order === 1 ? 'page' : 'pages'}`}
          data={[
            { value: 'stored', label: 'As the file has it' },
            { value: 'placed', label: 'By columns' },
          ]}
          value={reading.order}
          onChange={(value) => void read({ order: value as Reading['order'] })}
        />
      )}
      {ways.encoding && (
        <Select
          size="xs"
          aria-label="Encoding of the letters"
          w={290}
          data={[
            { value: '', label: `As found: ${prepared.encoding}` },
            ...ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] })),
          ]}
          allowDeselect={false}
          value={reading.encoding ?? ''}
          onChange={(value) => void read({ encoding: (value || null) as Encoding | null })}
        />
      )}
      {format === 'pdf' && order !== null && order > 0 && (
        <span className={classes.facts}>
          They differ on {order} {order === 1 ? 'page' : 'pages'}
        </span>
      )}
    </Group>
  )
}
