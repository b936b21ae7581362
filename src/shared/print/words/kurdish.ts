import { isolated } from '../../text/direction'
import type { Words } from './english'

/** Central Kurdish, with the digits that the labels have too. */
const LOCALE = 'ckb-u-nu-latn'

const counted = (noun: string, count: number): string => `${noun}: ${count}`

const CONFIDENCES = { low: 'کەم', moderate: 'مامناوەند', high: 'بەرز' } as const
const KINDS_COUNTED = {
  person: 'شارەزای ناوهێنراو',
  institution: 'دامەزراوە',
  unnamed: 'دەنگی بێ ناو',
  collective: 'دەنگی پێکەوە',
  outlet: 'بڵاوکەرەوەکە خۆی',
} as const

/** Everything on a printed page that is not the analyst's or the source's, in Central Kurdish (Sorani). */
export const KURDISH: Words = {
  states: { Draft: 'ڕەشنووس', Final: 'کۆتایی', Extract: 'پوختە', Unreviewed: 'پێداچوونەوەی بۆ نەکراوە' },
  pageOf: ['لاپەڕەی ', ' لە ', ''],
  date: (at) => at.toLocaleDateString(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' }),
  moment: (at) =>
    at.toLocaleString(LOCALE, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    }),
  number: (value) => value.toLocaleString(LOCALE),
  apart: isolated,
  quoted: (text) => `«${text}»`,
  colon: ': ',
  comma: '، ',
  semicolon: '؛ ',
  stop: '.',

  untitled: 'کورتەی بێ ناونیشان',
  facts: {
    question: 'پرسیار',
    author: 'ئامادەکار',
    recipients: 'بۆ',
    issued: 'بەرواری دەرچوون',
    cutoff: 'زانیاری تا',
    version: 'وەشان',
    status: 'دۆخ',
    source: 'سەرچاوە',
  },
  replaces: (what) => `لە جێی ${what}`,
  statuses: { Draft: 'ڕەشنووس', Final: 'کۆتایی', Extract: 'پوختە', Unreviewed: 'پوختەی پێداچوونەوەی بۆ نەکراو' },

  headings: {
    bluf: 'ئەنجام',
    judgements: 'بڕیارە سەرەکییەکان',
    why: 'بۆچی گرنگە',
    changes: 'چی ئەمە دەگۆڕێت',
    rests: 'ئەمە لەسەر چی وەستاوە',
    who: 'کێ چی دەڵێت',
    against: 'دژی بڕیارەکانمان',
    assumptions: 'گریمانە و کەلێنەکان',
    contents: 'ناوەڕۆک',
    claims: 'وتەکان بەپێی بابەت',
    notes: 'تێبینی بۆ خوێنەر',
    alsoReported: 'هەروەها هاتووە',
    events: (sources) => (sources === 1 ? 'بەروار و ژمارەکانی سەرچاوەکە' : 'بەروار و ژمارەکانی سەرچاوەکان'),
    source: (sources) => (sources === 1 ? 'سەرچاوە' : 'سەرچاوەکان'),
    text: (sources) => (sources === 1 ? 'دەقی سەرچاوەکە' : 'دەقی سەرچاوەکان'),
    log: 'تۆماری بڕیارەکان',
    scales: 'پێوەرە بەکارهاتووەکان',
    index: 'هەر وتەیەک لە کام لاپەڕەیە',
  },

  rests: {
    voices: (sources, kinds) =>
      `${[counted('سەرچاوە', sources), ...kinds.map(({ kind, voices, origins }) => counted(KINDS_COUNTED[kind], voices) + (kind === 'institution' && origins < voices ? ` (${counted('بنەچە', origins)})` : ''))].join('، ')}.`,
    prints: ({ printed, total, byFilter, privateNotes }) => {
      const left = total - printed
      const why = left === 0 || byFilter ? ' بە پاڵاوتن' : ''
      return `وتەی پەسەندکراو: ${total}، چاپکراو: ${printed}، جێهێڵراو${why}: ${left}؛ ${counted('تێبینی تایبەتی جێهێڵراو', privateNotes)}.`
    },
    frontOnly: 'تەنیا لاپەڕەی 1 و 2؛ وتەکان لە کورتە تەواوەکەدان.',
    checked: (anchors, quotations) =>
      `پیت بە پیت لەگەڵ دەقی چەسپاو بەراورد کران: ${counted('شوێن', anchors)}، ${counted('وەرگیراو', quotations)}.`,
    filter: (words) => `پاڵاوتن: ${words}.`,
    hides: (claims) => `ئەم چاپە وتەی دژی بڕیارەکانمان دەشارێتەوە، ${counted('ژمارەیان', claims)}.`,
    above: (claims) =>
      `ئەو وتانەی نیشانەیان لە هی ئەم کورتەیە توندترە لە هیچ خشتەیەکدا نین، ${counted('ژمارەیان', claims)}.`,
    found: (voices, statements) =>
      `یەک سەرچاوە. ${counted('دەنگ', voices)}، ${counted('وتە', statements)}؛ بە ڕێسا دۆزراونەتەوە، هەریەکە بە دەربڕینی سەرچاوەکە.`,
    unreviewed:
      'پێداچوونەوەی بۆ نەکراوە: لەوانەیە لە وتەبێژ و سەرەتا و کۆتایی و جۆری وتەدا هەڵە بێت. هیچ بڕیارێک نەدراوە و هیچ جێ نەهێڵراوە.',
    unjudged: (name, statement) => `${name}: ${statement} (بێ بڕیار)`,
  },

  ofTheAnalyst: (sections) => {
    const where = sections.length === 1 ? 'بەشی' : 'بەشەکانی'
    return `ئەمانە بڕیاری شیکارن.${sections.length > 0 ? ` وتەی شارەزایان لە ${where} ${sections.join(' و ')} دایە.` : ''}`
  },
  likelihoods: {
    'almost no chance': 'نزیکەی بێ ئەگەر',
    'very unlikely': 'زۆر دوور لە ئەگەر',
    unlikely: 'دوور لە ئەگەر',
    'roughly even chance': 'ئەگەری نزیکەی یەکسان',
    likely: 'بە ئەگەری زۆر',
    'very likely': 'بە ئەگەری زۆر زۆر',
    'almost certain': 'نزیکەی دڵنیا',
  },
  confidence: (level) => `متمانە: ${CONFIDENCES[level]}.`,
  bearings: { for: 'پشتگیری', neutral: 'بێ ئاراستە', against: 'دژ' },
  none: 'هیچ',
  noneInSources: (sources) => `هیچ لە ${sources === 1 ? 'سەرچاوەکەدا' : 'سەرچاوەکاندا'}`,
  towards: 'بەهێزی دەکات',
  away: 'لاوازی دەکات',
  aClaim: (label, section) =>
    section === undefined ? `[${label}] وتەیەکە لە کورتە تەواوەکەدا.` : `[${label}] وتەیەکە لە بەشی ${section}.`,

  balanceOn: (name) => [`دەربارەی خودی پرسیارەکە (${name} `, ')، بە ژمارەی دەنگ:'],
  namedExperts: (count) => `شارەزای ناوهێنراو (${count})`,
  otherVoices: (count) => `دەنگی تر (${count})`,
  leans: { for: 'لای پشتگیری', against: 'لای دژایەتی', neither: 'بێ لایەن' },
  silent: (count) => counted('باسی ناکات', count),
  unjudged: (count) => counted('بێ بڕیار', count),
  groups: {
    person: 'شارەزای ناوهێنراو',
    institution: 'دامەزراوەکان',
    unnamed: 'دەنگی بێ ناو',
    collective: 'دەنگی پێکەوە (بۆ هیچ شارەزایەک ناژمێردرێت)',
    outlet: 'بڵاوکەرەوە خۆی (بۆ هیچ شارەزایەک ناژمێردرێت)',
  },
  oneOrigin: (origin) => `${origin} (یەک بنەچە)`,
  stances:
    '▲ ▼ ◆ ● لە سەرچاوەکەدا هاتووە؛ △ ▽ ◇ ○ شیکار دەرکی کردووە، هۆکار لەسەر کارتەکەیە؛ – باسی ناکات؛ بەتاڵ: هێشتا بڕیاری لەسەر نەدراوە. S پشتگیری، O دژایەتی، Q بەمەرج (تەنیا ئەگەر، یان بەشێکی)، N بێلایەن: باسی دەکات و لایەن ناگرێت.',
  more: (claims) => `و ${claims}ی تر`,
  bracketed: 'لە کەوانەدا: وتەیەک کە ئەم چاپە جێی دەهێڵێت.',
  reading: 'خوێندنەوەی خشتەکە',

  against: (claim, judgement) => `${claim} دژی ${judgement}`,
  notFollowed: 'پەیڕەو نەکرا:',
  alternative: 'خوێندنەوەی جێگرەوە',
  dissent: 'ڕای جیاواز',
  noDissent: 'هیچ ڕایەکی جیاواز تۆمار نەکراوە.',
  assumptions: 'گریمانەکان',
  gaps: 'کەلێنەکان',
  notHeard: 'ئەوانەی گوێمان لێ نەگرتن',

  claimsLead:
    'هەر وتەیەک یەک جار چاپ دەکرێت، لەژێر ئەو بابەتەی زیاتر پەیوەندی پێوەی هەیە؛ هەڵوێستەکانی تری لەسەر کارتەکەیەتی. پیت و ژمارەیەک وەک F3: باوەڕپێکراوی دەنگەکە، یان لاوازترین گواستەرەوە ئەگەر وتەکە گوازراوە بێت (A–F)، و ڕاستی وتەکە (1–6)؛ هێڵێک ئەگەر ئەو جۆرە وتەیە نەپێورێت. ¶: ژمارەی بڕگە لە سەرچاوەکەدا، سەردێڕەکانیش دەژمێردرێن.',
  unreviewedLead: 'دەربڕینەکان هی سەرچاوەکەن. ¶: ژمارەی بڕگە لە سەرچاوەکەدا، سەردێڕەکانیش دەژمێردرێن.',
  alsoOn: 'هەروەها لەمەشدا:',
  nobodyNamed: 'کەس ناو نەهێنراوە',
  kinds: { person: '', institution: 'دامەزراوە', unnamed: 'بێ ناو', collective: '', outlet: 'بڵاوکەرەوە' },
  party: 'لایەنێکی پرسەکەیە',
  toldBy: (name) => `لە زاری ${name}`,
  quotations: { verbatim: 'دەقاودەق', part: 'بەشێکی وەرگیراوە', paraphrase: 'بە واتا' },
  secondHand: 'گوازراوە',
  types: {
    fact: 'ڕووداو',
    figure: 'ژمارە',
    assessment: 'هەڵسەنگاندن',
    forecast: 'پێشبینی',
    recommendation: 'پێشنیاز',
    attitude: 'هەڵوێست',
    motive: 'پاڵنەر',
  },
  saidWith: (verb) => `بە وشەی ‹${verb}›`,
  leansAtStart: { for: 'لای پشتگیری', against: 'لای دژایەتی', neither: 'بێ لایەن' },
  inferred: 'دەرککراو',
  also: (stances) => `هەروەها ${stances}`,
  links: { corroborates: 'پشتڕاستی دەکاتەوە', contradicts: 'دژی دەوەستێتەوە', repeats: 'دووبارەی دەکاتەوە' },
  addsNoVoice: ': دەنگێک زیاد ناکات',
  informationGrade: 'پلەی زانیاری:',
  note: 'تێبینی:',
  correction: 'ڕاستکردنەوە:',

  when: 'کەی',
  what: 'چی',

  summary: 'پوختەی سەرچاوە',
  noOutlet: 'بڵاوکەرەوە و ناونیشان نەدراون',
  published: ({ kind, date }) =>
    `بڵاوکردنەوە: ${kind === 'not given' ? 'نەدراوە' : kind === 'given' ? isolated(date) : `نەدراوە؛ ${kind === 'before' ? 'پێش' : 'پاش'} ${isolated(date)}`}`,
  address: (address) => `بەستەر: ${isolated(address) || 'نەدراوە'}`,
  origin: (origin) => `بنەچە: ${origin}؛ سەرچاوەکانی یەک بنەچە یەک دەژمێردرێن`,
  corrects: (source) => `وەشانی ڕاستکراوەی ${source}`,
  onPages: (pages) => `ل ${pages.join('، ')}`,
  accessed: (date) => (date ? `بینین: ${isolated(date)}` : 'بینین: تۆمار نەکراوە'),
  frozen: (characters, paragraphs, hash) =>
    `دەقی چەسپاو: پیت ${characters}، بڕگە ${paragraphs} (هەموو بڕگەیەک دەژمێردرێت، سەردێڕەکانیش)، ${isolated(`SHA-256 ${hash}`)}`,
  withdrawn: 'بڵاوکەرەوەکەی کشاندوویەتییەوە',
  outletGrade: (letter) => `پلەی بڵاوکەرەوە ${letter}`,
  notGraded: 'بڵاوکەرەوە نەپێوراوە',
  voices: 'دەنگەکان',
  textLead:
    'وەک خۆی چەسپێنراوە. ژێرهێڵدار ئەوەیە کە وتەیەک لەسەری وەستاوە و ژمارەکەی لە پەراوێزدایە؛ ژمارەکانی لای تر بڕگەکان دەژمێرن.',

  theBriefing: 'کورتەکە',
  log: { when: 'کەی', who: 'کێ', what: 'بڕیار' },
  decisions: {
    taken: 'وەرگیرا:',
    reworded: 'داڕێژرایەوە:',
    worded: 'داڕێژرا',
    takenIn: 'هێنرا و چەسپێنرا',
    written: 'نووسرا:',
  },

  likelihoodScale: 'ئەگەر',
  likelihoodSource: 'ICD 203',
  perCent: 'لە سەددا',
  confidenceScale: 'متمانە',
  ratesTheBasis: 'بنەماکە دەپێوێت نەک ڕووداوەکە',
  confidences: CONFIDENCES,
  confidenceMeanings: {
    low: 'پشتڕاست نەکراوە، گریمانەی زۆر، کەلێنی گەورە',
    moderate: 'بەشێکی پشتڕاست کراوە، چەند گریمانەیەک، هەندێ کەلێن ماوە',
    high: 'سەرچاوەی تاقیکراوە پشتڕاستی کردووەتەوە، گریمانەی کەم، کەلێنێکی ئەوتۆ نییە',
  },
  reliabilityScale: 'باوەڕپێکراوی',
  reliabilities: {
    A: 'تەواو باوەڕپێکراو',
    B: 'بە زۆری باوەڕپێکراو',
    C: 'تا ڕادەیەک باوەڕپێکراو',
    D: 'بە زۆری باوەڕپێنەکراو',
    E: 'باوەڕپێنەکراو',
    F: 'ناپێورێت',
  },
  reliabilityMeanings: {
    A: 'گومان لە ڕەسەنی و توانای نییە؛ تا ئێستا ڕاست بووە',
    B: 'گومانی کەم؛ زۆربەی کات ڕاست بووە',
    C: 'هەندێ گومان؛ پێشتر ڕاست بووە',
    D: 'گومانی زۆر؛ جاروبار ڕاست بووە',
    E: 'پێشتر زانیاری هەڵەی داوە',
    F: 'بنەمایەک بۆ پێوان نییە، وەک سەرچاوەی نوێ. واتای خراپ نییە',
  },
  credibilityScale: 'ڕاستی',
  credibilities: {
    1: 'سەرچاوەی تر پشتڕاستی دەکەنەوە',
    2: 'بە زۆری ڕاستە',
    3: 'دەکرێت ڕاست بێت',
    4: 'جێی گومانە',
    5: 'دوور لە ڕاستی',
    6: 'ناپێورێت',
  },
  credibilityMeanings: {
    1: 'سەربەخۆ پشتڕاست کراوەتەوە، ژیرانەیە، لەگەڵ زانراوەکان دەگونجێت',
    2: 'پشتڕاست نەکراوە؛ ژیرانەیە و دەگونجێت',
    3: 'پشتڕاست نەکراوە؛ تا ڕادەیەک ژیرانەیە، لەگەڵ هەندێک زانراو دەگونجێت',
    4: 'پشتڕاست نەکراوە؛ دەکرێت بەڵام ژیرانە نییە، شتێکی تری لەبارەوە نییە',
    5: 'پشتڕاست نەکراوە؛ ژیرانە نییە و دژی هەیە',
    6: 'بنەمایەک بۆ پێوان نییە',
  },
  stanceScale: 'هەڵوێستەکان',
  markings: {
    'TLP:CLEAR': 'سنوورێک بۆ دابەشکردن نییە',
    'TLP:GREEN': 'کۆمەڵگەی وەرگر، نەک کەناڵە گشتییەکان',
    'TLP:AMBER': 'دامەزراوەی وەرگر و کڕیارەکانی، بەپێی پێویست',
    'TLP:AMBER+STRICT': 'تەنیا دامەزراوەی وەرگر، بەپێی پێویست',
    'TLP:RED': 'تەنیا وەرگرە ناوهێنراوەکان',
  },
}
