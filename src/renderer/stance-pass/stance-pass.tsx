import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { joinEdits } from '../../shared/domain/edits/common'
import { setStance, withStance } from '../../shared/domain/edits/stance'
import type { GroupId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import { type Position, plainPosition, type StanceValue } from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import { useSettings } from '../app/settings-context'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { EmptyState } from '../components/empty-state'
import { useKeys } from '../components/use-keys'
import { JudgedClaim } from './judged-claim'
import classes from './stance-pass.module.css'

/** Judges one statement at a time, claim after claim, by single keys. */
export function StancePass() {
  const { contents, rows, edit } = useBriefing()
  const { state, change } = useViewState()
  const { settings } = useSettings()
  const propositions = ranked(contents.records.proposition)
  const at = propositions.findIndex(({ id }) => id === state.propositionId)
  const proposition = propositions[at]
  const [chosen, setChosen] = useState<string | null>(state.selectedClaim)
  const index = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  )
  const current = rows[index]
  const positionOf = (row: ClaimRow): Position | undefined =>
    proposition ? row.positions.get(proposition.id) : undefined
  const unjudged = rows.filter((row) => !positionOf(row))

  const name = (row: ClaimRow): string => row.holder?.name ?? row.label
  const set = (row: ClaimRow, position: Position, group?: GroupId) =>
    proposition && void edit(setStance(row.id, proposition.id, position, name(row)), group)
  const choose = (row: ClaimRow | undefined) => {
    if (!row) return
    setChosen(row.id)
    change({ selectedClaim: row.claim.id })
  }
  const judge = (stance: StanceValue) => {
    if (current) set(current, withStance(positionOf(current), stance))
  }
  const turn = () => {
    const position = current && positionOf(current)
    if (position) set(current, { ...position, basis: position.basis === 'stated' ? 'inferred' : 'stated' })
  }
  const rest = () =>
    proposition &&
    void edit(
      joinEdits(
        'the rest do not address it',
        unjudged.map((row) => setStance(row.id, proposition.id, plainPosition('does-not-address'), name(row))),
      ),
    )

  useKeys({
    j: () => choose(rows[index + 1]),
    ArrowDown: () => choose(rows[index + 1]),
    k: () => choose(rows[index - 1]),
    ArrowUp: () => choose(rows[index - 1]),
    s: () => judge('supports'),
    o: () => judge('opposes'),
    q: () => judge('qualified'),
    n: () => judge('neutral'),
    '0': () => judge('does-not-address'),
    i: turn,
  })
  useEffect(() => {
    document.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  if (!proposition)
    return (
      <EmptyState
        title="No statement to judge yet"
        text="Add one under Statements, above. The first answers the question of the briefing."
      />
    )
  if (rows.length === 0)
    return (
      <EmptyState
        title="No claim to judge yet"
        text="Mark what somebody claims on the desk first; then judge each claim here."
      />
    )
  return (
    <div className={classes.page}>
      <header className={classes.statement}>
        <Group justify="space-between" wrap="nowrap" align="start">
          <div>
            <Text size="sm" c="dimmed">
              P{at + 1} of {propositions.length}
            </Text>
            <Title order={2} dir="auto">
              {proposition.statement || 'This statement has no words yet'}
            </Title>
          </div>
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              size="compact-sm"
              disabled={at <= 0}
              onClick={() => change({ propositionId: propositions[at - 1]?.id ?? null })}
            >
              Previous
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              disabled={at >= propositions.length - 1}
              onClick={() => change({ propositionId: propositions[at + 1]?.id ?? null })}
            >
              Next statement
            </Button>
          </Group>
        </Group>
        {proposition.scope && <Text c="dimmed">{proposition.scope}</Text>}
        {proposition.opposing && (
          <Text size="sm" dir="auto">
            Rejecting it means: {proposition.opposing}
          </Text>
        )}
        <Group justify="space-between" mt="xs">
          <Text size="sm" c="dimmed">
            {!settings.hideCounts && `${rows.length - unjudged.length} of ${rows.length} judged. `}
            <span className={classes.keys}>
              S supports · O rejects · Q only if / in part · N takes no side · 0 does not address it · I stated /
              inferred · J K move
            </span>
          </Text>
          <Button variant="default" size="compact-sm" disabled={unjudged.length === 0} onClick={rest}>
            The rest do not address it
          </Button>
        </Group>
      </header>
      <Stack gap={0} component="ol" className={classes.list}>
        {rows.map((row) => (
          <JudgedClaim
            key={row.id}
            row={row}
            position={positionOf(row)}
            current={row === current}
            onChoose={() => choose(row)}
            onChange={(position, group) => set(row, position, group)}
          />
        ))}
      </Stack>
      {unjudged.length === 0 && (
        <Alert variant="light" color="green" mt="md">
          Every claim is judged towards this statement.
        </Alert>
      )}
    </div>
  )
}
