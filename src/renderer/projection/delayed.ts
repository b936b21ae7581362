/** Collects things and hands them on together, each once, when none has been added for `quietMs` milliseconds. */
export function createDelayed<T>(quietMs: number, handOn: (collected: readonly T[]) => void): (each: T) => void {
  const collected = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return (each) => {
    collected.add(each)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const all = [...collected]
      collected.clear()
      handOn(all)
    }, quietMs)
  }
}
