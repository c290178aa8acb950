import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LabelLetters } from '../../../src/taxonomy/spelling/labelLetters.js'
import { PromisingLabels } from '../../../src/taxonomy/spelling/promisingLabels.js'
import { SharedLetters } from '../../../src/taxonomy/spelling/sharedLetters.js'
import { symbolsOf } from '../../../src/taxonomy/spelling/symbols.js'
import { runs } from '../../support/runs.js'

/** What is collected for a text: the labels, each with the confidence that it can reach. */
class Collected extends PromisingLabels {
  readonly ceilings = new Map<number, number>()
  override add(row: number, ceiling: number): void {
    expect(this.ceilings.has(row), 'a label comes once').toBe(false)
    this.ceilings.set(row, ceiling)
  }
}

function collect(labels: readonly string[], text: string, confidence: number): Record<string, number> {
  const sorted = [...labels].sort((a, b) => a.length - b.length)
  const collected = new Collected(sorted.length)
  new SharedLetters(new LabelLetters(sorted)).collect(symbolsOf(text), confidence, collected)
  return Object.fromEntries([...collected.ceilings].map(([row, ceiling]) => [sorted[row] ?? row, ceiling]))
}

/** The same by taking letters out of the label one by one. */
function ceilings(labels: readonly string[], text: string, confidence: number): Record<string, number> {
  const found = labels.map((label) => {
    const left = [...label]
    for (const letter of text) if (left.includes(letter)) left.splice(left.indexOf(letter), 1)
    const longer = Math.max(label.length, text.length)
    return [label, 1000 - Math.ceil((1000 * (longer - (label.length - left.length))) / longer)] as const
  })
  return Object.fromEntries(found.filter(([, ceiling]) => ceiling >= confidence))
}

test('labels come with the confidence that their letters and length allow, in whatever order the letters stand', () => {
  expect(collect(['lasser', 'ressal', 'passer', 'kok', 'lassers'], 'lasser', 800)).toEqual({
    lasser: 1000,
    ressal: 1000,
    passer: 833,
    lassers: 857,
  })
})

test('for any labels of up to eight times the same letter, exactly those that can reach the confidence', () => {
  const text = fc
    .array(fc.constantFrom(...'abcdefghijklmnop 2+'), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(''))
  const few = text.filter((one) => [...one].every((letter) => one.split(letter).length <= 9))
  const many = fc.uniqueArray(few, { minLength: 0, maxLength: 150 })
  fc.assert(
    fc.property(many, few, fc.integer({ min: 600, max: 1000 }), (labels, one, confidence) => {
      expect(collect(labels, one, confidence)).toEqual(ceilings(labels, one, confidence))
    }),
    runs(150),
  )
})

test('for longer labels at least those, with at least what they can reach', () => {
  const text = fc.array(fc.constantFrom(...'aaaaabcde '), { minLength: 1, maxLength: 300 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 40 }), text, (labels, one) => {
      const found = collect(labels, one, 600)
      for (const [label, ceiling] of Object.entries(ceilings(labels, one, 600))) {
        expect(found[label]).toBeGreaterThanOrEqual(ceiling)
      }
    }),
    runs(100),
  )
})

test('of a text with few of each letter the first 120 are counted, the others taken to be shared', () => {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789+#& '
  const [label, other] = [signs.repeat(5), signs.slice(0, 20).repeat(8).padEnd(200, '&')]
  // of the first 120 letters the other label shares three of each of twenty letters, and three times the last sign
  expect(collect([label, other], label, 600)).toEqual({ [label]: 1000, [other]: ceilingOf(63 + 80, 200) })
  expect(collect([label, other], label, 716)).toEqual({ [label]: 1000 })
})

const ceilingOf = (shared: number, longer: number): number => 1000 - Math.ceil((1000 * (longer - shared)) / longer)
