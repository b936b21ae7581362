/** Does the same to each of many, a few of them at once, and answers in their order. A failure of one fails all. */
export async function mapAtOnce<T, R>(list: readonly T[], atOnce: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const done = new Array<R>(list.length)
  let next = 0
  async function takeTurns(): Promise<void> {
    for (let at = next++; at < list.length; at = next++) done[at] = await work(list[at] as T)
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return done
}
