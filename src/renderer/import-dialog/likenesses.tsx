import { Alert, Anchor } from '@mantine/core'
import type { BriefingId } from '../../shared/domain/ids'
import { useNavigation } from '../app/navigation'
import { sourceName } from './relation-field'
import type { Found } from './use-likenesses'

/** Says where this text, or much of it, is already. */
export function Likenesses({ found }: { readonly found: Found }) {
  const { openBriefing, briefingId } = useNavigation()
  const { same, near, sources } = found
  return (
    <>
      {same.map(({ source, briefing }) => (
        <Alert key={source.id} variant="light" color="red" p="xs">
          {briefing.briefingId === briefingId && sources.some(({ id }) => id === source.id) ? (
            <>This very text is in this briefing already: {sourceName(source, sources)}.</>
          ) : (
            <>
              This very text is in the briefing{' '}
              <Anchor
                component="button"
                type="button"
                inherit
                onClick={() => openBriefing(briefing.briefingId as BriefingId)}
              >
                <bdi>{briefing.title || briefing.question || 'without a title'}</bdi>
              </Anchor>
              {briefing.trashedAt !== null && ', which is in the trash'}.
            </>
          )}
        </Alert>
      ))}
      {near.map(({ source, likeness }) => (
        <Alert key={source.id} variant="light" color="yellow" p="xs">
          {percent(likeness.ofFirst)} of this text is in {sourceName(source, sources)} as well. Two texts from one hand
          are one origin, not two that agree. Say what this one is:
        </Alert>
      ))}
    </>
  )
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
