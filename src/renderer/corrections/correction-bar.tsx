import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { ranked } from '../../shared/domain/records'
import type { Source } from '../../shared/domain/source'
import { type Correction, openCorrections } from '../../shared/reanchor/marks'
import { useBriefing } from '../briefing/briefing-context'
import { useImporting } from '../import-dialog/import-context'
import { CompareDialog } from './compare-dialog'
import classes from './corrections.module.css'

type CorrectionBarProps = { readonly source: Source }

/** Says at the head of a source that a correction of it, or by it, is not done, and leads to it. */
export function CorrectionBar({ source }: CorrectionBarProps) {
  const { contents } = useBriefing()
  const [opened, setOpened] = useState<Correction | null>(null)
  const open = useMemo(
    () =>
      openCorrections(contents.records).filter(
        ({ earlier, corrected }) => earlier.id === source.id || corrected.id === source.id,
      ),
    [contents.records, source.id],
  )
  const { arrival, setArrival } = useImporting()
  const { texts } = contents
  const isReady = ({ earlier, corrected }: Correction): boolean => texts.has(earlier.id) && texts.has(corrected.id)
  const fresh = open.find(
    (each) => arrival?.next === 'compare' && each.corrected.id === arrival.sourceId && isReady(each),
  )
  useEffect(() => {
    if (!fresh) return
    setOpened(fresh)
    setArrival(null)
  }, [fresh, setArrival])
  const nameOf = (of: Source): string => `S${ranked(contents.records.source).findIndex(({ id }) => id === of.id) + 1}`
  return (
    <>
      {open.map((correction) => (
        <div key={correction.corrected.id} className={classes.bar} role="status">
          <span>
            {nameOf(correction.corrected)} corrects {nameOf(correction.earlier)}. {marksIn(correction)} on the earlier
            text.
          </span>
          <Button
            size="compact-xs"
            variant="default"
            disabled={!isReady(correction)}
            onClick={() => setOpened(correction)}
          >
            Compare…
          </Button>
        </div>
      ))}
      {opened && (
        <CompareDialog
          earlier={opened.earlier}
          corrected={opened.corrected}
          names={[nameOf(opened.earlier), nameOf(opened.corrected)]}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

const marksIn = ({ marks }: Correction): string =>
  marks.length === 1 ? '1 mark still stands' : `${marks.length} marks still stand`
