import { deepStrictEqual, strictEqual } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BatchOptions } from 'passend/batch'
import { type CompiledProgram, compileProgram } from '../test/support/compiledProgram.js'
import { duckdbBatch } from './batchDuckdb.js'
import type { BatchRun } from './batchProcess.js'
import { recordFile } from './recordFile.js'
import { atMost, digits, type Row, reasonOf, rowTable, times, told } from './row.js'
import { fileHash, runApart } from './runApart.js'
import { TODAY } from './stage.js'
import { World } from './world.js'

const SECTION = 'A whole region'

/** A batch as a program that starts as the installed package does, and the files that it reads. */
class Region {
  readonly #directory = mkdtempSync(join(tmpdir(), 'passend-region-'))
  readonly #compiled: CompiledProgram

  private constructor(compiled: CompiledProgram) {
    this.#compiled = compiled
  }

  static async compile(): Promise<Region> {
    return new Region(await compileProgram(fileURLToPath(new URL('./batchProcess.ts', import.meta.url))))
  }

  /** Puts so many people and vacancies of a made-up country into files, and says where they are. */
  files(people: number, vacancies: number): Pick<BatchOptions, 'candidates' | 'vacancies'> {
    const world = new World(1)
    const put = (name: string, records: Iterable<unknown>) => recordFile(join(this.#directory, name), records)
    return {
      vacancies: put(`vacancies-${vacancies}.ndjson`, world.vacancies(vacancies)),
      candidates: put(`candidates-${people}.ndjson`, world.people(people)),
    }
  }

  /** A place for the files of a result. */
  output(name: string): string {
    return join(this.#directory, name)
  }

  /** Runs a batch in a process of its own. */
  run(options: BatchOptions): Promise<BatchRun> {
    return runApart(this.#compiled.program, { asOf: TODAY, ...options })
  }

  remove(): void {
    this.#compiled.remove()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

const seconds = (value: number): string => `${digits(value)} s`
const millions = (rate: number): string => `${digits(rate / 1e6)} million pairs a second`

/** What was measured of a region: rows of a table, and what each phase of a run took. */
export interface RegionFigures {
  readonly rows: readonly Row[]
  readonly phases: readonly string[]
}

/**
 * How fast a whole region goes: `npm run bench -- batch 60000 100000`. Both ways against one way and against one DuckDB
 * statement, by the time of the processor in matching; two threads against one, by the clock.
 */
export async function batch(...given: string[]): Promise<void> {
  tell(await batchFigures(...given))
}

/** How much memory a large batch takes and how long it is: `npm run bench -- batch-memory 200000 100000`. */
export async function batchMemory(...given: string[]): Promise<void> {
  tell(await memoryFigures(...given))
}

export async function batchFigures(
  peopleGiven = '60000',
  vacanciesGiven = '100000',
  turns = '5',
): Promise<RegionFigures> {
  const [people, vacancies] = [Number(peopleGiven), Number(vacanciesGiven)]
  const region = await Region.compile()
  try {
    const rows: Row[] = []
    const files = region.files(people, vacancies)
    const one = await region.run({ ...files, workers: 0, directions: ['vacancies'] })
    const both = await region.run({ ...files, workers: 0 })
    deepStrictEqual([one.eligible, one.toVerify, one.blocked], [both.eligible, both.toVerify, both.blocked])
    const rateOf = ({ phases }: BatchRun) => (people * vacancies) / phases.matching.processor
    rows.push(...(await againstDuckdb(people, vacancies, rateOf(one))))
    rows.push({
      section: SECTION,
      what: 'both ways against one way, pairs a second on one core',
      passend: millions(rateOf(both)),
      other: millions(rateOf(one)),
      ...times(rateOf(both) / rateOf(one), 0.65),
    })
    rows.push(...(await threadRows(region, vacancies, Number(turns))))
    const sizes = `${people.toLocaleString('en')} x ${vacancies.toLocaleString('en')}`
    return {
      rows,
      phases: [phasesOf(`${sizes}, one way, one thread`, one), phasesOf(`${sizes}, both ways, one thread`, both)],
    }
  } finally {
    region.remove()
  }
}

async function againstDuckdb(people: number, vacancies: number, rate: number): Promise<Row[]> {
  const what = 'one way against one DuckDB statement, pairs a second on one core'
  try {
    const duckdb = await duckdbBatch(people, vacancies)
    const other = `${millions(duckdb.pairsPerSecond)} (${duckdb.people} people at once)`
    return [{ section: SECTION, what, passend: millions(rate), other, ...times(rate / duckdb.pairsPerSecond, 50) }]
  } catch (problem) {
    return [told(SECTION, what, reasonOf(problem), millions(rate))]
  }
}

/** One thread and two in turn, the best of each; the result must be the same to the byte. */
async function threadRows(region: Region, vacancies: number, turns: number): Promise<Row[]> {
  const people = 16 * 2048
  const files = region.files(people, vacancies)
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, workers] of [1, 2].entries()) {
      const output = region.output(`threads-${workers}`)
      const { phases } = await region.run({ ...files, workers, ...(turn === 0 && { output }) })
      best[at] = Math.min(best[at]!, phases.matching.seconds)
    }
  }
  for (const name of ['ranked-vacancies.ndjson', 'ranked-candidates.ndjson'])
    strictEqual(
      await fileHash(join(region.output('threads-1'), name)),
      await fileHash(join(region.output('threads-2'), name)),
    )
  const [alone, together] = best as [number, number]
  const what = `two threads against one, matching ${people.toLocaleString('en')} people both ways, best of ${turns}`
  return [
    { section: SECTION, what, passend: seconds(together), other: seconds(alone), ...times(alone / together, 1.7) },
  ]
}

export async function memoryFigures(peopleGiven = '200000', vacanciesGiven = '100000'): Promise<RegionFigures> {
  const [people, vacancies] = [Number(peopleGiven), Number(vacanciesGiven)]
  const region = await Region.compile()
  try {
    const run = await region.run({
      ...region.files(people, vacancies),
      workers: 2,
      output: region.output('out'),
      checkpoint: region.output('run'),
    })
    const sizes = `${people.toLocaleString('en')} x ${vacancies.toLocaleString('en')}`
    const { eligible, toVerify, blocked, without, issues } = run
    const peak = atMost(run.peakMiB / 1024, 3, ' GiB')
    return {
      rows: [
        { section: SECTION, what: `peak memory of ${sizes}, both ways, two threads`, passend: '', other: '', ...peak },
      ],
      phases: [
        phasesOf(`${sizes}, both ways, two threads`, run),
        `of it: ${JSON.stringify({ eligible, toVerify, blocked, without, issues })}`,
      ],
    }
  } finally {
    region.remove()
  }
}

function tell({ rows, phases }: RegionFigures): void {
  console.log(`${rowTable(rows)}\n\n${phases.join('\n')}`)
}

function phasesOf(what: string, { phases, peakMiB }: BatchRun): string {
  const told = Object.entries(phases).map(
    ([phase, took]) => `${phase} ${seconds(took.seconds)} (processor ${seconds(took.processor)})`,
  )
  return `${what}: ${told.join(', ')}; peak ${digits(peakMiB)} MiB`
}
