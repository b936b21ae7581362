import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { BriefingId, ClaimId, SourceId } from '../../shared/domain/ids'
import type { Command } from '../../shared/ipc'
import { isTextField } from '../components/text-field'

/** The screens of the whole library. */
export const LIBRARY_SCREENS = ['library', 'all-claims'] as const
/** The screens of the window. All but those of the library need an open briefing. */
export const SCREENS = [...LIBRARY_SCREENS, 'desk', 'stance-pass', 'front-page', 'matrix', 'print'] as const
export type Screen = (typeof SCREENS)[number]

/** Whether a screen shows the whole library rather than one briefing. */
export const isLibraryScreen = (screen: Screen): boolean => (LIBRARY_SCREENS as readonly Screen[]).includes(screen)

/** A place on the desk: a claim, or a place in a source (UTF-16 code units). */
export type Spot = { readonly claimId: ClaimId } | { readonly sourceId: SourceId; readonly start: number }

/** What each screen is called. */
export const SCREEN_NAMES: Readonly<Record<Screen, string>> = {
  library: 'Library',
  'all-claims': 'All claims',
  desk: 'Desk',
  'stance-pass': 'Stance pass',
  'front-page': 'Front page',
  matrix: 'Matrix',
  print: 'Print / save',
}

type Navigation = {
  readonly screen: Screen
  readonly briefingId: BriefingId | null
  readonly go: (screen: Screen) => void
  /** Where on the desk the briefing is to be opened, until the desk has gone there. */
  readonly spot: Spot | null
  /** The desk is where it was to be opened. */
  readonly arrive: () => void
  readonly openBriefing: (id: BriefingId, spot?: Spot | null) => void
  /** Back to the library, with no briefing open. */
  readonly closeBriefing: () => void
  /** Does what the menu command does. */
  readonly run: (command: Command) => void
}

const NavigationContext = createContext<Navigation | null>(null)
const CommandContext = createContext<Map<Command, (() => void)[]> | null>(null)

/** Where the window is, and which commands its parts answer to. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<{ screen: Screen; briefingId: BriefingId | null; spot: Spot | null }>({
    screen: 'library',
    briefingId: null,
    spot: null,
  })
  const handlers = useState(() => new Map<Command, (() => void)[]>())[0]
  const run = useCallback((command: Command) => handlers.get(command)?.at(-1)?.(), [handlers])
  const navigation = useMemo(
    (): Navigation => ({
      ...place,
      go: (screen) => setPlace((now) => (isLibraryScreen(screen) || now.briefingId ? { ...now, screen } : now)),
      openBriefing: (briefingId, spot = null) => setPlace({ screen: 'desk', briefingId, spot }),
      arrive: () => setPlace((now) => ({ ...now, spot: null })),
      closeBriefing: () => setPlace({ screen: 'library', briefingId: null, spot: null }),
      run,
    }),
    [place, run],
  )
  useEffect(
    () =>
      window.standpoint.on('command', (command) => {
        // The menu owns these keys, and a field that is typed in has an undo of its own.
        if ((command === 'undo' || command === 'redo') && isTextField(document.activeElement))
          document.execCommand(command)
        else run(command)
      }),
    [run],
  )
  useEffect(() => window.standpoint.on('open-briefing', (id) => navigation.openBriefing(id)), [navigation])
  return (
    <CommandContext value={handlers}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </CommandContext>
  )
}

/** The present screen, and the way to others. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider')
  return navigation
}

/** Answers a command while the component is on view; where several do, the one mounted last. */
export function useCommand(command: Command, handler: () => void): void {
  const handlers = useContext(CommandContext)
  const latest = useRef(handler)
  latest.current = handler
  useEffect(() => {
    const run = () => latest.current()
    const list = handlers?.get(command) ?? []
    handlers?.set(command, [...list, run])
    return () => {
      handlers?.set(command, handlers.get(command)?.filter((each) => each !== run) ?? [])
    }
  }, [handlers, command])
}
