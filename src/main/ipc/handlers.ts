import { ok, type Result } from '../../shared/result'
import type { Handlers } from './answer'
import type { Services } from './services'

/** One line for each channel, and no logic. */
export const createHandlers = (services: Services): Handlers => {
  const { about, settings, library, briefings, imports, printer, spelling, desktop } = services
  return {
    'app:about': () => ok(about()),
    'settings:read': () => ok(settings.read()),
    'settings:change': (patch) => settings.change(patch),

    'library:status': () => library.status(),
    'library:choose': () => library.choose(),
    'library:list': () => library.list(),
    'library:pack': ({ briefingIds, withReading }) => library.pack(briefingIds, withReading),
    'library:add-sample': () => library.addSample(),

    'briefing:open': ({ briefingId }) => briefings.open(briefingId),
    'briefing:create': ({ importId, ...edit }) => briefings.create(edit, importId),
    'briefing:edit': (edit) => briefings.edit(edit),
    'briefing:undo': ({ briefingId }) => briefings.undo(briefingId),
    'briefing:redo': ({ briefingId }) => briefings.redo(briefingId),

    'import:choose': () => imports.choose(),
    'import:chosen': ({ fileId }) => imports.fromChosen(fileId),
    'import:file': (file) => imports.fromBytes(file),
    'import:paste': ({ text }) => imports.fromText(text),
    'import:again': ({ importId, reading }) => imports.again(importId, reading),
    'import:cancel': () => done(imports.cancel()),
    'import:discard': ({ importId }) => done(imports.discard(importId)),
    'source:add': ({ importId, ...edit }) => briefings.addSource(edit, importId),
    'source:text': (request) => briefings.sourceText(request),

    'print:preview': (request) => printer.preview(request),
    'print:save': ({ printId }) => printer.save(printId),
    'print:open': ({ printId }) => printer.open(printId),
    'print:cancel': () => done(printer.cancel()),

    'spelling:check': ({ words }) => spelling.check(words).then(ok),
    'spelling:know': ({ words }) => done(spelling.know(words)),

    'clipboard:write': ({ text }) => desktop.copyText(text).then(done),
    'menu:popup': (request) => desktop.popUpMenu(request).then(ok),
    'menu:state': (state) => done(desktop.showMenuState(state)),
  }
}

/** The answer to what is simply done. */
const done = (_nothing?: unknown): Result<null> => ok(null)
