import type { ReactNode } from 'react'
import type { Part } from '../../shared/print/part'
import { Flow } from './flow'
import { FrontPage } from './front-page'
import { PageContextProvider } from './page-context'
import { SecondPage } from './second-page'
import { TypeCase } from './type-case'

export type PagesProps = { readonly part: Part }

/**
 * A part of a print, or all of it, in the order in which a reader needs it; what is empty does not print.
 *
 * Where there is a front page, the first two pages stand alone: each is a sheet, which is set a
 * little smaller rather than broken (`fit.ts`), and evidence begins on a new page.
 */
export function Pages({ part: { paper, front, units, from } }: PagesProps) {
  const alone = front?.standsAlone ?? false
  return (
    <PageContextProvider paper={paper}>
      <article>
        {front && (
          <>
            <Sheet alone={alone}>
              <FrontPage front={front} />
            </Sheet>
            <Sheet alone={alone}>
              <SecondPage front={front} />
            </Sheet>
          </>
        )}
        <div className={alone ? 'flow new-page' : 'flow'}>
          <Flow units={units} from={from} />
        </div>
        {front && <TypeCase />}
      </article>
    </PageContextProvider>
  )
}

type SheetProps = { readonly alone: boolean; readonly children: ReactNode }

/** What belongs on one page. The inner element is the one that is set smaller. */
const Sheet = ({ alone, children }: SheetProps) => (
  <div className={alone ? 'sheet' : undefined}>
    <div>{children}</div>
  </div>
)
