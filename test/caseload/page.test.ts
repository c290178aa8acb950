import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { caseloadPage, caseloadReport } from 'passend/caseload'
import { describe, expect, it } from 'vitest'
import { style } from '../../src/caseload/page/style.js'
import { oneLine } from '../../src/explain/text/plainText.js'
import { escaped, html } from '../../src/page/html.js'
import { fixtureMatcher } from '../support/fixtures.js'
import { runs } from '../support/runs.js'
import { standsByItself } from '../support/standsByItself.js'
import { hostileLabels, hostileReport } from './hostile.js'
import { readMarkup, unescaped } from './markup.js'
import { smallCaseload } from './world.js'

const report = caseloadReport(fixtureMatcher())
const pages = [
  ['the fixtures in Dutch', caseloadPage(report)],
  ['the fixtures in English', caseloadPage(report, { language: 'en' })],
  ['hostile names', caseloadPage(hostileReport(), { title: hostileLabels[4] as string })],
  ['nobody', caseloadPage(caseloadReport(smallCaseload([])))],
  ['no work', caseloadPage(caseloadReport(smallCaseload(undefined, [])))],
] as const

describe.each(pages)('a page of %s', (_, page) => standsByItself(page))

describe('what a page shows', () => {
  const { texts } = readMarkup(caseloadPage(report))
  const told = texts.join('\n')

  it('names everybody, in the order of the report, with the figures of each', () => {
    for (const { candidateId } of report.people) expect(texts).toContain(candidateId)
    // The table of people is the one that begins with the heading of its first column.
    const start = texts.lastIndexOf('Persoon')
    const table = texts.slice(start)
    let place = 0
    for (const { candidateId, counts, hasProfile } of report.people) {
      const found = table.indexOf(candidateId, place)
      expect(found, candidateId).toBeGreaterThanOrEqual(place)
      place = found
      const { eligible, toVerify, oneStep, moreSteps, outOfReach } = counts
      const cells = table.slice(found + (hasProfile ? 1 : 2))
      expect(cells.slice(0, 5), candidateId).toEqual([eligible, toVerify, oneStep, moreSteps, outOfReach].map(String))
    }
  })

  it('shows every instrument and every obstacle with its figures', () => {
    for (const { name, opensAlone, fitting, people } of report.instruments) {
      const label = name.nl[0]?.toUpperCase() + name.nl.slice(1)
      const rows = texts.flatMap((text, place) => (text === label ? [texts.slice(place + 1, place + 4)] : []))
      expect(rows).toContainEqual([opensAlone, fitting, people].map(String))
    }
    // 1603 pairs are too far, written as people write it; they are told and not drawn, or nothing else could be seen.
    expect(report.obstacles.blockedBy.travel).toBe(1603)
    expect(told).toContain('Te ver weg: 1.603 combinaties')
  })

  it('draws bars as long as their figures', () => {
    const { instruments } = report
    const widths = readMarkup(caseloadPage(report))
      .tags.filter(({ name, attributes }) => name === 'rect' && attributes.get('class') === 'fill-second')
      .map(({ attributes }) => attributes.get('width'))
    const [most, second] = instruments
    // The longest bar is the whole width; the next a share of it to a tenth of a percent.
    const share = Math.round((1000 * (second?.opensAlone ?? 0)) / (most?.opensAlone ?? 1)) / 10
    expect(widths.slice(0, 2)).toEqual(['100%', `${share}%`])
  })

  it('takes a title, and its own where there is none to see', () => {
    expect(caseloadPage(report, { title: 'Team Noord & Co' })).toContain('<title>Team Noord &amp; Co</title>')
    expect(caseloadPage(report, { title: '\u200B ' })).toContain('<title>Bestandsanalyse</title>')
  })

  it('refuses a language that there is not', () => {
    expect(() => caseloadPage(report, { language: 'fy' as never })).toThrow(PassendError)
  })
})

describe('hostile names', () => {
  const hostile = hostileReport()

  it('are shown as they are written, and do nothing', () => {
    for (const language of ['nl', 'en'] as const) {
      const { texts } = readMarkup(caseloadPage(hostile, { language }))
      for (const label of hostileLabels) {
        const shown = texts.some((text) => text.toLowerCase().includes(label.toLowerCase()))
        expect(shown, label).toBe(true)
      }
    }
  })

  it('escape nothing but what HTML would take for its own, and lose nothing on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const safe = escaped(text)
        expect(safe).not.toMatch(/[<>"'`]/)
        expect(unescaped(safe)).toBe(oneLine(text))
      }),
      runs(500),
    )
  })

  it('are escaped wherever they stand in a template, and once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostileLabels), (label) => {
        const inner = html`<b title="${label}">${label}</b>`
        const { complaints, texts, tags } = readMarkup(html`<p>${[inner, label]}</p>`.markup)
        expect(complaints).toEqual([])
        expect(texts).toEqual([label, label])
        expect(tags.map(({ name }) => name)).toEqual(['p', 'b'])
      }),
      runs(50),
    )
  })

  it('cannot pass themselves off as markup', () => {
    // What only looks like markup from `html` is a text, or not there.
    const forged = { markup: '<script>alert(1)</script>' } as never
    expect(() => html`<p>${forged}</p>`).toThrow(TypeError)
  })
})

describe('the style', () => {
  /** The values of the custom properties of one scheme. */
  const schemeOf = (block: string) =>
    new Map([...block.matchAll(/--([a-z]+):(#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value]))
  const roots = [...style('x').matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) => schemeOf(block))

  it.each([
    ['light', 0],
    ['dark', 1],
    ['paper', 2],
  ])('stands out enough in %s (WCAG 2.2: 4.5 to 1 for text, 3 to 1 for bars)', (_, scheme) => {
    const colours = roots[scheme] as Map<string, string>
    const contrast = (one: string, other: string) => contrastOf(colours.get(one) ?? '', colours.get(other) ?? '')
    for (const ink of ['ink', 'soft', 'link'])
      for (const ground of ['ground', 'panel'])
        expect(contrast(ink, ground), `${ink} ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const bar of ['first', 'second'])
      for (const ground of ['ground', 'track'])
        expect(contrast(bar, ground), `${bar} ${ground}`).toBeGreaterThanOrEqual(3)
  })

  it('keeps rows, cards and charts whole on paper, and numbers the pages', () => {
    const sheet = style('A title: with "quotes" </style>')
    const whole = [...sheet.matchAll(/([^{}\n]+)\{break-inside:avoid\}/g)].flatMap(([, names = '']) => names.split(','))
    expect(whole).toEqual(expect.arrayContaining(['tr', 'figure', '.card', '.attention li', '.figures li']))
    expect(sheet).toContain('counter(page)')
    // What stands in quotes in the sheet has lost all that could end them.
    expect(sheet).toContain('content:"A title: with quotes style"')
  })
})

/** The contrast of two colours by WCAG 2.2. */
function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminanceOf(colour: string): number {
  const digits = colour.slice(1)
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => {
    const value = Number.parseInt(whole.slice(place, place + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
