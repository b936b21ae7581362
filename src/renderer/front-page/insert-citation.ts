/**
 * Writes "[C7]" at the caret of a field, as typing would.
 *
 * `insertText` goes through the field's own native undo and its change event, so that the draft
 * behind it learns of it; setting the value would do neither.
 */
export function insertCitation(field: HTMLTextAreaElement | HTMLInputElement, label: string): void {
  field.focus()
  document.execCommand('insertText', false, `[${label}]`)
}
