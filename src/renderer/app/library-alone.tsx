import { LibraryScreen } from '../library/library-screen'
import { Frame } from './frame'
import { useCommand, useNavigation } from './navigation'
import { Palette } from './palette'
import { useMenuState } from './use-menu-state'

const NO_HISTORY = { undo: null, redo: null }

/** The window while no briefing is open. */
export function LibraryAlone() {
  const { go } = useNavigation()
  useCommand('show-library', () => go('library'))
  useMenuState(NO_HISTORY, false)
  return (
    <Frame palette={<Palette />}>
      <LibraryScreen />
    </Frame>
  )
}
