import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useBriefing } from '../briefing/briefing-context'
import { ClaimsPane } from './claims/claims-pane'
import classes from './desk.module.css'
import { DeskProvider } from './desk-context'
import { Inspector } from './inspector/inspector'
import { SourcePane } from './source/source-pane'

const PANES = ['source', 'claims', 'inspector']

/** The desk: source, claims and inspector side by side. The panes keep the widths they were given. */
export function Desk() {
  const { briefingId } = useBriefing()
  const layout = useDefaultLayout({ id: 'standpoint-desk', panelIds: PANES, storage: localStorage })
  return (
    <DeskProvider key={briefingId}>
      <Group orientation="horizontal" className={classes.desk} {...layout}>
        <Pane id="source" size="38%" minimum="240px" name="Source">
          <SourcePane />
        </Pane>
        <Separator className={classes.separator} aria-label="Width of the source" />
        <Pane id="claims" size="36%" minimum="240px" name="Claims">
          <ClaimsPane />
        </Pane>
        <Separator className={classes.separator} aria-label="Width of the claims" />
        <Pane id="inspector" size="26%" minimum="220px" name="Details">
          <Inspector />
        </Pane>
      </Group>
    </DeskProvider>
  )
}

type PaneProps = {
  readonly id: string
  readonly size: string
  readonly minimum: string
  readonly name: string
  readonly children: ReactNode
}

function Pane({ id, size, minimum, name, children }: PaneProps) {
  return (
    <Panel id={id} defaultSize={size} minSize={minimum}>
      <section className={classes.pane} aria-label={name}>
        {children}
      </section>
    </Panel>
  )
}
