import { useEffect } from 'react'
import type { Voice } from '../../shared/domain/voice'

/** Words of Latin letters, with an apostrophe or a hyphen inside. */
const WORDS = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g
/** The limits of the contract: words at once, and UTF-16 code units in one. */
const MOST_WORDS = 500_000
const LONGEST_WORD = 100

/** Lets the speller know the names and the words of the open briefing: what a source says is not a slip of the analyst's. */
export function useKnownWords(texts: ReadonlyMap<string, string>, voices: readonly Voice[]): void {
  const names = voices.flatMap(({ name, otherNames, role }) => [name, ...otherNames, role]).join('\n')
  useEffect(() => {
    const words = new Set([...texts.values(), names].flatMap((text) => text.match(WORDS) ?? []))
    const known = [...words].filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS)
    void window.standpoint['spelling:know']({ words: known })
  }, [texts, names])
}
