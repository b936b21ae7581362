import { AllClaimsScreen } from '../all-claims/all-claims-screen'
import { useFilter } from '../all-claims/filter-state'
import { LibraryScreen } from '../library/library-screen'
import { Frame } from './frame'
import { useCommand, useNavigation } from './navigation'
import { Palette } from './palette'
import { useMenuState } from './use-menu-state'

const NO_HISTORY = { undo: null, redo: null }

/** The window while no briefing is open. */
export function LibraryAlone() {
  const { screen, go } = useNavigation()
  const { history } = useFilter()
  useCommand('show-library', () => go('library'))
  useCommand('show-all-claims', () => go('all-claims'))
  useMenuState(screen === 'all-claims' ? history : NO_HISTORY, false)
  return <Frame palette={<Palette />}>{screen === 'all-claims' ? <AllClaimsScreen /> : <LibraryScreen />}</Frame>
}
