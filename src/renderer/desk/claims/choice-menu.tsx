import { Button, Menu, ScrollArea } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'

type ChoiceMenuProps<V extends string> = {
  readonly name: string
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly chosen: readonly V[]
  readonly onChange: (chosen: V[]) => void
}

/** Picks any number of values; none picked asks for nothing. It stays open while picking. */
export function ChoiceMenu<V extends string>({ name, choices, chosen, onChange }: ChoiceMenuProps<V>) {
  return (
    <Menu closeOnItemClick={false} shadow="md" position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-xs"
          variant={chosen.length > 0 ? 'light' : 'subtle'}
          disabled={choices.length === 0}
          aria-label={`Filter by ${name.toLowerCase()}${chosen.length > 0 ? `, ${chosen.length} chosen` : ''}`}
        >
          {name}
          {chosen.length > 0 && ` · ${chosen.length}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {choices.map(({ value, label }) => (
            <Menu.Item
              key={value}
              role="menuitemcheckbox"
              aria-checked={chosen.includes(value)}
              leftSection={chosen.includes(value) ? <IconCheck size={14} /> : <span style={{ width: 14 }} />}
              onClick={() =>
                onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
              }
            >
              <bdi>{label}</bdi>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
        {chosen.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item closeMenuOnClick onClick={() => onChange([])}>
              Any
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
