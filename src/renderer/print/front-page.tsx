import { Changes } from './changes'
import { KeyJudgement } from './key-judgement'
import { usePage } from './page-context'
import { Here, Linked } from './places'
import { Prose } from './prose'
import { Section } from './section'
import { TitleBlock } from './title-block'

/** What the reader who decides needs first, down to what all of it rests on. */
export function FrontPage() {
  const { model, words, numbers } = usePage()
  const { bluf, judgements, whyItMatters } = model
  const evidence = [numbers.get('who'), numbers.get('claims')].filter((number) => number !== undefined)
  return (
    <>
      <TitleBlock />
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
      <Changes />
      <Rests />
    </>
  )
}

/** What the print rests on and what it leaves out. */
function Rests() {
  const {
    model: { rests, claims, alsoReported, matrix, state },
    words,
    numbers,
  } = usePage()
  const cited = matrix[0]?.groups[0]?.rows[0]?.cells.flatMap(({ stances }) => stances)[0]?.claims.split(/\W/)[0]
  const sample = claims[0]?.cards[0]?.label ?? alsoReported[0]?.label ?? cited
  return (
    <section className="named rests keep">
      <h3 className="hang">{words.headings.rests}</h3>
      <p>
        {rests.map(({ text, strong }) => (
          <span key={text}>{strong ? <b>{text}</b> : text} </span>
        ))}
        {state !== 'Unreviewed' && sample && <Linked text={words.aClaim(sample, numbers.get('claims'))} />}
      </p>
    </section>
  )
}
