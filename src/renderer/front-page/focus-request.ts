let requested: string | null = null

/** Asks the front page to go to one of its texts when it next comes on view: a field, `judgement:` and an id, or `events`. */
export function requestFocus(field: string): void {
  requested = field
}

/** What was asked for, once. */
export function takeFocusRequest(): string | null {
  const field = requested
  requested = null
  return field
}
