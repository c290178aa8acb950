import type { Parameter, Query, Row, SqlDatabase, Statement } from './sql/database.js'
import { failedCommit, failedQuery } from './sql/failedQuery.js'

/** As much of PGlite (`@electric-sql/pglite`) as is used. */
export interface PGliteLike {
  query(text: string, parameters?: unknown[]): Promise<{ readonly rows: unknown[] }>
  transaction<T>(work: (transaction: Pick<PGliteLike, 'query'>) => Promise<T>): Promise<T>
}

/** Where the tables are. */
export interface PGliteStoreOptions {
  /** The schema of the tables. Default `'public'`; `migrate` makes it if it is not there. */
  readonly schema?: string
}

/** PGlite: PostgreSQL inside the process, in memory or in a folder. It has one connection, so transactions wait for one another. */
export class PgliteDatabase implements SqlDatabase {
  readonly name = 'pglite'
  readonly query: Query
  readonly #pglite: PGliteLike

  constructor(pglite: PGliteLike) {
    this.#pglite = pglite
    this.query = this.#queryOf(pglite)
  }

  async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const outcome: { thrown?: { readonly error: unknown }; returned?: true } = {}
    try {
      return await this.#pglite.transaction(async (transaction) => {
        try {
          const result = await work(this.#queryOf(transaction))
          outcome.returned = true
          return result
        } catch (error) {
          outcome.thrown = { error }
          throw error
        }
      })
    } catch (thrown) {
      // What work threw comes out as it is, also if rolling back failed after it.
      if (outcome.thrown !== undefined) throw outcome.thrown.error
      throw outcome.returned ? failedCommit(this.name, thrown) : failedQuery(this.name, 'begin', thrown)
    }
  }

  #queryOf(on: Pick<PGliteLike, 'query'>): Query {
    return async ({ name, text }: Statement, parameters: readonly Parameter[] = []) => {
      try {
        return (await on.query(text, [...parameters])).rows as Row[]
      } catch (thrown) {
        throw failedQuery(this.name, name, thrown)
      }
    }
  }
}
