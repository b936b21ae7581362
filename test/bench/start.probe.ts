import { writeFileSync } from 'node:fs'
import { app, type WebContents } from 'electron'

/**
 * Loaded into an Electron before its app (`-r`): writes down when the first page says that it is ready.
 *
 * The moment is taken by the page's own clock, in milliseconds since 1970.
 */
const READY_AT = `new Promise((settle) => {
  const root = document.documentElement
  const answer = () => root.dataset.ready === 'true' && settle(performance.timeOrigin + performance.now())
  new MutationObserver(answer).observe(root, { attributes: true })
  answer()
})`

app.on('web-contents-created', (_, contents) => contents.once('dom-ready', () => void writeReadyTime(contents)))

async function writeReadyTime(contents: WebContents): Promise<void> {
  const readyAt: unknown = await contents.executeJavaScript(READY_AT)
  writeFileSync(String(process.env.STANDPOINT_PROBE), String(readyAt))
}
