import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GramIndex } from '../../../src/taxonomy/linker/gramIndex.js'
import { latentRows } from '../../../src/taxonomy/linker/latent.js'
import { UnitBags } from '../../../src/taxonomy/linker/unitBags.js'
import { runs } from '../../support/runs.js'

const word = fc
  .string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), minLength: 1, maxLength: 14 })
  .map((text) => text.replace(/ +/g, ' ').trim() || 'a')

/** TF-IDF of word-bounded grams of 3 and 4 letters, written out plainly. */
function plainLikeness(texts: readonly string[], asked: string): number[] {
  const grams = (text: string) => {
    const counts = new Map<string, number>()
    for (const one of text.split(' ')) {
      const edged = ` ${one} `
      for (const length of [3, 4])
        for (let at = 0; at + length <= edged.length; at++) {
          const gram = edged.slice(at, at + length)
          counts.set(gram, (counts.get(gram) ?? 0) + 1)
        }
    }
    return counts
  }
  const counted = texts.map(grams)
  const rareness = (gram: string) =>
    Math.log((1 + texts.length) / (1 + counted.filter((counts) => counts.has(gram)).length)) + 1
  const vector = (counts: Map<string, number>) => {
    const weights = new Map([...counts].map(([gram, count]) => [gram, (1 + Math.log(count)) * rareness(gram)]))
    const length = Math.hypot(...weights.values())
    return new Map([...weights].map(([gram, weight]) => [gram, weight / length]))
  }
  const question = vector(grams(asked))
  return counted.map((counts) =>
    [...vector(counts)].reduce((sum, [gram, weight]) => sum + weight * (question.get(gram) ?? 0), 0),
  )
}

describe('letters in common', () => {
  it('are the cosine of TF-IDF of grams, to the steps in which weights are kept', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (texts, asked) => {
        const index = GramIndex.of(texts)
        const sums = new Uint32Array(texts.length)
        index.addLikeness(asked, sums)
        plainLikeness(texts, asked).forEach((likeness, at) => {
          expect((sums[at] as number) / GramIndex.full).toBeCloseTo(likeness, 1)
        })
      }),
      runs(200),
    )
  })

  it('are all for the same words, and none for words without any', () => {
    const index = GramIndex.of(['lasser', 'kok', 'timmerman'])
    const sums = new Uint32Array(3)
    index.addLikeness('lasser', sums)
    expect((sums[0] as number) / GramIndex.full).toBeCloseTo(1, 1)
    expect([sums[1], sums[2]]).toEqual([0, 0])
  })
})

describe('units in common', () => {
  it('count rare ones for more, and what is not known against', () => {
    const bags = UnitBags.of([
      new Map([
        ['las', 1],
        ['werk', 1],
      ]),
      new Map([['werk', 1]]),
      new Map([['kook', 1]]),
    ])
    const likeness = (units: [string, number][]) => {
      const sums = new Uint32Array(3)
      bags.addLikeness(bags.weigh(new Map(units)), sums)
      return [...sums].map((sum) => Math.round((100 * sum) / UnitBags.full))
    }
    const [las = 0, , kook] = likeness([['las', 1]])
    const [werk = 0] = likeness([['werk', 1]])
    expect(las).toBeGreaterThan(werk)
    expect(kook).toBe(0)
    const [with_ = 0] = likeness([
      ['las', 1],
      ['onbekend', 1],
    ])
    expect(with_).toBeLessThan(las)
  })
})

describe('the latent space', () => {
  it('lays together what occurs in the same company, apart what does not', () => {
    // Two fields of four words: each text has two of one field, so no two words are always together.
    const fields = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]
    const texts = fields.flatMap((words) =>
      words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other])),
    )
    const starts = Uint32Array.from([0, ...texts.map((_, at) => 2 * (at + 1))])
    const { rows, dimensions } = latentRows(
      {
        rows: 8,
        starts,
        row: Uint32Array.from(texts.flat()),
        value: new Float32Array(2 * texts.length).fill(Math.SQRT1_2),
      },
      2,
    )
    const dot = (one: number, other: number) => {
      let sum = 0
      for (let at = 0; at < dimensions; at++)
        sum += (rows[one * dimensions + at] as number) * (rows[other * dimensions + at] as number)
      return sum
    }
    expect(dot(0, 3)).toBeGreaterThan(0.99)
    expect(Math.abs(dot(0, 5))).toBeLessThan(0.01)
  })

  it('is the singular value decomposition: with all directions the matrix comes back', () => {
    // 3 x 3, with singular values 3, 2 and 1 on the axes: rows are U sqrt(S) of length 1, so the axes themselves.
    const { rows } = latentRows(
      { rows: 3, starts: Uint32Array.of(0, 1, 2, 3), row: Uint32Array.of(2, 0, 1), value: Float32Array.of(3, 2, 1) },
      3,
    )
    const strongest = [2, 0, 1].map((row, direction) => Math.abs(rows[row * 3 + direction] as number))
    for (const side of strongest) expect(side).toBeCloseTo(1, 5)
  })

  it('has no directions where there is nothing', () => {
    const nothing = { rows: 0, starts: Uint32Array.of(0), row: new Uint32Array(0), value: new Float32Array(0) }
    expect(latentRows(nothing, 4)).toEqual({ rows: new Float32Array(0), dimensions: 0 })
  })
})
