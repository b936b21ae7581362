import { isolated } from '../../text/direction'
import type { Words } from './english'

/** With the month names of Iraq and the Levant, and the digits that the labels have too. */
const LOCALE = 'ar-IQ-u-nu-latn'

/** One or several, and how many: a number after its noun spares it the agreement that Arabic asks for. */
const counted = (noun: string, count: number): string => `${noun}: ${count}`

const CONFIDENCES = { low: 'منخفضة', moderate: 'متوسطة', high: 'عالية' } as const
const KINDS_COUNTED = {
  person: 'خبراء بأسمائهم',
  institution: 'مؤسسات',
  unnamed: 'أصوات بلا اسم',
  collective: 'أصوات مجتمعة',
  outlet: 'الناشر نفسه',
} as const

/**
 * Everything on a printed page that is not the analyst's or the source's, in Arabic.
 *
 * Without vowel signs: they do not come out of a PDF as they went in.
 */
export const ARABIC: Words = {
  states: { Draft: 'مسودة', Final: 'نهائي', Extract: 'مقتطف', Unreviewed: 'غير مراجع' },
  pageOf: ['صفحة ', ' من ', ''],
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

  untitled: 'موجز بلا عنوان',
  facts: {
    question: 'السؤال',
    author: 'إعداد',
    recipients: 'إلى',
    issued: 'تاريخ الإصدار',
    cutoff: 'المعلومات حتى',
    version: 'النسخة',
    status: 'الحالة',
    source: 'المصدر',
  },
  replaces: (what) => `تحل محل ${what}`,
  statuses: { Draft: 'مسودة', Final: 'نهائي', Extract: 'مقتطف', Unreviewed: 'مقتطف غير مراجع' },

  headings: {
    bluf: 'الخلاصة',
    judgements: 'الأحكام الرئيسية',
    why: 'لماذا يهم ذلك',
    changes: 'ما الذي يغير هذا الحكم',
    rests: 'ما يستند إليه الموجز',
    who: 'من يقول ماذا',
    against: 'ما يخالف أحكامنا',
    assumptions: 'الافتراضات والثغرات',
    contents: 'المحتويات',
    claims: 'الأقوال بحسب القضية',
    notes: 'ملاحظات للقارئ',
    alsoReported: 'ورد أيضا',
    events: (sources) => (sources === 1 ? 'التواريخ والأرقام في المصدر' : 'التواريخ والأرقام في المصادر'),
    source: (sources) => (sources === 1 ? 'المصدر' : 'المصادر'),
    text: (sources) => (sources === 1 ? 'نص المصدر' : 'نصوص المصادر'),
    log: 'سجل القرارات',
    scales: 'المقاييس المستعملة',
    index: 'صفحة كل قول',
  },

  rests: {
    voices: (sources, kinds) =>
      `${[counted('المصادر', sources), ...kinds.map(({ kind, voices, origins }) => counted(KINDS_COUNTED[kind], voices) + (kind === 'institution' && origins < voices ? ` (${counted('أصولها', origins)})` : ''))].join('، ')}.`,
    prints: ({ printed, total, byFilter, privateNotes }) => {
      const left = total - printed
      const why = left === 0 || byFilter ? ' بالتصفية' : ''
      return `الأقوال المقبولة: ${total}، طبع منها ${printed}، وترك منها${why} ${left}؛ ${counted('الملاحظات الخاصة المتروكة', privateNotes)}.`
    },
    frontOnly: 'الصفحتان 1 و2 وحدهما؛ والأقوال في الموجز الكامل.',
    checked: (anchors, quotations) =>
      `طوبقت حرفا بحرف مع النص المجمد: ${counted('المواضع', anchors)}، ${counted('الاقتباسات', quotations)}.`,
    filter: (words) => `التصفية: ${words}.`,
    hides: (claims) => `تخفي هذه النسخة أقوالا تخالف أحكامنا، ${counted('عددها', claims)}.`,
    above: (claims) => `لا يرد في جداول هذا الموجز ما كان تصنيفه أعلى من تصنيفه، ${counted('عدد الأقوال', claims)}.`,
    found: (voices, statements) =>
      `مصدر واحد. ${counted('الأصوات', voices)}، ${counted('العبارات', statements)}؛ عثر عليها بالقواعد، وكل منها بلفظ المصدر.`,
    unreviewed:
      'غير مراجع: قد يخطئ في القائل، وفي بداية العبارة ونهايتها، وفي نوعها. لم يصدر فيه حكم ولم يترك منه شيء.',
    unjudged: (name, statement) => `${name}: ${statement} (بلا حكم)`,
  },

  ofTheAnalyst: (sections) => {
    const where = sections.length === 1 ? 'القسم' : 'القسمين'
    return `هذه أحكام المحلل.${sections.length > 0 ? ` وما يقوله الخبراء في ${where} ${sections.join(' و')}.` : ''}`
  },
  likelihoods: {
    'almost no chance': 'شبه معدوم الاحتمال',
    'very unlikely': 'مستبعد جدا',
    unlikely: 'مستبعد',
    'roughly even chance': 'متكافئ الاحتمال تقريبا',
    likely: 'مرجح',
    'very likely': 'مرجح جدا',
    'almost certain': 'شبه مؤكد',
  },
  confidence: (level) => `الثقة: ${CONFIDENCES[level]}.`,
  bearings: { for: 'تؤيده', neutral: 'لا ترجح اتجاها', against: 'تخالفه' },
  none: 'لا شيء',
  noneInSources: (sources) => `لا شيء في ${sources === 1 ? 'المصدر' : 'المصادر'}`,
  towards: 'ما يقويه',
  away: 'ما يضعفه',
  aClaim: (label, section) =>
    section === undefined ? `[${label}] قول في الموجز الكامل.` : `[${label}] قول في القسم ${section}.`,

  balanceOn: (name) => [`في السؤال نفسه (${name} `, ')، محسوبا بالأصوات:'],
  namedExperts: (count) => `خبراء بأسمائهم (${count})`,
  otherVoices: (count) => `أصوات أخرى (${count})`,
  leans: { for: 'يميل إلى التأييد', against: 'يميل إلى المعارضة', neither: 'بلا ميل' },
  silent: (count) => counted('لا يتناولها', count),
  unjudged: (count) => counted('بلا حكم', count),
  groups: {
    person: 'خبراء بأسمائهم',
    institution: 'مؤسسات',
    unnamed: 'أصوات بلا اسم',
    collective: 'أصوات مجتمعة (لا تحسب لأي خبير)',
    outlet: 'الناشر نفسه (لا يحسب لأي خبير)',
  },
  oneOrigin: (origin) => `${origin} (أصل واحد)`,
  stances:
    '▲ ▼ ◆ ● مذكور في المصدر؛ △ ▽ ◇ ○ استنتجه المحلل، والسبب في البطاقة؛ – لا يتناولها؛ فراغ: لم يحكم عليه بعد. S يؤيد، O يعارض، Q مقيد (بشرط، أو في جزء منها)، N محايد: يتناولها ولا ينحاز.',
  more: (claims) => `و${claims} غيرها`,
  bracketed: 'بين قوسين: قول تتركه هذه النسخة.',
  reading: 'قراءة الجدول',

  against: (claim, judgement) => `${claim} يخالف ${judgement}`,
  notFollowed: 'لم نأخذ به:',
  alternative: 'القراءة البديلة',
  dissent: 'الرأي المخالف',
  noDissent: 'لم يسجل رأي مخالف بين المحللين.',
  assumptions: 'الافتراضات',
  gaps: 'الثغرات',
  notHeard: 'من لم نسمعهم',

  claimsLead:
    'يطبع كل قول مرة واحدة تحت القضية التي يخصها قبل غيرها، وتأتي مواقفه الأخرى في بطاقته. حرف ورقم مثل F3: موثوقية الصوت، أو أضعف الناقلين إن كان القول منقولا (A–F)، ومصداقية القول (1–6)، وشرطة حيث لا يقدر هذا النوع من الأقوال. ¶: رقم الفقرة في المصدر، وتعد العناوين معها.',
  unreviewedLead: 'الألفاظ ألفاظ المصدر. ¶: رقم الفقرة في المصدر، وتعد العناوين معها.',
  alsoOn: 'وفيها أيضا:',
  nobodyNamed: 'لم يسم أحد',
  kinds: { person: '', institution: 'مؤسسة', unnamed: 'بلا اسم', collective: '', outlet: 'الناشر' },
  party: 'طرف في المسألة',
  toldBy: (name) => `نقلا عن ${name}`,
  quotations: { verbatim: 'بالنص', part: 'مقتبس بعضه', paraphrase: 'بالمعنى' },
  secondHand: 'منقول',
  types: {
    fact: 'واقعة',
    figure: 'رقم',
    assessment: 'تقدير',
    forecast: 'توقع',
    recommendation: 'توصية',
    attitude: 'موقف',
    motive: 'دافع',
  },
  saidWith: (verb) => `بلفظ ‹${verb}›`,
  leansAtStart: { for: 'يميل إلى التأييد', against: 'يميل إلى المعارضة', neither: 'بلا ميل' },
  inferred: 'مستنتج',
  also: (stances) => `وأيضا ${stances}`,
  links: { corroborates: 'يعضد', contradicts: 'يناقض', repeats: 'يكرر' },
  addsNoVoice: ': لا يضيف صوتا',
  informationGrade: 'درجة المعلومة:',
  note: 'ملاحظة:',
  correction: 'تصحيح:',

  when: 'متى',
  what: 'ماذا',

  summary: 'ملخص',
  noOutlet: 'لم يذكر الناشر ولا العنوان',
  published: ({ kind, date }) =>
    `النشر: ${kind === 'not given' ? 'غير مذكور' : kind === 'given' ? isolated(date) : `غير مذكور؛ ${kind === 'before' ? 'قبل' : 'بعد'} ${isolated(date)}`}`,
  address: (address) => `الرابط: ${isolated(address) || 'غير متاح'}`,
  origin: (origin) => `الأصل: ${origin}؛ مصادر الأصل الواحد تحسب مصدرا واحدا`,
  corrects: (source) => `نسخة مصححة من ${source}`,
  onPages: (pages) => `ص ${pages.join('، ')}`,
  accessed: (date) => (date ? `الاطلاع: ${isolated(date)}` : 'الاطلاع: غير مسجل'),
  frozen: (characters, paragraphs, hash) =>
    `النص المجمد: الأحرف ${characters}، الفقرات ${paragraphs} (تعد كل كتلة، والعناوين معها)، ${isolated(`SHA-256 ${hash}`)}`,
  withdrawn: 'سحبه ناشره',
  outletGrade: (letter) => `درجة الناشر ${letter}`,
  notGraded: 'لم تقدر درجة الناشر',
  voices: 'الأصوات',
  textLead: 'كما جمد. ما تحته خط هو ما يستند إليه قول، ورقمه في الهامش؛ والأرقام في الجهة الأخرى تعد الفقرات.',

  theBriefing: 'الموجز',
  log: { when: 'متى', who: 'من', what: 'القرار' },
  decisions: {
    taken: 'أخذ:',
    reworded: 'أعيدت صياغته:',
    worded: 'صيغت',
    takenIn: 'أدخل وجمد',
    written: 'كتب:',
  },

  likelihoodScale: 'الاحتمال',
  likelihoodSource: 'ICD 203',
  perCent: 'بالمئة',
  confidenceScale: 'الثقة',
  ratesTheBasis: 'تقدر الأساس لا الحدث',
  confidences: CONFIDENCES,
  confidenceMeanings: {
    low: 'بلا تعضيد، افتراضات كثيرة، ثغرات كبيرة',
    moderate: 'تعضيد جزئي، بضعة افتراضات، بقيت ثغرات',
    high: 'تعضيد جيد من مصادر مجربة، افتراضات قليلة، لا ثغرات تذكر',
  },
  reliabilityScale: 'الموثوقية',
  reliabilities: {
    A: 'موثوق تماما',
    B: 'موثوق عادة',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادة',
    E: 'غير موثوق',
    F: 'لا يمكن تقديره',
  },
  reliabilityMeanings: {
    A: 'لا شك في أصالته وأهليته؛ أصاب حتى الآن',
    B: 'شك طفيف؛ أصاب في الغالب',
    C: 'بعض الشك؛ أصاب من قبل',
    D: 'شك كبير؛ أصاب أحيانا',
    E: 'سبق أن جاء بمعلومات باطلة',
    F: 'لا أساس للتقدير، كمصدر جديد. ولا يعني أنه سيئ',
  },
  credibilityScale: 'المصداقية',
  credibilities: {
    1: 'تؤكده مصادر أخرى',
    2: 'صحيح في الغالب',
    3: 'يمكن أن يكون صحيحا',
    4: 'مشكوك فيه',
    5: 'بعيد عن الصحة',
    6: 'لا يمكن تقديره',
  },
  credibilityMeanings: {
    1: 'مؤكد من جهة مستقلة، منطقي، يوافق ما عرف',
    2: 'غير مؤكد؛ منطقي وموافق',
    3: 'غير مؤكد؛ معقول، ويوافق بعض ما عرف',
    4: 'غير مؤكد؛ ممكن بلا منطق، ولا شيء غيره فيه',
    5: 'غير مؤكد؛ بلا منطق، وثمة ما ينقضه',
    6: 'لا أساس للتقدير',
  },
  stanceScale: 'المواقف',
  markings: {
    'TLP:CLEAR': 'لا قيد على التداول',
    'TLP:GREEN': 'مجتمع المتلقي، لا القنوات العامة',
    'TLP:AMBER': 'مؤسسة المتلقي وعملاؤها، بقدر الحاجة إلى المعرفة',
    'TLP:AMBER+STRICT': 'مؤسسة المتلقي وحدها، بقدر الحاجة إلى المعرفة',
    'TLP:RED': 'المتلقون المسمون وحدهم',
  },
}
