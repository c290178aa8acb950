import type { Context } from '../../src/prepare/context.js'
import type { Person } from '../../src/prepare/person.js'
import { Codebooks } from './codebook.js'
import { askColumns, byPlace, columns, tablesOf } from './jobColumns.js'
import { type Dialect, matchQuery } from './matchQuery.js'
import { type Answer, load, type Peer, type Task } from './peer.js'
import { degrees, type Parameters, parametersOf, tableNames } from './personParameters.js'

/** As much of better-sqlite3 as is used. */
interface Database {
  exec(sql: string): void
  pragma(source: string): unknown
  prepare(sql: string): Statement
  transaction<A extends unknown[]>(run: (...given: A) => void): (...given: A) => void
  close(): void
}
interface Statement {
  run(...values: unknown[]): unknown
  all(...values: unknown[]): Record<string, number>[]
}

/** By code of a competence: `reach`, with all three at once, so that an ask looks one row up. */
const reachTables: readonly string[] = ['got', 'similarity', 'answers']

const dialect: Dialect = {
  number: (name) => `@${name}`,
  lookup: (table, code) => `COALESCE((SELECT value FROM temp.${table} WHERE code = ${code}), 0)`,
  divide: (numerator, denominator) => `((${numerator}) / (${denominator}))`,
  bitCount: (bits) =>
    `((SELECT count FROM bits WHERE value = ${bits} & 16383) + (SELECT count FROM bits WHERE value = ${bits} >> 14))`,
  greatest: (...values) => `MAX(${values.join(', ')})`,
  least: (...values) => `MIN(${values.join(', ')})`,
  person: '',
  stage: 'AS MATERIALIZED',
  nearStage: 'AS',
  near: `  SELECT vacancy.* FROM place CROSS JOIN vacancy ON vacancy.id = place.id
  WHERE max_lat >= @south AND min_lat <= @north AND max_lon >= @west AND min_lon <= @east
    AND lat BETWEEN @south AND @north AND lon BETWEEN @west AND @east
  UNION ALL SELECT * FROM vacancy WHERE lat IS NULL`,
  asked: `  SELECT ask.vacancy, SUM(weight * reach.got) AS got, SUM(rarity * reach.similarity) AS used,
    SUM(must * reach.answers) AS answered
  FROM reachable CROSS JOIN ask ON ask.vacancy = reachable.id CROSS JOIN temp.reach ON reach.concept = ask.concept
  GROUP BY ask.vacancy`,
}

/** SQLite in this process, in memory: an R*tree on places, tables without rowid, prepared statements, temporary tables. */
export class SqlitePeer implements Peer {
  readonly name = 'better-sqlite3'
  readonly exact = true
  #database: Database | undefined
  #make: (new (path: string) => Database) | undefined
  #query: Statement | undefined
  #give: ((given: Parameters) => void) | undefined
  #books: Codebooks | undefined
  #context: Context | undefined
  #ids: string[] = []

  static async make(): Promise<SqlitePeer> {
    const peer = new SqlitePeer()
    peer.#make = (await load('better-sqlite3')).default as new (path: string) => Database
    new peer.#make(':memory:').close()
    return peer
  }

