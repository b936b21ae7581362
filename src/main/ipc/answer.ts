import { CALLS, type Channel, type Reply, type Request } from '../../shared/ipc'
import { err, type Result } from '../../shared/result'
import type { Log } from '../app/log'
import type { Sender } from './trusted-frame'

/** Does what one channel is for. */
export type Handler<C extends Channel> = (request: Request<C>) => Result<Reply<C>> | Promise<Result<Reply<C>>>
export type Handlers = { readonly [C in Channel]: Handler<C> }

export type Desk = {
  /** A promise while the app is still being put together. */
  readonly handlers: Handlers | Promise<Handlers>
  readonly isTrusted: (event: Sender) => boolean
  readonly log: Log
}

/**
 * Answers one message: sender checked, request checked, failure as a value.
 *
 * It never throws: an error that crosses the bridge loses its name and its code.
 */
export async function answer<C extends Channel>(
  { handlers, isTrusted, log }: Desk,
  channel: C,
  event: Sender,
  payload: unknown,
): Promise<Result<unknown>> {
  if (!isTrusted(event)) {
    log.warn('refused a message from an untrusted frame', { channel, url: event.senderFrame?.url ?? null })
    return err({ code: 'bad-request', channel, issues: ['untrusted sender'] })
  }
  const parsed = CALLS[channel].request.safeParse(payload)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(describeIssue)
    log.warn('refused a request', { channel, issues: issues.length })
    return err({ code: 'bad-request', channel, issues })
  }
  try {
    return await (await handlers)[channel](parsed.data as Request<C>)
  } catch (error) {
    // A throw here is a bug, not an outcome: outcomes are returned as `err(...)`.
    log.error('a handler threw', { channel, error })
    return err({ code: 'internal', reason: error instanceof Error ? error.message : String(error) })
  }
}

const describeIssue = (issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string =>
  `${issue.path.map(String).join('.') || '(root)'}: ${issue.message}`
