import type { ReactNode } from 'react'
import type { Decision, PrintedEvent } from '../../shared/print/model'
import { usePage } from './page-context'
import { Here, Linked } from './places'

type TableProps = { readonly children: ReactNode }

/** The dates and figures that the sources give. */
export function EventTable({ children }: TableProps) {
  const { words } = usePage()
  return (
    <table className="list events">
      <thead>
        <tr>
          <th>{words.when}</th>
          <th>{words.what}</th>
          <th>¶</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type EventRowProps = { readonly event: PrintedEvent; readonly unit: number }

export function EventRow({ event: { when, what, note, place }, unit }: EventRowProps) {
  const { words } = usePage()
  return (
    <tr>
      <td>
        <Here unit={unit}>
          <bdi>{when}</bdi>
        </Here>
      </td>
      <td>
        <bdi>{what}</bdi>
        {note && (
          <span className="quiet">
            {' '}
            {note.startsWith(words.correction.slice(0, -1)) ? '' : `${words.note} `}
            <bdi>
              <Linked text={note} />
            </bdi>
          </span>
        )}
      </td>
      <td>{place}</td>
    </tr>
  )
}

/** Who decided what, and when. */
export function DecisionTable({ children }: TableProps) {
  const { words } = usePage()
  return (
    <table className="list decisions">
      <thead>
        <tr>
          <th>{words.log.when}</th>
          <th>{words.log.who}</th>
          <th>{words.log.what}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type DecisionRowProps = { readonly decision: Decision; readonly unit: number }

export const DecisionRow = ({ decision: { when, who, what }, unit }: DecisionRowProps) => (
  <tr>
    <td>
      <Here unit={unit}>{when}</Here>
    </td>
    <td>
      <bdi>{who}</bdi>
    </td>
    <td>
      <bdi>
        <Linked text={what} />
      </bdi>
    </td>
  </tr>
)
