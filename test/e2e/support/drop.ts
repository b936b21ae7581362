import type { Page } from 'playwright-core'

/** A file to drop: its name and what is in it. */
export type Dropped = { readonly name: string; readonly contents: string | Uint8Array }

/** Drops files on the window, as the system would. */
export async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
  const encoded = files.map(({ name, contents }) => ({ name, base64: Buffer.from(contents).toString('base64') }))
  await page.evaluate((given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, encoded)
}
