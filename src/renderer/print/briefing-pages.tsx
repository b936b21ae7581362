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
 * Where there is a front page, the first two pages stand alone: evidence begins on a new one.
 */
export function BriefingPages({ model }: BriefingPagesProps) {
  const standsAlone = model.bluf !== '' || model.judgements.length > 0
  return (
    <SectionNumbers value={sectionNumbers(model)}>
      <article>
        <FrontPage model={model} />
        <Section of="who" heading="Who says what" newPage={standsAlone}>
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
        <Claims model={model} newPage={standsAlone} />
        <Events model={model} />
        <Sources model={model} />
        <Scales model={model} />
      </article>
    </SectionNumbers>
  )
}

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
