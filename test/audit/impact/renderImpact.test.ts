import { type ImpactReport, impactCautions, impactReport, renderImpact } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { dutchImpactPage } from '../../../src/audit/impact/page/dutchImpactPage.js'
import { englishImpactPage } from '../../../src/audit/impact/page/englishImpactPage.js'
import { textTable } from '../../../src/audit/impact/text/textTable.js'
import { plantedYear } from '../../support/plantedYear.js'
import { listOf, pair, people } from './lists.js'

const year = plantedYear({ seed: 'text', lists: 100, perList: 60, gap: { criterion: 'travel', share: 300, less: 250 } })
const report = impactReport(year.lists, { groups: year.groups })

describe('renderImpact', () => {
  it('tells first what was found, with its ratio and its cause', () => {
    const [finding] = report.findings
    const ratio = `0,${String(finding?.ratio).padStart(3, '0')}`
    const lines = renderImpact(report).split('\n')
    const found = lines.indexOf('Wat is gevonden, en wat niet')
    // Before every table, and in plain words.
    expect(found).toBeLessThan(8)
    expect(lines[found + 1]).toContain('b (groep)')
    expect(lines[found + 1]).toContain(ratio)
    expect(lines[found + 1]).toContain('reizen')
  })

  it('says what four fifths is and is not, what it cannot say, and with what it was made', () => {
    const text = renderImpact(report)
    expect(text).toContain('geen bewijs van discriminatie')
    expect(text).toContain('geen bewijs dat er niets mis is')
    for (const part of [report.stamp.lists, report.stamp.policy.hash, report.stamp.engineVersion])
      expect(text).toContain(part)
    const english = renderImpact(report, { language: 'en' })
    expect(english).toContain('four fifths')
    expect(english).toContain(report.stamp.policy.hash)
  })

  it('has the figures of every known group of every attribute', () => {
    const text = renderImpact(report)
    for (const { attributes, groups } of report.tables.filter((table) => table.attributes.length === 1))
      for (const group of groups) {
        if (group.suppressed) continue
        const line = text
          .split('\n')
          .find((one) => one.startsWith(group.values[0] ?? '(onbekend)') && one.includes('%'))
        expect(line, attributes[0]).toContain(group.people.toLocaleString('nl-NL'))
        expect(line).toContain(`${Math.floor(group.selection.share / 10)},${group.selection.share % 10}%`)
        if (group.selection.ratio.enough)
          expect(line).toContain(`0,${String(group.selection.ratio.ratio).padStart(3, '0')}`)
      }
  })

  it('says where nothing was found, and where nothing was looked at', () => {
    const quiet = plantedYear({ seed: 'nothing at all', lists: 100, perList: 40 })
    const none = impactReport(quiet.lists, { groups: quiet.groups, intersections: 'none' })
    expect(none.findings.filter(({ finding }) => finding === 'gap')).toEqual([])
    expect(renderImpact(none)).toContain('geen groep gevonden')
    expect(renderImpact(impactReport([], { groups: {} }))).toContain('Er is niets bekeken')
  })

  it('tells every caution in both languages', () => {
    const all: ImpactReport = { ...report, cautions: impactCautions }
    for (const [language, words] of [
      ['nl', dutchImpactPage],
      ['en', englishImpactPage],
    ] as const) {
      const lines = renderImpact(all, { language }).split('\n')
      expect(lines).toContain(words.cautionsTitle)
      for (const caution of impactCautions) expect(lines).toContain(`- ${words.cautions[caution]}`)
    }
  })

  it('shows no figure of a group that is hidden, and says why', () => {
    const [a, b, c] = [people('a', 40), people('b', 30), people('c', 3)]
    const groups = Object.fromEntries([...a, ...b, ...c].map((id) => [id, { g: `groep ${id[0]}` }]))
    const few = impactReport(
      [
        listOf(
          'x',
          [...c, ...a, ...b].map((id) => pair(id)),
        ),
      ],
      { groups, permutations: 99 },
    )
    const line = (start: string) =>
      renderImpact(few)
        .split('\n')
        .find((one) => one.startsWith(start))
    expect(line('groep c')?.replace('10 mensen', '')).not.toMatch(/\d/)
    expect(line('groep c')).toContain('minder dan 10 mensen')
    // With 3 people known to be missing of 73, the next smallest would tell them.
    expect(line('groep b')).not.toMatch(/\d/)
    expect(line('groep a')).toMatch(/\d/)
  })

  it('makes every name plain, so that none acts on a screen or looks like another line', () => {
    const name = 'x\u001B[31m\n\nVergeleken met: <script>\u202E'
    const ids = people('p', 20)
    const groups = new Map(ids.map((id, at) => [id, { [name]: at % 2 === 0 ? name : 'y' }]))
    const lists = [
      listOf(
        'x',
        ids.map((id) => pair(id)),
        name,
      ),
      listOf(
        'y',
        ids.map((id) => pair(id)),
        'z',
      ),
    ]
    const text = renderImpact(impactReport(lists, { groups, permutations: 99 }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the purpose
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
    expect(text.split('\n').filter((line) => line.startsWith('Vergeleken met:')).length).toBeLessThanOrEqual(1)
  })

  it('refuses a language that there is not', () => {
    expect(() => renderImpact(report, { language: 'fy' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })
})

describe('textTable', () => {
  it('sets words to the left and numbers to the right, as wide as the widest', () => {
    const table = textTable(
      [{ head: 'Groep' }, { head: 'n', isNumber: true }],
      [
        ['een lange', '1'],
        ['b', '1.000'],
      ],
    )
    expect(table).toEqual(['Groep          n', '---------  -----', 'een lange      1', 'b          1.000'])
  })
})
