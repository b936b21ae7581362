/** Words of Arabic news that attribute. Our own lists; to add a verb, add its past and present forms to its line. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Say that …: past and present, he, she and they. “And” or “so” may be joined to the front. */
export const SAYING_VERBS = set(
  `قال قالت قالوا يقول تقول يقولون أكد أكدت أكدوا يؤكد تؤكد يؤكدون أوضح أوضحت أوضحوا يوضح توضح حذر حذرت حذروا يحذر تحذر
  أضاف أضافت أضافوا يضيف تضيف ذكر ذكرت ذكروا يذكر تذكر أشار أشارت أشاروا يشير تشير أعلن أعلنت أعلنوا يعلن تعلن شدد شددت شددوا يشدد تشدد
  صرح صرحت صرحوا يصرح اعتبر اعتبرت اعتبروا يعتبر تعتبر رأى رأت رأوا يرى ترى يرون لفت لفتت يلفت بين بينت يبين تابع تابعت يتابع
  زعم زعمت زعموا يزعم تزعم ادعى ادعت يدعي توقع توقعت توقعوا يتوقع تتوقع كشف كشفت كشفوا يكشف كتب كتبت يكتب أفاد أفادت أفادوا يفيد تفيد
  اعترف اعترفت يعترف أقر أقرت يقر نقل نقلت نوه نوهت ينوه علق علقت يعلق رجح رجحت يرجح جزم جزمت يجزم`,
)
/** Deny that …. */
export const DENYING_VERBS = set('نفى نفت نفوا ينفي تنفي أنكر أنكرت ينكر')
/** Call for, demand, warn of, accuse of: a noun phrase behind a preposition is the statement. */
export const DEMANDING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'دعا دعت دعوا يدعو تدعو'.split(' ').map((verb) => [verb, set('إلى الى')] as const),
  ...'حذر حذرت حذروا يحذر تحذر'.split(' ').map((verb) => [verb, set('من')] as const),
  ...'حث حثت يحث تحث شدد شددت يشدد أكد أكدت يؤكد'.split(' ').map((verb) => [verb, set('على')] as const),
])
/** Participles that carry on with the same speaker: “adding that”. */
export const CARRYING_ON = set(
  `مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة مضيفا مضيفة محذرا محذرة قائلا قائلة لافتا لافتة معتبرا معتبرة مبينا مبينة مشددا مشددة
  نافيا نافية منوها منوهة معلنا معلنة زاعما زاعمة متوقعا متوقعة داعيا داعية`,
)
/** “According to”. */
export const ACCORDING = set('بحسب حسب وفقا وفق طبقا')
/** What may stand between a verb, or who speaks, and “that”: “pointed to”, “in a statement”, “to Shafaq News”. */
export const LINK = /^(?:إلى|الى|على|من|في|خلال|عن|لـ.*|عبر|ضمن|أثناء|لدى|أمام)$/u

/** Words that say what somebody is. Without article and ending for a woman. */
export const ARABIC_ROLES = set(
  `محلل خبير باحث متحدث ناطق سفير وزير رئيس قائد لواء عميد عقيد فريق نائب دكتور أستاذ مستشار أمين مدير مسؤول ناشط صحفي صحافي كاتب
  أكاديمي سياسي مبعوث محافظ قاض ضابط زعيم شيخ سيد مرشح عضو مختص متخصص`,
)
/** What speaks and is no person with a name. */
export const NO_PERSON =
  /^(?:مصادر|مصدر|خبراء|محللون|مراقبون|مسؤولون|ناشطون|وزارة|سفارة|حكومة|مجلس|هيئة|قيادة|وكالة|لجنة|منظمة|حزب|شركة|بيان|تقرير|دراسة|صحيفة|قناة|جيش|شرطة|تقديرات|استطلاع)$/u
