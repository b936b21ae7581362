/** As much of a frame as decides whether it is trusted. */
export type Frame = { readonly origin: string; readonly parent: unknown; readonly url: string }
/** As much of a message's event as is looked at. */
export type Sender = { readonly sender: { readonly id: number }; readonly senderFrame: Frame | null }

/**
 * Whether a message comes from our own page: the outermost frame of the main window, with exactly our origin.
 *
 * Asked first and without waiting: a frame that has gone meanwhile answers for nobody.
 *
 * @param origin - `standpoint://app`, or the development server's. Never both.
 */
export function isTrustedSender(event: Sender, windowId: number | null, origin: string): boolean {
  const frame = event.senderFrame
  return frame !== null && event.sender.id === windowId && frame.parent === null && frame.origin === origin
}
