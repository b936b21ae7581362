import type { ReactNode } from 'react'
import { AllClaimsScreen } from '../all-claims/all-claims-screen'
import { useHistoryCommands } from '../briefing/use-history-commands'
import { Desk } from '../desk/desk'
import { PrintScreen } from '../export/print-screen'
import { FrontPage } from '../front-page/front-page'
import { LibraryScreen } from '../library/library-screen'
import { MatrixScreen } from '../matrix/matrix'
import { StancePass } from '../stance-pass/stance-pass'
import { BriefingHeader } from './briefing-header'
import { BriefingPalette } from './briefing-palette'
import { Frame } from './frame'
import { isLibraryScreen, type Screen, useCommand, useNavigation } from './navigation'
import { SavingStatus } from './saving-status'

type BriefingScreensProps = { readonly screen: Screen }

/** The screens of an open briefing, with its commands. */
export function BriefingScreens({ screen }: BriefingScreensProps) {
  const { go } = useNavigation()
  useHistoryCommands()
  useCommand('show-library', () => go('library'))
  useCommand('show-all-claims', () => go('all-claims'))
  useCommand('show-desk', () => go('desk'))
  useCommand('show-stance-pass', () => go('stance-pass'))
  useCommand('show-front-page', () => go('front-page'))
  useCommand('show-matrix', () => go('matrix'))
  useCommand('print', () => go('print'))

  return (
    <Frame
      header={isLibraryScreen(screen) ? null : <BriefingHeader />}
      status={<SavingStatus />}
      palette={<BriefingPalette />}
    >
      {SCREEN_PARTS[screen]}
    </Frame>
  )
}

const SCREEN_PARTS: Readonly<Record<Screen, ReactNode>> = {
  library: <LibraryScreen />,
  'all-claims': <AllClaimsScreen />,
  desk: <Desk />,
  'stance-pass': <StancePass />,
  'front-page': <FrontPage />,
  matrix: <MatrixScreen />,
  print: <PrintScreen />,
}
