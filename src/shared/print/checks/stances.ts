import { type BriefingRecords, ranked } from '../../domain/records'
import { claimLabels } from '../../select/rows'
import { type Check, check } from './check'

/** Stances without a reason, and claims that nobody has judged yet. */
export function stanceChecks({ claim, stance, proposition }: BriefingRecords): Check[] {
  const labels = claimLabels(claim)
  return ranked(proposition).flatMap(({ id }, index): Check[] => {
    const name = `P${index + 1}`
    const towards = stance.filter(({ propositionId, claimId }) => propositionId === id && labels.has(claimId))
    const unreasoned = towards.filter(
      ({ position: { stance: value, basis, reason } }) =>
        basis === 'inferred' && value !== 'does-not-address' && reason.trim() === '',
    )
    const judged = new Set<string>(towards.map(({ claimId }) => claimId))
    const unjudged = claim.filter((each) => !judged.has(each.id))
    const first = unjudged[0]
    return [
      ...unreasoned.map(({ claimId }) =>
        check(
          'inferred-without-reason',
          `The stance of ${labels.get(claimId)} on ${name} is inferred, without a reason.`,
          {
            screen: 'stance-pass',
            propositionId: id,
            claimId,
          },
        ),
      ),
      ...(first
        ? [
            check('not-judged', `${claims(unjudged.length)} not judged towards ${name}.`, {
              screen: 'stance-pass',
              propositionId: id,
              claimId: first.id,
            }),
          ]
        : []),
    ]
  })
}

const claims = (count: number): string => (count === 1 ? '1 claim is' : `${count} claims are`)
