import { randomUUID } from 'node:crypto'
import { openLibrary } from '../../../../src/main/library/library'

/** Edits one briefing without end and tells each edit that was acknowledged, one a line. */
async function work(folder: string, userData: string, briefingId: string, first: number): Promise<void> {
  const opened = await openLibrary({
    folder,
    userData,
    machine: 'machine-a',
    now: Date.now,
    newId: randomUUID,
    author: () => 'Ada',
    device: 'desk',
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  for (let n = first; ; n += 1) {
    const changes = [{ table: 'voice', id: randomUUID(), patch: { name: `voice ${n}`, role: 'x'.repeat(n % 2_000) } }]
    const changed = await opened.value.edit({ briefingId, group: randomUUID(), label: `voice ${n}`, changes })
    if (!changed.ok) throw new Error(JSON.stringify(changed.error))
    process.stdout.write(`voice ${n}\n`)
  }
}

const [folder = '', userData = '', briefingId = '', first = ''] = process.argv.slice(2)
void work(folder, userData, briefingId, Number(first))
