/** Runs pieces of work one after another for each key; a failed one does not stop those behind it. */
export function createTurns<Key>() {
  const last = new Map<Key, Promise<unknown>>()

  return {
    /** Settles as `work` does, once everything asked for before under this key has settled. */
    take<T>(key: Key, work: () => Promise<T>): Promise<T> {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      last.set(key, mine)
      void mine
        .catch(() => undefined)
        .finally(() => {
          if (last.get(key) === mine) last.delete(key)
        })
      return mine
    },

    /** Settles when nothing is under way any more. */
    async settled(): Promise<void> {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}
