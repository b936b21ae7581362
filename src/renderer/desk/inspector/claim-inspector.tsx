import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { changeClaim, deleteClaim } from '../../../shared/domain/edits/claim'
import { frontCitations } from '../../../shared/select/front-citations'
import type { ClaimRow } from '../../../shared/select/rows'
import { gradeText } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import { DraftText } from '../../components/draft-text'
import { CitedBy } from '../../front-page/cited-by'
import { useDesk } from '../desk-context'
import { ClaimFields } from './claim-fields'
import classes from './inspector.module.css'
import { Links } from './links'
import { Notes } from './notes'
import { QuotationPieces } from './quotation-pieces'
import { Section } from './section'
import { Stances } from './stances'
import { VoiceEditor } from './voice-editor'

type ClaimInspectorProps = { readonly row: ClaimRow }

/** Everything about the selected claim. */
export function ClaimInspector({ row }: ClaimInspectorProps) {
  const { contents, rows, edit } = useBriefing()
  const citations = useMemo(() => frontCitations(contents.records, rows), [contents, rows])
  const { choose } = useDesk()
  const { claim, label, holder, via } = row
  const grade = gradeText(row.grade)
  return (
    <>
      <div className={classes.head}>
        <span className={classes.label}>{label}</span>
        <span className={classes.quiet}>
          {row.sourceNumber > 0 && `S${row.sourceNumber} `}¶ {row.paragraphs.join(', ')}
          {row.pages.length > 0 && `, p. ${row.pages.join(', ')}`}
          {grade && ` · ${grade}`}
        </span>
        <span className={classes.spring} />
        <Tooltip label={`Delete ${label} (undo brings it back)`}>
          <ActionIcon variant="subtle" aria-label={`Delete ${label}`} onClick={() => void edit(deleteClaim(claim))}>
            <IconTrash size={17} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Show the source instead (Esc)">
          <ActionIcon variant="subtle" aria-label="Show the source instead" onClick={() => choose(null)}>
            <IconX size={17} />
          </ActionIcon>
        </Tooltip>
      </div>
      <QuotationPieces row={row} />
      <p className={classes.quiet}>
        On the front page: <CitedBy citations={citations.get(row.id) ?? []} />
      </p>
      <DraftText
        label="The claim in your words"
        multiline
        value={claim.words}
        onCommit={(words, group) => void edit(changeClaim(claim, { words }, 'words'), group)}
      />
      <Section title="Stances">
        <Stances row={row} />
      </Section>
      <Section title="Claim">
        <ClaimFields row={row} />
      </Section>
      {holder && (
        <Section title={`Who: ${holder.name || 'unnamed'}`}>
          <VoiceEditor key={holder.id} voice={holder} />
        </Section>
      )}
      {via && (
        <Section title={`Via: ${via.name || 'unnamed'}`}>
          <VoiceEditor key={via.id} voice={via} />
        </Section>
      )}
      <Notes title="Notes" target={{ on: 'claim', id: claim.id }} about={label} />
      <Links row={row} />
    </>
  )
}
