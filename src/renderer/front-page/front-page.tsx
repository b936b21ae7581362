import { Button } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { cite, createJudgement } from '../../shared/domain/edits/judgement'
import type { JudgementId } from '../../shared/domain/ids'
import type { Bearing } from '../../shared/domain/judgement'
import { ranked } from '../../shared/domain/records'
import type { ClaimRow } from '../../shared/select/rows'
import { useBriefing } from '../briefing/briefing-context'
import { newId } from '../briefing/new-id'
import { BlufNotes, wordCount } from './bluf-notes'
import { CitePane } from './cite-pane'
import { EventList } from './event-list'
import { useFocusRequests } from './focus-request'
import classes from './front-page.module.css'
import { insertCitation } from './insert-citation'
import { JudgementForm } from './judgement-form'
import { TextBlock } from './text-block'

/** Where the answer is written. Reading it is reading page 1. */
export function FrontPage() {
  const { briefing, contents, edit } = useBriefing()
  const judgements = ranked(contents.records.judgement)
  // Which judgement is being worked on, and which one shows its details: leaving one does not fold it up under the pointer.
  const [active, setActive] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const desk = useRef<HTMLFormElement>(null)
  const lastField = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null)

  useFocusRequests((field) => {
    if (field.startsWith('judgement:')) setOpen(field.slice('judgement:'.length))
    const target = desk.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    target?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'center' })
  })

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    if (isText(target)) lastField.current = target
    const field = target.closest<HTMLElement>('[data-field]')?.dataset.field ?? ''
    const judgement = field.startsWith('judgement:') ? field.slice('judgement:'.length) : null
    setActive(judgement)
    if (judgement) setOpen(judgement)
  }

  /** Escape leaves a field, so that the keys of the screen work again. */
  function onKeyDown({ key, target }: KeyboardEvent<HTMLElement>) {
    if (key === 'Escape' && isText(target)) target.blur()
  }

  /** Cites for the judgement that is being worked on, else at the caret of the text that was left last. */
  function onCite({ id, label }: ClaimRow, bearing: Bearing) {
    if (active) void edit(cite(active, id, bearing, label))
    else if (lastField.current?.isConnected) insertCitation(lastField.current, label)
  }

  function addJudgement() {
    const id = newId<JudgementId>()
    setOpen(id)
    void edit(createJudgement(id, judgements))
  }

  const texts = [briefing.bluf, briefing.whyItMatters, briefing.towards, briefing.away]
  const judged = judgements.flatMap(({ statement, confidenceReason }) => [statement, confidenceReason])
  const number = judgements.findIndex(({ id }) => id === active) + 1
  return (
    <div className={classes.columns}>
      <form
        aria-label="The front page"
        className={classes.desk}
        ref={desk}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        <article className={classes.sheet}>
          <h1 dir="auto">{briefing.title || 'Untitled briefing'}</h1>
          <p className={classes.question} dir="auto">
            <b>Question:</b> {briefing.question || 'none yet; write it under Details'}
          </p>
          <p className={classes.facts}>
            {facts(briefing).join(' · ')} · {wordCount([...texts, ...judged].join(' '))} words on page 1
          </p>
          <section className={classes.bluf}>
            <TextBlock
              field="bluf"
              label="Bottom line"
              placeholder="The answer first, in one or two sentences."
              description={<BlufNotes text={briefing.bluf} first={judgements[0]?.likelihood ?? null} />}
            />
          </section>
          <h2>Key judgements</h2>
          <p className={classes.aside}>These are the analyst’s. What the experts say stands under the claims.</p>
          {judgements.map((judgement, index) => (
            <JudgementForm
              key={judgement.id}
              judgement={judgement}
              index={index}
              all={judgements}
              open={open === judgement.id}
              active={active === judgement.id}
              onOpen={() => setOpen(open === judgement.id ? null : judgement.id)}
            />
          ))}
          <div>
            <Button variant="default" size="compact-sm" onClick={addJudgement}>
              Add a judgement
            </Button>
          </div>
          <TextBlock
            field="whyItMatters"
            label="Why it matters"
            placeholder="Which decision turns on this, and whose it is."
          />
          <h3>What would change this</h3>
          <div className={classes.pair}>
            <TextBlock field="towards" label="Towards it" placeholder="One sign a line." minRows={2} />
            <TextBlock field="away" label="Away from it" placeholder="One sign a line." minRows={2} />
          </div>
          <div className={classes.turn}>page 2</div>
          <h2>Who says what</h2>
          <TextBlock field="reading" label="Reading the table" placeholder="How the balance of voices is to be read." />
          <h2>Against our judgements</h2>
          <p className={classes.aside}>
            Claims cited against a judgement stand here with the reason why they were not followed.
          </p>
          <TextBlock
            field="alternative"
            label="Alternative reading"
            placeholder="What else fits the same claims, and what it would cost to miss it."
          />
          <TextBlock
            field="dissent"
            label="Analysts’ dissent"
            placeholder="Who among the analysts sees it otherwise, or that nobody does."
          />
          <h2>Assumptions and gaps</h2>
          <TextBlock field="assumptions" label="Assumptions" placeholder="What the judgements take as given." />
          <TextBlock field="gaps" label="Gaps" placeholder="What is not known and would matter." />
          <TextBlock field="notHeard" label="Not heard" placeholder="Who should have been asked and was not." />
          <div className={classes.turn}>after the claims</div>
          <section data-field="events">
            <EventList />
          </section>
          <h2>Source</h2>
          <TextBlock
            field="sourceSummary"
            label="Source summary"
            placeholder="What is strongest, what is weakest, what corroborates or conflicts."
          />
        </article>
      </form>
      <CitePane onCite={onCite} judgement={number} />
    </div>
  )
}

const isText = (target: EventTarget): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

const facts = ({ author, cutoff, final }: { author: string; cutoff: string; final: string | null }): string[] =>
  [author && `Author: ${author}`, cutoff && `Information cut-off: ${cutoff}`, `Status: ${final ? 'final' : 'draft'}`]
    .filter(Boolean)
    .map(String)
