import type { Front } from '../../shared/print/part'
import { Changes } from './changes'
import { KeyJudgement } from './key-judgement'
import { usePage } from './page-context'
import { Here, Linked } from './places'
import { Prose } from './prose'
import { Section } from './section'
import { TitleBlock } from './title-block'

export type FrontProps = { readonly front: Front }

/** What the reader who decides needs first, down to what all of it rests on. */
export function FrontPage({ front }: FrontProps) {
  const { words, section } = usePage()
  const { bluf, judgements, whyItMatters } = front
  const evidence = [section('who'), section('claims')].flatMap((each) => (each ? [each.number] : []))
  return (
    <>
      <TitleBlock front={front} />
      {bluf && (
        <section className="bluf">
          <h2 className="label">
            <Here name="s-bluf">{words.headings.bluf}</Here>
          </h2>
          <Prose text={bluf} />
        </section>
      )}
      <Section of="judgements">
        <p className="aside">{words.ofTheAnalyst(evidence)}</p>
        {judgements.map((judgement) => (
          <KeyJudgement key={judgement.name} judgement={judgement} />
        ))}
      </Section>
      {whyItMatters && (
        <section className="named">
          <h3 className="hang">{words.headings.why}</h3>
          <Prose text={whyItMatters} />
        </section>
      )}
      <Changes front={front} />
      <Rests front={front} />
    </>
  )
}

/** What the print rests on and what it leaves out. */
function Rests({ front: { rests } }: FrontProps) {
  const { words } = usePage()
  return (
    <section className="named rests keep">
      <h3 className="hang">{words.headings.rests}</h3>
      <p>
        {rests.map(({ text, strong }) => (
          <span key={text}>{strong ? <b>{text}</b> : <Linked text={text} />} </span>
        ))}
      </p>
    </section>
  )
}
