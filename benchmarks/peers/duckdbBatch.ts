import type { Context } from '../../src/prepare/context.js'
import type { Person } from '../../src/prepare/person.js'
import { Codebooks } from './codebook.js'
import {
  appendPerson,
  type Connection,
  type Duckdb,
  expressions,
  loadTables,
  personColumns,
  stripOf,
} from './duckdb.js'
import { askColumns, byPlace, tablesOf } from './jobColumns.js'
import { type Asks, type Dialect, metres, scored, stagesToSides } from './matchQuery.js'
import { type Answer, load, type Task } from './peer.js'
import { numberNames, type Parameters, parametersOf, type TableName, tableNames } from './personParameters.js'

/** How many codes each table of a person has. */
type Sizes = Readonly<Record<TableName, number>>

/** The ten best of a person as one whole number each: score, lower side, vacancy. None of the three reaches its step. */
const SIDE = 1001n
const VACANCY = 1n << 32n

/**
 * Everybody at once. The tables of all people lie behind one another in lists of a single row (`tables`): what is looked
 * up in is then the same for every pair, and no join copies it.
 */
const dialectOf = (sizes: Sizes): Dialect => ({
  ...expressions,
  lookup: (table, code) => `list_extract(all_${table}, person * ${sizes[table]} + ${code})`,
  // A CASE goes on with the pairs that are still open alone; OR within IS NOT TRUE works out every limit for every pair.
  noneOf: (conditions) => `CASE WHEN ${conditions.join('\n    OR ')} THEN FALSE ELSE TRUE END`,
  person: '',
  near: '',
  asked: '',
})

/** The asks of a vacancy are columns of its own row, each looked up. */
function asksInRow({ lookup }: Dialect, most: number): Asks {
  const sum = (factor: string, table: TableName) =>
    Array.from({ length: most }, (_, ask) => `${factor}_${ask} * ${lookup(table, `concept_${ask}`)}`).join(' + ') || '0'
  return {
    got: `CAST(${sum('weight', 'got')} AS BIGINT)`,
    used: `CAST(${sum('rarity', 'similarity')} AS BIGINT)`,
    answered: `CASE WHEN ask_musts = 0 THEN 0 ELSE ${sum('must', 'answers')} END`,
    from: 'reachable',
  }
}

/**
 * The whole match of many people as one statement: a row for each person who has an open pair, with how many are eligible
 * and to be verified, and the ten best.
 *
 * Distances are worked out once for each person and each place of their strips and box. Then the vacancies, in the order
 * of the map, are the side that is streamed, so that their columns are passed on and never copied; people, a small table,
 * are what is looked up. DuckDB's own order of the joins is the other way about, and copies the lists until memory runs
 * out (see `load`).
 *
 * Tried beside it, each with the same answers, in processor time for 200 people and 100,000 vacancies (least of seven runs
 * in turn, on a machine that others used too): the best ten by ROW_NUMBER() instead of max(key, 10), 1.08 times as long;
 * vacancies joined on strip and box without places, 1.3; people streamed with their lists in their own row and vacancies
 * looked up, 1.3; the limits with OR as in the query for one person, and musts summed where there are none, 1.35; the asks
 * as a join and GROUP BY of their own, 1.4. Packing got and similarity into one number took 1.07 times as long; passing
 * over closed vacancies before the join made no difference.
 */
function batchQuery(dialect: Dialect, context: Context, asks: Asks): string {
  const distance = metres(dialect, 'place')
  return `
WITH near AS (
  SELECT person, place.place, ${distance} AS metres FROM place JOIN person_strip USING (strip)
  WHERE place.lat BETWEEN p_south AND p_north AND place.lon BETWEEN p_west AND p_east AND ${distance} <= p_metres
  UNION ALL SELECT person, place.place, NULL FROM place CROSS JOIN person WHERE place.lat IS NULL
),
reachable AS (
  SELECT * FROM opening CROSS JOIN tables JOIN near USING (place) JOIN person USING (person)
),
${stagesToSides(dialect, context, asks, 'person, id, p_weight_occupation, p_weight_sector, p_weight_liked')},
scored AS (
${scored(dialect, 'person, id')}
)
SELECT person, COUNT(*) - SUM(to_verify) AS eligible, SUM(to_verify) AS to_verify,
  MAX((score * ${SIDE} + lower_side) * ${VACANCY} + id, 10) AS top
FROM scored GROUP BY person`
}

/** DuckDB in this process, in memory, on one core: the ten best vacancies of many people in one statement. */
export class DuckdbBatch {
  readonly #api: Duckdb
  #connection: Connection | undefined
  #books: Codebooks | undefined
  #context: Context | undefined
  #ids: string[] = []
  #mostAsks = 0
  #sizes: Sizes | undefined
  #people = 0
  #sql = ''

  private constructor(api: Duckdb) {
    this.#api = api
  }

  /** Errors if @duckdb/node-api is not installed. */
  static async make(): Promise<DuckdbBatch> {
    return new DuckdbBatch((await load('@duckdb/node-api')) as unknown as Duckdb)
  }

