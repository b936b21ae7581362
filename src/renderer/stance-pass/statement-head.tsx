import { Button, Group } from '@mantine/core'
import type { PropositionId } from '../../shared/domain/ids'
import type { Proposition } from '../../shared/domain/proposition'
import type { ClaimRow } from '../../shared/select/rows'
import { KeyHint } from '../components/key-hint'
import classes from './stance-pass.module.css'
import { Tally } from './tally'

type StatementHeadProps = {
  readonly propositions: readonly Proposition[]
  /** Which of them is being judged. */
  readonly at: number
  readonly rows: readonly ClaimRow[]
  readonly hideCounts: boolean
  readonly onHideCounts: (hide: boolean) => void
  readonly hideProposals: boolean
  readonly onHideProposals: (hide: boolean) => void
  readonly onTurn: (id: PropositionId) => void
  /** Says of all that is not judged yet that it does not address the statement. */
  readonly onRest: () => void
}

/** The statement that is being judged, in full: nobody can hold or deny "P2". */
export function StatementHead({
  propositions,
  at,
  rows,
  hideCounts,
  onHideCounts,
  hideProposals,
  onHideProposals,
  onTurn,
  onRest,
}: StatementHeadProps) {
  const proposition = propositions[at]
  if (!proposition) return null
  const judged = (id: string): number => rows.filter(({ positions }) => positions.has(id as PropositionId)).length
  const left = rows.length - judged(proposition.id)
  return (
    <header className={classes.head}>
      <nav className={classes.tabs} aria-label="Statements">
        {propositions.map(({ id, statement }, index) => (
          <button
            key={id}
            type="button"
            className={classes.tab}
            aria-current={index === at ? 'step' : undefined}
            title={statement}
            onClick={() => onTurn(id)}
          >
            P{index + 1}
            {!hideCounts && (
              <span className={classes.progress}>
                {judged(id) === rows.length ? (
                  <span title="Every claim is judged">✓</span>
                ) : (
                  `${judged(id)}/${rows.length}`
                )}
              </span>
            )}
          </button>
        ))}
      </nav>
      <h2 dir="auto">{proposition.statement || 'This statement has no words yet'}</h2>
      {proposition.scope && (
        <p className={classes.scope} dir="auto">
          {proposition.scope}
        </p>
      )}
      {proposition.opposing && (
        <p className={classes.opposing} dir="auto">
          Rejecting it means: {proposition.opposing}
        </p>
      )}
      <Group justify="space-between" wrap="nowrap" mt="xs" align="center">
        <div className={classes.counts}>
          {!hideCounts && <Tally rows={rows} propositionId={proposition.id} />}
          <button type="button" className={classes.plain} onClick={() => onHideCounts(!hideCounts)}>
            {hideCounts ? 'Show counts' : 'Hide counts'}
          </button>
          <button type="button" className={classes.plain} onClick={() => onHideProposals(!hideProposals)}>
            {hideProposals ? 'Show suggestions' : 'Hide suggestions'}
          </button>
        </div>
        <Button
          className={classes.rest}
          variant="default"
          size="compact-sm"
          disabled={left === 0}
          rightSection={<KeyHint action="rest" />}
          onClick={onRest}
        >
          The rest do not address it
        </Button>
      </Group>
    </header>
  )
}
