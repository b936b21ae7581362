import { ActionIcon, Group, SegmentedControl } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { changeRecord, deleteRecord } from '../../shared/domain/edits/common'
import { cite } from '../../shared/domain/edits/judgement'
import { BEARINGS, type Bearing, type Judgement } from '../../shared/domain/judgement'
import { useBriefing } from '../briefing/briefing-context'
import { DraftText } from '../components/draft-text'
import classes from './front-page.module.css'

type CitationsProps = { readonly judgement: Judgement }

const BEARING_WORDS: Readonly<Record<Bearing, string>> = { for: 'for', neutral: 'no direction', against: 'against' }

/** The claims a judgement cites; one against it says why it was not followed. */
export function Citations({ judgement }: CitationsProps) {
  const { contents, rows, edit } = useBriefing()
  const citations = contents.records.citation.filter(({ judgementId }) => judgementId === judgement.id)
  if (citations.length === 0)
    return <p className={classes.aside}>It rests on no claim yet. Choose one at the side and press C.</p>
  return (
    <ul className={classes.citations} aria-label="Claims it rests on">
      {rows.flatMap((row) => {
        const citation = citations.find(({ claimId }) => claimId === row.id)
        if (!citation) return []
        return (
          <li key={citation.id}>
            <Group gap="xs" wrap="nowrap">
              <b className={classes.citedLabel}>{row.label}</b>
              <span className={classes.cited} title={row.claim.words} dir="auto">
                {row.holder?.name ?? 'Nobody named'}: {row.claim.words}
              </span>
              <SegmentedControl
                size="xs"
                aria-label={`How ${row.label} bears on it`}
                data={BEARINGS.map((bearing) => ({ value: bearing, label: BEARING_WORDS[bearing] }))}
                value={citation.bearing}
                onChange={(bearing) => void edit(cite(judgement.id, row.id, bearing as Bearing, row.label))}
              />
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={`Do not cite ${row.label}`}
                onClick={() => void edit(deleteRecord('citation', citation.id, `citing ${row.label} no more`))}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
            {citation.bearing === 'against' && (
              <DraftText
                label={`Why ${row.label} was not followed, and what would settle it`}
                placeholder="Prints under “Against our judgements”"
                multiline
                minRows={1}
                value={citation.reason}
                onCommit={(reason, group) =>
                  void edit(changeRecord('citation', citation.id, { reason }, `reason against ${row.label}`), group)
                }
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
