import { Button } from '@mantine/core'
import { EmptyState } from '../components/empty-state'

type NoBriefingsProps = { readonly onSample: () => void }

/** The first thing an analyst reads: what this is for, and how to begin. */
export function NoBriefings({ onSample }: NoBriefingsProps) {
  return (
    <EmptyState
      title="No briefing yet"
      text="Bring in an article in which people disagree: paste it, open a .txt or .md file, or drop one anywhere on this window. You mark who claims what, judge where each stands, and print the briefing."
    >
      <Button variant="default" mt="md" onClick={onSample}>
        Look at the sample first
      </Button>
    </EmptyState>
  )
}
