import { Checkbox, Select } from '@mantine/core'
import { changeRecord } from '../../../shared/domain/edits/common'
import { RELIABILITIES, RELIABILITY_MEANINGS, RELIABILITY_WORDS, type Reliability } from '../../../shared/domain/grade'
import type { Published, Source } from '../../../shared/domain/source'
import type { PatchOf } from '../../../shared/domain/tables'
import { useBriefing } from '../../briefing/briefing-context'
import { DraftText } from '../../components/draft-text'
import classes from './inspector.module.css'
import { MeaningSelect } from './meaning-select'
import { NoteEditor } from './note-editor'
import { Notes } from './notes'
import { Section } from './section'

type SourceInspectorProps = { readonly source: Source | undefined }
type TextField = 'outlet' | 'title' | 'author' | 'accessed' | 'address' | 'language'

/** The source on view: what it is, how reliable its outlet is, and the notes on it and on the briefing. */
export function SourceInspector({ source }: SourceInspectorProps) {
  const { briefingId } = useBriefing()
  return (
    <>
      <div className={classes.head}>
        <span className={classes.label}>Source</span>
        <span className={classes.quiet}>select a claim to see it here</span>
      </div>
      {source && <SourceDetails source={source} />}
      <Notes title="Notes on the briefing" target={{ on: 'briefing', id: briefingId }} about="the briefing" />
    </>
  )
}

function SourceDetails({ source }: { readonly source: Source }) {
  const { contents, edit } = useBriefing()
  const name = source.outlet || source.title || 'the source'
  const change = (patch: PatchOf<'source'>, what: string) =>
    changeRecord('source', source.id, patch, `${what} of ${name}`)
  const field = (key: TextField, label: string) => (
    <DraftText
      label={label}
      value={source[key]}
      onCommit={(text, group) => void edit(change({ [key]: text }, label.toLowerCase()), group)}
    />
  )
  const publish = (published: Published, group?: never) => void edit(change({ published }, 'date'), group)
  const onText = contents.records.annotation.filter(
    ({ target }) => target.on === 'text' && target.anchor.sourceId === source.id,
  )
  return (
    <>
      <div className={classes.stack}>
        {field('outlet', 'Outlet')}
        {field('title', 'Title')}
        {field('author', 'Author')}
        <div className={classes.pair}>
          <Select
            label="Published"
            allowDeselect={false}
            data={['given', 'not given', 'before', 'after']}
            value={source.published.kind}
            onChange={(kind) => publish({ ...source.published, kind: kind as Published['kind'] })}
          />
          {source.published.kind !== 'not given' && (
            <DraftText
              label="Date"
              value={source.published.date}
              onCommit={(date, group) => void edit(change({ published: { ...source.published, date } }, 'date'), group)}
            />
          )}
        </div>
        <MeaningSelect
          label="Reliability of the outlet"
          values={RELIABILITIES}
          value={source.grade}
          nameOf={(value) => RELIABILITY_WORDS[value as Reliability]}
          meaningOf={(value) => RELIABILITY_MEANINGS[value as Reliability]}
          onChange={(grade) => void edit(change({ grade: grade as Reliability | null }, 'reliability'))}
        />
        {source.grade !== null && (
          <DraftText
            label="Why this grade"
            multiline
            minRows={1}
            value={source.gradeReason}
            onCommit={(gradeReason, group) => void edit(change({ gradeReason }, 'reason for the grade'), group)}
          />
        )}
        <div className={classes.pair}>
          {field('accessed', 'Accessed')}
          {field('language', 'Language')}
        </div>
        {field('address', 'Address')}
        <Select
          label="Direction of the text"
          allowDeselect={false}
          data={[
            { value: 'ltr', label: 'Left to right' },
            { value: 'rtl', label: 'Right to left' },
          ]}
          value={source.direction}
          onChange={(direction) => void edit(change({ direction: direction as 'ltr' | 'rtl' }, 'direction'))}
        />
        <Checkbox
          label="Withdrawn by its publisher"
          checked={source.withdrawn}
          onChange={(event) => void edit(change({ withdrawn: event.currentTarget.checked }, 'withdrawal'))}
        />
        <span className={classes.quiet} title={source.sha256}>
          {source.length.toLocaleString('en-GB')} characters, SHA-256 {source.sha256.slice(0, 12)}…
          {source.notices.length > 0 && ` ${source.notices.join(' ')}`}
        </span>
      </div>
      {onText.length > 0 && (
        <Section title="Notes on the text">
          {onText.map((note) => (
            <NoteEditor key={note.id} note={note} />
          ))}
        </Section>
      )}
      <Notes title="Notes on the source" target={{ on: 'source', id: source.id }} about={name} />
    </>
  )
}
