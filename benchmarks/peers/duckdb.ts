import type { Context } from '../../src/prepare/context.js'
import type { Person } from '../../src/prepare/person.js'
import { Codebooks } from './codebook.js'
import { askColumns, byPlace, columns, tablesOf } from './jobColumns.js'
import { type Dialect, matchQuery } from './matchQuery.js'
import { type Answer, load, type Peer, type Task } from './peer.js'
import { degrees, numberNames, type Parameters, parametersOf, tableNames } from './personParameters.js'

/** As much of @duckdb/node-api as is used. */
export interface Duckdb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> }
  LIST(type: unknown): unknown
  listValue(items: readonly unknown[]): unknown
  INTEGER: unknown
}
export interface Connection {
  run(sql: string): Promise<unknown>
  prepare(sql: string): Promise<Statement>
  createAppender(table: string): Promise<Appender>
  runAndReadAll(sql: string): Promise<Reader>
  closeSync(): void
}
interface Statement {
  run(): Promise<unknown>
  runAndReadAll(): Promise<Reader>
}
interface Reader {
  getRows(): unknown[][]
}
export interface Appender {
  appendInteger(value: number): void
  appendDouble(value: number): void
  appendBigInt(value: bigint): void
  appendList(value: unknown, type: unknown): void
  appendNull(): void
  endRow(): void
  closeSync(): void
}

/** A strip of the map, from west to east. Joined on, it lets a scan pass over what lies in other strips. */
export const stripOf = (lat: number): number => Math.floor(lat / 0.05)

function stripsOf({ south = 0, north = 0 }: Readonly<Record<string, number>>): number[] {
  const strips: number[] = []
  for (let strip = stripOf(south); strip <= stripOf(north); strip++) strips.push(strip)
  return strips
}

/** Loads the two tables, `vacancy` and `ask`. */
export async function loadTables(
  connection: Connection,
  { vacancies, asks }: ReturnType<typeof tablesOf>,
): Promise<void> {
  const definitions = columns.map(({ name, type }) => `${name} ${type}`).join(', ')
  await connection.run(`CREATE TABLE vacancy (id INTEGER, ${definitions}, strip INTEGER)`)
  await connection.run(`CREATE TABLE ask (${askColumns.map((name) => `${name} INTEGER`).join(', ')})`)
  const into = await connection.createAppender('vacancy')
  for (const row of vacancies) {
    row.forEach((value, index) => {
      if (value === null) into.appendNull()
      else if (columns[index - 1]?.type === 'double') into.appendDouble(value)
      else into.appendInteger(value)
    })
    const lat = row[1] ?? null
    if (lat === null) into.appendNull()
    else into.appendInteger(stripOf(lat))
    into.endRow()
  }
  into.closeSync()
  const askInto = await connection.createAppender('ask')
  for (const row of asks) {
    for (const value of row) askInto.appendInteger(value)
    askInto.endRow()
  }
  askInto.closeSync()
}

/** The columns of a person: the numbers, the day, and the tables as lists. */
export function personColumns(numbers: readonly string[]): string[] {
  return [
    ...numbers.map(
      (name) => `p_${name} ${degrees.includes(name) ? 'DOUBLE' : name === 'metres' ? 'BIGINT' : 'INTEGER'}`,
    ),
    'p_today INTEGER',
    ...tableNames.map((name) => `p_table_${name} INTEGER[]`),
  ]
}

/** Appends what stands in those columns. */
export function appendPerson(
  into: Appender,
  { INTEGER, LIST, listValue }: Duckdb,
  names: readonly string[],
  { numbers, tables }: Parameters,
  { today }: Context,
): void {
  for (const name of names) {
    if (degrees.includes(name)) into.appendDouble(numbers[name]!)
    else if (name === 'metres') into.appendBigInt(BigInt(numbers[name]!))
    else into.appendInteger(numbers[name]!)
  }
  into.appendInteger(today!)
  for (const name of tableNames) into.appendList(listValue(tables[name]), LIST(INTEGER))
}

/** What DuckDB writes in its own way, whoever asks and however many they are. */
export const expressions = {
  number: (name) => `p_${name}`,
  divide: (numerator, denominator) => `((${numerator}) // (${denominator}))`,
  bitCount: (bits) => `bit_count(${bits})`,
  greatest: (...values) => `GREATEST(${values.join(', ')})`,
  least: (...values) => `LEAST(${values.join(', ')})`,
  stage: 'AS',
  nearStage: 'AS',
} as const satisfies Partial<Dialect>

/**
 * The person is a table of one row, not parameters: DuckDB plans a statement with parameters anew each time it runs, and
 * for a query of this size that takes longer than the query.
 */
