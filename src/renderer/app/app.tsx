import { Center, Loader, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { BriefingProvider } from '../briefing/briefing-context'
import { ViewStateProvider } from '../briefing/view-state'
import { LibraryScreen } from '../library/library-screen'
import { ProjectionProvider } from '../projection/projection-context'
import { styleNonce } from '../style-nonce'
import { theme } from '../theme/theme'
import { BriefingScreens } from './briefing-screens'
import { ErrorBoundary } from './error-boundary'
import { Frame } from './frame'
import { NavigationProvider, useNavigation } from './navigation'
import { SettingsProvider, useSettings } from './settings-context'

const LOADING = (
  <Center h="100%">
    <Loader aria-label="Opening" />
  </Center>
)

/** The whole window. */
export function App() {
  return (
    <SettingsProvider>
      <Themed />
    </SettingsProvider>
  )
}

function Themed() {
  const { settings } = useSettings()
  const scheme = settings.theme === 'system' ? 'auto' : settings.theme
  return (
    <MantineProvider
      theme={theme}
      getStyleNonce={styleNonce}
      defaultColorScheme={scheme}
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <Notifications position="bottom-right" limit={3} />
      <ErrorBoundary>
        <NavigationProvider>
          <ProjectionProvider loading={LOADING}>
            <Screens />
          </ProjectionProvider>
        </NavigationProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}

function Screens() {
  const { screen, briefingId } = useNavigation()
  useEffect(() => {
    document.documentElement.dataset.ready = 'true'
  }, [])
  if (!briefingId)
    return (
      <Frame>
        <LibraryScreen />
      </Frame>
    )
  return (
    <BriefingProvider key={briefingId} briefingId={briefingId} loading={LOADING}>
      <ViewStateProvider>
        <BriefingScreens screen={screen} />
      </ViewStateProvider>
    </BriefingProvider>
  )
}
