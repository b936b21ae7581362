import type { Random } from './random'

/** What a language needs for an article of the kind that analysts read. `{…}` are filled in. */
export type Language = {
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly places: readonly string[]
  readonly roles: readonly string[]
  /** Sentences in which somebody speaks: `{who}`, `{role}`, `{what}`. */
  readonly sayings: readonly string[]
  readonly quotes: readonly (readonly [string, string])[]
  /** What is said: `{subject}`, `{verb}`, `{object}`, `{place}`, `{number}`, `{year}`. */
  readonly contents: readonly string[]
  readonly subjects: readonly string[]
  readonly verbs: readonly string[]
  readonly objects: readonly string[]
  /** What the reporter writes in between. */
  readonly fillers: readonly string[]
}

const list = (words: string): readonly string[] => words.trim().split(/\s*[|\n]\s*/)

const PLACES = list(`Anbar|Nineveh|Kirkuk|Diyala|Basra|Erbil|Sulaymaniyah|Duhok|Samarra|Tikrit|Mosul|Sinjar|Hatra|Rutba
  Hasakah|Deir ez-Zor|Raqqa|Palmyra|Qamishli|Aleppo|Idlib|Homs|Daraa|Suwayda|Latakia|Maarib|Hodeidah|Aden|Taiz
  Benghazi|Misrata|Sebha|Kufra|Derna|Khartoum|Port Sudan|El Fasher|Nyala|Gao|Kidal|Timbuktu|Menaka|Agadez|Diffa
  Maiduguri|Mogadishu|Baidoa|Kismayo|Garissa|Goma|Bukavu|Bunia|Cabo Delgado|Pemba|Kunduz|Herat|Kandahar|Jalalabad
  Quetta|Gwadar|Peshawar|Srinagar|Kharkiv|Odesa|Mykolaiv|Zaporizhzhia|Kherson|Narva|Suwałki|Gagauzia|Mitrovica`)

const ENGLISH: Language = {
  tag: 'en',
  direction: 'ltr',
  given: list(`Ada|Ben|Carla|Dilan|Elias|Farah|George|Hana|Ibrahim|Jana|Kamal|Leyla|Marek|Nadia|Omar|Petra|Qasim|Rana
    Sami|Tara|Umar|Vera|Walid|Xenia|Yusuf|Zeynep|Aisling|Björn|Chloé|Đorđe|Émile|Fatoumata|Gülşen|Håkon|Íñigo|Jørgen
    Khadija|Łukasz|Mykola|Ngozi|Oluwaseun|Priya|Rüstem|Søren|Thi Mai|Uxía|Vlatko|Wilhelmina|Yaël|Žofia`),
  family:
    list(`Moreno|Adu|al-Nashou|al-Bayati|Barzani|Castellanos|Demirtaş|Eriksson|Fernández|Goldberg|Haddad|Ibrahimović
    Jabbour|Khoury|Lindqvist|Mahmoud|Nakamura|O’Brien|Petrov|Quispe|Rahman|Sørensen|Talabani|Usmanov|Vasquez|Whitfield
    Xhaka|Yıldız|Zielinski|Abdulrahman|Bouazizi|Chowdhury|Dlamini|El-Sayed|Ferreira|Grigoryan|Hassanzadeh|Ivanova|Jansen
    Kowalczyk|Laurent|Mbeki|Nguyen|Okonkwo|Papadopoulos|Qureshi|Rosenthal|Shevchenko|Tekin|Ulrich|Villanueva|Weissmann`),
  places: PLACES,
  roles: list(`a researcher at {place} University|a former intelligence officer|a member of the provincial council
    a retired general|a security analyst in {place}|a spokesperson for the ministry of defence|a tribal leader from {place}
    a professor of international law|an economist at the central bank|a fellow at the Institute for {place} Studies
    a field commander in {place}|a lawyer who follows the case|a member of parliament|an adviser to the prime minister
    a United Nations monitor|a humanitarian worker in {place}|an energy trader|a journalist who covers {place}`),
  sayings: list(`{who}, {role}, said that {what}.
    “{What},” said {who}, {role}.
    According to {who}, {role}, {what}.
    {who}, {role}, denied that {what}.
    “{What},” {who} told this paper; “nobody who knows {place} would say otherwise.”
    {who}, {role}, warned that {what}, and called the evidence “partial at best”.
    {who} expects that {what}, though only if the talks in {place} go on.
    In the view of {who}, {role}, it is too early to say that {what}.`),
  quotes: [['“', '”']],
  contents: list(`{subject} {verb} {object} in {place}
    {subject} {verb} {object} by the end of {year}
    {subject} {verb} {object} despite the losses around {place}
    {subject} {verb} {object}, with at least {number} people affected
    {subject} {verb} {object} as long as {place} stays out of reach
    {number} of the attacks near {place} show how {subject} {verb} {object}
    since {year}, {subject} {verb} {object} between {place} and the border
    {subject} {verb} {object} whatever the government in {place} announces`),
  subjects:
    list(`the group|the insurgency|the army|the provincial government|the coalition|the smuggling network|foreign advisers
    the tribes|the militia|the opposition|the interim council|the ministry|the central bank|the refugees|private contractors
    the neighbouring state|the peacekeeping mission|the border guard|the police|returning fighters|the shipping companies
    the regional power|the sanctions|the ceasefire|the new commander|the prison guards|cells in the desert|the rural population`),
  verbs:
    list(`is rebuilding|has lost|will lose|cannot hold|still controls|is financing|has abandoned|will try to retake|depends on
    has doubled|is hiding|threatens|has no interest in|is negotiating over|will not give up|underestimates|exaggerates|has split over
    is preparing for|recruits from|has withdrawn from|will return to|is losing control of|profits from|has failed to protect`),
  objects:
    list(`its supply lines|the crossings|the oil revenues|the detention camps|support among young people|the rural districts
    surveillance of the deserts|its weapons stores|the local councils|the ceasefire line|the reconstruction funds|its leadership
    the customs posts|drone attacks|the power grid|water rights|the fuel trade|its online channels|the prison perimeter
    recruitment in the camps|the grain shipments|a second front|its former allies|the election timetable|the withdrawal plan`),
  fillers: list(`The figures could not be checked independently.
    Officials in {place} did not answer questions in time.
    Fighting has flared up there every winter since {year}.
    At the market of {place} prices rose by {number} per cent within a month.
    The road from {place} to the border was closed for {number} days.
    A report of {year} had come to another conclusion.
    The ministry published no figures for {place}.
    Two weeks ago a convoy was stopped outside {place}.
    Residents speak of nights without power and of checkpoints that come and go.`),
}

