import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where the person who typed the command stands: npm itself moves to the project's folder first. */
export const CALLER_FOLDER = process.env.INIT_CWD ?? process.cwd()

/** What set-up remembers about this clone. It goes when node_modules goes. */
export const MEMORY_FOLDER = join(ROOT, 'node_modules', '.standpoint')

export const isRoot = process.getuid?.() === 0

/** Whether a window could be shown where the person sits. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
