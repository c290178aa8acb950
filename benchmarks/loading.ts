import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Candidate, createMatcher, parseVacancy, type Vacancy } from 'passend'
import { load } from './peers/peer.js'
import { atMost, duration, notMeasured, type Row, told } from './row.js'
import { accepted, TODAY } from './stage.js'
import { World } from './world.js'

const SECTION = 'Loading'
const WHAT = 'making vacancies ready for search, against DuckDB loading the same NDJSON with its indexes'

/** The quicker of so many: the two that are taken from each other are long, and chance only adds. */
const ROUNDS = 2

interface Instance {
  connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>
}

function timed<T>(run: () => T): { time: number; value: T } {
  const start = performance.now()
  const value = run()
  return { time: performance.now() - start, value }
}

/** How long it takes to hold the vacancies of one NDJSON file, step by step, and how long DuckDB takes. */
export async function loadingRows(size: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'passend-loading-'))
  try {
    const file = join(directory, 'vacancies.ndjson')
    const world = new World(1)
    writeFileSync(file, [...world.vacancies(size)].map((vacancy) => `${JSON.stringify(vacancy)}\n`).join(''))
    const [candidate] = world.candidates(1)
    const json = timed(() =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    )
    const rounds = Array.from({ length: ROUNDS }, () => {
      const checking = timed(() => json.value.map((record) => parseVacancy(record).value)).time
      const matcher = createMatcher({ asOf: TODAY })
      // What is put off to the first ranking is part of it.
      const whole = timed(() => {
        accepted(matcher.addVacancies(json.value))
        return matcher.rankVacancies(candidate!)
      }).time
      return { checking, whole }
    })
    const checking = Math.min(...rounds.map((round) => round.checking))
    const compile = Math.max(0, Math.min(...rounds.map(({ whole }) => whole)) - checking)
    const rows = [
      told(SECTION, 'reading the file and JSON.parse', '', duration(json.time)),
      told(SECTION, 'checking every record (plain data, forbidden attributes, zod)', '', duration(checking)),
    ]
    rows.push(changeRow(json.value, candidate!))
    const theirs = await duckdbTime(file)
    if (theirs === undefined) return [...rows, notMeasured(SECTION, WHAT, 'at most 1x', 'DuckDB is not installed')]
    const row: Row = {
      section: SECTION,
      what: WHAT,
      passend: duration(compile),
      other: duration(theirs),
      ...atMost(compile / theirs, 1, 'x'),
    }
    return [...rows, row]
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** What it takes to change one vacancy in a hundred of a matcher in use, up to the next answer. */
function changeRow(records: readonly unknown[], candidate: Candidate): Row {
  const hold = () => {
    const matcher = createMatcher({ asOf: TODAY })
    accepted(matcher.addVacancies(records))
    matcher.rankVacancies(candidate)
    return matcher
  }
  const { time: whole, value: matcher } = timed(hold)
  const changed = (records as readonly Vacancy[])
    .filter((_, index) => index % 100 === 0)
    .map((vacancy) => ({ ...vacancy, title: `${vacancy.title}, gewijzigd`, hours: { min: 8, max: 24 } }))
  const change = timed(() => {
    accepted(matcher.addVacancies(changed))
    return matcher.rankVacancies(candidate)
  }).time
  const share = (100 * change) / whole
  return {
    section: SECTION,
    what: 'changing one vacancy in a hundred, up to the next answer, against holding all anew',
    passend: duration(change),
    other: duration(whole),
    ...atMost(share, 3, ' %'),
  }
}

async function duckdbTime(file: string): Promise<number | undefined> {
  let api: { DuckDBInstance: { create(path: string): Promise<Instance> } }
  try {
    api = (await load('@duckdb/node-api')) as unknown as typeof api
  } catch {
    return undefined
  }
  const connection = await (await api.DuckDBInstance.create(':memory:')).connect()
  const start = performance.now()
  await connection.run(`CREATE TABLE vacancy AS SELECT * FROM read_json('${file}', format = 'newline_delimited')`)
  await connection.run('CREATE TABLE ask AS SELECT id, unnest(asks.competences, recursive := true) FROM vacancy')
  await connection.run('CREATE UNIQUE INDEX by_id ON vacancy (id)')
  await connection.run('CREATE INDEX ask_by_id ON ask (id)')
  await connection.run('CREATE INDEX ask_by_concept ON ask (concept)')
  const time = performance.now() - start
  connection.closeSync()
  return time
}
