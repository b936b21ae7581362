import { citationAt } from './citation-text'

/**
 * Writes "[C7]" at the caret of a field, as typing would, and leaves the caret behind it.
 *
 * `insertText` goes through the field's own native undo and its change event, so that the draft
 * behind it learns of it; setting the value would do neither.
 */
export function insertCitation(field: HTMLTextAreaElement | HTMLInputElement, label: string): void {
  const { at, text } = citationAt(field.value, field.selectionEnd ?? field.value.length, label)
  field.focus()
  field.setSelectionRange(at, at)
  document.execCommand('insertText', false, text)
  const end = field.value.indexOf(']', at)
  if (end !== -1) field.setSelectionRange(end + 1, end + 1)
}
