import { Fragment } from 'react'
import { STANCE_LEGEND } from '../../shared/print/legend'
import type { MatrixTable } from '../../shared/print/model'

type MatrixPrintProps = { readonly matrix: MatrixTable }

/** Voices by statements, with the claims each stance rests on. */
export function MatrixPrint({ matrix: { columns, groups } }: MatrixPrintProps) {
  return (
    <>
      <table className="matrix">
        <thead>
          <tr>
            <th />
            {columns.map(({ name, statement }) => (
              <th key={name}>
                <b>{name}</b> {statement}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ heading, rows }) => (
            <Fragment key={heading}>
              <tr className="group">
                <th colSpan={columns.length + 1}>{heading}</th>
              </tr>
              {rows.map(({ voice, cells }) => (
                <tr key={voice}>
                  <th>{voice}</th>
                  {cells.map(({ kind, stances }, index) => (
                    <td key={columns[index]?.name}>
                      {kind === 'does-not-address' && <span className="quiet">–</span>}
                      {stances.map(({ text, claims, stance }) => (
                        <span key={`${text} ${claims}`} className="mark" data-stance={stance}>
                          <b>{text}</b> {claims}
                        </span>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="aside">{STANCE_LEGEND}</p>
    </>
  )
}
