/** As much of a connection of `pg` as is used. */
export interface PostgresClient {
  query(query: { text: string; values?: unknown[]; name?: string }): Promise<{
    readonly rows: unknown[]
    /** The command that was done, as the server says: `COMMIT`. */
    readonly command: string
  }>
  on(event: 'error', listener: (error: Error) => void): unknown
  removeListener(event: 'error', listener: (error: Error) => void): unknown
}

/** A connection lent by a pool, to be given back; destroyed instead if it is broken. */
export interface PooledPostgresClient extends PostgresClient {
  release(destroy?: boolean): void
}

/** As much of a pool of `pg` as is used. By its count it is told from a single client, which has a `connect` too. */
export interface PostgresPool {
  connect(): Promise<PooledPostgresClient>
  readonly totalCount: number
}
