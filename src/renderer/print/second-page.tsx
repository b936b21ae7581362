import { Balance } from './balance'
import { Entry } from './entry'
import type { FrontProps } from './front-page'
import { MatrixPrint, StanceKey } from './matrix-print'
import { usePage } from './page-context'
import { Linked } from './places'
import { Prose } from './prose'
import { Section } from './section'

/** Who says what on the question, what goes against the judgements, and what is not known. */
export function SecondPage({ front }: FrontProps) {
  const { words } = usePage()
  const { balance, matrix, reading, assumptions, gaps, notHeard } = front
  return (
    <>
      <Section of="who">
        {balance && <Balance balance={balance} />}
        {matrix.map((table) => (
          <MatrixPrint key={table.columns[0]?.name} matrix={table} />
        ))}
        {matrix.length > 0 && <StanceKey bracketed={matrix.some(({ bracketed }) => bracketed)} />}
        <Named name={words.reading} text={reading} />
      </Section>
      <Against front={front} />
      <Section of="assumptions">
        <Named name={words.assumptions} text={assumptions} />
        <Named name={words.gaps} text={gaps} />
        <Named name={words.notHeard} text={notHeard} />
      </Section>
    </>
  )
}

function Against({ front: { against, alternative, dissent } }: FrontProps) {
  const { words } = usePage()
  return (
    <Section of="against">
      {against.map(({ name, words: said, reason }) => (
        <Entry key={name} name={<Linked text={name} />} className="keep">
          <p>
            <bdi>{said}</bdi>{' '}
            {reason && (
              <>
                {words.notFollowed}{' '}
                <bdi>
                  <Linked text={reason} />
                </bdi>
              </>
            )}
          </p>
        </Entry>
      ))}
      <Named name={words.alternative} text={alternative} />
      <Named name={words.dissent} text={dissent || words.noDissent} />
    </Section>
  )
}

type NamedProps = { readonly name: string; readonly text: string }

/** A text of the briefing with its name, when there is one. */
const Named = ({ name, text }: NamedProps) =>
  text && (
    <Entry name={name}>
      <Prose text={text} />
    </Entry>
  )
