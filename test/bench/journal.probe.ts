import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, type WebContents } from 'electron'
import { anEdit, fastestAppend } from './support/append'

const EDITS = 200
/** The first ones warm the code up and do not count. */
const WARM_UP = 30

/** About as many bytes as the journal line of such an edit has. */
const LINE_BYTES = 560

const RESULT = String(process.env.STANDPOINT_BENCH_RESULT)

/** Settles when the first screen of the real app is on view. */
const READY = `new Promise((settle) => {
  const root = document.documentElement
  const answer = () => root.dataset.ready === 'true' && settle(true)
  new MutationObserver(answer).observe(root, { attributes: true })
  answer()
})`

let isStarted = false
app.on('web-contents-created', (_, contents) => contents.once('dom-ready', () => void start(contents)))

async function start(contents: WebContents): Promise<void> {
  await contents.executeJavaScript(READY)
  if (isStarted) return
  isStarted = true
  try {
    writeFileSync(RESULT, JSON.stringify(await measure(contents)))
    app.exit(0)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}

/** Loaded into the real app before its own code (`-r`): edits as the page does, through its bridge. */
async function measure(contents: WebContents) {
  const [briefingId, claimId] = [randomUUID(), randomUUID()]
  await call(contents, 'briefing:create', { ...anEdit(briefingId, claimId, 0), importId: null })
  const edits: number[] = []
  const bare: number[] = []
  for (let n = 0; n < WARM_UP + EDITS; n += 1) {
    edits.push(await call(contents, 'briefing:edit', anEdit(briefingId, claimId, n)))
    bare.push(await fastestAppend(join(dirname(RESULT), 'bare-app'), Buffer.alloc(LINE_BYTES, 'x')))
  }
  return { edits: edits.slice(WARM_UP), bare: bare.slice(WARM_UP) }
}

/** One call by the page, timed by the page, in milliseconds. */
async function call(contents: WebContents, channel: string, request: unknown): Promise<number> {
  const done: { ms: number; failure: string | null } = await contents.executeJavaScript(`(async () => {
    const request = ${JSON.stringify(request)}
    const start = performance.now()
    const reply = await window.standpoint[${JSON.stringify(channel)}](request)
    return { ms: performance.now() - start, failure: reply.ok ? null : JSON.stringify(reply.error) }
  })()`)
  if (done.failure !== null) throw new Error(`${channel}: ${done.failure}`)
  return done.ms
}
