import { Button, Menu, ScrollArea, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLibraryIndex } from '../library-index/index-context'
import type { FacetView, SelectionView } from '../library-index/messages'
import classes from './all-claims.module.css'
import { useFilter } from './filter-state'

type TowardsPickerProps = { readonly selection: SelectionView }

/** Chooses the statement that stances are meant towards, or any. */
export function TowardsPicker({ selection }: TowardsPickerProps) {
  const { filter, change, name, nameOf } = useFilter()
  const { ask } = useLibraryIndex()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [found, setFound] = useState<FacetView>({ values: [], more: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection has other counts.
  useEffect(() => {
    if (!isOpen) return
    let stopped = false
    void ask('values', { facet: 'propositions', words, limit: 40 }).then((reply) => {
      if (!stopped && reply.ok) setFound(reply.value)
    })
    return () => {
      stopped = true
    }
  }, [ask, isOpen, words, selection])
  const { propositionId } = filter
  const choose = (value: string | null, label = '') => {
    if (value !== null) name('propositions', value, label)
    change({ ...filter, propositionId: value }, 'statement')
  }
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-start" width={420} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          fullWidth
          justify="space-between"
          rightSection={<IconChevronDown size={14} />}
          className={classes.towards}
        >
          <bdi>{propositionId === null ? 'Towards any statement' : nameOf('propositions', propositionId)}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <TextInput
          size="xs"
          m={6}
          aria-label="Find a statement"
          placeholder="Find a statement"
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ScrollArea.Autosize mah={360} type="auto">
          <Menu.Item onClick={() => choose(null)} fw={propositionId === null ? 600 : undefined}>
            Any statement
          </Menu.Item>
          {found.values.map(({ value, label, count }) => (
            <Menu.Item
              key={value}
              onClick={() => choose(value, label)}
              fw={value === propositionId ? 600 : undefined}
              rightSection={<span className={classes.count}>{count.toLocaleString('en-GB')}</span>}
            >
              <bdi>{label}</bdi>
            </Menu.Item>
          ))}
          {found.more > 0 && <Menu.Label>{found.more} more; find them by their words</Menu.Label>}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
