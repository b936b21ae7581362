import { Select, TagsInput } from '@mantine/core'
import {
  CLAIM_TYPES,
  type ClaimType,
  GRADED_TYPES,
  QUOTATION_WORDS,
  QUOTATIONS,
  type Quotation,
} from '../../../shared/domain/claim'
import { changeClaim } from '../../../shared/domain/edits/claim'
import { setTopics } from '../../../shared/domain/edits/topic'
import { CREDIBILITIES, CREDIBILITY_MEANINGS, CREDIBILITY_WORDS, type Credibility } from '../../../shared/domain/grade'
import type { PropositionId } from '../../../shared/domain/ids'
import { isStricter, MARKING_MEANINGS, MARKINGS, type Marking } from '../../../shared/domain/marking'
import { compareText, ranked } from '../../../shared/domain/records'
import type { ClaimRow } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import { DraftText } from '../../components/draft-text'
import { ClaimVoice } from './claim-voice'
import classes from './inspector.module.css'
import { MeaningSelect } from './meaning-select'

type ClaimFieldsProps = { readonly row: ClaimRow }

/** Holder, via, kind of quotation, type, grade and the rest of a claim. */
export function ClaimFields({ row }: ClaimFieldsProps) {
  const { briefing, contents, edit } = useBriefing()
  const { claim } = row
  const propositions = ranked(contents.records.proposition)
  const topics = [...new Set(contents.records.topic.map(({ name }) => name))].sort(compareText)
  const marked = briefing.marking
  const stricter = MARKINGS.filter((marking) => marked === null || isStricter(marking, marked))
  return (
    <div className={classes.stack}>
      <ClaimVoice row={row} part="holder" label="Who" />
      <ClaimVoice row={row} part="via" label="Via" />
      <div className={classes.pair}>
        <Select
          label="Quotation"
          allowDeselect={false}
          data={QUOTATIONS.map((value) => ({ value, label: QUOTATION_WORDS[value] }))}
          value={claim.quotation}
          onChange={(value) => void edit(changeClaim(claim, { quotation: value as Quotation }, 'kind of quotation'))}
        />
        <Select
          label="Type"
          allowDeselect={false}
          data={[...CLAIM_TYPES]}
          value={claim.type}
          onChange={(value) => void edit(changeClaim(claim, { type: value as ClaimType }, 'type'))}
        />
      </div>
      <DraftText
        label="Said with"
        value={claim.saidWith}
        onCommit={(saidWith, group) => void edit(changeClaim(claim, { saidWith }, 'said with'), group)}
      />
      {GRADED_TYPES.includes(claim.type) && (
        <>
          <MeaningSelect
            label="Information grade (how credible)"
            values={CREDIBILITIES.map(String)}
            value={claim.credibility === null ? null : String(claim.credibility)}
            nameOf={(value) => CREDIBILITY_WORDS[Number(value) as Credibility]}
            meaningOf={(value) => CREDIBILITY_MEANINGS[Number(value) as Credibility]}
            onChange={(value) => {
              const credibility = value === null ? null : (Number(value) as Credibility)
              void edit(changeClaim(claim, { credibility }, 'information grade'))
            }}
          />
          {claim.credibility !== null && (
            <DraftText
              label="Why this grade"
              multiline
              minRows={1}
              value={claim.credibilityReason}
              onCommit={(credibilityReason, group) =>
                void edit(changeClaim(claim, { credibilityReason }, 'reason for the grade'), group)
              }
            />
          )}
        </>
      )}
      <Select
        label="Bears most on"
        placeholder={row.main ? 'What its stances say' : 'None yet'}
        clearable
        data={propositions.map(({ id, statement }, index) => ({ value: id, label: `P${index + 1} ${statement}` }))}
        value={claim.main}
        onChange={(value) => void edit(changeClaim(claim, { main: value as PropositionId | null }, 'main statement'))}
      />
      <TagsInput
        label="Topics"
        data={topics}
        value={[...row.topics]}
        onChange={(names) => void edit(setTopics(claim, row.topics, names))}
      />
      <Select
        label="Marking of its own"
        placeholder="As the briefing"
        description={claim.marking ? MARKING_MEANINGS[claim.marking] : undefined}
        clearable
        data={claim.marking && !stricter.includes(claim.marking) ? [claim.marking, ...stricter] : stricter}
        value={claim.marking}
        onChange={(value) => void edit(changeClaim(claim, { marking: value as Marking | null }, 'marking'))}
      />
    </div>
  )
}
