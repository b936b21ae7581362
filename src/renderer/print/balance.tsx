import type { BalanceRow, PrintModel } from '../../shared/print/model'
import { Hatching } from './hatching'
import { usePage } from './page-context'

/** So many voices in a row are named in it; of more only their marks are drawn, and the table below has the names. */
const MOST_NAMED = 14

type BalanceProps = { readonly balance: NonNullable<PrintModel['balance']> }

/** The balance on the question itself: one unit a voice, letter and shape in each, empty units for silence. */
export function Balance({ balance: { name, statement, rows } }: BalanceProps) {
  const [before, after] = usePage().words.balanceOn(name)
  return (
    <div className="balance keep">
      <p>
        {before}
        <i>
          <bdi>{statement}</bdi>
        </i>
        {after}
      </p>
      {rows.map((row) => (
        <Row key={row.name} row={row} />
      ))}
    </div>
  )
}

type RowProps = { readonly row: BalanceRow }

function Row({ row: { name, units, doesNotAddress, notJudged } }: RowProps) {
  const { words } = usePage()
  return (
    <div className="bar">
      <span className="bar-name">{name}</span>
      <span className={units.length > MOST_NAMED ? 'units many' : 'units'}>
        {units.map(({ stance, text, voice, lean }) => (
          <span key={`${voice} ${text} ${lean}`} className="unit" data-stance={stance}>
            <Hatching stance={stance} />
            <b>{text}</b>
            {units.length <= MOST_NAMED && <small dir="auto">{voice}</small>}
            {lean && <small>{lean}</small>}
          </span>
        ))}
        <Empty count={doesNotAddress} mark="–" />
        {doesNotAddress > 0 && <span className="bar-rest">{words.silent(doesNotAddress)}</span>}
        <Empty count={notJudged} mark="" />
        {notJudged > 0 && <span className="bar-rest">{words.unjudged(notJudged)}</span>}
      </span>
    </div>
  )
}

type EmptyProps = { readonly count: number; readonly mark: string }

const Empty = ({ count, mark }: EmptyProps) =>
  Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: empty units are alike, only their number counts.
    <span key={index} className="unit silent">
      {mark}
    </span>
  ))
