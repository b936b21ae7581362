import { Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import type { GroupId } from '../../shared/domain/ids'
import { useDraft } from './use-draft'

type DraftTextProps = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly value: string
  /** What is committed during one focus shares a group: one undo step. */
  readonly onCommit: (text: string, group: GroupId) => void
  /** Grows with its text; a single line otherwise. */
  readonly multiline?: boolean
  readonly minRows?: number
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly error?: ReactNode
  readonly className?: string
  readonly inputRef?: (element: HTMLTextAreaElement | HTMLInputElement | null) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A text field that keeps its native undo until it commits: after a pause, and when it is left. */
export function DraftText({
  value,
  onCommit,
  multiline = false,
  hideLabel = false,
  label,
  inputRef,
  ...rest
}: DraftTextProps) {
  const draft = useDraft(value, onCommit)
  const { minRows = 2, description, placeholder, dir = 'auto', error, className, onKeyDown } = rest
  const shared = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    description,
    placeholder,
    dir,
    error,
    className,
    onKeyDown,
    value: draft.text,
    onFocus: draft.focus,
    onBlur: draft.flush,
  }
  if (!multiline)
    return <TextInput {...shared} ref={inputRef} onChange={(event) => draft.edit(event.currentTarget.value)} />
  return (
    <Textarea
      {...shared}
      ref={inputRef}
      autosize
      minRows={minRows}
      onChange={(event) => draft.edit(event.currentTarget.value)}
    />
  )
}
