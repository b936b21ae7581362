/** The desk: source, claims and inspector side by side. */
export function Desk() {
  return null
}
