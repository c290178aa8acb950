import { grouped } from '../../../caseload/text/caseloadWords.js'
import { row } from '../../../explain/text/english/amounts.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import { percentText } from './figureText.js'
import type { ImpactPageWords } from './impactPageWords.js'
import { policyText } from './policyText.js'

const number = (value: number): string => grouped(value, ',')
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`
const groups = (count: number): string => counted(count, 'group', 'groups')

/** An impact page in English. */
export const englishImpactPage: ImpactPageWords = {
  title: 'Impact per group',
  running: 'Impact per group: figures, no judgement',
  decimalMark: '.',
  number,
  about: ({ lists, pairs, people }) =>
    `Looked at: ${counted(lists, 'list', 'lists')} with ${counted(pairs, 'pair', 'pairs')} of ${counted(people, 'person', 'people')}. A pair is one person with one vacancy.`,
  selectedMeans: (k, byHand) =>
    `Selected means: among the first ${number(k)} of a list and not blocked, or added by a person (${counted(byHand, 'time', 'times')}).`,
  noJudgement: 'These figures are the start of a conversation. They are no proof and no judgement.',
  totals: { lists: 'lists', pairs: 'pairs', people: 'people', selected: 'times selected' },

  found: 'What was found, and what was not',
  nothingFound: 'No group was found that is clearly selected less often.',
  nothingLooked: 'Nothing was looked at. So nothing can be said.',
  finding: ({ finding, isFlagged, isLess, ratio }) => {
    const figure = ratio === undefined ? '' : ` Its ratio to the reference group is ${ratio}.`
    if (finding === 'gap')
      return `This group is clearly selected less often.${figure} Such a gap hardly ever comes by chance alone.`
    if (isFlagged) return `This group is selected less often.${figure} That may be chance. Keep an eye on it.`
    return `This group is selected somewhat ${isLess ? 'less' : 'more'} often.${figure} That hardly ever comes by chance alone. Keep an eye on it.`
  },
  cause: (criterion) => `The gap closes most if this does not count: ${criterion}.`,
  counted: (counts) => {
    const parts = [
      counts.gap > 0 ? `${groups(counts.gap)} with a clear gap` : '',
      counts.watch > 0 ? `${groups(counts.watch)} to keep an eye on` : '',
      counts.none > 0 ? `${groups(counts.none)} without a notable gap` : '',
      counts['too-few'] > 0 ? `${groups(counts['too-few'])} with too few data to say anything` : '',
      counts['not-compared'] > 0 ? `${groups(counts['not-compared'])} not compared` : '',
      counts.suppressed > 0 ? `${groups(counts.suppressed)} not shown` : '',
    ].filter((part) => part !== '')
    return parts.length === 0 ? 'nothing to compare.' : `${inARow(parts, row)}.`
  },
  perAttribute: 'By attribute',
  cautionsTitle: 'Mind with these figures',
  cautions: {
    'nothing-looked-at': 'No list was given, or nobody stands in any.',
    'no-groups': 'Nobody has a known group. There is nothing to compare.',
    'unknown-people':
      'The group of some people is not known. They are counted as a group of their own and not compared.',
    suppressed: 'Some groups are not shown, so that nobody can be told apart.',
    'people-in-no-list': 'Groups were given of people who stand in no list. Nobody looked at them.',
    'everybody-selected':
      'In every list everybody was selected. Perhaps it holds only people who had been chosen already. Then the share says nothing.',
    'nobody-selected': 'Nobody was selected.',
    'no-measures': 'What each criterion found was not kept for some pairs. So causes are not known.',
    'ranked-otherwise':
      'Ranked again, less than nine tenths of the selection comes back. Perhaps other weights held, or people chose otherwise.',
    'few-permutations': 'Many groups were tested with few shuffles. That way hardly any gap can be found.',
  },
  notSaid: 'What these figures do not say',
  notSaidLines: ({ confidence, leastCell }) => [
    'A ratio below 0.800 is a rule of thumb from the United States (four fifths). It is no proof of discrimination. A ratio above it is no proof that all is well.',
    'The figures are only about people who were looked at. Whoever stands in no list is not counted here.',
    'A cause means here: if this criterion does not count, the gap gets smaller. Whether it rightly counts is a question for people.',
    'A gap can also begin outside the ranking: in the vacancies, the data or the groups that were chosen.',
    `An interval says where the true share lies with ${percentText(confidence, '.').replace('.0', '')} confidence, if every pair stood apart. People stand in more than one list, so it is rather too narrow.`,
    `Of a group of fewer than ${counted(leastCell, 'person', 'people')} there is no figure here. No figure is not the same as no gap.`,
    'The groups were given for this report alone. The ranking does not know them.',
  ],

  unknownValue: '(unknown)',
  findings: {
    gap: 'clear gap',
    watch: 'keep an eye on',
    none: 'no notable gap',
    'too-few': 'too few data',
    reference: 'reference group',
    'not-compared': 'not compared',
  },
  findingsShort: {
    gap: 'gap',
    watch: 'mind',
    none: '',
    'too-few': 'too few data',
    reference: '',
    'not-compared': '',
  },
  noRatio: {
    'is-reference': 'reference group',
    'unknown-group': 'unknown group, not compared',
    'small-share': 'too small a share, not compared',
    'no-reference': 'no reference group',
    'reference-has-none': 'reference group has 0',
    'too-few': 'too few data',
    'nobody-else': 'no other group',
  },
  suppressed: (why, leastCell) =>
    why === 'small'
      ? `not shown: fewer than ${counted(leastCell, 'person', 'people')}`
      : 'not shown: else a small group could be worked out',
  suppressedShort: 'not shown',
  suppressedLegend: 'no figure shown',
  ratio: (ratio) => `ratio ${ratio}`,
  reference: (name, how) =>
    how === 'highest'
      ? `Compared with: ${name}. That group is selected most often.`
      : `Compared with: ${name}. That group was named for it.`,
  ofCount: (count, of) => `${number(count)} of ${number(of)}`,
  noReference: 'There is no group to compare with.',
  noGroups: 'There are no groups.',

  figuresOf: (name) => `${name}: the figures`,
  otherFigures: 'Other figures',
  selection: 'Selected, of all pairs',
  selectionChart: (attribute, confidence) =>
    `For each group the share that is selected, with a line for the interval (${confidence} confidence). Attribute: ${attribute}. The table below has the same figures.`,
  fourFifths: (rate) => `four fifths: ${rate}`,
  equal: 'equal',
  fourFifthsShort: 'four fifths',
  reached: 'People who were selected at least once',
  reachedNote: "Here every person counts once. Fisher's test compares a group with all other known groups.",
  standing: 'How the pairs stand',
  scoreAndPlace: 'Score and place in the list',
  scoreNote: (median) =>
    `High score: above the score in the middle of all pairs (${median} of 1000). Attention: who stands at the top is seen more. 1.000 is the first place every time.`,
  order: (ndkl, byChance, lists) =>
    `Order: the make-up of the top differs by ${ndkl} from that of the list (NDKL, 0 is equal). By chance alone that is ${byChance}. Counted in ${counted(lists, 'list', 'lists')}.`,
  noOrder: 'Order: there is no list with at least two known groups.',

  causes: 'What makes it',
  causesNote: 'All lists were ranked again, each time without one criterion. That shows which criterion makes the gap.',
  causesMayBeChance: 'This gap may be chance. Then so are the figures below.',
  causesChart: 'Ratio to the reference group, if one criterion does not count',
  asItIs: 'Ranked again, with everything',
  withoutCriterion: (criterion) => `Without ${criterion}`,
  noFigure: 'no figure',
  same: (share) => `Ranked again with everything, ${share} of the selection comes back.`,
  nothingChanges: 'No single criterion changes the gap.',
  noMeasures: 'The cause is not known: what each criterion found was not kept.',
  by: { limit: 'the limit', measure: 'the measure', both: 'both', neither: 'neither' },
  moreCriteria: (count) => `The table has ${counted(count, 'more criterion', 'more criteria')}.`,

  stages: 'Where the gap begins',
  stagesNote: 'Each stage counts only those who passed the one before it and of whom it is known.',
  stage: { proposed: 'Proposed', accepted: 'Accepted', started: 'Started work' },
  stageMarks: {
    reference: 'reference group',
    watch: 'below four fifths',
    none: 'four fifths or more',
    'not-compared': 'not compared',
  },
  stagesChart: (stage) =>
    `For each group the share of this stage, with a line for the interval: ${stage}. The table below has the same figures.`,
  begins: (group, stage) => `${group}: the gap begins at this stage: ${stage.toLowerCase()}.`,

  periods: 'By period',
  periodsNote:
    'The ratio to the reference group of the whole. A diamond is a period with something out of the ordinary.',
  notInPeriod: 'not in this period',
  periodsChart: (group) => `The ratio by period of this group: ${group}. The table below has the same figures.`,
  warning: (code, group, periods) =>
    ({
      'changes-sign': `${group}: the gap turns round. In one period this group is selected less often, in another more often (${periods}).`,
      'against-the-whole': `${group}: in every period it is the other way round than in the whole (${periods}). Then look at the periods.`,
      'one-period-only': `${group}: the gap comes from one period (${periods}).`,
    })[code],

  intersections: 'Attributes together',
  intersectionsNote: 'A gap may be seen only where two attributes come together.',

  columns: {
    group: 'Group',
    people: 'People',
    pairs: 'Pairs',
    selected: 'Selected',
    share: 'Share',
    interval: 'Interval',
    ratio: 'Ratio',
    chance: 'Probability by chance',
    chanceAlone: 'Not corrected',
    finding: 'What it is',
    reached: 'Selected',
    fisher: "Fisher's test",
    eligible: 'Possible',
    toVerify: 'To verify',
    blocked: 'Blocked',
    scoring: 'High score',
    exposure: 'Attention',
    criterion: 'Criterion',
    without: 'Ratio without',
    withoutLimit: 'Only without the limit',
    withoutMeasure: 'Only without the measure',
    closes: 'Part of the gap that closes',
    rates: 'Share without, group and reference',
    by: 'Mostly by',
    stage: 'Stage',
    count: 'Count',
    period: 'Period',
    cause: 'Mostly by',
    figure: 'What',
    value: 'Value',
  },

  made: 'How this was made',
  stampTitle: 'What the figures were made with',
  stamp: ({ stamp }) => [
    ['Version of the software', plainText(stamp.engineVersion)],
    ['Weights by which causes were worked out', policyText(stamp.policy)],
    ['Fingerprint of the lists', plainText(stamp.lists)],
    ['Selected: the first', number(stamp.k)],
    ['Confidence of intervals', percentText(stamp.confidence, '.')],
    ['Smallest group that is shown', counted(stamp.leastCell, 'person', 'people')],
    ['Smallest share that is compared', percentText(stamp.leastShare, '.')],
    ['How often people were shuffled', number(stamp.permutations)],
    ['Groups that were tested', number(stamp.tests)],
    ['Seed of the chance', plainText(stamp.seed)],
    ['Reference group', stamp.reference === 'highest' ? 'whoever is selected most often' : 'named'],
  ],
}