const ARABIC: Language = {
  tag: 'ar',
  direction: 'rtl',
  given: list('أحمد|محمود|سارة|ليلى|عمر|خالد|نادية|يوسف|إبراهيم|فاطمة|حسين|زينب|مصطفى|هدى|كريم|رنا'),
  family: list(
    'البياتي|النشّو|الحدّاد|العبيدي|الجبوري|الخوري|المالكي|الصالحي|الكردي|الموصلي|العاني|الدليمي|السامرّائي|التميمي',
  ),
  places: list(
    'الأنبار|نينوى|كركوك|ديالى|البصرة|أربيل|السليمانية|سامراء|الموصل|الرقّة|دير الزور|حلب|عدن|بنغازي|الخرطوم',
  ),
  roles: list(
    'باحث في جامعة {place}|ضابط استخبارات سابق|عضو مجلس المحافظة|محلّل أمني في {place}|خبير في القانون الدولي|مستشار رئيس الوزراء',
  ),
  sayings: list(`قال {who}، وهو {role}، إنّ {what}.
    وأوضح {who}، {role}، أنّ {what}.
    ونفى {who} أن تكون {what}.
    «{what}» بحسب ما قال {who}، {role}.`),
  quotes: [['«', '»']],
  contents: list(`{subject} {verb} {object} في {place}
    {subject} {verb} {object} قبل نهاية عام {year}
    {subject} {verb} {object} رغم الخسائر حول {place}
    {subject} {verb} {object} ما دامت {place} خارج السيطرة`),
  subjects: list(
    'الجماعة|الجيش|الحكومة المحلية|التحالف|شبكات التهريب|العشائر|المعارضة|حرس الحدود|الخلايا النائمة|الدولة المجاورة',
  ),
  verbs: list('تعيد بناء|فقدت|لا تستطيع الاحتفاظ بـ|ما زالت تسيطر على|تموّل|تعتمد على|تهدّد|تتفاوض على|انسحبت من'),
  objects: list(
    'خطوط الإمداد|المعابر|عائدات النفط|مخيّمات الاحتجاز|المناطق الريفية|مخازن السلاح|المجالس المحلية|شبكة الكهرباء|قنواتها الإعلامية',
  ),
  fillers: list(`ولم يتسنَّ التحقق من هذه الأرقام بصورة مستقلة.
    ولم يجب المسؤولون في {place} عن الأسئلة.
    وارتفعت الأسعار في {place} بنسبة {number} في المئة خلال شهر.
    وأُغلقت الطريق من {place} إلى الحدود {number} يومًا.`),
}

