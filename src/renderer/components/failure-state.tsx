import { Button, Group } from '@mantine/core'
import { useEffect } from 'react'
import { describeError } from '../../shared/describe-error'
import type { AppError } from '../../shared/error'
import { call } from '../app/call'
import { announceReady } from '../app/ready'
import { EmptyState } from './empty-state'

type FailureStateProps = { readonly error: AppError; readonly onRetry: () => void }

/** Stands where the library would, when it cannot be opened: why, and the ways on. */
export function FailureState({ error, onRetry }: FailureStateProps) {
  useEffect(announceReady, [])
  return (
    <EmptyState title="The library is not open" text={describeError(error)}>
      <Group mt="md">
        <Button onClick={onRetry}>Try again</Button>
        <Button variant="default" onClick={() => void call('library:choose', {})}>
          Choose another folder…
        </Button>
      </Group>
    </EmptyState>
  )
}
