import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './project.mjs'
import { say } from './say.mjs'

const lockPath = join(tmpdir(), `standpoint-set-up-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`)

/** Does the work while no other set-up of this clone runs. A lock whose owner is gone is taken over. */
export async function withSetUpLock(work) {
  let told = false
  while (!take()) {
    if (!told) say('Another set-up of this folder is running; waiting for it.')
    told = true
    await sleep(250)
  }
  try {
    return await work()
  } finally {
    rmSync(lockPath, { force: true })
  }
}

function take() {
  try {
    const file = openSync(lockPath, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!ownerLives()) rmSync(lockPath, { force: true })
    return false
  }
}

function ownerLives() {
  try {
    const owner = Number(readFileSync(lockPath, 'utf8'))
    // Empty for the instant between creating the file and writing the number.
    if (owner) process.kill(owner, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' || error.code === 'ENOENT'
  }
}
