import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { useCommand, useNavigation } from '../app/navigation'
import { DropOverlay } from './drop-overlay'
import { ImportDialog } from './import-dialog'
import { type Arrival, droppedFile, type Target } from './import-queue'
import { PasteDialog } from './paste-dialog'
import { ReadingDialog } from './reading-dialog'
import { useFileDrop } from './use-file-drop'
import { useImportStage } from './use-import-stage'

/** The ways in, from wherever one is. */
export type Importing = {
  /** Asks for files. */
  readonly open: (target: Target) => void
  /** Asks for a text. */
  readonly paste: (target: Target) => void
  /** The source that was added last, until somebody has shown it. */
  readonly arrival: Arrival | null
  readonly setArrival: (arrival: Arrival | null) => void
}

const ImportContext = createContext<Importing | null>(null)

/**
 * Takes sources in: by the menu, by a key, by dropping files on the window.
 *
 * Above the screens, because several files outlive the change from the library to the briefing that the first one makes.
 */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { briefingId, screen } = useNavigation()
  const importing = useImportStage()
  const { stage } = importing
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const latest = useRef(importing)
  latest.current = importing
  const ways = useMemo(
    (): Importing => ({
      open: (target) => void latest.current.open(target),
      paste: (target) => latest.current.paste(target),
      arrival,
      setArrival,
    }),
    [arrival],
  )
  useCommand('open-file', () => ways.open('new'))
  useCommand('new-briefing', () => ways.paste('new'))

  const here: Target = screen === 'library' ? 'new' : (briefingId ?? 'new')
  const isOver = useFileDrop((files) => {
    // What is being looked at stays: files dropped on it would take its place unasked.
    if (stage.kind === 'none' || stage.kind === 'pasting') importing.take(files.map(droppedFile), here)
  })
  return (
    <ImportContext value={ways}>
      {children}
      {stage.kind === 'pasting' && (
        <PasteDialog
          target={stage.target}
          onText={(text) => importing.takeText(text, stage.target)}
          onOpen={() => ways.open(stage.target)}
          onClose={importing.stop}
        />
      )}
      {stage.kind === 'reading' && <ReadingDialog queue={stage.queue} onStop={importing.stop} />}
      {stage.kind === 'looking' && (
        <ImportDialog
          key={stage.prepared.importId}
          prepared={stage.prepared}
          queue={stage.queue}
          onAgain={(reading) => importing.again(stage.prepared, reading)}
          onFiled={(filed) => {
            setArrival(filed.arrival)
            importing.filed(stage.queue, filed.briefingId)
          }}
          onSkip={() => importing.skip(stage.queue, stage.prepared)}
          onStop={importing.stop}
        />
      )}
      {isOver && stage.kind !== 'looking' && <DropOverlay target={here} />}
    </ImportContext>
  )
}

/** The ways to take a source in. */
export function useImporting(): Importing {
  const importing = useContext(ImportContext)
  if (!importing) throw new Error('useImporting needs an ImportProvider')
  return importing
}
