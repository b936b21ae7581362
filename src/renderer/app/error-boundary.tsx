import { Button, Code, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { announceReady } from './ready'

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | null }

/** What the analyst sees when a screen breaks: what happened, what is safe, what to do. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch() {
    announceReady()
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Stack p="xl" maw={640} mx="auto">
        <Title order={2}>This screen stopped working</Title>
        <Text>Everything that was saved is safe on this device. Open the window anew to go on.</Text>
        <Code block>{error.message}</Code>
        <Button onClick={() => window.location.reload()}>Open anew</Button>
      </Stack>
    )
  }
}
