import { useCallback, useMemo, useState } from 'react'
import { ranked } from '../../../shared/domain/records'
import { paragraphs } from '../../../shared/text/paragraphs'
import { useCommand } from '../../app/navigation'
import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import { EmptyState } from '../../components/empty-state'
import { CorrectionBar } from '../../corrections/correction-bar'
import { useDesk } from '../desk-context'
import { AddSource } from './add-source'
import { findAll } from './find'
import { FindBar } from './find-bar'
import { SourceTabs } from './source-tabs'
import { SourceText } from './source-text'

/** The frozen text of a source with everything that marks it. */
export function SourcePane() {
  const { contents } = useBriefing()
  const { state, change } = useViewState()
  const { show } = useDesk()
  const [adding, setAdding] = useState(false)
  const [query, setQuery] = useState<string | null>(null)
  const [current, setCurrent] = useState(0)
  const sources = ranked(contents.records.source)
  const source = sources.find(({ id }) => id === state.sourceId)
  const text = source ? contents.texts.get(source.id) : undefined
  const list = useMemo(() => paragraphs(text ?? ''), [text])
  const hits = useMemo(() => findAll(text ?? '', query ?? ''), [text, query])
  const stopAdding = useCallback(() => setAdding(false), [])
  useCommand('find', () => setQuery((now) => now ?? ''))

  function goTo(index: number) {
    setCurrent(index)
    const hit = hits[index]
    if (source && hit) show(source.id, hit.start)
  }
  function look(words: string) {
    setQuery(words)
    setCurrent(0)
    const first = findAll(text ?? '', words)[0]
    if (source && first) show(source.id, first.start)
  }

  return (
    <>
      <SourceTabs
        sources={sources}
        sourceId={state.sourceId}
        onChoose={(sourceId) => change({ sourceId })}
        onAdd={() => setAdding(true)}
        onFind={() => setQuery((now) => now ?? '')}
      />
      {query !== null && (
        <FindBar
          query={query}
          count={hits.length}
          current={current}
          onQuery={look}
          onStep={(by) => goTo((current + by + hits.length) % Math.max(1, hits.length))}
          onClose={() => setQuery(null)}
        />
      )}
      {source && <CorrectionBar key={`correction of ${source.id}`} source={source} />}
      {source && text !== undefined ? (
        <SourceText key={source.id} source={source} text={text} paragraphs={list} hits={hits} currentHit={current} />
      ) : (
        <EmptyState
          title={source ? 'This text cannot be shown' : 'No source yet'}
          text={
            source
              ? 'Its file is missing or no longer matches its hash, so nothing of it is shown or printed. The claims are kept.'
              : 'Add the article or report that the claims are in: with the + above, or by dropping a file here.'
          }
        />
      )}
      <AddSource opened={adding} onClose={stopAdding} />
    </>
  )
}
