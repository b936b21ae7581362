/** Every input that holds a text. */
const TEXT_INPUT = 'input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=file], [type=color])'

/** Whether an element is a field that is typed in: it has keys and an undo of its own. */
export function isTextField(element: EventTarget | null): boolean {
  return (
    element instanceof HTMLElement && (element.isContentEditable || element.matches(`${TEXT_INPUT}, textarea, select`))
  )
}
