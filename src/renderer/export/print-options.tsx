import { Checkbox, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core'
import { type PrintOptions, SECTIONS, type Section } from '../../shared/print/options'
import { isFiltering, NO_FILTER } from '../../shared/select/filter'
import { filterWords, namesIn } from '../../shared/select/filter-words'
import { select } from '../../shared/select/select'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import classes from './print-screen.module.css'

type PrintOptionsFormProps = {
  readonly options: PrintOptions
  readonly onChange: (patch: Partial<PrintOptions>) => void
}

const SECTION_NAMES: Readonly<Record<Section, string>> = {
  matrix: 'Table of voices',
  against: 'Against our judgements',
  assumptions: 'Assumptions and gaps',
  claims: 'Claims',
  notes: 'Notes to the reader',
  events: 'Dates and figures',
  source: 'Sources',
  scales: 'Scales used',
  text: 'Text of the source, with the claims in the margin',
  log: 'Decision log',
}

const KIND_TEXTS: Readonly<Record<PrintOptions['kind'], string>> = {
  briefing: 'Answer and judgements on the first two pages, then the evidence.',
  front: 'The first two pages alone, for the reader who decides.',
  extract: 'Who says what, without bottom line and judgements.',
}

/** What of the briefing is printed. */
export function PrintKind({ options: { kind }, onChange }: PrintOptionsFormProps) {
  return (
    <div>
      <SegmentedControl
        fullWidth
        aria-label="What to print"
        data={[
          { value: 'briefing', label: 'Briefing' },
          { value: 'front', label: 'Pages 1-2' },
          { value: 'extract', label: 'Extract' },
        ]}
        value={kind}
        onChange={(value) => onChange({ kind: value as PrintOptions['kind'] })}
      />
      <Text size="xs" c="var(--quiet)" mt={4}>
        {KIND_TEXTS[kind]}
      </Text>
    </div>
  )
}

/** How it is printed. */
export function PrintOptionsForm({ options, onChange }: PrintOptionsFormProps) {
  const { kind, pageSize, greyscale, sections, attach } = options
  return (
    <>
      <Group gap="md">
        <SegmentedControl
          aria-label="Paper"
          size="xs"
          data={['A4', 'Letter']}
          value={pageSize}
          onChange={(value) => onChange({ pageSize: value as PrintOptions['pageSize'] })}
        />
        <Checkbox
          size="sm"
          label="Without colour"
          checked={greyscale}
          onChange={(event) => onChange({ greyscale: event.currentTarget.checked })}
        />
      </Group>
      {kind !== 'front' && <FilterChoice options={options} onChange={onChange} />}
      <Stack gap={4} component="fieldset" className={classes.sections}>
        <legend className={classes.heading}>Sections</legend>
        {SECTIONS.filter((section) => SECTIONS_OF[kind](section)).map((section) => (
          <Checkbox
            key={section}
            size="xs"
            label={SECTION_NAMES[section]}
            checked={sections.includes(section)}
            onChange={(event) => {
              const { checked } = event.currentTarget
              onChange({ sections: SECTIONS.filter((each) => (each === section ? checked : sections.includes(each))) })
            }}
          />
        ))}
      </Stack>
      {kind !== 'front' && (
        <Switch
          size="xs"
          label="Attach what is printed as data"
          description="Whoever opens the PDF in Standpoint gets this briefing: printed claims and notes, and the texts of their sources. Nothing private, no history."
          checked={attach}
          onChange={(event) => onChange({ attach: event.currentTarget.checked })}
        />
      )}
    </>
  )
}

/** Which sections a print of a kind can have. */
const SECTIONS_OF: Readonly<Record<PrintOptions['kind'], (section: Section) => boolean>> = {
  briefing: () => true,
  front: (section) => ['matrix', 'against', 'assumptions'].includes(section),
  extract: (section) => section !== 'against' && section !== 'assumptions',
}

/** Everything, or what the filter of the desk shows, said in words with what it leaves out. */
function FilterChoice({ options, onChange }: PrintOptionsFormProps) {
  const { contents, rows } = useBriefing()
  const { state } = useViewState()
  if (!isFiltering(state.filter)) return null
  const kept = new Set(select(rows, state.filter).rows.map(({ id }) => id))
  const against = contents.records.citation.filter(
    ({ bearing, claimId }) => bearing === 'against' && !kept.has(claimId),
  )
  const hidden = new Set(against.map(({ claimId }) => claimId)).size
  return (
    <div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Which claims"
        data={[
          { value: 'all', label: `All ${rows.length} claims` },
          { value: 'filter', label: `Filter: ${kept.size} of ${rows.length}` },
        ]}
        value={isFiltering(options.filter) ? 'filter' : 'all'}
        onChange={(value) => onChange({ filter: value === 'filter' ? state.filter : NO_FILTER })}
      />
      {isFiltering(options.filter) && (
        <Text size="xs" c="var(--quiet)" mt={4} dir="auto">
          Only claims that match: {filterWords(state.filter, namesIn(contents.records))}.{' '}
          {options.kind === 'briefing'
            ? 'What the front page cites prints all the same.'
            : hidden > 0 &&
              `Hides ${hidden} ${hidden === 1 ? 'claim that goes' : 'claims that go'} against our judgements.`}
        </Text>
      )}
    </div>
  )
}
