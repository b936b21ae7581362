import {
  IconBooks,
  IconCommand,
  IconFileText,
  IconLayoutColumns,
  IconList,
  IconPrinter,
  IconScale,
  IconSettings,
  IconTable,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { isLibraryScreen, SCREEN_NAMES, SCREENS, type Screen, useNavigation } from './navigation'
import classes from './rail.module.css'

const ICONS: Readonly<Record<Screen, ComponentType<{ size: number; stroke: number }>>> = {
  library: IconBooks,
  'all-claims': IconList,
  desk: IconLayoutColumns,
  'stance-pass': IconScale,
  'front-page': IconFileText,
  matrix: IconTable,
  print: IconPrinter,
}

/** The way between the screens, in the order of the work. All but those of the library need an open briefing. */
export function Rail() {
  const { screen, briefingId, go, run } = useNavigation()
  return (
    <nav className={classes.rail} aria-label="Screens">
      {SCREENS.map((each) => (
        <RailButton
          key={each}
          name={SCREEN_NAMES[each]}
          icon={ICONS[each]}
          current={screen === each}
          disabled={!isLibraryScreen(each) && briefingId === null}
          onClick={() => go(each)}
        />
      ))}
      <span className={classes.gap} />
      <RailButton
        name="Find"
        title="Find a command, a briefing, a claim (Ctrl+K)"
        icon={IconCommand}
        onClick={() => run('palette')}
      />
      <RailButton name="Settings" icon={IconSettings} onClick={() => run('settings')} />
    </nav>
  )
}

type RailButtonProps = {
  readonly name: string
  readonly title?: string
  readonly icon: ComponentType<{ size: number; stroke: number }>
  readonly current?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

function RailButton({ name, title, icon: Icon, current = false, disabled = false, onClick }: RailButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      title={title}
      aria-current={current ? 'page' : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={21} stroke={1.5} />
      {name}
    </button>
  )
}
