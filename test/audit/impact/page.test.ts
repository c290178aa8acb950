import { PassendError } from 'passend'
import { impactPage } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { axisTo, positionOn } from '../../../src/audit/impact/page/axis.js'
import { dutchImpactPage } from '../../../src/audit/impact/page/dutchImpactPage.js'
import { englishImpactPage } from '../../../src/audit/impact/page/englishImpactPage.js'
import { chanceText, percentText, ratioText } from '../../../src/audit/impact/page/figureText.js'
import type { GroupTable, ImpactReport } from '../../../src/audit/impact/report.js'
import { hostileLabels } from '../../caseload/hostile.js'
import { readMarkup } from '../../caseload/markup.js'
import { standsByItself } from '../../support/standsByItself.js'
import { emptyReport, writtenReport } from './writtenReport.js'

/** The written report with a hostile text for every name that a caller gives. */
function hostileReport(): ImpactReport {
  const names = new Map<string, string>()
  const hostile = (name: string) => {
    const label = names.get(name) ?? `${hostileLabels[names.size % hostileLabels.length]}${names.size}`
    names.set(name, label)
    return label
  }
  const given = new Set(['attributes', 'values', 'reference', 'periods', 'period', 'id', 'version', 'seed', 'lists'])
  const text = JSON.stringify(writtenReport, (key, value: unknown) => {
    if (!given.has(key) || key === 'cautions') return value
    if (Array.isArray(value) && value.every((one) => one === null || typeof one === 'string'))
      return value.map((one: string | null) => (one === null ? null : hostile(one)))
    return typeof value === 'string' && value !== 'highest' ? hostile(value) : value
  })
  return JSON.parse(text)
}

const hostile = hostileReport()
const pages = [
  ['a written report in Dutch', impactPage(writtenReport)],
  ['a written report in English', impactPage(writtenReport, { language: 'en' })],
  ['hostile names', impactPage(hostile, { title: hostileLabels[4] as string })],
  ['nothing', impactPage(emptyReport)],
  ['an attribute without groups', impactPage({ ...writtenReport, tables: [withGroups([])], findings: [] })],
] as const

describe.each(pages)('a page of %s', (_, page) => standsByItself(page))

/** The first table of the written report with other groups, and no more periods. */
function withGroups(groups: GroupTable['groups']): GroupTable {
  const [table] = writtenReport.tables
  return { ...(table as GroupTable), groups, periods: [], periodWarnings: [] }
}

const textsOf = (report: ImpactReport, language: 'nl' | 'en' = 'nl') =>
  readMarkup(impactPage(report, { language })).texts

