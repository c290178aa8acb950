import type {
  ComparedShare,
  Finding,
  GroupImpact,
  GroupTable,
  ImpactReport,
  RatioFigure,
  RatioThen,
  Share,
  ShownGroup,
  StageFigure,
} from '../../../src/audit/impact/report.js'

// A report written by hand, with every kind of figure, so that a page of it shows all that a page can show. It need not add up.

const shareOf = (count: number, of: number): Share => ({ count, of, share: Math.round((1000 * count) / of) })

const compared = (count: number, of: number, ratio: RatioFigure): ComparedShare => {
  const { share } = shareOf(count, of)
  const wide = Math.ceil(2000 * Math.sqrt((share / 1000) * (1 - share / 1000) * (1 / of)))
  return {
    ...shareOf(count, of),
    interval: { lowest: Math.max(0, share - wide), highest: Math.min(1000, share + wide) },
    ratio,
  }
}

interface Written {
  readonly value: string | null
  readonly finding: Finding
  readonly people: number
  readonly pairs: number
  readonly selected: number
  readonly ratio: RatioFigure
  readonly more?: Partial<ShownGroup>
}

function shown({ value, finding, people, pairs, selected, ratio, more }: Written, values?: ShownGroup['values']) {
  const ofReference = ratio.enough ? ratio.ratio : undefined
  const other = (by: number): RatioFigure =>
    ratio.enough ? { ...ratio, ratio: Math.min(1000, ratio.ratio + by) } : ratio
  const group: ShownGroup = {
    suppressed: false,
    values: values ?? [value],
    people,
    pairs,
    status: {
      eligible: shareOf(Math.round(pairs * 0.41), pairs),
      toVerify: shareOf(Math.round(pairs * 0.22), pairs),
      blocked: shareOf(pairs - Math.round(pairs * 0.41) - Math.round(pairs * 0.22), pairs),
    },
    selection: compared(selected, pairs, ratio),
    scoring: compared(Math.round(pairs * 0.47), pairs, other(53)),
    reached: {
      ...compared(Math.round(people * 0.71), people, other(91)),
      fisher: value === null ? { enough: false, why: 'unknown-group' } : { enough: true, p: 4200 + people },
    },
    exposure: { perPair: 287 + (people % 40), ratio: other(17) },
    flagged: ofReference !== undefined && ofReference < 800,
    evidence: ratio.enough
      ? { enough: true, p: finding === 'gap' ? 500 : 211_000 + people, corrected: finding === 'gap' ? 3500 : 633_000 }
      : { enough: false, why: ratio.why },
    finding,
    ...more,
  }
  return group
}

const then = (rate: number, referenceRate: number, closes: number): RatioThen => ({
  rate,
  referenceRate,
  ratio: Math.round((1000 * rate) / referenceRate),
  closes,
})

const to = (ratio: number, reference: string): RatioFigure => ({ enough: true, ratio, reference: [reference] })

const stages = (counts: readonly (readonly [number, number])[], ratios: readonly RatioFigure[]): StageFigure[] =>
  (['proposed', 'accepted', 'started'] as const).map((stage, place) => {
    const [count = 0, of = 0] = counts[place] ?? []
    const ratio = ratios[place]
    return of < 10 || ratio === undefined
      ? { stage, enough: false, why: 'too-few' }
      : { stage, enough: true, ...compared(count, of, ratio) }
  })

const isReference: RatioFigure = { enough: false, why: 'is-reference' }
const unknownGroup: RatioFigure = { enough: false, why: 'unknown-group' }

const ages: readonly GroupImpact[] = [
  shown({
    value: '50 jaar en ouder',
    finding: 'gap',
    people: 104,
    pairs: 3912,
    selected: 371,
    ratio: to(586, 'tot 27 jaar'),
    more: {
      causes: {
        known: true,
        ratio: 591,
        same: 982,
        criteria: [
          {
            criterion: 'travel',
            without: then(158, 161, 955),
            withoutLimit: then(149, 162, 804),
            withoutMeasure: then(104, 162, 125),
            by: 'limit',
          },
          {
            criterion: 'education',
            without: then(117, 162, 320),
            withoutLimit: then(97, 162, 0),
            withoutMeasure: then(117, 162, 320),
            by: 'measure',
          },
          {
            criterion: 'credentials',
            without: then(104, 162, 125),
            withoutLimit: then(104, 162, 125),
            withoutMeasure: then(96, 162, 3),
            by: 'limit',
          },
          {
            criterion: 'hours',
            without: then(95, 163, -21),
            withoutLimit: then(95, 163, -21),
            withoutMeasure: then(95, 163, -20),
            by: 'neither',
          },
        ],
      },
      stages: {
        stages: stages(
          [
            [74, 104],
            [31, 74],
            [9, 31],
          ],
          [to(877, 'tot 27 jaar'), to(702, 'tot 27 jaar'), to(645, 'tot 27 jaar')],
        ),
        begins: 'accepted',
      },
    },
  }),
  shown({
    value: '27 tot 50 jaar',
    finding: 'watch',
    people: 151,
    pairs: 5630,
    selected: 708,
    ratio: to(777, 'tot 27 jaar'),
    more: {
      causes: { known: false, why: 'no-measures' },
      stages: {
        stages: stages(
          [
            [112, 151],
            [63, 112],
            [24, 63],
          ],
          [to(916, 'tot 27 jaar'), to(940, 'tot 27 jaar'), to(1012, 'tot 27 jaar')],
        ),
      },
    },
  }),
  shown({
    value: 'tot 27 jaar',
    finding: 'reference',
    people: 63,
    pairs: 2204,
    selected: 357,
    ratio: isReference,
    more: {
      stages: {
        stages: stages(
          [
            [51, 63],
            [31, 51],
            [14, 31],
          ],
          [isReference, isReference, isReference],
        ),
      },
    },
  }),
  { suppressed: true, values: ['67 jaar en ouder'], why: 'small' },
  shown({
    value: null,
    finding: 'not-compared',
    people: 22,
    pairs: 788,
    selected: 96,
    ratio: unknownGroup,
    more: { stages: { stages: stages([[15, 22]], [unknownGroup]) } },
  }),
]

