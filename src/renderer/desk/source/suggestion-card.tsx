import { Button, Group } from '@mantine/core'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import { QUOTATION_WORDS } from '../../../shared/domain/claim'
import { KeyHint } from '../../components/key-hint'
import classes from './source.module.css'

type SuggestionCardProps = {
  readonly suggestion: Suggestion
  readonly onAccept: () => void
  readonly onEdit: () => void
  readonly onReject: () => void
}

/** Who seems to say it, with which word, and how strong that is; and what to do about it. */
export function SuggestionCard({ suggestion, onAccept, onEdit, onReject }: SuggestionCardProps) {
  return (
    <div className={classes.card}>
      <p>
        <strong dir="auto">{speakerOf(suggestion)}</strong>
        {suggestion.speaker?.role && <span className={classes.quiet}> {suggestion.speaker.role}</span>}
        <br />
        <span className={classes.quiet}>{detailsOf(suggestion)}</span>
      </p>
      <Group gap={4}>
        <Button size="compact-sm" onClick={onAccept}>
          Accept&nbsp;
          <KeyHint action="accept" />
        </Button>
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          Edit&nbsp;
          <KeyHint action="edit" />
        </Button>
        <Button size="compact-sm" variant="default" onClick={onReject}>
          Reject&nbsp;
          <KeyHint action="reject" />
        </Button>
      </Group>
    </div>
  )
}

/** The voice that a suggestion names, in words. */
export const speakerOf = ({ speaker }: Suggestion): string => speaker?.name ?? speaker?.text ?? 'Nobody named'

const detailsOf = ({ cue, kind, strength }: Suggestion): string =>
  [cue ? `“${cue.text}”` : 'no verb', QUOTATION_WORDS[kind], `strength ${strength.toFixed(2)}`].join(' · ')
