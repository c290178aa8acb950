import loader, { type Highs } from 'highs'
import type { Objective, Worth } from 'passend/assign'
import type { MarketWorld } from './worlds.js'

/** The types of highs describe its CommonJS form; an ES module gets the function itself. */
const loadHighs = loader as unknown as typeof loader.default

/**
 * HiGHS, a solver of linear programs in general, as a referee: a division is a corner of a transport problem, all of which are
 * whole. Written from the words of the objectives; nothing of the library is used.
 */
export async function referee(): Promise<(world: MarketWorld, objective: Objective) => Worth> {
  const highs = await loadHighs()
  return (world, objective) => {
    const pairs = possiblePairs(world)
    if (objective === 'total-fit') return { people: 0, lowest: 0, fit: greatest(highs, world, pairs, 0) }
    const people = greatest(highs, world, withScore(pairs, 1), 0)
    if (people === 0) return { people, lowest: 0, fit: 0 }
    const scores = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => b - a)
    // The highest score at which as many can still be placed by pairs of at least that score.
    const lowest = scores.find((score) => {
      const kept = pairs.filter((pair) => pair.score >= score)
      return objective === 'worst-off-first' && greatest(highs, world, withScore(kept, 1), 0) === people
    })
    const kept = pairs.filter((pair) => pair.score >= (lowest ?? 0))
    // Each person counts for more than all fit together.
    const bonus = 1000 * people + 1
    return { people, lowest: lowest ?? 0, fit: greatest(highs, world, kept, bonus) - people * bonus }
  }
}

interface Pair {
  readonly candidateId: string
  readonly vacancyId: string
  readonly score: number
}

function possiblePairs({ matches, options }: MarketWorld): readonly Pair[] {
  const { minScore = 0, toVerify = 'allow' } = options
  return matches.filter(
    ({ status, score }) =>
      (status === 'eligible' || (status === 'to-verify' && toVerify === 'allow')) && score >= minScore,
  )
}

const withScore = (pairs: readonly Pair[], score: number): readonly Pair[] => pairs.map((pair) => ({ ...pair, score }))

/** The greatest sum of scores, to each of which a bonus is added. */
function greatest(highs: Highs, { places }: MarketWorld, pairs: readonly Pair[], bonus: number): number {
  if (pairs.length === 0) return 0
  const people = [...new Set(pairs.map(({ candidateId }) => candidateId))]
  const vacancies = [...new Set(pairs.map(({ vacancyId }) => vacancyId))]
  const [numRows, numCols] = [people.length + vacancies.length, pairs.length]
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: pairs.map(({ score }) => score + bonus),
      colLower: pairs.map(() => 0),
      colUpper: pairs.map(() => highs.infinity),
      rowLower: Array.from({ length: numRows }, () => -highs.infinity),
      rowUpper: [...people.map(() => 1), ...vacancies.map((id) => places[id] ?? 1)],
      matrix: {
        format: 'csc',
        numRows,
        numCols,
        starts: Array.from({ length: numCols + 1 }, (_, column) => 2 * column),
        indices: pairs.flatMap(({ candidateId, vacancyId }) => [
          people.indexOf(candidateId),
          people.length + vacancies.indexOf(vacancyId),
        ]),
        values: pairs.flatMap(() => [1, 1]),
      },
    },
    (model) => {
      model.options.set({ output_flag: false })
      model.run()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('HiGHS found no optimum')
      return Math.round(model.getObjectiveValue())
    },
  )
}
