const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})(?!\\d)'

/** As ISO 8601, "3 May 2025", "May 3, 2025", "May 2025" or a year alone. */
const DATE = new RegExp(
  `(?<![\\d-])(?:(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?!\\d)|(?:${DAY}\\s+)?\\b${MONTH},?\\s+(?:${DAY},?\\s+)?${YEAR}|\\b(1[6-9]\\d{2}|2[01]\\d{2})(?!\\d))`,
  'gi',
)

/** Every date of a text in reading order, as ISO 8601 as far as it is given: a day, a month or a year. */
export function datesIn(text: string): string[] {
  return Array.from(text.matchAll(DATE), ([, isoYear, isoMonth, isoDay, before, month, after, year, alone]) => {
    if (isoYear) return [isoYear, isoMonth, isoDay].filter(Boolean).join('-')
    if (!month) return alone ?? ''
    const day = before ?? after
    return [year, pad(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), ...(day ? [pad(Number(day))] : [])].join(
      '-',
    )
  })
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Whether a date is over before another begins, as far as both are given: 2026-09 is over before 2026-10-02, not before 2026. */
export function isOverBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) < other.slice(0, known)
}
