import { grouped } from '../../../caseload/text/caseloadWords.js'
import { row } from '../../../explain/text/dutch/amounts.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import { percentText } from './figureText.js'
import type { ImpactPageWords } from './impactPageWords.js'
import { policyText } from './policyText.js'

const number = (value: number): string => grouped(value, '.')
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`
const groups = (count: number): string => counted(count, 'groep', 'groepen')

/** An impact page in Dutch. */
export const dutchImpactPage: ImpactPageWords = {
  title: 'Effect per groep',
  running: 'Effect per groep: cijfers, geen oordeel',
  decimalMark: ',',
  number,
  about: ({ lists, pairs, people }) =>
    `Bekeken: ${counted(lists, 'lijst', 'lijsten')} met ${counted(pairs, 'combinatie', 'combinaties')} van ${counted(people, 'persoon', 'mensen')}. Een combinatie is één persoon met één vacature.`,
  selectedMeans: (k, byHand) =>
    `Geselecteerd betekent: bij de eerste ${number(k)} van een lijst en niet geblokkeerd, of door een mens toegevoegd (${number(byHand)} keer).`,
  noJudgement: 'Deze cijfers zijn een begin van een gesprek. Zij zijn geen bewijs en geen oordeel.',
  totals: { lists: 'lijsten', pairs: 'combinaties', people: 'mensen', selected: 'keer geselecteerd' },

  found: 'Wat is gevonden, en wat niet',
  nothingFound: 'Er is geen groep gevonden die duidelijk minder vaak wordt geselecteerd.',
  nothingLooked: 'Er is niets bekeken. Er valt dus ook niets te zeggen.',
  finding: ({ finding, isFlagged, isLess, ratio }) => {
    const figure = ratio === undefined ? '' : ` De verhouding tot de vergelijkingsgroep is ${ratio}.`
    if (finding === 'gap')
      return `Deze groep wordt duidelijk minder vaak geselecteerd.${figure} Zo'n verschil komt bijna nooit door toeval alleen.`
    if (isFlagged)
      return `Deze groep wordt minder vaak geselecteerd.${figure} Dat kan toeval zijn. Houd het in de gaten.`
    return `Deze groep wordt iets ${isLess ? 'minder vaak' : 'vaker'} geselecteerd.${figure} Dat komt bijna nooit door toeval alleen. Houd het in de gaten.`
  },
  cause: (criterion) => `Het verschil wordt het meest kleiner als dit niet meetelt: ${criterion}.`,
  counted: (counts) => {
    const parts = [
      counts.gap > 0 ? `${groups(counts.gap)} met een duidelijk verschil` : '',
      counts.watch > 0 ? `${groups(counts.watch)} om in de gaten te houden` : '',
      counts.none > 0 ? `${groups(counts.none)} zonder opvallend verschil` : '',
      counts['too-few'] > 0 ? `${groups(counts['too-few'])} met te weinig gegevens om iets te zeggen` : '',
      counts['not-compared'] > 0 ? `${groups(counts['not-compared'])} niet vergeleken` : '',
      counts.suppressed > 0 ? `${groups(counts.suppressed)} niet getoond` : '',
    ].filter((part) => part !== '')
    return parts.length === 0 ? 'niets te vergelijken.' : `${inARow(parts, row)}.`
  },
  perAttribute: 'Per kenmerk',
  cautionsTitle: 'Let op bij deze cijfers',
  cautions: {
    'nothing-looked-at': 'Er is geen lijst gegeven, of er staat niemand in.',
    'no-groups': 'Van niemand is een groep bekend. Er is niets te vergelijken.',
    'unknown-people': 'Van sommige mensen is de groep niet bekend. Zij zijn geteld als eigen groep en niet vergeleken.',
    suppressed: 'Sommige groepen zijn niet getoond, zodat niemand te herkennen is.',
    'people-in-no-list': 'Er zijn groepen gegeven van mensen die in geen enkele lijst staan. Naar hen is niet gekeken.',
    'everybody-selected':
      'In elke lijst is iedereen geselecteerd. Misschien staan er alleen mensen in die al gekozen waren. Dan zegt het aandeel niets.',
    'nobody-selected': 'Niemand is geselecteerd.',
    'no-measures': 'Van sommige combinaties is niet bewaard wat elk criterium vond. Oorzaken zijn daarom niet bekend.',
    'ranked-otherwise':
      'Opnieuw gerangschikt komt minder dan negen tiende van de selectie terug. Misschien golden er andere gewichten, of kozen mensen anders.',
    'few-permutations':
      'Er zijn veel groepen getoetst en er is weinig geschud. Zo kan bijna geen verschil gevonden worden.',
  },
  notSaid: 'Wat deze cijfers niet zeggen',
  notSaidLines: ({ confidence, leastCell }) => [
    'Een verhouding onder 0,800 is een vuistregel uit de Verenigde Staten (vier vijfde). Dat is geen bewijs van discriminatie. Een verhouding erboven is geen bewijs dat er niets mis is.',
    'De cijfers gaan alleen over mensen naar wie gekeken is. Wie nergens in een lijst staat, telt hier niet mee.',
    'Een oorzaak betekent hier: als dit criterium niet meetelt, wordt het verschil kleiner. Of het terecht meetelt, is een vraag voor mensen.',
    'Een verschil kan ook buiten de rangschikking ontstaan: bij de vacatures, de gegevens of de groepen die gekozen zijn.',
    `Een interval zegt waar het echte aandeel met ${percentText(confidence, ',').replace(',0', '')} zekerheid ligt, als elke combinatie los zou staan. Mensen staan in meer lijsten, dus het is eerder te smal.`,
    `Van een groep met minder dan ${counted(leastCell, 'persoon', 'mensen')} staat hier geen cijfer. Geen cijfer is niet hetzelfde als geen verschil.`,
    'De groepen zijn alleen voor dit rapport gegeven. Bij het rangschikken zijn zij niet bekend.',
  ],

  unknownValue: '(onbekend)',
  findings: {
    gap: 'duidelijk verschil',
    watch: 'in de gaten houden',
    none: 'geen opvallend verschil',
    'too-few': 'te weinig gegevens',
    reference: 'vergelijkingsgroep',
    'not-compared': 'niet vergeleken',
  },
  findingsShort: {
    gap: 'verschil',
    watch: 'let op',
    none: '',
    'too-few': 'te weinig gegevens',
    reference: '',
    'not-compared': '',
  },
  noRatio: {
    'is-reference': 'vergelijkingsgroep',
    'unknown-group': 'onbekende groep, niet vergeleken',
    'small-share': 'te klein deel, niet vergeleken',
    'no-reference': 'geen vergelijkingsgroep',
    'reference-has-none': 'vergelijkingsgroep heeft 0',
    'too-few': 'te weinig gegevens',
    'nobody-else': 'geen andere groep',
  },
  suppressed: (why, leastCell) =>
    why === 'small'
      ? `niet getoond: minder dan ${counted(leastCell, 'persoon', 'mensen')}`
      : 'niet getoond: anders is een kleine groep uit te rekenen',
  suppressedShort: 'niet getoond',
  suppressedLegend: 'geen cijfer getoond',
  ratio: (ratio) => `verhouding ${ratio}`,
  reference: (name, how) =>
    how === 'highest'
      ? `Vergeleken met: ${name}. Die groep wordt het vaakst geselecteerd.`
      : `Vergeleken met: ${name}. Die groep is daarvoor aangewezen.`,
  ofCount: (count, of) => `${number(count)} van ${number(of)}`,
  noReference: 'Er is geen groep om mee te vergelijken.',
  noGroups: 'Er zijn geen groepen.',

  figuresOf: (name) => `${name}: de cijfers`,
  otherFigures: 'Andere cijfers',
  selection: 'Geselecteerd, van alle combinaties',
  selectionChart: (attribute, confidence) =>
    `Per groep het aandeel dat is geselecteerd, met een streep voor het interval (${confidence} zekerheid). Kenmerk: ${attribute}. De tabel hieronder heeft dezelfde cijfers.`,
  fourFifths: (rate) => `vier vijfde: ${rate}`,
  equal: 'gelijk',
  fourFifthsShort: 'vier vijfde',
  reached: 'Mensen die minstens één keer zijn geselecteerd',
  reachedNote: 'Hier telt elk mens één keer. De toets van Fisher vergelijkt een groep met alle andere bekende groepen.',
  standing: 'Hoe de combinaties staan',
  scoreAndPlace: 'Score en plaats in de lijst',
  scoreNote: (median) =>
    `Hoge score: boven de middelste score van alle combinaties (${median} van 1000). Aandacht: wie bovenaan staat, wordt meer gezien. 1,000 is steeds de eerste plaats.`,
  order: (ndkl, byChance, lists) =>
    `Volgorde: de samenstelling van de top wijkt ${ndkl} af van die van de lijst (NDKL, 0 is gelijk). Door toeval alleen is dat ${byChance}. Geteld in ${counted(lists, 'lijst', 'lijsten')}.`,
  noOrder: 'Volgorde: er is geen lijst met minstens twee bekende groepen.',

  causes: 'Waardoor',
  causesNote:
    'Alle lijsten zijn opnieuw gerangschikt, steeds zonder één criterium. Zo is te zien welk criterium het verschil maakt.',
  causesMayBeChance: 'Dit verschil kan toeval zijn. De cijfers hieronder zijn dan dat ook.',
  causesChart: 'Verhouding tot de vergelijkingsgroep, als één criterium niet meetelt',
  asItIs: 'Opnieuw gerangschikt, met alles',
  withoutCriterion: (criterion) => `Zonder ${criterion}`,
  noFigure: 'geen cijfer',
  same: (share) => `Met alles opnieuw gerangschikt komt ${share} van de selectie terug.`,
  nothingChanges: 'Geen enkel criterium alleen verandert het verschil.',
  noMeasures: 'De oorzaak is niet bekend: niet bewaard is wat elk criterium vond.',
  by: { limit: 'de grens', measure: 'de maat', both: 'allebei', neither: 'geen van beide' },
  moreCriteria: (count) => `De tabel heeft nog ${counted(count, 'criterium', 'criteria')}.`,

  stages: 'Waar het verschil begint',
  stagesNote: 'Elke stap telt alleen wie de stap ervoor haalde en van wie het bekend is.',
  stage: { proposed: 'Voorgesteld', accepted: 'Aanvaard', started: 'Begonnen met werk' },
  stageMarks: {
    reference: 'vergelijkingsgroep',
    watch: 'onder vier vijfde',
    none: 'vier vijfde of meer',
    'not-compared': 'niet vergeleken',
  },
  stagesChart: (stage) =>
    `Per groep het aandeel van deze stap, met een streep voor het interval: ${stage}. De tabel hieronder heeft dezelfde cijfers.`,
  begins: (group, stage) => `${group}: het verschil begint bij deze stap: ${stage.toLowerCase()}.`,

  periods: 'Per periode',
  periodsNote:
    'De verhouding tot de vergelijkingsgroep van het geheel. Een ruit is een periode waar iets bijzonders is.',
  notInPeriod: 'niet in deze periode',
  periodsChart: (group) =>
    `De verhouding per periode van deze groep: ${group}. De tabel hieronder heeft dezelfde cijfers.`,
  warning: (code, group, periods) =>
    ({
      'changes-sign': `${group}: het verschil draait om. In de ene periode wordt deze groep minder vaak geselecteerd, in de andere vaker (${periods}).`,
      'against-the-whole': `${group}: in elke periode is het andersom dan in het geheel (${periods}). Kijk dan naar de periodes.`,
      'one-period-only': `${group}: het verschil komt uit één periode (${periods}).`,
    })[code],

  intersections: 'Combinaties van kenmerken',
  intersectionsNote: 'Een verschil kan pas te zien zijn als twee kenmerken samenkomen.',

  columns: {
    group: 'Groep',
    people: 'Mensen',
    pairs: 'Combinaties',
    selected: 'Geselecteerd',
    share: 'Aandeel',
    interval: 'Interval',
    ratio: 'Verhouding',
    chance: 'Kans door toeval',
    chanceAlone: 'Zonder correctie',
    finding: 'Wat het is',
    reached: 'Geselecteerd',
    fisher: 'Toets van Fisher',
    eligible: 'Mogelijk',
    toVerify: 'Na te vragen',
    blocked: 'Geblokkeerd',
    scoring: 'Hoge score',
    exposure: 'Aandacht',
    criterion: 'Criterium',
    without: 'Verhouding zonder',
    withoutLimit: 'Alleen zonder de grens',
    withoutMeasure: 'Alleen zonder de maat',
    closes: 'Deel van het verschil dat sluit',
    rates: 'Aandeel zonder, groep en vergelijking',
    by: 'Vooral door',
    stage: 'Stap',
    count: 'Aantal',
    period: 'Periode',
    cause: 'Vooral door',
    figure: 'Wat',
    value: 'Waarde',
  },

  made: 'Hoe dit is gemaakt',
  stampTitle: 'Waarmee de cijfers zijn gemaakt',
  stamp: ({ stamp }) => [
    ['Versie van de software', plainText(stamp.engineVersion)],
    ['Gewichten waarmee oorzaken zijn uitgerekend', policyText(stamp.policy)],
    ['Vingerafdruk van de lijsten', plainText(stamp.lists)],
    ['Geselecteerd: de eerste', number(stamp.k)],
    ['Zekerheid van intervallen', percentText(stamp.confidence, ',')],
    ['Kleinste groep die getoond wordt', counted(stamp.leastCell, 'persoon', 'mensen')],
    ['Kleinste deel dat vergeleken wordt', percentText(stamp.leastShare, ',')],
    ['Hoe vaak mensen zijn geschud', number(stamp.permutations)],
    ['Groepen die getoetst zijn', number(stamp.tests)],
    ['Begin van het toeval', plainText(stamp.seed)],
    ['Vergelijkingsgroep', stamp.reference === 'highest' ? 'wie het vaakst is geselecteerd' : 'aangewezen'],
  ],
}
