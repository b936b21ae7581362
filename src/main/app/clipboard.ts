import { clipboard } from 'electron'

/** Puts plain text on the clipboard. Awaited, because the call answers at once in old Electrons and later in new ones. */
export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text)
}
