import type { PrintModel } from '../../shared/print/model'

type BalanceProps = { readonly balance: NonNullable<PrintModel['balance']> }

/** The balance on the question itself: one unit a voice, letter and shape in each, empty units for silence. */
export function Balance({ balance: { name, statement, rows } }: BalanceProps) {
  return (
    <div className="balance keep">
      <p>
        On the question itself ({name} <i>{statement}</i>), counted by voice:
      </p>
      {rows.map(({ name: row, units, doesNotAddress, notJudged }) => (
        <div key={row} className="bar">
          <span className="bar-name">{row}</span>
          <span className="units">
            {units.map(({ stance, text, voice, lean }) => (
              <span key={`${voice} ${text}`} className="unit" data-stance={stance}>
                <b>{text}</b>
                <small>
                  {voice}
                  {lean && `, ${lean}`}
                </small>
              </span>
            ))}
            {Array.from({ length: doesNotAddress }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty units are alike, only their number counts.
              <span key={index} className="unit silent">
                <b>–</b>
              </span>
            ))}
          </span>
          <span className="bar-rest">
            {doesNotAddress > 0 && `${doesNotAddress} ${doesNotAddress === 1 ? 'does' : 'do'} not address it`}
            {notJudged > 0 && ` ${notJudged} not judged`}
          </span>
        </div>
      ))}
    </div>
  )
}
