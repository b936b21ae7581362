import { type ReactNode, useEffect } from 'react'
import { useBriefing } from '../briefing/briefing-context'
import { Desk } from '../desk/desk'
import { PrintScreen } from '../export/print-screen'
import { FrontPage } from '../front-page/front-page'
import { LibraryScreen } from '../library/library-screen'
import { MatrixScreen } from '../matrix/matrix'
import { StancePass } from '../stance-pass/stance-pass'
import { BriefingHeader } from './briefing-header'
import { BriefingPalette } from './briefing-palette'
import { Frame } from './frame'
import { type Screen, useCommand, useNavigation } from './navigation'
import { SavingStatus } from './saving-status'

type BriefingScreensProps = { readonly screen: Screen }

/** The screens of an open briefing, with its commands. */
export function BriefingScreens({ screen }: BriefingScreensProps) {
  const { undo, redo, history } = useBriefing()
  const { go } = useNavigation()
  useCommand('undo', () => void undo())
  useCommand('redo', () => void redo())
  useCommand('show-library', () => go('library'))
  useCommand('show-desk', () => go('desk'))
  useCommand('show-stance-pass', () => go('stance-pass'))
  useCommand('show-front-page', () => go('front-page'))
  useCommand('show-matrix', () => go('matrix'))
  useCommand('print', () => go('print'))
  useEffect(() => {
    void window.standpoint['menu:state']({ undo: history.undo, redo: history.redo, briefing: true })
  }, [history])

  return (
    <Frame
      header={screen === 'library' ? null : <BriefingHeader />}
      status={<SavingStatus />}
      palette={<BriefingPalette />}
    >
      {SCREEN_PARTS[screen]}
    </Frame>
  )
}

const SCREEN_PARTS: Readonly<Record<Screen, ReactNode>> = {
  library: <LibraryScreen />,
  desk: <Desk />,
  'stance-pass': <StancePass />,
  'front-page': <FrontPage />,
  matrix: <MatrixScreen />,
  print: <PrintScreen />,
}
