import { Button, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { changeRecord } from '../../shared/domain/edits/common'
import { cite, createJudgement } from '../../shared/domain/edits/judgement'
import type { JudgementId } from '../../shared/domain/ids'
import { likelihoodIn } from '../../shared/domain/likelihood'
import { ranked } from '../../shared/domain/records'
import { mixesLikelihoodAndConfidence, sentences } from '../../shared/print/checks'
import type { ClaimRow } from '../../shared/select/rows'
import { useBriefing } from '../briefing/briefing-context'
import { newId } from '../briefing/new-id'
import { DraftText } from '../components/draft-text'
import { CitePane } from './cite-pane'
import { EventList } from './event-list'
import classes from './front-page.module.css'
import { insertCitation } from './insert-citation'
import { JudgementForm } from './judgement-form'

const TEXTS = [
  ['whyItMatters', 'Why it matters', ''],
  ['towards', 'What would change this: towards it', 'One indicator a line.'],
  ['away', 'What would change this: away from it', 'One indicator a line.'],
  ['reading', 'Reading the table', 'How the balance of voices is to be read.'],
  ['alternative', 'Alternative reading', ''],
  ['dissent', 'Analysts’ dissent', ''],
  ['assumptions', 'Assumptions', ''],
  ['gaps', 'Gaps', ''],
  ['notHeard', 'Not heard', 'Who should have been asked and was not.'],
  ['sourceSummary', 'Source summary', 'What is strongest, what is weakest, what corroborates or conflicts.'],
] as const

/** Where the answer is written. Reading it is reading page 1. */
export function FrontPage() {
  const { briefing, briefingId, contents, edit } = useBriefing()
  const judgements = ranked(contents.records.judgement)
  const [active, setActive] = useState<JudgementId | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const lastField = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null)

  const change =
    (field: 'bluf' | (typeof TEXTS)[number][0], name: string) => (text: string, group: Parameters<typeof edit>[1]) =>
      void edit(changeRecord('briefing', briefingId, { [field]: text }, name.toLowerCase()), group)

  /** Cites for the judgement that is being worked on, else at the caret of the text that was left last. */
  function onCite({ id, label }: ClaimRow) {
    if (active) void edit(cite(active, id, 'for', label))
    else if (lastField.current) insertCitation(lastField.current, label)
  }

  return (
    <div className={classes.columns}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches which field was typed in last. */}
      <div
        className={classes.sheet}
        ref={sheet}
        onFocus={({ target }) => {
          if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) lastField.current = target
          const judgement = target.closest<HTMLElement>('[data-judgement]')?.dataset.judgement
          setActive((judgement as JudgementId | undefined) ?? null)
        }}
      >
        <Title order={1} dir="auto">
          {briefing.title || 'Untitled briefing'}
        </Title>
        <Text dir="auto">
          <b>Question:</b> {briefing.question || 'none yet; write it under Details'}
        </Text>
        <section className={classes.bluf}>
          <DraftText
            label="Bottom line"
            multiline
            value={briefing.bluf}
            onCommit={change('bluf', 'Bottom line')}
            placeholder="The answer first, in one or two sentences."
            description={<BlufNotes text={briefing.bluf} first={judgements[0]?.likelihood ?? null} />}
          />
        </section>
        <Title order={2}>Key judgements</Title>
        <Stack gap="md">
          {judgements.map((judgement, index) => (
            <JudgementForm
              key={judgement.id}
              judgement={judgement}
              index={index}
              all={judgements}
              active={active === judgement.id}
            />
          ))}
          <Button variant="default" onClick={() => void edit(createJudgement(newId<JudgementId>(), judgements))}>
            Add a judgement
          </Button>
        </Stack>
        {TEXTS.map(([field, name, description]) => (
          <DraftText
            key={field}
            label={name}
            description={description}
            multiline
            minRows={2}
            value={briefing[field]}
            onCommit={change(field, name)}
          />
        ))}
        <EventList />
      </div>
      <CitePane
        onCite={onCite}
        hint={active ? 'C cites it for the judgement you are in.' : 'C writes it where you were typing.'}
      />
    </div>
  )
}

type BlufNotesProps = { readonly text: string; readonly first: string | null }

/** Length of the bottom line, and what is doubtful about it. */
function BlufNotes({ text, first }: BlufNotesProps) {
  const words = text.split(/\s+/).filter(Boolean).length
  const count = text.trim() === '' ? 0 : sentences(text).length
  const said = likelihoodIn(text)
  const notes = [
    count > 2 && 'Two sentences are enough for an answer.',
    said && first && said !== first && `It says “${said}”, but the first judgement says “${first}”.`,
    mixesLikelihoodAndConfidence(text) && 'Likelihood and confidence stand in one sentence: keep them apart.',
  ].filter(Boolean)
  return (
    <>
      {words} words, {count} {count === 1 ? 'sentence' : 'sentences'}
      {notes.map((note) => (
        <span key={String(note)} className={classes.warning}>
          {' '}
          {note}
        </span>
      ))}
    </>
  )
}
