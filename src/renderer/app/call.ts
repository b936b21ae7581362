import type { Channel, Reply, Request, StandpointApi } from '../../shared/ipc'
import type { Result } from '../../shared/result'

declare global {
  interface Window {
    readonly standpoint: StandpointApi
  }
}

/** Asks the main process. A call that could not even be made is a failure like any other. */
export async function call<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Reply<C>>> {
  try {
    const ask = window.standpoint[channel] as unknown as (request: Request<C>) => Promise<Result<Reply<C>>>
    return await ask(request)
  } catch (error) {
    return { ok: false, error: { code: 'internal', reason: error instanceof Error ? error.message : String(error) } }
  }
}
