import { type KeyboardEvent, useMemo } from 'react'
import type { Paragraph } from '../../../shared/text/paragraphs'
import { sentenceBeside, sentencesIn } from './sentences'
import { selectionIn, selectStretch } from './text-selection'

type Deps = {
  readonly container: HTMLElement | null
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly language: string
}

/**
 * Selecting without a mouse: with the text focused, arrows down and up select the next and the
 * last sentence, and Shift with an arrow moves the end by a word or a line.
 */
export function useSentenceKeys({ container, text, paragraphs, language }: Deps) {
  const sentences = useMemo(() => sentencesIn(text, paragraphs, language), [text, paragraphs, language])
  return (event: KeyboardEvent) => {
    if (!container || event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return
    const selection = document.getSelection()
    if (event.shiftKey && selection && SIDEWAYS[event.key]) {
      selection.modify('extend', ...(SIDEWAYS[event.key] as [string, string]))
    } else if (!event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const by = event.key === 'ArrowDown' ? 1 : -1
      const next = sentenceBeside(sentences, selectionIn(container)?.start ?? null, by)
      if (next) selectStretch(container, next.start, next.end)
    } else return
    event.preventDefault()
  }
}

const SIDEWAYS: Readonly<Record<string, readonly [string, string]>> = {
  ArrowRight: ['right', 'word'],
  ArrowLeft: ['left', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
}
