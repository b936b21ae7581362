import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '../../shared/settings'
import { call } from './call'
import { notifyError } from './notify'

type SettingsState = { readonly settings: Settings; readonly change: (patch: SettingsPatch) => void }
const SettingsContext = createContext<SettingsState>({ settings: DEFAULT_SETTINGS, change: () => undefined })

/** Reads the settings of this device and keeps them. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    void call('settings:read', {}).then((read) => setSettings(read.ok ? read.value : DEFAULT_SETTINGS))
  }, [])
  useEffect(() => window.standpoint.on('settings:changed', setSettings), [])
  async function change(patch: SettingsPatch) {
    const changed = await call('settings:change', patch)
    if (changed.ok) setSettings(changed.value)
    else notifyError(changed.error)
  }
  if (!settings) return null
  return <SettingsContext value={{ settings, change: (patch) => void change(patch) }}>{children}</SettingsContext>
}

/** What the analyst prefers on this device. */
export const useSettings = (): SettingsState => useContext(SettingsContext)
