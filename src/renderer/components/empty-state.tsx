import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type EmptyStateProps = { readonly title: string; readonly text: string; readonly children?: ReactNode }

/** Says that there is nothing here, why, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <Stack align="center" justify="center" gap="xs" p="xl" ta="center" mih={160}>
      <Title order={3}>{title}</Title>
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
      {children}
    </Stack>
  )
}
