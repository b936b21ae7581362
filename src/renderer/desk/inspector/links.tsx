import { Select } from '@mantine/core'
import { useState } from 'react'
import { createLink, deleteLink } from '../../../shared/domain/edits/link'
import { LINK_KINDS, type LinkKind } from '../../../shared/domain/link'
import type { ClaimRow } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import { useDesk } from '../desk-context'
import classes from './inspector.module.css'
import { Section } from './section'

type LinksProps = { readonly row: ClaimRow }

/** How the claim relates to others: it corroborates, contradicts or only repeats one. */
export function Links({ row }: LinksProps) {
  const { contents, rows, edit } = useBriefing()
  const { choose } = useDesk()
  const [kind, setKind] = useState<LinkKind>('corroborates')
  const links = contents.records.link.filter(({ from, to }) => from === row.id || to === row.id)
  const others = rows.filter(({ id }) => id !== row.id)
  return (
    <Section title="Links to other claims">
      {links.map((link) => {
        const outgoing = link.from === row.id
        const other = rows.find(({ id }) => id === (outgoing ? link.to : link.from))
        if (!other) return null
        return (
          <div key={link.id} className={classes.linkRow}>
            <span>{outgoing ? link.kind : PASSIVE[link.kind]}</span>
            <button
              type="button"
              className={classes.link}
              title={other.claim.words}
              onClick={() => choose(other.claim.id)}
            >
              {other.label} <bdi>{other.holder?.name}</bdi>
            </button>
            <span className={classes.spring} />
            <button type="button" className={classes.link} onClick={() => void edit(deleteLink(link))}>
              remove
            </button>
          </div>
        )
      })}
      {others.length > 0 && (
        <div className={classes.pair}>
          <Select
            aria-label="Kind of link"
            size="xs"
            allowDeselect={false}
            data={[...LINK_KINDS]}
            value={kind}
            onChange={(value) => setKind(value as LinkKind)}
          />
          <Select
            aria-label="Link to claim"
            size="xs"
            placeholder="add: which claim?"
            searchable
            comboboxProps={{ width: 320, position: 'bottom-end' }}
            data={others.map(({ id, label, holder, claim }) => ({
              value: id,
              label: `${label} ${holder?.name ?? ''}: ${claim.words.slice(0, 90)}`,
            }))}
            value={null}
            onChange={(id) => {
              const other = others.find((each) => each.id === id)
              if (other) void edit(createLink(row.claim, other.claim, kind))
            }}
          />
        </div>
      )}
    </Section>
  )
}

const PASSIVE: Readonly<Record<LinkKind, string>> = {
  corroborates: 'corroborated by',
  contradicts: 'contradicted by',
  repeats: 'repeated by',
}
