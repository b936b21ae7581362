import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { Direction } from '../../shared/domain/briefing'
import type { NewSource } from '../../shared/domain/edits/source'
import type { Published } from '../../shared/domain/source'
import type { Prepared } from '../../shared/ipc'
import { paragraphs } from '../../shared/text/paragraphs'

type SourceFieldsProps = { readonly value: NewSource; readonly onChange: (value: NewSource) => void }

type TextField = 'outlet' | 'title' | 'author' | 'accessed' | 'address' | 'language'
const NAMES: Readonly<Record<TextField, string>> = {
  outlet: 'Outlet',
  title: 'Title of the text',
  author: 'Author',
  accessed: 'Accessed',
  address: 'Address',
  language: 'Language',
}

const PUBLISHED_WORDS: { readonly value: Published['kind']; readonly label: string }[] = [
  { value: 'given', label: 'On the date given' },
  { value: 'not given', label: 'Date not given' },
  { value: 'before', label: 'Before' },
  { value: 'after', label: 'After' },
]

/** Where a text is from. A date that is not in it is said not to be. */
export function SourceFields({ value, onChange }: SourceFieldsProps) {
  const field = (name: TextField) => (
    <TextInput
      label={NAMES[name]}
      dir="auto"
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  )
  return (
    <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
      {field('outlet')}
      {field('title')}
      {field('author')}
      {field('address')}
      <Select
        label="Published"
        allowDeselect={false}
        data={PUBLISHED_WORDS}
        value={value.published.kind}
        onChange={(kind) => onChange({ ...value, published: { ...value.published, kind: kind as Published['kind'] } })}
      />
      <TextInput
        label="Date"
        placeholder={value.published.kind === 'not given' ? 'The text does not say' : '2026-03-14, or as it says'}
        disabled={value.published.kind === 'not given'}
        value={value.published.kind === 'not given' ? '' : value.published.date}
        onChange={(event) => onChange({ ...value, published: { ...value.published, date: event.currentTarget.value } })}
      />
      {field('accessed')}
      {field('language')}
      <Select
        label="Direction"
        allowDeselect={false}
        data={[
          { value: 'ltr', label: 'Left to right' },
          { value: 'rtl', label: 'Right to left' },
        ]}
        value={value.direction}
        onChange={(direction) => onChange({ ...value, direction: direction as Direction })}
      />
    </SimpleGrid>
  )
}

/** What is known before anybody has said anything: what the file says of itself, and that it was looked at today. */
export function emptySource({ text, facts }: Pick<Prepared, 'text' | 'facts'>): NewSource {
  const direction = facts.direction ?? firstStrong(text)
  return {
    outlet: facts.outlet,
    title: facts.title || titleOf(text),
    author: facts.author,
    published: facts.published ? { kind: 'given', date: facts.published } : { kind: 'not given', date: '' },
    accessed: new Date().toISOString().slice(0, 10),
    address: facts.address,
    language: facts.language || (direction === 'rtl' ? 'ar' : 'en'),
    direction,
    origin: '',
    corrects: null,
  }
}

/** The first line, where it looks like a heading. */
function titleOf(text: string): string {
  const first = paragraphs(text)[0]
  return first?.heading
    ? text
        .slice(first.start, first.end)
        .replace(/^#+\s*/, '')
        .trim()
    : ''
}

/** The direction of the first letter that has one. */
function firstStrong(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr'
}