const dialect: Dialect = {
  ...expressions,
  lookup: (table, code) => `list_extract(p_table_${table}, ${code})`,
  person: ' CROSS JOIN person',
  near: `  SELECT vacancy.* FROM vacancy SEMI JOIN (SELECT unnest(p_strips) AS strip FROM person) AS strips USING (strip)
  CROSS JOIN person
  WHERE lat BETWEEN p_south AND p_north AND lon BETWEEN p_west AND p_east
  UNION ALL SELECT * FROM vacancy WHERE strip IS NULL`,
  asked: `  SELECT ask.vacancy, SUM(weight * list_extract(p_table_got, concept))::BIGINT AS got,
    SUM(rarity * list_extract(p_table_similarity, concept))::BIGINT AS used,
    SUM(must * list_extract(p_table_answers, concept))::BIGINT AS answered
  FROM ask SEMI JOIN reachable ON reachable.id = ask.vacancy CROSS JOIN person
  WHERE list_extract(p_table_similarity, concept) > 0
  GROUP BY ask.vacancy`,
}

/** DuckDB in this process, in memory, on all cores: its own columns, a statement that is planned once. */
export class DuckdbPeer implements Peer {
  readonly name = 'DuckDB'
  readonly exact = true
  #api: Duckdb | undefined
  #connection: Connection | undefined
  #statement: Statement | undefined
  #forget: Statement | undefined
  #books: Codebooks | undefined
  #context: Context | undefined
  #ids: string[] = []
  #numbers: string[] = []

  static async make(): Promise<DuckdbPeer> {
    const peer = new DuckdbPeer()
    peer.#api = (await load('@duckdb/node-api')) as unknown as Duckdb
    return peer
  }

  async load({ jobs, context }: Task): Promise<void> {
    const books = new Codebooks(context.taxonomy)
    const sorted = byPlace(jobs)
    this.#ids = sorted.map(({ record }) => record.id)
    const connection = await (await this.#api!.DuckDBInstance.create(':memory:')).connect()
    await loadTables(connection, tablesOf(sorted, books, context))
    this.#numbers = numberNames(books, context)
    await connection.run(`CREATE TEMP TABLE person (${personColumns(this.#numbers).join(', ')}, p_strips INTEGER[])`)
    this.#forget = await connection.prepare('DELETE FROM person')
    this.#statement = await connection.prepare(matchQuery(dialect, context))
    this.#connection = connection
    this.#books = books
    this.#context = context
  }

  async #give(person: Person): Promise<void> {
    const parameters = parametersOf(person, this.#books!, this.#context!)
    await this.#forget!.run()
    const into = await this.#connection!.createAppender('person')
    appendPerson(into, this.#api!, this.#numbers, parameters, this.#context!)
    const { INTEGER, LIST, listValue } = this.#api!
    into.appendList(listValue(stripsOf(parameters.numbers)), LIST(INTEGER))
    into.endRow()
    into.closeSync()
  }

  async query(person: Person): Promise<Answer> {
    await this.#give(person)
    const rows = (await this.#statement!.runAndReadAll()).getRows()
    const top = rows.map(([id, score, lowerSide]) => ({
      vacancyId: this.#ids[Number(id) - 1]!,
      score: Number(score),
      lowerSide: Number(lowerSide),
    }))
    const [eligible, toVerify] = [Number(rows[0]?.[3] ?? 0), Number(rows[0]?.[4] ?? 0)]
    return { top, counts: { eligible, toVerify, blocked: this.#ids.length - eligible - toVerify } }
  }

  async plan(person: Person): Promise<string> {
    await this.#give(person)
    const sql = `EXPLAIN (ANALYZE, FORMAT json) ${matchQuery(dialect, this.#context!)}`
    const [[, text] = []] = (await this.#connection!.runAndReadAll(sql)).getRows()
    return lines(JSON.parse(String(text)) as Operator, 0).join('\n')
  }

  close(): void {
    this.#connection?.closeSync()
  }
}

/** As much of a plan as is told: its operators, the rows they gave, and the time they took. */
interface Operator {
  readonly operator_name?: string
  readonly operator_timing?: number
  readonly operator_cardinality?: number
  readonly children?: readonly Operator[]
}

function lines(
  { operator_name, operator_timing = 0, operator_cardinality, children = [] }: Operator,
  depth: number,
): string[] {
  const named = operator_name !== undefined && operator_name !== 'EXPLAIN_ANALYZE'
  const took = `${(operator_timing * 1000).toFixed(2)} ms`
  const own = named ? [`${'  '.repeat(depth)}${operator_name}  rows ${operator_cardinality}, ${took}`] : []
  return [...own, ...children.flatMap((child) => lines(child, named ? depth + 1 : depth))]
}
