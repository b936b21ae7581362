import type { ReactNode } from 'react'
import { placeOf, type Unit } from '../../shared/print/flow'
import { ClaimCard } from './claim-card'
import { Contents, IndexRow } from './contents'
import { Entry } from './entry'
import { keepShort } from './keep-short'
import { DecisionRow, DecisionTable, EventRow, EventTable } from './lists'
import { NoteText } from './note-text'
import { usePage } from './page-context'
import { Here, Linked } from './places'
import { Prose } from './prose'
import { SectionHeading } from './section'
import { Scale, Source, VoiceGrades } from './source-entry'
import { TextHeading, TextParagraphPrint } from './source-text'

type FlowProps = {
  readonly units: readonly Unit[]
  /** The position of the first of them in the whole flow. */
  readonly from: number
}

/** A part of what follows the front page. */
export function Flow({ units, from }: FlowProps) {
  return runsOf(units, from).map(({ kind, members }) => {
    const rows = members.map(({ unit, at }) => <UnitView key={at} unit={unit} at={at} />)
    if (kind === 'event') return <EventTable key={members[0]?.at}>{rows}</EventTable>
    if (kind === 'decision') return <DecisionTable key={members[0]?.at}>{rows}</DecisionTable>
    return rows
  })
}

type Placed = { readonly unit: Unit; readonly at: number }
type Run = { readonly kind: Unit['kind']; readonly members: Placed[] }

/** Units of one kind that follow each other: the rows of a table belong together. */
function runsOf(units: readonly Unit[], from: number): Run[] {
  const runs: Run[] = []
  units.forEach((unit, index) => {
    const placed = { unit, at: from + index }
    const last = runs.at(-1)
    if (last?.kind === unit.kind) last.members.push(placed)
    else runs.push({ kind: unit.kind, members: [placed] })
  })
  return runs
}

type UnitViewProps = { readonly unit: Unit; readonly at: number }

function UnitView({ unit, at }: UnitViewProps): ReactNode {
  const { words } = usePage()
  switch (unit.kind) {
    case 'contents':
      return <Contents entries={unit.entries} unit={at} />
    case 'heading':
      return (
        <>
          <SectionHeading of={unit.of} unit={at} />
          <Lead of={unit.of} />
        </>
      )
    case 'statement':
      return <Statement unit={unit} at={at} />
    case 'card':
      return <ClaimCard card={unit.card} unit={at} />
    case 'also-reported':
    case 'index':
      return (
        <h3>
          <Here name={placeOf(unit)} unit={at}>
            {unit.kind === 'index' ? words.headings.index : words.headings.alsoReported}
          </Here>
        </h3>
      )
    case 'note':
      return (
        <Entry
          name={
            <Here unit={at}>
              <bdi>{unit.note.about}</bdi>
            </Here>
          }
        >
          <p className={keepShort(unit.note.text)}>
            <NoteText note={unit.note} />
          </p>
        </Entry>
      )
    case 'event':
      return <EventRow event={unit.event} unit={at} />
    case 'summary':
      return (
        <Entry name={<Here unit={at}>{words.summary}</Here>}>
          <Prose text={unit.text} />
        </Entry>
      )
    case 'source':
      return <Source source={unit.source} unit={at} />
    case 'voices':
      return <VoiceGrades grades={unit.grades} unit={at} />
    case 'scale':
      return <Scale scale={unit.scale} unit={at} />
    case 'text':
      return <TextHeading name={unit.name} title={unit.title} unit={at} />
    case 'paragraph':
      return <TextParagraphPrint paragraph={unit.paragraph} unit={at} />
    case 'decision':
      return <DecisionRow decision={unit.decision} unit={at} />
    case 'index-row':
      return <IndexRow labels={unit.labels} unit={at} />
  }
}

/** What a reader needs to know before a section. */
function Lead({ of }: { readonly of: string }) {
  const {
    words,
    paper: { state },
  } = usePage()
  if (of === 'claims')
    return <p className="aside">{state === 'Unreviewed' ? words.unreviewedLead : words.claimsLead}</p>
  if (of === 'text') return <p className="aside">{words.textLead}</p>
  return null
}

type StatementProps = { readonly unit: Extract<Unit, { kind: 'statement' }>; readonly at: number }

/** A statement, before the claims that bear most on it. */
function Statement({ unit: { section }, at }: StatementProps) {
  const { words } = usePage()
  const { place, name, statement, scope, also } = section
  const isVoice = place !== name
  return (
    <div className="proposition">
      <h3>
        <Here name={place} unit={at}>
          {isVoice ? <bdi>{name}</bdi> : <span className="hang">{name}</span>}
          {isVoice && statement && ' · '}
          <bdi>{statement}</bdi>
        </Here>
      </h3>
      {(scope || also) && (
        <p className="small quiet">
          {scope && (
            <i>
              <bdi>{scope}</bdi>{' '}
            </i>
          )}
          {also && (
            <>
              {words.alsoOn} <Linked text={also} />.
            </>
          )}
        </p>
      )}
    </div>
  )
}
