import { readFileSync } from 'node:fs'
import { files } from '../disk/files'
import { readText } from '../disk/read'

/** A lock that is held until `release`, or until this process is gone. */
export type Lock = { readonly release: () => Promise<void> }

/**
 * Takes a lock file for this process, or answers null when a living process has it.
 *
 * A lock is only as good as the process table of one machine: it belongs into a folder that no
 * other machine sees.
 */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine = holderOf(process.pid)
  if (!(await create(path, mine))) {
    const theirs = (await readText(path)) ?? ''
    if (isAlive(theirs)) return null
    await files.remove(path)
    if (!(await create(path, mine))) return null
  }
  // Two processes may have found the same dead lock: the file says who was last.
  if ((await readText(path)) !== mine) return null
  return { release: () => files.remove(path) }
}

async function create(path: string, holder: string): Promise<boolean> {
  try {
    const file = await files.open(path, 'wx', 0o600)
    try {
      files.writeSync(file, Buffer.from(holder), 0, null)
    } finally {
      files.closeSync(file)
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** A process by its number and the moment it started: numbers are given anew after a restart. */
const holderOf = (pid: number): string => `${pid} ${startOf(pid)}`

function isAlive(holder: string): boolean {
  const pid = Number.parseInt(holder, 10)
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process lives too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder === holderOf(pid)
}

/** When a process started, in clock ticks since the system did; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold blanks; the start is field 22, the name field 2.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
