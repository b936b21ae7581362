// What Electron's own default app does for `electron PATH`; the stand-in runtime comes without it.
const { existsSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, resolve } = require('node:path')
const { app } = require('electron')

const { modules, target } = readCommandLine(process.argv.slice(1))
// `-r MODULE` is how Playwright gets in before the app.
for (const each of modules) require(resolve(each))

if (target === undefined) {
  console.error('Usage: electron [options] PATH')
  process.exit(1)
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
open(resolve(target))

/** The first argument that is no option is the app; everything after it is the app's own. */
function readCommandLine(args) {
  const modules = []
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at]
    if (argument === '-r' || argument === '--require') {
      at += 1
      modules.push(args[at])
    } else if (!argument.startsWith('-')) return { modules, target: argument }
  }
  return { modules, target: undefined }
}

function open(path) {
  const description = join(path, 'package.json')
  if (existsSync(description)) {
    const { name, productName, version } = require(description)
    if (version) app.setVersion(version)
    if (productName ?? name) app.setName(productName ?? name)
    app.setDesktopName(`${app.getName()}.desktop`)
    app.setAppPath(path)
  } else app.setAppPath(dirname(Module._resolveFilename(path, module, true)))
  Module._load(path, module, true)
}
