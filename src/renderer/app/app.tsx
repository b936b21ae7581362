import { Center, Loader, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { FilterProvider } from '../all-claims/filter-state'
import { BriefingProvider } from '../briefing/briefing-context'
import { BriefingDialogsProvider } from '../briefing/briefing-dialogs'
import { ViewStateProvider } from '../briefing/view-state'
import { ImportProvider } from '../import-dialog/import-context'
import { LibraryIndexProvider } from '../library-index/index-context'
import { BriefingsProvider } from '../projection/briefings-context'
import { ProjectionProvider } from '../projection/projection-context'
import { styleNonce } from '../style-nonce'
import { theme } from '../theme/theme'
import { BriefingScreens } from './briefing-screens'
import { ErrorBoundary } from './error-boundary'
import { LibraryAlone } from './library-alone'
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
            <ImportProvider>
              <BriefingsProvider>
                <LibraryIndexProvider>
                  <FilterProvider>
                    <Screens />
                  </FilterProvider>
                </LibraryIndexProvider>
              </BriefingsProvider>
            </ImportProvider>
          </ProjectionProvider>
        </NavigationProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}

function Screens() {
  const { screen, briefingId } = useNavigation()
  if (!briefingId) return <LibraryAlone />
  return (
    <BriefingProvider key={briefingId} briefingId={briefingId} loading={LOADING}>
      <ViewStateProvider>
        <BriefingDialogsProvider>
          <BriefingScreens screen={screen} />
        </BriefingDialogsProvider>
      </ViewStateProvider>
    </BriefingProvider>
  )
}