  load({ jobs, context }: Task): void {
    const books = new Codebooks(context.taxonomy)
    const sorted = byPlace(jobs)
    this.#ids = sorted.map(({ record }) => record.id)
    const database = new this.#make!(':memory:')
    database.pragma('temp_store = MEMORY')
    database.pragma('cache_size = -1000000')
    const definitions = columns.map(({ name, type }) => `${name} ${type === 'double' ? 'REAL' : 'INTEGER'}`).join(', ')
    database.exec(`CREATE TABLE vacancy (id INTEGER PRIMARY KEY, ${definitions});
      CREATE TABLE ask (vacancy INTEGER, concept INTEGER, weight INTEGER, rarity INTEGER, must INTEGER, PRIMARY KEY (vacancy, concept)) WITHOUT ROWID;
      CREATE VIRTUAL TABLE place USING rtree(id, min_lat, max_lat, min_lon, max_lon);
      CREATE TABLE bits (value INTEGER PRIMARY KEY, count INTEGER)`)
    const marks = (count: number) => Array(count).fill('?').join(', ')
    const [vacancy, ask, place, bits] = [
      `INSERT INTO vacancy VALUES (${marks(columns.length + 1)})`,
      `INSERT INTO ask VALUES (${marks(askColumns.length)})`,
      `INSERT INTO place VALUES (?, ?, ?, ?, ?)`,
      `INSERT INTO bits VALUES (?, ?)`,
    ].map((sql) => database.prepare(sql)) as [Statement, Statement, Statement, Statement]
    const { vacancies, asks } = tablesOf(sorted, books, context)
    database.transaction(() => {
      for (const row of vacancies) {
        vacancy.run(...row)
        const [id, lat, lon] = row
        if (lat !== null) place.run(id, lat, lat, lon, lon)
      }
      for (const row of asks) ask.run(...row)
      for (let value = 0; value < 1 << 14; value++) bits.run(value, value.toString(2).replaceAll('0', '').length)
    })()
    database.exec('CREATE INDEX nowhere ON vacancy (id) WHERE lat IS NULL; ANALYZE')
    this.#give = giver(database)
    this.#query = database.prepare(matchQuery(dialect, context))
    this.#database = database
    this.#books = books
    this.#context = context
  }

  /** Whole numbers go as BigInt: a number of JavaScript would be bound as a REAL and divided as one. */
  #given(person: Person): Record<string, number | bigint> {
    const parameters = parametersOf(person, this.#books!, this.#context!)
    this.#give!(parameters)
    const all = Object.entries({ ...parameters.numbers, today: this.#context!.today! })
    return Object.fromEntries(all.map(([name, value]) => [name, degrees.includes(name) ? value : BigInt(value)]))
  }

  query(person: Person): Answer {
    const rows = this.#query!.all(this.#given(person))
    const top = rows.map(({ id, score, lower_side }) => ({
      vacancyId: this.#ids[id! - 1]!,
      score: score!,
      lowerSide: lower_side!,
    }))
    const { eligible = 0, to_verify: toVerify = 0 } = rows[0] ?? {}
    return { top, counts: { eligible, toVerify, blocked: this.#ids.length - eligible - toVerify } }
  }

  plan(person: Person): string {
    const rows = this.#database!.prepare(`EXPLAIN QUERY PLAN ${matchQuery(dialect, this.#context!)}`).all(
      this.#given(person),
    ) as unknown as { id: number; parent: number; detail: string }[]
    const depths = new Map<number, number>([[0, 0]])
    return rows
      .map(({ id, parent, detail }) => {
        const depth = depths.get(parent) ?? 0
        depths.set(id, depth + 1)
        return `${'  '.repeat(depth)}${detail}`
      })
      .join('\n')
  }

  close(): void {
    this.#database?.close()
  }
}

/** Fills the temporary tables with a person: only what is not 0, in one transaction. */
function giver(database: Database): (given: Parameters) => void {
  const single = tableNames.filter((name) => !reachTables.includes(name))
  for (const name of single) database.exec(`CREATE TEMP TABLE ${name} (code INTEGER PRIMARY KEY, value INTEGER)`)
  database.exec(
    'CREATE TEMP TABLE reach (concept INTEGER PRIMARY KEY, got INTEGER, similarity INTEGER, answers INTEGER)',
  )
  const empty = [...single, 'reach'].map((name) => database.prepare(`DELETE FROM temp.${name}`))
  const fill = single.map((name) => [name, database.prepare(`INSERT INTO temp.${name} VALUES (?, ?)`)] as const)
  const reach = database.prepare('INSERT INTO temp.reach VALUES (?, ?, ?, ?)')
  return database.transaction(({ tables }: Parameters) => {
    for (const statement of empty) statement.run()
    for (const [name, statement] of fill) {
      tables[name].forEach((value, index) => {
        if (value !== 0) statement.run(index + 1, value)
      })
    }
    tables.similarity.forEach((similarity, index) => {
      if (similarity > 0) reach.run(index + 1, tables.got[index], similarity, tables.answers[index])
    })
  })
}
