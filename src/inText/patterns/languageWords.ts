import type { LanguageLevel, LanguageSkill } from '../../domain/language.js'

/** Codes of languages with the Dutch names that people use. A name of two words has a space. */
export const languageCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nld: 'nederlands hollands',
    fry: 'fries',
    eng: 'engels',
    deu: 'duits',
    fra: 'frans',
    spa: 'spaans',
    por: 'portugees',
    ita: 'italiaans',
    pol: 'pools',
    ron: 'roemeens',
    bul: 'bulgaars',
    hun: 'hongaars',
    ces: 'tsjechisch',
    slk: 'slowaaks slovaaks',
    hrv: 'kroatisch',
    srp: 'servisch',
    bos: 'bosnisch',
    sqi: 'albanees',
    ell: 'grieks',
    lit: 'litouws',
    lav: 'lets',
    rus: 'russisch',
    ukr: 'oekraiens',
    tur: 'turks',
    ara: 'arabisch',
    ary: 'darija',
    zgh: 'berbers tamazight',
    kur: 'koerdisch',
    kmr: 'kurmanci kurmandji',
    ckb: 'sorani',
    fas: 'perzisch farsi',
    prs: 'dari',
    pus: 'pasjtoe pashto',
    urd: 'urdu',
    hin: 'hindi',
    pan: 'punjabi',
    ben: 'bengaals',
    tam: 'tamil',
    tir: 'tigrinya',
    amh: 'amhaars',
    som: 'somalisch',
    swa: 'swahili',
    aka: 'twi',
    pap: 'papiaments papiamento',
    srn: 'sranantongo sranan',
    ind: 'indonesisch',
    msa: 'maleis',
    zho: 'chinees',
    cmn: 'mandarijn',
    yue: 'kantonees',
    vie: 'vietnamees',
    tha: 'thais',
    tgl: 'tagalog',
    jpn: 'japans',
    kor: 'koreaans',
    heb: 'hebreeuws',
    hye: 'armeens',
    kat: 'georgisch',
    aze: 'azerbeidzjaans',
    dse: 'gebarentaal',
  }).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
)

/** Names that are another word without their capital. */
export const needsCapital: ReadonlySet<string> = new Set(['lets', 'thais', 'tamil'])

/** Levels by the scale of the Common European Framework, as they are folded. */
export const frameworkLevels: ReadonlyMap<string, LanguageLevel> = new Map(
  (['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((level) => [level.toLowerCase(), level]),
)

/**
 * Levels in everyday words. `redelijk`, `goed` and `uitstekend` are steps 2, 3 and 4 of VUM's own scale; the others are the
 * project's own reading: a little is A1, a basis is A2 (the framework's basic user), a mother tongue C2.
 */
export const levelWords: ReadonlyMap<string, LanguageLevel> = new Map<string, LanguageLevel>([
  ['beetje', 'A1'],
  ['woordje', 'A1'],
  ['mondje', 'A1'],
  ['basis', 'A2'],
  ['basiskennis', 'A2'],
  ['basisniveau', 'A2'],
  ['eenvoudig', 'A2'],
  ['redelijk', 2],
  ['redelijke', 2],
  ['goed', 3],
  ['goede', 3],
  ['prima', 3],
  ['uitstekend', 4],
  ['uitstekende', 4],
  ['vloeiend', 4],
  ['perfect', 4],
  ['moedertaal', 'C2'],
])

/** Words that say which of the four skills is meant. */
export const skillWords: ReadonlyMap<string, LanguageSkill> = new Map([
  ...(['spreken', 'spreek', 'spreekt', 'praten', 'praat', 'mondeling', 'woord'] as const).map(
    (word): [string, LanguageSkill] => [word, 'speaking'],
  ),
  ...(['verstaan', 'versta', 'begrijpen', 'begrijp', 'luisteren'] as const).map((word): [string, LanguageSkill] => [
    word,
    'listening',
  ]),
  ...(['lezen', 'lees', 'leest'] as const).map((word): [string, LanguageSkill] => [word, 'reading']),
  ...(['schrijven', 'schrijf', 'schrijft', 'schriftelijk', 'geschrift', 'schrift'] as const).map(
    (word): [string, LanguageSkill] => [word, 'writing'],
  ),
])

/** Words after which, or before which, the name of a language is just where something comes from: `een Turks restaurant`. */
export const ofOrigin: ReadonlySet<string> = new Set(
  `restaurant restaurants bedrijf bedrijven diploma rijbewijs paspoort eten keuken merk gezin ontbijt toilet product producten
  brood winkel supermarkt markt recht minimumloon uitzendbureau familiebedrijf collega team`.split(/\s+/),
)