  /** Loads the vacancies, each with its asks in its own row, and the places where they are. */
  async load({ jobs, context }: Task): Promise<void> {
    const books = new Codebooks(context.taxonomy)
    const sorted = byPlace(jobs)
    this.#ids = sorted.map(({ record }) => record.id)
    this.#mostAsks = sorted.reduce((most, { competences }) => Math.max(most, competences.asks.length), 0)
    const connection = await (await this.#api.DuckDBInstance.create(':memory:')).connect()
    await connection.run('SET threads = 1')
    // The joins stay in the order in which they are written.
    await connection.run(`SET disabled_optimizers = 'join_order,build_side_probe_side'`)
    await loadTables(connection, tablesOf(sorted, books, context))
    const inRow = Array.from({ length: this.#mostAsks }, (_, ask) =>
      askColumns
        .filter((name) => name !== 'vacancy')
        .map((name) => `, COALESCE(asks[${ask + 1}].${name}, ${name === 'concept' ? 1 : 0}) AS ${name}_${ask}`),
    )
    await connection.run(`CREATE TABLE opening AS
      SELECT vacancy.*, CAST(DENSE_RANK() OVER (ORDER BY vacancy.lat, vacancy.lon) AS INTEGER) AS place${inRow.flat().join('')}
      FROM vacancy LEFT JOIN (SELECT vacancy AS id, list(ask) AS asks FROM ask GROUP BY vacancy) AS asked USING (id)
      ORDER BY vacancy.id`)
    await connection.run('CREATE TABLE place AS SELECT DISTINCT place, lat, lon, cos_lat, strip FROM opening')
    this.#connection = connection
    this.#books = books
    this.#context = context
  }

  /** Gives it people, once. They are numbered from 0. */
  async give(people: readonly Person[]): Promise<void> {
    const [api, connection, books, context] = [this.#api, this.#connection!, this.#books!, this.#context!]
    const names = numberNames(books, context)
    await connection.run(
      `CREATE TABLE given (person INTEGER, ${personColumns(names).join(', ')}, south INTEGER, north INTEGER)`,
    )
    const into = await connection.createAppender('given')
    let last: Parameters | undefined
    for (const [index, person] of people.entries()) {
      last = parametersOf(person, books, context)
      into.appendInteger(index)
      appendPerson(into, api, names, last, context)
      into.appendInteger(stripOf(last.numbers.south!))
      into.appendInteger(stripOf(last.numbers.north!))
      into.endRow()
    }
    into.closeSync()
    const flat = tableNames.map((name) => `flatten(list(p_table_${name} ORDER BY person)) AS all_${name}`)
    await connection.run(`CREATE TABLE all_tables AS SELECT ${flat.join(', ')} FROM given`)
    for (const name of tableNames) await connection.run(`ALTER TABLE given DROP COLUMN p_table_${name}`)
    const sizes = Object.fromEntries(tableNames.map((name) => [name, last?.tables[name].length ?? 0])) as Sizes
    const dialect = dialectOf(sizes)
    this.#sizes = sizes
    this.#sql = batchQuery(dialect, context, asksInRow(dialect, this.#mostAsks))
    await this.only(people.length)
  }

  /** Has `query` be about the first so many of them. */
  async only(people: number): Promise<void> {
    const connection = this.#connection!
    await connection.run(
      `CREATE OR REPLACE TABLE person AS SELECT * FROM given WHERE person < ${people} ORDER BY person`,
    )
    await connection.run(`CREATE OR REPLACE TABLE person_strip AS
      SELECT person, p_lat, p_lon, p_cos_lat, p_metres, p_south, p_north, p_west, p_east,
        CAST(unnest(range(south, north + 1)) AS INTEGER) AS strip
      FROM person`)
    const cut = tableNames.map((name) => `all_${name}[:${people * this.#sizes![name]}] AS all_${name}`)
    await connection.run(`CREATE OR REPLACE TABLE tables AS SELECT ${cut.join(', ')} FROM all_tables`)
    this.#people = people
  }

  /** The answers of those people, in their order. */
  async query(): Promise<Answer[]> {
    const none: Answer = { top: [], counts: { eligible: 0, toVerify: 0, blocked: this.#ids.length } }
    const answers = new Array<Answer>(this.#people).fill(none)
    for (const [person, eligible, toVerify, top] of (await this.#connection!.runAndReadAll(this.#sql)).getRows()) {
      const counts = { eligible: Number(eligible), toVerify: Number(toVerify) }
      answers[Number(person)] = {
        top: (top as { readonly items: readonly bigint[] }).items.map((key) => ({
          vacancyId: this.#ids[Number(key % VACANCY) - 1]!,
          score: Number(key / VACANCY / SIDE),
          lowerSide: Number((key / VACANCY) % SIDE),
        })),
        counts: { ...counts, blocked: this.#ids.length - counts.eligible - counts.toVerify },
      }
    }
    return answers
  }

  close(): void {
    this.#connection?.closeSync()
  }
}
