import type { Paragraph } from '../../../shared/text/paragraphs'
import type { Hit } from './find'

/** The sentences of a text, as the system's rules see them; none across a paragraph. */
export function sentencesIn(text: string, list: readonly Paragraph[], language: string): Hit[] {
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'sentence' })
  return list.flatMap(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }): Hit => {
      const trimmed = segment.trimEnd()
      return { start: start + index, end: start + index + trimmed.length }
    }).filter((hit) => hit.end > hit.start),
  )
}

/** The sentence after an offset, or before it; the nearest one at either end. */
export function sentenceBeside(sentences: readonly Hit[], start: number | null, by: 1 | -1): Hit | undefined {
  if (start === null) return by === 1 ? sentences[0] : sentences.at(-1)
  if (by === 1) return sentences.find((each) => each.start > start) ?? sentences.at(-1)
  return [...sentences].reverse().find((each) => each.start < start) ?? sentences[0]
}

function supported(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
