/** Word lists that several rules share. English; Arabic has its own file. All in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const PRONOUNS = set('he she they it i we you who which one')
export const PERSON_PRONOUNS = set('he she they i we who')

/** Words that open a noun phrase. */
export const DETERMINERS = set(
  'the a an one two three four five another some many several most few both all these those this that his her its their our my other such each every no any more senior former top',
)

/** Words that join clauses: no subject reaches across them. */
export const CONJUNCTIONS = set(
  'and or but as when while because that if since after before although though whether so yet than where how what why until unless once which who whom whose even nor',
)

export const PREPOSITIONS = set(
  'in on at during about to with by for from into of over under against through via after before between among amid near outside inside within without upon since until as',
)

/** What may stand between a subject and its verb of speech. */
export const ADVERBS = set(
  "also has have had having later then already repeatedly recently previously reportedly often once still now further just always first again once similarly likewise meanwhile however too 've 's did himself herself themselves even rightly long sometimes yesterday today",
)

/** Words before a verb that mean that nothing was said: wishes, refusals, possibilities. */
export const UNREAL = set(
  "not to never didn't doesn't don't won't can't cannot couldn't wouldn't isn't hasn't haven't hadn't nor without would could should might may can will must shall let let's",
)

/** Verbs that end a noun phrase to their left. */
export const FINITE = set(
  "is are was were be been being am has have had do does did will would can could should may might must isn't aren't wasn't weren't doesn't don't didn't said says went came made took got became",
)

/** Days and the like, which may follow a verb of speech. */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later last this afterward afterwards recently again simply january february march april may june july august september october november december',
)

/** Words that open an aside before the subject: “In March, ...”. */
export const OPENERS = set(
  'in on at during after before when while as if since although though earlier later meanwhile however still last this then asked speaking but and yet so for instead also today yesterday by with from according despite once finally similarly indeed moreover additionally furthermore nevertheless nonetheless responding writing citing addressing referring speaking among separately',
)

/** Capitalised at a sentence's start without being a name. */
export const NO_NAME = set(
  'the a an in on at he she they it we i you but and this that these those his her their our my its as when if for so yet or not no yes then there here what who which how why where while after before since although though because during with without by from to of according meanwhile however also some many most several few all both each every other another one two three four five six seven eight nine ten still even just now today yesterday earlier later last next first second more such only once until unless about over under asked speaking despite instead indeed well monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december u.s',
)

/** Nouns that say what somebody is. Also as the last word before a name: “analyst Jane Doe”. */
export const ROLES = set(
  `analyst expert researcher scholar professor lecturer economist historian scientist engineer doctor physician surgeon lawyer attorney prosecutor judge justice
  minister president premier chancellor king queen prince princess emir sheikh sheik ayatollah imam pope bishop archbishop cardinal rabbi pastor reverend father
  secretary undersecretary ambassador envoy diplomat consul governor mayor senator congressman congresswoman representative deputy lawmaker legislator parliamentarian councilman councilwoman
  chairman chairwoman chair chief head leader director manager executive officer ceo founder co-founder owner partner boss editor author writer columnist reporter journalist correspondent anchor host commentator blogger producer
  spokesman spokeswoman spokesperson official commander general colonel major captain lieutenant sergeant admiral brigadier marshal soldier officer detective sheriff investigator inspector agent
  activist adviser advisor aide strategist consultant pollster candidate nominee frontrunner front-runner contender rival challenger incumbent democrat republican speaker whip member fellow specialist coordinator organizer
  student teacher principal resident neighbor witness survivor victim voter farmer worker nurse coach player actor actress singer artist director filmmaker rapper star comedian veteran
  mr mrs ms dr prof gen sen rep gov lt col sgt capt maj adm rev hon amb sir lady lord dame mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. sgt. capt. maj. adm. rev. hon. amb. cmdr. pres.`,
)

/** Names of bodies hold one of these. */
export const BODIES = set(
  `embassy ministry department council committee commission agency authority administration government parliament congress senate house court bureau office service police army navy force forces military command coalition
  party union association organization organisation federation league institute institution university college school centre center foundation fund bank company corporation corp inc inc. ltd group network board bar campaign
  pentagon kremlin treasury nato un u.n. eu fbi cia nsa doj white movement front brigade brigades faction factions militia state states nations team club society hospital church airline airlines firm alliance republic emirate`,
)

/** Capitals and countries stand for their governments: “Washington sees”. */
export const PLACES = set(
  `washington moscow beijing london paris berlin brussels tehran ankara baghdad damascus riyadh cairo jerusalem kyiv kiev tokyo delhi islamabad
  kabul beirut amman doha tripoli tunis algiers rabat khartoum sanaa pyongyang seoul canberra ottawa rome madrid warsaw athens erbil
  america britain england france germany italy spain russia china japan india pakistan iran iraq israel turkey turkiye syria jordan lebanon
  egypt libya tunisia algeria morocco sudan yemen qatar kuwait bahrain oman ukraine poland hungary greece canada mexico brazil australia
  europe palestine afghanistan kurdistan`,
)

/** Names of outlets hold one of these. */
export const OUTLETS = set(
  'news times post journal herald tribune gazette magazine newspaper agency wire press reuters ap afp upi bbc cnn cbs nbc abc msnbc politico breitbart bloomberg guardian telegraph observer chronicle daily globe radio television tv website site outlet paper newspaper report broadcaster',
)

/** Somebody without a name, one or more. */
export const UNNAMED = set(
  'source sources official officials insider insiders aide aides adviser advisers person people man woman witness witnesses resident residents diplomat diplomats spokesman spokeswoman spokesperson analyst expert officer officers someone somebody',
)

/** Many at once. */
export const COLLECTIVE = set(
  'analysts experts scholars researchers observers critics opponents supporters activists lawmakers republicans democrats conservatives liberals economists scientists historians lawyers attorneys prosecutors leaders authorities investigators reports estimates trackers studies polls voters students teachers families members they others some many most doctors workers protesters commentators pundits journalists reporters governments countries groups campaigners residents ministers allies rivals advocates studies assessments data figures documents',
)