describe('what a page shows', () => {
  const texts = textsOf(writtenReport)
  const told = texts.join('\n')

  it('says first what was found, what was not, and what the figures cannot say', () => {
    // Before the first chart or table of an attribute.
    const first = texts.slice(0, texts.indexOf('Vergeleken met: tot 27 jaar. Die groep wordt het vaakst geselecteerd.'))
    const words = first.join('\n')
    expect(words).toContain('De verhouding tot de vergelijkingsgroep is 0,586.')
    expect(words).toContain('Het verschil wordt het meest kleiner als dit niet meetelt: reizen.')
    expect(words).toContain('1 groep met te weinig gegevens om iets te zeggen')
    expect(words).toContain('Dat is geen bewijs van discriminatie.')
    for (const caution of writtenReport.cautions) expect(first).toContain(dutchImpactPage.cautions[caution])
  })

  it('says that nothing was found where no group has a gap, and that nothing was looked at where that is so', () => {
    expect(textsOf({ ...writtenReport, findings: [] })).toContain(dutchImpactPage.nothingFound)
    expect(told).not.toContain(dutchImpactPage.nothingFound)
    expect(textsOf(emptyReport)).toContain(dutchImpactPage.nothingLooked)
  })

  it('shows every figure of the report: each, changed alone into one that stands nowhere else, is on the page', () => {
    // As thousandths (percents and a number with three decimals), as millionths, as a count, and as twice a score.
    const rare = 987_653
    const forms = ['98.765,3', '98765,3', '987,653', '0,987653', '987.653', '493.826,5']
    const absent = numbersOf(writtenReport, []).flatMap((path) => {
      const page = impactPage(changed(writtenReport, path, rare))
      return forms.some((form) => page.includes(form))
        ? []
        : [path.map((key) => (/^\d/.test(key) ? '0' : key)).join('.')]
    })
    const left = [...new Set(absent)].sort()
    expect(left).toEqual(
      [
        // The pairs of a group are told once as what its selection is of, and once for all three statuses.
        'tables.0.groups.0.status.eligible.of',
        'tables.0.groups.0.status.toVerify.of',
        'tables.0.groups.0.status.blocked.of',
        // Of each half of a criterion the ratio alone.
        ...['withoutLimit', 'withoutMeasure'].flatMap((half) =>
          ['rate', 'referenceRate', 'closes'].map((key) => `tables.0.groups.0.causes.criteria.0.${half}.${key}`),
        ),
        // Of attributes together selection and people reached alone: see below.
        'tables.0.groups.0.pairs',
        'tables.0.groups.0.status.eligible.count',
        'tables.0.groups.0.status.eligible.share',
        'tables.0.groups.0.status.toVerify.count',
        'tables.0.groups.0.status.toVerify.share',
        'tables.0.groups.0.status.blocked.count',
        'tables.0.groups.0.status.blocked.share',
        ...['count', 'of', 'share', 'interval.lowest', 'interval.highest', 'ratio.ratio'].map(
          (key) => `tables.0.groups.0.scoring.${key}`,
        ),
        'tables.0.groups.0.exposure.perPair',
        'tables.0.groups.0.exposure.ratio.ratio',
        'tables.0.order.byChance',
        'tables.0.order.lists',
        'tables.0.order.ndkl',
      ].sort(),
    )
  })

  it('leaves out figures of attributes together only, never of one', () => {
    const single: ImpactReport = { ...writtenReport, tables: writtenReport.tables.slice(0, 2) }
    const paths = numbersOf(single, []).filter((path) =>
      /scoring|exposure|order|\.pairs$|status.*(count|share)$/.test(path.join('.')),
    )
    expect(paths.length).toBeGreaterThan(40)
    for (const path of paths) {
      const page = impactPage(changed(single, path, 987_653))
      expect(
        ['98765,3', '987,653', '987.653'].some((form) => page.includes(form)),
        path.join('.'),
      ).toBe(true)
    }
  })

  it('has beside the chart a table with the same figures', () => {
    // Once in the chart and once in the table, each written the same way.
    for (const figure of ['9,5%', '8,5–10,5%']) expect(texts.filter((text) => text === figure)).toHaveLength(2)
    expect(texts).toContain('verhouding 0,586 · verschil')
    expect(texts.filter((text) => text === '0,586')).toHaveLength(1)
    // Of the causes the bar and the row.
    expect(texts.filter((text) => text === '0,981')).toHaveLength(2)
  })

  it('shows no figure of a group that is not shown, whatever stands in it', () => {
    const forged = { suppressed: true, values: ['67 jaar en ouder'], why: 'small', people: 987_653, selection: 987_653 }
    const groups = [forged as never, ...withGroups(writtenReport.tables[0]?.groups ?? []).groups.slice(0, 3)]
    const page = textsOf({ ...writtenReport, tables: [withGroups(groups)], findings: [] })
    expect(page.join('\n')).not.toMatch(/987|653/)
    // In the chart it has a hatched bar and no mark, in every table its reason and no cell.
    const places = page.flatMap((text, place) => (text === '67 jaar en ouder' ? [place] : []))
    expect(places.map((place) => page[place + 1])).toEqual([
      'niet getoond',
      ...Array.from({ length: 4 }, () => 'niet getoond: minder dan 10 mensen'),
    ])
    expect(places.map((place) => page[place + 2])).not.toContain('–')
  })

  it('says why the other of two is hidden, and what is not known', () => {
    expect(texts).toContain('niet getoond: anders is een kleine groep uit te rekenen')
    expect(texts).toContain('(onbekend)')
    expect(texts).toContain('(onbekend) × zuid')
    expect(texts).toContain(dutchImpactPage.noMeasures)
  })

  it('speaks one language on a page', () => {
    const english = textsOf(writtenReport, 'en').join('\n')
    const sentences = (words: object): string[] =>
      Object.values(words).flatMap((one) =>
        typeof one === 'string' ? (one.length > 12 ? [one] : []) : typeof one === 'object' ? sentences(one) : [],
      )
    const dutch = sentences(dutchImpactPage)
    expect(dutch.length).toBeGreaterThan(60)
    expect(dutch.filter((one) => english.includes(one))).toEqual([])
    expect(sentences(englishImpactPage).filter((one) => told.includes(one))).toEqual([])
    expect(english).toContain('0.586')
    expect(english).not.toContain('0,586')
  })

  it('takes a title, and its own where there is none to see', () => {
    expect(impactPage(writtenReport, { title: 'Jaar 2025 & 2026' })).toContain('<title>Jaar 2025 &amp; 2026</title>')
    expect(impactPage(writtenReport, { title: '\u200B ' })).toContain('<title>Effect per groep</title>')
  })

  it('refuses a language that there is not', () => {
    expect(() => impactPage(writtenReport, { language: 'fy' as never })).toThrow(PassendError)
  })
})

