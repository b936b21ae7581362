import { Button } from '@mantine/core'
import { EmptyState } from '../../components/empty-state'

type NoClaimsProps = { readonly filtered: boolean; readonly onClear: () => void }

/** No claims yet, or none that the filter keeps: not the same thing. */
export function NoClaims({ filtered, onClear }: NoClaimsProps) {
  if (filtered)
    return (
      <EmptyState title="The filter keeps none of the claims" text="They are all still there.">
        <Button variant="default" size="compact-sm" onClick={onClear}>
          Clear the filter
        </Button>
      </EmptyState>
    )
  return (
    <EmptyState
      title="No claims yet"
      text="Select the words in which somebody claims something, then press Enter or “New claim”. Or go through the suggestions under the text: A accepts, X rejects."
    />
  )
}
