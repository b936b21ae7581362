import type { VoiceKind } from '../../domain/voice'
import type { SpeakerSpan } from '../suggestion'
import { BODIES, COLLECTIVE, OUTLETS, PLACES, UNNAMED } from './words'

const PLURAL_ARABIC = /(?:^|\s)(?:و)?(?:مصادر|خبراء|محللون|مراقبون|مسؤولون|ناشطون)(?:\s|$)/u
const BODY_ARABIC =
  /(?:^|\s)(?:وزارة|الوزارة|السفارة|سفارة|حكومة|الحكومة|مجلس|المجلس|هيئة|الهيئة|قيادة|وكالة|الوكالة|لجنة|اللجنة|منظمة|المنظمة|حزب|الحزب)(?:\s|$)/u

/** What kind of voice the words that name a speaker stand for: a guess that the analyst may change. */
export function voiceKindOf(speaker: SpeakerSpan | null): VoiceKind {
  if (speaker === null) return 'unnamed'
  const listed = speaker.name ?? speaker.text
  const words = lowerWords(listed)
  if (/^(they|we)$/i.test(listed)) return 'collective'
  // A pronoun's name may be somebody's description.
  const described =
    speaker.name === undefined || !/(?:^|[\s-])\p{Lu}[^\s]*$/u.test(listed.replace(/^[^\s]*\p{Script=Arabic}.*/u, 'A'))
  if (described) {
    if (PLURAL_ARABIC.test(listed)) return /مصادر/.test(listed) ? 'unnamed' : 'collective'
    if (BODY_ARABIC.test(listed)) return 'institution'
    if (words.some((word) => UNNAMED.has(word))) return 'unnamed'
    if (words.some((word) => COLLECTIVE.has(word))) return 'collective'
  }
  if (words.some((word) => OUTLETS.has(word) && word !== 'agency')) return 'outlet'
  if (BODY_ARABIC.test(speaker.name ?? '')) return 'institution'
  if (words.some((word) => BODIES.has(word))) return 'institution'
  if (words.length === 1 && PLACES.has(words[0] ?? '')) return 'institution'
  if (!described && speaker.name !== undefined) return /^\p{Lu}{2,5}$/u.test(speaker.name) ? 'institution' : 'person'
  return 'unnamed'
}

const lowerWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}.-]+/gu) ?? []
