/** What the stance marks mean, as it stands under the table. */
export const STANCE_LEGEND =
  '▲ ▼ ◆ ● stated in the source; △ ▽ ◇ ○ inferred by the analyst, reason on the card; – does not address it; blank: not judged. S supports, O opposes, Q qualified (only if, or in part), N neutral: speaks to it and takes no side.'
