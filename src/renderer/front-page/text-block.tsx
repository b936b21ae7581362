import type { ReactNode } from 'react'
import type { Briefing } from '../../shared/domain/briefing'
import { changeRecord } from '../../shared/domain/edits/common'
import { useBriefing } from '../briefing/briefing-context'
import { DraftText } from '../components/draft-text'

/** The texts of a briefing that are written on its front page. */
export type TextField = {
  [Name in keyof Briefing]: Briefing[Name] extends string ? Name : never
}[keyof Briefing]

type TextBlockProps = {
  readonly field: TextField
  readonly label: string
  readonly placeholder: string
  readonly description?: ReactNode
  readonly minRows?: number
}

/** One text of the front page, set as it will print. */
export function TextBlock({ field, label, placeholder, description, minRows = 1 }: TextBlockProps) {
  const { briefing, briefingId, edit } = useBriefing()
  return (
    <div data-field={field}>
      <DraftText
        label={label}
        placeholder={placeholder}
        description={description}
        multiline
        minRows={minRows}
        value={String(briefing[field])}
        onCommit={(text, group) =>
          void edit(changeRecord('briefing', briefingId, { [field]: text }, label.toLowerCase()), group)
        }
      />
    </div>
  )
}
