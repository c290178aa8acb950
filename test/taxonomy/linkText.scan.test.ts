import * as fc from 'fast-check'
import { starterTaxonomy } from 'passend'
import { describe, expect, it } from 'vitest'
import type { Concept } from '../../src/domain/taxonomyInput.js'
import { LabelIndex, type LinkOptions } from '../../src/taxonomy/linkText.js'
import { runs } from '../support/runs.js'
import { LabelScan } from './labelScan.js'

/** Words that lie close together, words that deny, and words with other signs. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('lasser', 'passer', 'lassen', 'kassier', 'bakker', 'inpakker', 'pakker') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('medewerker', 'magazijnmedewerker', 'verkoopmedewerkster', 'groenvoorziening'),
  },
  { weight: 2, arbitrary: fc.constantFrom('geen', 'niet', 'zonder', 'no', 'not', 'nota', 'a', 'en', '(m/v)') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('c++', 'C#', 'R&D', '2e', '112', 'crème', 'ﬁets', 'Œuvre', '经理', '🦺', '--'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-d]{1,12}$/) },
  { weight: 1, arbitrary: fc.nat({ max: 90 }).map((length) => 'e'.repeat(length)) },
)
const phrase = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' ').slice(0, 500))
/** Mostly short; some of a line, some longer than any count goes. */
const label = fc
  .oneof({ weight: 8, arbitrary: phrase(3) }, { weight: 3, arbitrary: phrase(8) }, { weight: 1, arbitrary: phrase(30) })
  .filter((text) => text !== '')

interface Edit {
  readonly kind: 'drop' | 'put' | 'change' | 'swap'
  readonly at: number
  readonly letter: string
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('drop' as const, 'put' as const, 'change' as const, 'swap' as const),
  at: fc.nat(),
  letter: fc.constantFrom(...'abelnrs 2+'),
})
function edited(text: string, { kind, at: anywhere, letter }: Edit): string {
  const at = anywhere % (text.length + 1)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  if (kind === 'put') return before + letter + after
  if (kind === 'drop') return before + after.slice(1)
  if (kind === 'change') return before + letter + after.slice(1)
  return before + after.slice(0, 2).split('').reverse().join('') + after.slice(2)
}

const kind = fc.constantFrom('competence' as const, 'occupation' as const, 'qualification' as const, 'task' as const)
const concepts: fc.Arbitrary<Concept[]> = fc
  .array(fc.record({ kind, labels: fc.array(label, { minLength: 1, maxLength: 4 }) }), { maxLength: 40 })
  .map((given) =>
    given.map(({ kind, labels: [nl = 'x', en, ...others] }, at) => ({
      // the order of the ids is not the order of the concepts
      id: `c${(at * 7) % 41}`,
      kind,
      labels: en === undefined ? { nl } : { nl, en },
      alternativeLabels: { nl: others },
    })),
  )
const options: fc.Arbitrary<LinkOptions> = fc.record(
  {
    kinds: fc.subarray(['competence', 'occupation', 'qualification', 'task'] as const),
    limit: fc.constantFrom(0, 1, 2, 3, 8, 1000, Number.POSITIVE_INFINITY),
    threshold: fc.integer({ min: 500, max: 1001 }),
  },
  { requiredKeys: [] },
)
const question = fc.record({
  /** One of the labels, or a text of its own. */
  from: fc.option(fc.nat(), { freq: 4 }),
  own: fc.oneof(label, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', ' - ', '(m/v)')),
  edits: fc.array(edit, { maxLength: 9 }),
  options,
})

describe('the index answers as a full scan does', () => {
  it('for any labels, texts and options', () => {
    fc.assert(
      fc.property(concepts, fc.array(question, { minLength: 1, maxLength: 12 }), (all, questions) => {
        const [index, scan] = [new LabelIndex(all), new LabelScan(all)]
        const labels = all.flatMap(({ labels: { nl, en }, alternativeLabels }) => [
          nl,
          en,
          ...(alternativeLabels?.nl ?? []),
        ])
        for (const { from, own, edits, options } of questions) {
          const start = (from === null ? undefined : labels[from % Math.max(1, labels.length)]) ?? own
          const text = edits.reduce(edited, start)
          expect(index.link(text, options), text).toEqual(scan.link(text, options))
        }
      }),
      runs(400),
    )
  })

  it('for the starter taxonomy: its labels, its labels misspelled, and titles of vacancies', () => {
    const all = [...starterTaxonomy().concepts()]
    const [index, scan] = [new LabelIndex(all), new LabelScan(all)]
    const label = fc.constantFrom(
      ...all.flatMap(({ labels, alternativeLabels }) => [labels.nl ?? '', ...(alternativeLabels?.nl ?? [])]),
    )
    const title = fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' (m/v)', ' 32 uur per week'))
      .map(([labels, more]) => labels.join(' ') + more)
    fc.assert(
      fc.property(title, fc.array(edit, { maxLength: 6 }), options, (start, edits, options) => {
        const text = edits.reduce(edited, start)
        expect(index.link(text, options), text).toEqual(scan.link(text, options))
      }),
      runs(500),
    )
  })

  it('for texts and labels as long as can be', () => {
    const long = 'magazijnmedewerker en groenvoorziening '.repeat(13).slice(0, 500)
    const all = [500, 499, 400, 301, 300, 299, 128, 121, 120, 65, 64, 63, 33, 32, 31].map(
      (length, at): Concept => ({ id: `c${at}`, kind: 'task', labels: { nl: long.slice(0, length) } }),
    )
    const [index, scan] = [new LabelIndex(all), new LabelScan(all)]
    // one sign that stands for eighteen letters once normalised
    const texts = [
      long.slice(1),
      `${long.slice(0, 250)}x${long.slice(250)}`,
      '\u321d'.repeat(500),
      'K㏒㎐㎏'.repeat(125),
      'ⅷ'.repeat(500),
    ]
    for (let length = 20; length < 500; length += 7) texts.push(`${long.slice(3, length)}qq`)
    for (const text of texts) expect(index.link(text, { limit: 20 })).toEqual(scan.link(text, { limit: 20 }))
  })

  it('for long texts with few of each letter', () => {
    const signs = 'abcdefghijklmnopqrstuvwxyz0123456789+#& '
    const even = (length: number, step: number) =>
      Array.from({ length }, (_, at) => signs[(at * step) % signs.length]).join('')
    const all = [60, 100, 119, 121, 127, 130, 160, 200, 260, 320].flatMap((length): Concept[] => [
      { id: `c${length}`, kind: 'task', labels: { nl: even(length, 7) } },
      { id: `d${length}`, kind: 'task', labels: { nl: even(length, 9) } },
    ])
    const [index, scan] = [new LabelIndex(all), new LabelScan(all)]
    for (let length = 60; length < 330; length += 3) {
      for (const text of [`zz${even(length, 7).slice(1)}`, `${even(length, 9)}zz`]) {
        expect(index.link(text), text).toEqual(scan.link(text))
      }
    }
  })

  it('for no labels at all', () => {
    expect(new LabelIndex([]).link('lasser')).toEqual({ candidates: [], linked: undefined })
  })
})
