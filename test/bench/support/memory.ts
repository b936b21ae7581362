import { readdirSync, readFileSync } from 'node:fs'

const KILOBYTES_PER_MEGABYTE = 1024

/**
 * The memory of a process and all below it, in MB, as PSS: pages that several processes share are counted once.
 *
 * Linux only: https://docs.kernel.org/filesystems/proc.html, smaps_rollup.
 */
export function memoryOfTree(rootPid: number): number {
  return processTree(rootPid).reduce((sum, pid) => sum + proportionalSetSize(pid), 0) / KILOBYTES_PER_MEGABYTE
}

function processTree(rootPid: number): number[] {
  const children = new Map<number, number[]>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    // The name, in brackets, may hold spaces; the parent is the second field after it.
    const parent = Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)])
  }
  const tree = [rootPid]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/** In kB; a process that has just ended has none. */
const proportionalSetSize = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
