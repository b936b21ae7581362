/**
 * A part that is loaded when it is first needed, so that the window need not wait for it.
 *
 * A load that failed is tried again at the next call.
 */
export function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null
      throw error
    })
    return loaded
  }
}