const KURDISH: Language = {
  tag: 'ckb',
  direction: 'rtl',
  given: list('ئازاد|شیلان|دلێر|هێمن|ڕۆژان|کاوە|نەسرین|سەروەر|ژیان|بەختیار'),
  family: list('بارزانی|تاڵەبانی|قەرەداغی|هەولێری|جاف|زەنگنە|سۆران|ئەحمەد|ڕەسووڵ|کەرکووکی'),
  places: list('هەولێر|سلێمانی|دهۆک|کەرکووک|مووسڵ|شنگال|قامیشلۆ|ڕەققە|هەڵەبجە'),
  roles: list('توێژەر لە زانکۆی {place}|ئەندامی پێشووی پەرلەمان|شرۆڤەکاری ئەمنی لە {place}|ڕاوێژکاری سەرۆک وەزیران'),
  sayings: list(`{who}، {role}، وتی {what}.
    بە وتەی {who}، {role}، {what}.
    «{what}» {who} وای وت.`),
  quotes: [['«', '»']],
  contents: list(`{subject} {object} لە {place} {verb}
    تا کۆتایی ساڵی {year} {subject} {object} {verb}
    {subject} لەگەڵ زیانەکانی دەوروبەری {place} {object} {verb}`),
  subjects: list('گرووپەکە|سوپا|حکوومەتی هەرێم|هاوپەیمانان|تۆڕی قاچاخ|عەشیرەتەکان|پۆلیسی سنوور'),
  verbs: list('دروست دەکاتەوە|لەدەست داوە|ناتوانێت بیپارێزێت|بەڕێوە دەبات|دەکات بە هەڕەشە'),
  objects: list('ڕێگاکانی دابینکردن|دەروازەکان|داهاتی نەوت|کەمپەکان|ناوچە گوندنشینەکان|کۆگای چەک'),
  fillers: list(`ئەم ژمارانە بە شێوەیەکی سەربەخۆ پشتڕاست نەکرانەوە.
    بەرپرسانی {place} وەڵامیان نەدایەوە.
    ڕێگای {place} بۆ سنوور {number} ڕۆژ داخرا.`),
}

/** Mostly English, some Arabic, some Sorani Kurdish, as an analyst's desk may look. */
export function languageOf(random: Random): Language {
  const at = random.next()
  return at < 0.84 ? ENGLISH : at < 0.95 ? ARABIC : KURDISH
}

export const LANGUAGES: readonly Language[] = [ENGLISH, ARABIC, KURDISH]

/** Fills the `{…}` of a template; `{What}` is `{what}` with a capital. */
export function filled(
  template: string,
  language: Language,
  random: Random,
  given: Readonly<Record<string, string>> = {},
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = given[name] ?? given[name.toLowerCase()]
    if (known !== undefined) return name === 'What' ? `${known[0]?.toUpperCase()}${known.slice(1)}` : known
    if (name === 'number') return String(random.between(2, 4_000))
    if (name === 'year') return String(random.between(2_014, 2_027))
    if (name === 'place') return random.often(language.places)
    const lists = { subject: language.subjects, verb: language.verbs, object: language.objects }
    return random.pick(lists[name as keyof typeof lists])
  })
}

export const OUTLET_NAMES = list(
  `Review|Gazette|Monitor|Observer|Tribune|Chronicle|Dispatch|Courier|Wire|Bulletin|Post|Herald`,
)

export const TOPIC_NAMES =
  list(`borders|prisons|finance|oil|recruitment|drones|water|ceasefire|elections|sanctions|smuggling|camps|refugees
  training|command|propaganda|shipping|grain|power grid|customs|tribes|militias|intelligence|reconstruction|corruption|media
  air defence|cyber|mines|hostages|withdrawal|peacekeeping|mediation|humanitarian access|minorities|religious leaders|youth
  unemployment|currency|fuel|weapons|foreign fighters|logistics|deserts|cities|villages|mountains|rivers|ports|airports
  law|courts|detention|human rights|health|schools|migration|agriculture|telecoms|satellites|gas|pipelines|mining|gold`)
