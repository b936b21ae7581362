import { Popover, Stack, Text, Title } from '@mantine/core'
import { Fragment, useMemo } from 'react'
import type { ClaimId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import { VOICE_KIND_WORDS } from '../../shared/domain/voice'
import { type Cell, type MatrixGroup, matrixOf, tallyOf } from '../../shared/select/matrix'
import type { ClaimRow } from '../../shared/select/rows'
import { useNavigation } from '../app/navigation'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { EmptyState } from '../components/empty-state'
import { PropositionPicker } from '../components/proposition-picker'
import { StanceMark } from '../components/stance-mark'
import classes from './matrix.module.css'

const GROUP_WORDS = {
  person: 'Named experts',
  institution: 'Institutions',
  unnamed: 'Unnamed voices',
  collective: 'Voices together',
  outlet: 'The outlet',
} as const

/** Who holds what: voices by statements, persons first; blank is not judged, a dash does not address it. */
export function MatrixScreen() {
  const { contents, rows } = useBriefing()
  const { state } = useViewState()
  const matrix = useMemo(() => matrixOf(contents.records, rows), [contents, rows])
  const propositions = ranked(contents.records.proposition)
  if (propositions.length === 0 || rows.length === 0)
    return (
      <EmptyState
        title="Nothing to set side by side yet"
        text="The matrix shows voices by statements as soon as there is a claim and a statement."
      />
    )
  const tally = state.propositionId ? tallyOf(matrix, state.propositionId, ['person']) : null
  return (
    <Stack className={classes.page} gap="md">
      <Title order={2}>Who says what</Title>
      <PropositionPicker />
      {tally && (
        <div className={classes.bar} role="img" aria-label="Balance of named experts">
          {tally.units.map(({ voice, stance }) => (
            <span key={`${voice.id} ${stance.stance} ${stance.basis}`} className={classes.unit}>
              <StanceMark position={stance} />
              <small>{voice.name}</small>
            </span>
          ))}
          {[...tally.doesNotAddress, ...tally.notJudged].map((voice) => (
            <span key={voice.id} className={classes.unit} data-silent>
              <span>{tally.doesNotAddress.includes(voice) ? '–' : ''}</span>
              <small>{voice.name}</small>
            </span>
          ))}
        </div>
      )}
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">Who</th>
              {propositions.map(({ id, statement }, index) => (
                <th key={id} scope="col" data-chosen={id === state.propositionId} title={statement}>
                  <b>P{index + 1}</b>
                  <span dir="auto">{statement}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.groups.map((group) => (
              <Group key={`${group.kind} ${group.origin}`} group={group} columns={propositions.map(({ id }) => id)} />
            ))}
          </tbody>
        </table>
      </div>
      <Text size="sm" c="dimmed">
        Solid: stated in the source. Hollow: inferred. A dash: does not address it. Blank: not judged yet.
      </Text>
    </Stack>
  )
}

type GroupProps = { readonly group: MatrixGroup; readonly columns: readonly string[] }

function Group({ group: { kind, origin, rows }, columns }: GroupProps) {
  return (
    <Fragment>
      <tr className={classes.group}>
        <th colSpan={columns.length + 1}>{origin || GROUP_WORDS[kind]}</th>
      </tr>
      {rows.map(({ voice, cells }) => (
        <tr key={voice.id}>
          <th scope="row" title={VOICE_KIND_WORDS[voice.kind]} dir="auto">
            {voice.name}
          </th>
          {cells.map((cell, index) => (
            <td key={columns[index]}>
              <CellMarks cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </Fragment>
  )
}

function CellMarks({ cell }: { readonly cell: Cell }) {
  if (cell.kind === 'not-judged') return null
  if (cell.kind === 'does-not-address') return <span title="does not address it">–</span>
  return (
    <>
      {cell.stances.map((stance) => (
        <Popover key={`${stance.stance} ${stance.basis} ${stance.lean}`} width={360} withArrow>
          <Popover.Target>
            <button type="button" className={classes.cell}>
              <StanceMark position={stance} /> <small>{stance.claims.map(({ label }) => label).join(', ')}</small>
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            {stance.claims.map((row) => (
              <ClaimBehind key={row.id} row={row} />
            ))}
          </Popover.Dropdown>
        </Popover>
      ))}
    </>
  )
}

function ClaimBehind({ row }: { readonly row: ClaimRow }) {
  const { go } = useNavigation()
  const { change } = useViewState()
  return (
    <div className={classes.behind}>
      <Text size="sm" fw={600}>
        {row.label} · ¶{row.paragraphs.join(', ')}
      </Text>
      <Text ff="var(--font-serif)" dir="auto">
        {row.claim.words}
      </Text>
      <button
        type="button"
        className={classes.link}
        onClick={() => {
          change({ selectedClaim: row.id as ClaimId })
          go('desk')
        }}
      >
        Show on the desk
      </button>
    </div>
  )
}
