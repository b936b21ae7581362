import { useEffect } from 'react'
import { LibraryScreen } from '../library/library-screen'
import { Frame } from './frame'
import { useCommand, useNavigation } from './navigation'
import { Palette } from './palette'

/** The window while no briefing is open. */
export function LibraryAlone() {
  const { go } = useNavigation()
  useCommand('show-library', () => go('library'))
  useEffect(() => {
    void window.standpoint['menu:state']({ undo: null, redo: null, briefing: false })
  }, [])
  return (
    <Frame palette={<Palette />}>
      <LibraryScreen />
    </Frame>
  )
}
