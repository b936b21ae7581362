import { ActionIcon, Group, SegmentedControl, Select } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { deleteRecord } from '../../shared/domain/edits/common'
import { changeJudgement } from '../../shared/domain/edits/judgement'
import { movedRank } from '../../shared/domain/edits/ranks'
import type { GroupId, PropositionId } from '../../shared/domain/ids'
import type { Judgement } from '../../shared/domain/judgement'
import {
  CONFIDENCE_MEANINGS,
  CONFIDENCES,
  LIKELIHOOD_RANGES,
  LIKELIHOODS,
  likelihoodIn,
} from '../../shared/domain/likelihood'
import { ranked } from '../../shared/domain/records'
import { mixesLikelihoodAndConfidence } from '../../shared/print/checks/wording'
import { useBriefing } from '../briefing/briefing-context'
import { DraftText } from '../components/draft-text'
import { KEEP_APART } from './bluf-notes'
import { ChoiceRow } from './choice-row'
import { Citations } from './citations'
import classes from './front-page.module.css'
import { JudgementSummary } from './judgement-summary'

type JudgementFormProps = {
  readonly judgement: Judgement
  readonly index: number
  readonly all: readonly Judgement[]
  /** Whether all of it is shown, or only what will print. */
  readonly open: boolean
  /** Whether it is the one being worked on: then claims are cited for it. */
  readonly active: boolean
  readonly onOpen: () => void
}

/** One key judgement: set as it will print, and with everything it is made of when it is opened. */
export function JudgementForm({ judgement, index, all, open, active, onOpen }: JudgementFormProps) {
  const { edit } = useBriefing()
  const name = `judgement ${index + 1}`
  const change = (patch: Parameters<typeof changeJudgement>[1], group?: GroupId) =>
    void edit(changeJudgement(judgement, patch, name), group)
  return (
    <section
      className={classes.judgement}
      data-field={`judgement:${judgement.id}`}
      data-open={open}
      data-active={active}
      aria-label={`Judgement ${index + 1}`}
    >
      <b className={classes.number}>KJ{index + 1}.</b>
      <div className={classes.judgementBody}>
        <DraftText
          label={`Statement of ${name}`}
          hideLabel
          multiline
          minRows={1}
          placeholder="What is judged, with its likelihood word and until when."
          value={judgement.statement}
          error={statementDoubt(judgement)}
          onCommit={(statement, group) => change({ statement }, group)}
        />
        {open ? (
          <Details judgement={judgement} name={name} change={change} />
        ) : (
          <JudgementSummary judgement={judgement} onOpen={onOpen} />
        )}
      </div>
      <Buttons judgement={judgement} name={name} all={all} open={open} onOpen={onOpen} />
    </section>
  )
}

/** What is doubtful about the wording of a judgement, or undefined. */
function statementDoubt({ statement, likelihood }: Judgement): string | undefined {
  if (mixesLikelihoodAndConfidence(statement)) return KEEP_APART
  const said = likelihoodIn(statement)
  if (said && likelihood && said !== likelihood)
    return `The statement says “${said}”, the likelihood below says “${likelihood}”.`
  return undefined
}

type DetailsProps = {
  readonly judgement: Judgement
  readonly name: string
  readonly change: (patch: Parameters<typeof changeJudgement>[1], group?: GroupId) => void
}

function Details({ judgement, change }: DetailsProps) {
  const { contents } = useBriefing()
  const propositions = ranked(contents.records.proposition)
  return (
    <div className={classes.details}>
      <ChoiceRow
        label="Likelihood"
        choices={LIKELIHOODS.map((value) => ({
          value,
          label: value,
          note: `${LIKELIHOOD_RANGES[value].join('–')} %`,
        }))}
        value={judgement.likelihood}
        onChange={(likelihood) => change({ likelihood })}
      />
      <DraftText
        label="Horizon"
        placeholder="Until when it is meant to hold"
        value={judgement.horizon}
        onCommit={(horizon, group) => change({ horizon }, group)}
      />
      <ChoiceRow
        label="Confidence: it rates the basis, not the event"
        choices={CONFIDENCES.map((value) => ({ value, label: value, note: CONFIDENCE_MEANINGS[value] }))}
        value={judgement.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <DraftText
        label="Why this confidence"
        multiline
        minRows={1}
        placeholder="Sources, assumptions, reasoning, gaps"
        value={judgement.confidenceReason}
        error={mixesLikelihoodAndConfidence(judgement.confidenceReason) ? KEEP_APART : undefined}
        onCommit={(confidenceReason, group) => change({ confidenceReason }, group)}
      />
      <Field label="Bears on">
        <Group gap="xs" wrap="nowrap" align="start">
          <SegmentedControl
            size="xs"
            aria-label="Affirms or denies the statement"
            data={['affirms', 'denies']}
            value={judgement.direction}
            onChange={(direction) => change({ direction: direction as Judgement['direction'] })}
          />
          <Select
            size="xs"
            className={classes.grow}
            aria-label="Statement it answers"
            placeholder="No statement"
            clearable
            data={propositions.map(({ id, statement }, at) => ({ value: id, label: `P${at + 1} · ${statement}` }))}
            value={judgement.propositionId}
            onChange={(id) => change({ propositionId: id as PropositionId | null })}
          />
        </Group>
      </Field>
      <Citations judgement={judgement} />
    </div>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <div className={classes.label}>{label}</div>
      {children}
    </div>
  )
}

type ButtonsProps = Pick<JudgementFormProps, 'judgement' | 'all' | 'open' | 'onOpen'> & { readonly name: string }

function Buttons({ judgement, name, all, open, onOpen }: ButtonsProps) {
  const { edit } = useBriefing()
  const move = (by: -1 | 1) => {
    const rank = movedRank(all, judgement.id, by)
    return rank ? () => void edit(changeJudgement(judgement, { rank }, `moving ${name}`)) : undefined
  }
  return (
    <div className={classes.buttons}>
      <IconButton label={open ? `Fold ${name}` : `Open ${name}`} onClick={onOpen}>
        {open ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
      </IconButton>
      {open && (
        <>
          <IconButton label={`Move ${name} up`} onClick={move(-1)}>
            <IconArrowUp size={16} />
          </IconButton>
          <IconButton label={`Move ${name} down`} onClick={move(1)}>
            <IconArrowDown size={16} />
          </IconButton>
          <IconButton
            label={`Delete ${name}`}
            onClick={() => void edit(deleteRecord('judgement', judgement.id, `deleting ${name}`))}
          >
            <IconTrash size={16} />
          </IconButton>
        </>
      )}
    </div>
  )
}

type IconButtonProps = {
  readonly label: string
  readonly onClick: (() => void) | undefined
  readonly children: ReactNode
}

const IconButton = ({ label, onClick, children }: IconButtonProps) => (
  <ActionIcon variant="subtle" size="sm" aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
    {children}
  </ActionIcon>
)
