import { hashOf } from '../../../domain/hash.js'
import { storeFailed } from '../../../domain/stores/storeFailed.js'
import type { Parameter, Query, Row, SqlDatabase, Statement } from '../sql/database.js'
import { failedCommit, failedQuery } from '../sql/failedQuery.js'
import type { PostgresClient, PostgresPool } from './client.js'
import { type Lend, lendFrom } from './lend.js'

/** The isolation is named, for a server may be set to another one: see lockRow. */
const BEGIN: Statement = { name: 'begin', text: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE' }
const ROLLBACK: Statement = { name: 'rollback', text: 'ROLLBACK' }

/** A PostgreSQL server by way of `pg`. */
export class PostgresDatabase implements SqlDatabase {
  readonly name = 'postgres'
  readonly #lend: Lend
  readonly #prepare: boolean
  readonly #names = new Map<string, string>()

  constructor(source: PostgresPool | PostgresClient, prepare: boolean) {
    this.#lend = lendFrom(this.name, source)
    this.#prepare = prepare
  }

  readonly query: Query = (statement, parameters) =>
    this.#lend(async (client, broke) => {
      try {
        return await this.#queryOn(client)(statement, parameters)
      } catch (error) {
        broke()
        throw error
      }
    })

  transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#lend(async (client, broke) => {
      const query = this.#queryOn(client)
      try {
        await query(BEGIN)
      } catch (error) {
        broke()
        throw error
      }
      let result: T
      try {
        result = await work(query)
      } catch (error) {
        await query(ROLLBACK).catch(broke)
        throw error
      }
      await this.#commit(client, broke)
      return result
    })
  }

  async #commit(client: PostgresClient, broke: () => void): Promise<void> {
    const { command } = await client.query({ text: 'COMMIT' }).catch((thrown: unknown) => {
      broke()
      throw failedCommit(this.name, thrown)
    })
    // A server that cannot commit answers ROLLBACK, and no error.
    if (command !== 'COMMIT') throw storeFailed({ store: this.name, during: 'commit', outcome: 'not-written' })
  }

  #queryOn(client: PostgresClient): Query {
    return async ({ name, text, prepare = false }: Statement, parameters: readonly Parameter[] = []) => {
      const prepared = prepare && this.#prepare ? { name: this.#preparedName(text) } : undefined
      try {
        return (await client.query({ text, values: [...parameters], ...prepared })).rows as Row[]
      } catch (thrown) {
        throw failedQuery(this.name, name, thrown)
      }
    }
  }

  /** A name by the text: stores on several schemas may share a pool, and one name may have one text only. */
  #preparedName(text: string): string {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    const name = `passend_${hashOf(text).slice(0, 32)}`
    this.#names.set(text, name)
    return name
  }
}
