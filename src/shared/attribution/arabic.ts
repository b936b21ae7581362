import type { Clause } from './clauses'
import type { Named, Run } from './names'
import type { Unit } from './units'

/** Verbs of speech, past and present, he, she and they; “and” or “so” may be joined to the front. */
const VERBS = new Set(
  `قال قالت قالوا يقول تقول يقولون أكد أكدت أكدوا يؤكد تؤكد يؤكدون أوضح أوضحت أوضحوا يوضح توضح حذر حذرت حذروا يحذر تحذر
  أضاف أضافت أضافوا يضيف تضيف ذكر ذكرت ذكروا يذكر تذكر أشار أشارت أشاروا يشير تشير أعلن أعلنت أعلنوا يعلن تعلن شدد شددت شددوا يشدد تشدد
  صرح صرحت صرحوا اعتبر اعتبرت اعتبروا يعتبر تعتبر رأى رأت يرى ترى لفت لفتت بين بينت تابع تابعت زعم زعمت يزعم تزعم نفى نفت توقع توقعت يتوقع تتوقع
  كشف كشفت اتهم اتهمت كتب كتبت أفاد أفادت أفادوا يفيد تفيد اعترف اعترفت`
    .split(/\s+/)
    .filter(Boolean),
)

/** What a statement follows: “that”, also with a pronoun joined to it. */
const THAT = /^(?:ب|ل)?[أإا]ن(?:ه|ها|هم|نا|ني|هما)?$/u
const BARE_THAT = /^(?:ب|ل)?[أإا]ن$/u
const ACCORDING = /^(?:و)?(?:بحسب|حسب|وفقا|وفق)$/u
/** What may stand between a verb, or who speaks, and “that”: “pointed to”, “in a statement”, “to Shafaq News”. */
const LINK = /^(?:إلى|الى|على|من|في|خلال|عن|لـ.*|عبر|ضمن|أثناء)$/u
const ARABIC = /^\p{Script=Arabic}/u
/** The longest subject, in units. */
const REACH = 14

const ROLES = new Set(
  `محلل خبير باحث متحدث ناطق سفير وزير رئيس قائد لواء عميد عقيد فريق نائب دكتور أستاذ مستشار أمين مدير مسؤول ناشط صحفي صحافي كاتب
  أكاديمي سياسي مبعوث محافظ قاض ضابط زعيم شيخ سيد مرشح عضو مختص متخصص`
    .split(/\s+/)
    .filter(Boolean),
)
const NO_PERSON =
  /^(?:مصادر|مصدر|خبراء|محللون|مراقبون|مسؤولون|ناشطون|وزارة|سفارة|حكومة|مجلس|هيئة|قيادة|وكالة|لجنة|منظمة|حزب|شركة|بيان|تقرير|دراسة|صحيفة|قناة|جيش|شرطة)$/u

/** A word without vowel signs, and without the “and” or “so” in front of a verb. */
const plain = (word: string): string => word.replace(/[\u064b-\u0652\u0670\u0640]/gu, '')
const bare = (word: string): string => plain(word).replace(/^ال/u, '').replace(/ة$/u, '')

/** Whether a unit is a word in Arabic letters. */
export const isArabic = (unit: Unit | undefined): boolean => unit?.kind === 'word' && ARABIC.test(unit.text)

/** Whether a word is “that” before a statement; `bare` when no pronoun is joined to it. */
export function arabicThat(unit: Unit | undefined): 'bare' | 'joined' | null {
  if (!isArabic(unit)) return null
  const word = plain((unit as Unit).text)
  if (BARE_THAT.test(word)) return 'bare'
  return THAT.test(word) ? 'joined' : null
}

/** The clauses of an Arabic sentence that say who speaks. The verb comes first, who speaks behind it. */
export function arabicClauses(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit
    if (!isArabic(unit)) continue
    const word = plain(unit.text)
    const according = ACCORDING.test(word)
    if (!according && !VERBS.has(word) && !VERBS.has(word.replace(/^[وف]/u, ''))) continue
    const who = subjectBehind(units, at + 1)
    if (according && who === null) continue
    const last = who?.last ?? at
    if (!according && !saysSomething(units, at, last)) continue
    clauses.push({
      cue: { first: at, last: at },
      sort: according ? 'according' : 'says',
      span: { first: at, last },
      who,
      inverted: true,
      inherited: who === null,
    })
    at = last
  }
  return clauses
}

function subjectBehind(units: readonly Unit[], first: number): Run | null {
  let last = first - 1
  while (last + 1 < Math.min(units.length, first + REACH)) {
    const unit = units[last + 1] as Unit
    if (unit.kind !== 'word' || arabicThat(unit) !== null || LINK.test(plain(unit.text))) break
    last += 1
  }
  return last < first ? null : { first, last }
}

/** A verb counts only where “that”, a colon or a quotation follows, or a quotation stands before it. */
function saysSomething(units: readonly Unit[], verb: number, last: number): boolean {
  for (let at = last + 1; at < Math.min(units.length, last + REACH); at += 1) {
    const unit = units[at] as Unit
    if (arabicThat(unit) !== null || unit.kind === 'colon' || unit.kind === 'quote') return true
    if (unit.kind === 'stop') break
  }
  const before = units[verb - 1]?.kind === 'comma' ? units[verb - 2] : units[verb - 1]
  return before?.kind === 'quote'
}

/** Name and role in an Arabic noun phrase: the role comes first, its adjectives with it. */
export function namedInArabic(units: readonly Unit[], { first, last }: Run): Named {
  if (NO_PERSON.test(plain((units[first] as Unit).text).replace(/^ال/u, ''))) return {}
  let start = first
  // “Al-Sayyid” alone is a surname; before a name it is “Mr”.
  while (
    start <= last &&
    ROLES.has(bare((units[start] as Unit).text)) &&
    !(start === last && /سيد$/u.test((units[start] as Unit).text))
  ) {
    const definite = plain((units[start] as Unit).text).startsWith('ال')
    start += 1
    if (plain(units[start]?.text ?? '') === 'باسم' && start + 1 <= last) {
      start += 2
      continue
    }
    // “the security analyst X”, “minister of the interior X”: what begins with “the” belongs to the role.
    while (start < last && plain((units[start] as Unit).text).startsWith('ال') && (definite || start > first))
      start += 1
  }
  const role = start > first ? { role: { first, last: Math.min(start, last + 1) - 1 } } : {}
  return start <= last && last - start < 5 ? { name: { first: start, last }, ...role } : role
}
