import { BEARINGS, type Bearing, type Judgement } from '../../shared/domain/judgement'
import { useBriefing } from '../briefing/briefing-context'
import classes from './front-page.module.css'

type JudgementSummaryProps = { readonly judgement: Judgement; readonly onOpen: () => void }

/** What each bearing is called in print. */
const BEARING_NAMES: Readonly<Record<Bearing, string>> = {
  for: 'For',
  neutral: 'Gives no direction',
  against: 'Against',
}

/** What a judgement rests on, as it will print; opens it when it is chosen. */
export function JudgementSummary({ judgement, onOpen }: JudgementSummaryProps) {
  const { contents, rows } = useBriefing()
  const { id, confidence, confidenceReason, horizon } = judgement
  const citations = contents.records.citation.filter(({ judgementId }) => judgementId === id)
  const cited = BEARINGS.flatMap((bearing) => {
    const labels = rows.filter((row) => citations.some((each) => each.claimId === row.id && each.bearing === bearing))
    return labels.length > 0 ? [`${BEARING_NAMES[bearing]}: ${labels.map(({ label }) => label).join(', ')}.`] : []
  })
  return (
    <button type="button" className={classes.summary} onClick={onOpen}>
      {horizon && <span dir="auto">({horizon}) </span>}
      <span dir="auto">
        <i>{confidence ? `Confidence: ${confidence}.` : 'No confidence yet.'}</i> {confidenceReason}
      </span>
      <span className={classes.cites}>{cited.length > 0 ? cited.join(' ') : 'Rests on no claim yet.'}</span>
    </button>
  )
}
