import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launchApp } from './support/app'

it('keeps everything it writes below the folder it is given', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'standpoint-e2e-'))
  const { app, close } = await launchApp({ userData })
  expect(await app.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
  expect(await app.evaluate(({ app }) => app.getPath('documents'))).toMatch(new RegExp(`^${userData}`))
  await close()
  await rm(userData, { recursive: true })
})
