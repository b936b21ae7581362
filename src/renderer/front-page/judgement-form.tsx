import { ActionIcon, Group, SegmentedControl, Select, SimpleGrid } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { deleteRecord } from '../../shared/domain/edits/common'
import { changeJudgement } from '../../shared/domain/edits/judgement'
import { movedRank } from '../../shared/domain/edits/ranks'
import type { PropositionId } from '../../shared/domain/ids'
import type { Judgement } from '../../shared/domain/judgement'
import {
  CONFIDENCE_MEANINGS,
  CONFIDENCES,
  type Confidence,
  LIKELIHOOD_RANGES,
  LIKELIHOODS,
  type Likelihood,
} from '../../shared/domain/likelihood'
import { ranked } from '../../shared/domain/records'
import { mixesLikelihoodAndConfidence } from '../../shared/print/checks'
import { useBriefing } from '../briefing/briefing-context'
import { DraftText } from '../components/draft-text'
import { Citations } from './citations'
import classes from './front-page.module.css'

type JudgementFormProps = {
  readonly judgement: Judgement
  readonly index: number
  readonly all: readonly Judgement[]
  readonly active: boolean
}

/** One key judgement: statement, likelihood, horizon, confidence with its reason, and the claims it rests on. */
export function JudgementForm({ judgement, index, all, active }: JudgementFormProps) {
  const { contents, edit } = useBriefing()
  const name = `judgement ${index + 1}`
  const change = (patch: Parameters<typeof changeJudgement>[1], group?: Parameters<typeof edit>[1]) =>
    void edit(changeJudgement(judgement, patch, name), group)
  const up = movedRank(all, judgement.id, -1)
  const down = movedRank(all, judgement.id, 1)
  const propositions = ranked(contents.records.proposition)
  return (
    <section className={classes.judgement} data-judgement={judgement.id} data-active={active}>
      <Group justify="space-between">
        <b>KJ{index + 1}</b>
        <Group gap={2}>
          <ActionIcon
            variant="subtle"
            aria-label={`Move ${name} up`}
            disabled={!up}
            onClick={() => up && change({ rank: up })}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={`Move ${name} down`}
            disabled={!down}
            onClick={() => down && change({ rank: down })}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={`Delete ${name}`}
            onClick={() => void edit(deleteRecord('judgement', judgement.id, `deleting ${name}`))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <DraftText
        label="Statement"
        multiline
        value={judgement.statement}
        error={
          mixesLikelihoodAndConfidence(judgement.statement)
            ? 'Likelihood and confidence stand in one sentence: keep them apart.'
            : undefined
        }
        onCommit={(statement, group) => change({ statement }, group)}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Likelihood"
          clearable
          data={LIKELIHOODS.map((term) => ({ value: term, label: `${term} (${LIKELIHOOD_RANGES[term].join('–')} %)` }))}
          value={judgement.likelihood}
          onChange={(likelihood) => change({ likelihood: likelihood as Likelihood | null })}
        />
        <DraftText
          label="Horizon"
          placeholder="Until when"
          value={judgement.horizon}
          onCommit={(horizon, group) => change({ horizon }, group)}
        />
        <Select
          label="Statement it answers"
          clearable
          data={propositions.map(({ id, statement }, at) => ({ value: id, label: `P${at + 1} · ${statement}` }))}
          value={judgement.propositionId}
          onChange={(id) => change({ propositionId: id as PropositionId | null })}
        />
        <div>
          <div className={classes.label}>It</div>
          <SegmentedControl
            fullWidth
            data={['affirms', 'denies']}
            value={judgement.direction}
            onChange={(direction) => change({ direction: direction as Judgement['direction'] })}
          />
        </div>
        <Select
          label="Confidence"
          clearable
          description={
            judgement.confidence ? CONFIDENCE_MEANINGS[judgement.confidence] : 'It rates the basis, not the event.'
          }
          data={[...CONFIDENCES]}
          value={judgement.confidence}
          onChange={(confidence) => change({ confidence: confidence as Confidence | null })}
        />
        <DraftText
          label="Why this confidence"
          multiline
          minRows={1}
          value={judgement.confidenceReason}
          onCommit={(confidenceReason, group) => change({ confidenceReason }, group)}
        />
      </SimpleGrid>
      <Citations judgement={judgement} />
    </section>
  )
}
