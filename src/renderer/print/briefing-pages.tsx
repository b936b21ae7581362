import type { ReactNode } from 'react'
import type { PrintModel } from '../../shared/print/model'
import { sectionNumbers } from '../../shared/print/sections'
import { Balance } from './balance'
import { Claims } from './claim-cards'
import { Events, Scales, Sources } from './evidence'
import { FrontPage } from './front-page'
import { MatrixPrint } from './matrix-print'
import { Prose } from './prose'
import { Section, SectionNumbers } from './section'

export type BriefingPagesProps = { readonly model: PrintModel }

/**
 * The whole print, in the order in which a reader needs it; what is empty does not print.
 *
 * Where there is a front page, the first two pages stand alone: each is a sheet, which is set a
 * little smaller rather than broken (`fit.ts`), and evidence begins on a new page.
 */
export function BriefingPages({ model }: BriefingPagesProps) {
  const standsAlone = model.bluf !== '' || model.judgements.length > 0
  return (
    <SectionNumbers value={sectionNumbers(model)}>
      <article>
        <Sheet standsAlone={standsAlone}>
          <FrontPage model={model} />
        </Sheet>
        <Sheet standsAlone={standsAlone}>
          <Section of="who" heading="Who says what">
            {model.balance && <Balance balance={model.balance} />}
            {model.matrix && <MatrixPrint matrix={model.matrix} />}
            {model.reading && <Prose lead="Reading the table." text={model.reading} />}
          </Section>
          <Against model={model} />
          <Section of="assumptions" heading="Assumptions and gaps">
            {model.assumptions && <Prose lead="Assumptions." text={model.assumptions} />}
            {model.gaps && <Prose lead="Gaps." text={model.gaps} />}
            {model.notHeard && <Prose lead="Not heard." text={model.notHeard} />}
          </Section>
        </Sheet>
        <Claims model={model} newPage={standsAlone} />
        <Events model={model} />
        <Sources model={model} />
        <Scales model={model} />
      </article>
    </SectionNumbers>
  )
}

type SheetProps = { readonly standsAlone: boolean; readonly children: ReactNode }

/** What belongs on one page. The inner element is the one that is set smaller. */
const Sheet = ({ standsAlone, children }: SheetProps) => (
  <div className={standsAlone ? 'sheet' : undefined}>
    <div>{children}</div>
  </div>
)

function Against({ model: { against, alternative, dissent } }: BriefingPagesProps) {
  return (
    <Section of="against" heading="Against our judgements">
      {against.map(({ name, words, reason }) => (
        <p key={name} className="keep">
          <b>{name}.</b> {words} {reason && <>Not followed: {reason}</>}
        </p>
      ))}
      {alternative && <Prose lead="Alternative reading." text={alternative} />}
      <Prose lead="Analysts’ dissent:" text={dissent || 'none recorded.'} />
    </Section>
  )
}
