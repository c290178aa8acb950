import { ok, strictEqual } from 'node:assert'
import loader, { type Highs, type Model, type ModelData } from 'highs'
import { engineVersion } from 'passend'
import { assign } from 'passend/assign'
import { type OpenMarket, openMarket } from '../src/assign/market/market.js'
import { mostPlaced } from '../src/assign/optimum/mostPlaced.js'
import { totalFit } from '../src/assign/optimum/totalFit.js'
import { resolveAssignOptions } from '../src/assign/options/options.js'
import { readFits } from '../src/assign/read/readFits.js'
import { drawMarket, type MarketSize, type Placed, placedIn, timed } from './assignMarket.js'
import { digits, duration } from './row.js'
import { markdownTable, median } from './statistics.js'

/**
 * How long HiGHS takes to divide the same places, and that it finds the same. HiGHS solves linear programs of any form; this one is a
 * transport problem, whose corners are all whole (its matrix is totally unimodular), so that no branching is needed. It gets its model as
 * arrays and, once, as LP text; by the settings that come with it and two that may suit it better. Both begin with the same pairs by
 * number.
 */

/** The types of highs describe its CommonJS form; an ES module gets the function itself. */
const loadHighs = loader as unknown as typeof loader.default

const TURNS = 3
/** Runs of passend a turn: it takes so little that one would say little. */
const RUNS_A_TURN = 5
const TARGET = 100

const settings = [
  { name: 'HiGHS as it comes', options: {} },
  { name: 'HiGHS without presolve', options: { presolve: 'off' } },
  { name: 'HiGHS by interior point, with crossover', options: { solver: 'ipm' } },
] as const

const optima = { 'total-fit': totalFit, 'most-placed': mostPlaced } as const

/** What each person placed adds to the sum, so that it counts before all fit: more than any division has of that. */
const bonusOf = (objective: keyof typeof optima, { rows }: OpenMarket): number =>
  objective === 'total-fit' ? 0 : 1000 * (rows.start.length - 1) + 1

/** A column for each pair, a row for each person and each vacancy. */
function modelOf({ rows, places }: OpenMarket, bonus: number, highs: Highs): ModelData {
  const people = rows.start.length - 1
  const [numRows, numCols] = [people + places.length, rows.to.length]
  const indices = new Int32Array(2 * numCols)
  for (let person = 0; person < people; person++) {
    for (let edge = rows.start[person]!; edge < rows.start[person + 1]!; edge++) {
      indices[2 * edge] = person
      indices[2 * edge + 1] = people + rows.to[edge]!
    }
  }
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(rows.weight, (weight) => weight + bonus),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(highs.infinity),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: Float64Array.from({ length: numRows }, (_, row) => (row < people ? 1 : places[row - people]!)),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from({ length: numCols + 1 }, (_, column) => 2 * column),
      indices,
      values: new Float64Array(2 * numCols).fill(1),
    },
  }
}

/** The same model in the LP format of CPLEX. */
function textOf({ rows, back, places }: OpenMarket, bonus: number): string {
  const sum = (edges: readonly string[]) => edges.join(' + ')
  const lines: string[] = []
  const ofVacancy: string[][] = Array.from(places, () => [])
  const costs: string[] = []
  for (let person = 0; person + 1 < rows.start.length; person++) {
    const own: string[] = []
    for (let edge = rows.start[person]!; edge < rows.start[person + 1]!; edge++) {
      own.push(`x${edge}`)
      ofVacancy[rows.to[edge]!]!.push(`x${edge}`)
      costs.push(`${rows.weight[edge]! + bonus} x${edge}`)
    }
    if (own.length > 0) lines.push(` ${sum(own)} <= 1`)
  }
  for (const [vacancy, edges] of ofVacancy.entries())
    if (back.start[vacancy]! < back.start[vacancy + 1]!) lines.push(` ${sum(edges)} <= ${places[vacancy]}`)
  // One term a line: the format allows lines of some hundred characters only.
  return [
    'Maximize',
    ' obj: ',
    costs.join('\n + '),
    'Subject To',
    lines.join('\n').replaceAll(' + ', '\n + '),
    'End',
  ].join('\n')
}

/** Who is placed by a solution, once it is sure that it is whole. */
function placedBy(model: Model, { rows }: OpenMarket): Placed {
  const chosen = new Int32Array(rows.start.length - 1).fill(-1)
  const { colValue } = model.getSolution()
  for (let person = 0; person < chosen.length; person++) {
    for (let edge = rows.start[person]!; edge < rows.start[person + 1]!; edge++) {
      const value = colValue[edge]!
      ok(Math.min(Math.abs(value), Math.abs(value - 1)) < 1e-6, 'a corner of the transport problem is whole')
      if (value > 0.5) chosen[person] = rows.to[edge]!
    }
  }
  return placedIn({ rows } as OpenMarket, chosen)
}