describe('the charts', () => {
  const { tags } = readMarkup(impactPage(writtenReport))
  const places = (from: string, name: string, kind: string, key: string) => {
    const start = tags.findIndex(({ attributes }) => attributes.get('aria-labelledby')?.startsWith(`${from}-title`))
    // A chart ends where the next one begins; the marks within it are passed over by ear.
    const next = tags.findIndex((tag, place) => place > start && tag.attributes.get('role') === 'img')
    return tags
      .slice(start, next < 0 ? undefined : next)
      .filter((tag) => tag.name === name && tag.attributes.get('class')?.split(' ')[0] === kind)
      .map(({ attributes }) => attributes.get(key))
  }

  it('put marks, whiskers and the line of four fifths where their figures are', () => {
    // The highest end of an interval is 17.8 %, so the axis ends at 20 %: 9.5 % stands at 47.5 % of the width.
    expect(places('attribute-1-rates', 'svg', 'mark', 'x').slice(0, 4)).toEqual(['47.5%', '63%', '81%', '61%'])
    expect(places('attribute-1-rates', 'line', 'whisker', 'x1').slice(0, 3)).toEqual(['42.5%', '42.5%', '52.5%'])
    // Four fifths of 357 of 2204 is 13.0 %.
    expect(places('attribute-1-rates', 'line', 'bound', 'x1')).toEqual(['65%'])
    expect(places('attribute-1-rates', 'rect', 'not-shown', 'width').slice(0, 1)).toEqual(['100%'])
  })

  it('have no line of four fifths without a group to compare with', () => {
    const groups = (writtenReport.tables[0]?.groups ?? []).filter(
      (group) => group.suppressed || group.finding !== 'reference',
    )
    const page = impactPage({ ...writtenReport, tables: [withGroups(groups)], findings: [] })
    const drawn = page.slice(page.indexOf('attribute-1-rates-about'), page.indexOf('<table'))
    expect(drawn).not.toContain('class="bound"')
    expect(page).toContain(dutchImpactPage.noReference)
  })

  it('draw as many bars as causes, the one that closes most by itself in its fill', () => {
    const page = impactPage(writtenReport)
    expect(page.match(/<rect class="fill-as-it-is"/g)).toHaveLength(1)
    // Travel closes most: 981 on an axis that ends at equal, 1000.
    expect(page.match(/<rect class="fill-second"[^>]*width="([^"]*)"/)?.[1]).toBe('98.1%')
    expect(page.match(/<rect class="fill-first"/g)).toHaveLength(3)
  })

  it('mark the periods that a warning is about, and hatch what has no figure', () => {
    const line = (place: number) => impactPage(writtenReport).split(`attribute-1-periods-${place}-about"`)[2] ?? ''
    const drawn = line(1).slice(0, line(1).indexOf('</figure>'))
    expect(drawn.match(/class="mark-gap"/g)).toHaveLength(2)
    expect(drawn.match(/class="mark-none"/g)).toHaveLength(2)
    expect(drawn.match(/class="period"/g)).toHaveLength(3)
    // Without one of four figures: a hatched place, and of three pieces of the line only the one before.
    const [table] = writtenReport.tables
    const periods = (table as GroupTable).periods.map((one, place) =>
      place === 2 ? { ...one, groups: one.groups.map(({ values }) => ({ suppressed: true as const, values })) } : one,
    )
    const broken = impactPage({ ...writtenReport, tables: [{ ...(table as GroupTable), periods }], findings: [] })
    const hatched = broken.split('attribute-1-periods-1-about"')[2] ?? ''
    const piece = hatched.slice(0, hatched.indexOf('</figure>'))
    expect(piece.match(/class="not-shown"/g)).toHaveLength(1)
    expect(piece.match(/class="period"/g)).toHaveLength(1)
  })

  it('have axes in round steps on which everything fits', () => {
    expect(axisTo(178)).toEqual({ end: 200, marks: [0, 50, 100, 150, 200] })
    expect(axisTo(1000)).toEqual({ end: 1000, marks: [0, 200, 400, 600, 800, 1000] })
    expect(axisTo(0)).toEqual({ end: 1, marks: [0, 1] })
    for (let most = 1; most <= 3000; most++) {
      const { end, marks } = axisTo(most)
      expect(end).toBeGreaterThanOrEqual(most)
      expect(marks.length).toBeLessThanOrEqual(6)
      expect(positionOn({ end, marks }, most)).toBeLessThanOrEqual(100)
    }
  })
})

