import { Fragment } from 'react'
import type { MatrixTable } from '../../shared/print/model'
import { directionOf } from '../../shared/text/direction'
import { usePage } from './page-context'
import { Linked, To } from './places'

type MatrixPrintProps = { readonly matrix: MatrixTable }

/** Voices by statements, with the claims each stance rests on. */
export function MatrixPrint({ matrix: { columns, groups } }: MatrixPrintProps) {
  const { paper } = usePage()
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th />
          {columns.map(({ name, statement }) => (
            <th key={name} dir={directionOf(statement, paper.direction)}>
              <To name={name}>
                <b>{name}</b>
              </To>{' '}
              {statement}
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
                <th>
                  <bdi>{voice}</bdi>
                </th>
                {cells.map(({ kind, stances }, index) => (
                  <td key={columns[index]?.name}>
                    {kind === 'does-not-address' && <span className="quiet">–</span>}
                    {stances.map(({ text, claims, stance }) => (
                      <span key={`${text} ${claims}`} className="mark" data-stance={stance}>
                        <b>{text}</b> <Linked text={claims} />
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
  )
}

type StanceKeyProps = { readonly bracketed: boolean }

/** What the marks of the tables mean. */
export function StanceKey({ bracketed }: StanceKeyProps) {
  const { words } = usePage()
  return (
    <p className="aside">
      {words.stances}
      {bracketed && ` ${words.bracketed}`}
    </p>
  )
}