function measure(size: MarketSize, objective: keyof typeof optima, highs: Highs): void {
  const { lists, places } = drawMarket(size)
  const options = resolveAssignOptions({ places, objective })
  const market = openMarket(readFits(lists, options.seed), options)
  const bonus = bonusOf(objective, market)
  const first = timed(() => optima[objective](market)).ms
  const found = placedIn(market, optima[objective](market).vacancyOf)
  const same = (name: string, placed: number, fit: number) => {
    if (objective === 'most-placed') strictEqual(placed, found.placed, `${name}: as many people`)
    strictEqual(fit, found.fit, `${name}: the same sum`)
  }

  const [own, whole]: [number[], number[]] = [[], []]
  const others = settings.map(() => ({ solving: [] as number[], together: [] as number[] }))
  // In turn in one process, so that none has the quiet moment to itself, and compared turn by turn.
  for (let turn = 0; turn < TURNS; turn++) {
    const ours = Array.from({ length: RUNS_A_TURN }, () => timed(() => optima[objective](market)).ms)
    own.push(median(ours))
    const division = timed(() => assign(lists, { places, objective }))
    whole.push(division.ms)
    ok(division.result.proof.exact)
    same('assign', division.result.pairs.length, division.result.counts.fit)
    for (const [at, { name, options }] of settings.entries()) {
      const building = timed(() => {
        const model = highs.createModel(modelOf(market, bonus, highs))
        model.options.set({ output_flag: false, ...options })
        return model
      })
      const model = building.result
      const { ms } = timed(() => model.run())
      strictEqual(model.getModelStatus(), highs.constants.modelStatus.optimal, name)
      const { placed, fit } = placedBy(model, market)
      same(name, placed, fit)
      model.dispose()
      others[at]!.solving.push(ms)
      others[at]!.together.push(building.ms + ms)
    }
  }
  const writing = timed(() => textOf(market, bonus))
  const text = timed(() => highs.solve(writing.result, { output_flag: false }))
  strictEqual(text.result.Status, 'Optimal')
  strictEqual(Math.round(text.result.ObjectiveValue), found.fit + bonus * found.placed)

  const ratios = (times: readonly number[]) => times.map((ms, turn) => ms / own[turn]!)
  const told = (times: readonly number[]) => {
    const each = ratios(times)
    return `${digits(median(each))}x (${digits(Math.min(...each))} to ${digits(Math.max(...each))})`
  }
  console.log(
    `\n${objective}: ${size.people.toLocaleString('en')} people, ${[...places.values()].reduce((a, b) => a + b, 0).toLocaleString('en')} places of ${size.vacancies.toLocaleString('en')} vacancies, ${market.rows.to.length.toLocaleString('en')} pairs. ` +
      `All find ${found.placed.toLocaleString('en')} people placed and a sum of ${found.fit.toLocaleString('en')}. The first time passend takes ${duration(first)}.\n`,
  )
  const once = [writing.ms + text.ms]
  console.log(
    markdownTable([
      ['way', 'solving', 'of passend', 'with building the model', 'of passend'],
      ['passend', duration(median(own)), '', duration(median(own)), ''],
      ['passend, assign(rankings): reads, solves, tells', '', '', duration(median(whole)), told(whole)],
      ...settings.map(({ name }, at) => {
        const { solving, together } = others[at]!
        return [name, duration(median(solving)), told(solving), duration(median(together)), told(together)]
      }),
      ['HiGHS as it comes, from LP text, once', '', '', duration(once[0]!), `${digits(once[0]! / median(own))}x`],
    ]),
  )
  const verdict = (ratio: number) => `${digits(ratio)}x, ${ratio >= TARGET ? 'met' : 'missed'}`
  const all = others.map(({ solving }) => median(ratios(solving)))
  console.log(
    `\nTarget: at least ${TARGET}x as fast as HiGHS solves. As it comes: ${verdict(all[0]!)}. By its best setting here: ${verdict(Math.min(...all))}.`,
  )
}

/** Runs the benchmark and prints its tables. */
export async function assignmentByHighs(): Promise<void> {
  const highs = await loadHighs()
  console.log(
    `passend ${engineVersion}, Node ${process.version}: dividing places beside HiGHS (WebAssembly, one thread); the same value asserted in every run. Medians of ${TURNS} turns, with the lowest and the highest ratio.`,
  )
  for (const places of [1, 4])
    for (const objective of ['total-fit', 'most-placed'] as const)
      measure({ people: 4000, vacancies: 1600, places }, objective, highs)
}