describe('hostile names', () => {
  it('are shown as they are written, and do nothing', () => {
    for (const language of ['nl', 'en'] as const) {
      const { texts, tags } = readMarkup(impactPage(hostile, { language }))
      const shown = texts.join('\n').toLowerCase()
      for (const label of hostileLabels) expect(shown, label).toContain(label.toLowerCase())
      expect(tags.filter(({ name }) => /script|img|iframe/.test(name))).toEqual([])
    }
  })
})

describe('figures', () => {
  it('are written whole, with nothing rounded away', () => {
    expect(percentText(124, ',')).toBe('12,4%')
    expect(percentText(1000, '.')).toBe('100.0%')
    expect(percentText(-21, ',')).toBe('−2,1%')
    // 799 and 800 are on two sides of four fifths: two decimals would make them one.
    expect([ratioText(799, ','), ratioText(800, ',')]).toEqual(['0,799', '0,800'])
    expect(ratioText(-5, '.')).toBe('−0.005')
    expect([chanceText(500, ','), chanceText(1_000_000, ','), chanceText(0, '.')]).toEqual([
      '0,0005',
      '1',
      '< 0.000001',
    ])
  })
})

/** The paths of all numbers in a report. */
function numbersOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => numbersOf(one, [...path, key]))
}

/** The report with one number changed. */
function changed(report: ImpactReport, path: readonly string[], to: number): ImpactReport {
  const copy = structuredClone(report)
  let place: Record<string, unknown> = copy as never
  for (const key of path.slice(0, -1)) place = place[key] as never
  place[path.at(-1) as string] = to
  return copy
}