const periods: GroupTable['periods'] = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'].map((period, place) => ({
  period,
  groups: [
    {
      suppressed: false,
      values: ['50 jaar en ouder'],
      people: 61 + place,
      selection: shareOf(82 + 7 * place, 961 + place),
      ratio: to([541, 1310, 702, 575][place] ?? 0, 'tot 27 jaar'),
    },
    {
      suppressed: false,
      values: ['27 tot 50 jaar'],
      people: 83 + place,
      selection: shareOf(131 + 9 * place, 1203 + place),
      ratio: to([841, 856, 862, 812][place] ?? 0, 'tot 27 jaar'),
    },
    place === 2
      ? { suppressed: true, values: ['tot 27 jaar'] }
      : {
          suppressed: false,
          values: ['tot 27 jaar'],
          people: 41 + place,
          selection: shareOf(91 + 3 * place, 552 + place),
          ratio: isReference,
        },
  ],
}))

const regions: readonly GroupImpact[] = [
  shown({ value: 'noord', finding: 'none', people: 171, pairs: 6201, selected: 741, ratio: to(951, 'zuid') }),
  shown({ value: 'oost', finding: 'too-few', people: 12, pairs: 31, selected: 2, ratio: to(514, 'zuid') }),
  { suppressed: true, values: ['west'], why: 'protects-another' },
  { suppressed: true, values: ['elders'], why: 'small' },
  shown({ value: 'zuid', finding: 'reference', people: 118, pairs: 4402, selected: 553, ratio: isReference }),
  shown({ value: null, finding: 'not-compared', people: 14, pairs: 502, selected: 61, ratio: unknownGroup }),
]

const together: readonly GroupImpact[] = [
  shown({ value: '', finding: 'gap', people: 48, pairs: 1903, selected: 151, ratio: to(472, 'tot 27 jaar') }, [
    '50 jaar en ouder',
    'noord',
  ]),
  shown({ value: '', finding: 'none', people: 44, pairs: 1702, selected: 231, ratio: to(853, 'tot 27 jaar') }, [
    '50 jaar en ouder',
    'zuid',
  ]),
  { suppressed: true, values: ['67 jaar en ouder', 'noord'], why: 'small' },
  shown({ value: '', finding: 'reference', people: 31, pairs: 1144, selected: 191, ratio: isReference }, [
    'tot 27 jaar',
    'zuid',
  ]),
  shown({ value: null, finding: 'not-compared', people: 17, pairs: 620, selected: 77, ratio: unknownGroup }, [
    null,
    'zuid',
  ]),
]

/** A report with a gap, something to watch, groups that are not shown, causes, stages, periods and an intersection. */
export const writtenReport: ImpactReport = {
  looked: {
    lists: 212,
    pairs: 12_534,
    people: 340,
    selected: 1532,
    byHand: 12,
    periods: ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'],
    twiceMedianScore: 1025,
  },
  tables: [
    {
      attributes: ['leeftijdsgroep'],
      groups: ages,
      order: { enough: true, ndkl: 118, byChance: 41, lists: 209 },
      periods,
      periodWarnings: [{ code: 'changes-sign', values: ['50 jaar en ouder'], periods: ['2025-Q2', '2025-Q3'] }],
    },
    {
      attributes: ['regio'],
      groups: regions,
      order: { enough: false, why: 'no-list-with-two-groups' },
      periods: [],
      periodWarnings: [],
    },
    {
      attributes: ['leeftijdsgroep', 'regio'],
      groups: together,
      order: { enough: true, ndkl: 133, byChance: 72, lists: 201 },
      periods: [],
      periodWarnings: [],
    },
  ],
  findings: [
    { attributes: ['leeftijdsgroep'], values: ['50 jaar en ouder'], finding: 'gap', ratio: 586, cause: 'travel' },
    { attributes: ['leeftijdsgroep', 'regio'], values: ['50 jaar en ouder', 'noord'], finding: 'gap', ratio: 472 },
    { attributes: ['leeftijdsgroep'], values: ['27 tot 50 jaar'], finding: 'watch', ratio: 777 },
  ],
  cautions: ['unknown-people', 'suppressed', 'few-permutations'],
  stamp: {
    engineVersion: '0.9.0',
    policy: { id: 'default', version: '4', hash: 'a1'.repeat(32) },
    lists: 'b2'.repeat(32),
    k: 10,
    confidence: 950,
    leastCell: 10,
    leastShare: 0,
    permutations: 1999,
    tests: 7,
    seed: 'impact',
    reference: 'highest',
  },
}

/** Nothing was looked at. */
export const emptyReport: ImpactReport = {
  ...writtenReport,
  looked: { lists: 0, pairs: 0, people: 0, selected: 0, byHand: 0, periods: [], twiceMedianScore: 0 },
  tables: [],
  findings: [],
  cautions: ['nothing-looked-at', 'no-groups'],
}
