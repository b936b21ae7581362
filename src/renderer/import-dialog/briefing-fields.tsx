import { Select, TextInput } from '@mantine/core'
import type { NewBriefing } from '../../shared/domain/edits/source'
import { MARKINGS, type Marking } from '../../shared/domain/marking'

export type { NewBriefing }

type BriefingFieldsProps = { readonly value: NewBriefing; readonly onChange: (value: NewBriefing) => void }

/** What a new briefing begins with. Everything can be changed later. */
export function BriefingFields({ value, onChange }: BriefingFieldsProps) {
  return (
    <>
      <TextInput
        label="Question"
        placeholder="What the reader wants to know"
        data-autofocus
        dir="auto"
        value={value.question}
        onChange={(event) => onChange({ ...value, question: event.currentTarget.value })}
      />
      <TextInput
        label="First statement"
        description="The answer that voices may support or reject."
        dir="auto"
        value={value.proposition}
        onChange={(event) => onChange({ ...value, proposition: event.currentTarget.value })}
      />
      <TextInput
        label="Title"
        placeholder="May wait until you know the answer"
        dir="auto"
        value={value.title}
        onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
      />
      <Select
        label="Marking"
        placeholder="Choose before anything is printed"
        clearable
        data={[...MARKINGS]}
        value={value.marking}
        onChange={(marking) => onChange({ ...value, marking: marking as Marking | null })}
      />
    </>
  )
}
