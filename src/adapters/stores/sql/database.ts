/** A row as a database gives it: text, numbers, booleans, null. A bigint may come as text, as a number or as a bigint. */
export type Row = Readonly<Record<string, unknown>>

/** What a parameter of a statement may be. */
export type Parameter = string | number | boolean | null

/** A statement with places `$1`, `$2` ... for its parameters; its name says in an error what was being done. */
export interface Statement {
  readonly name: string
  readonly text: string
  /** Whether it is run so often that a connection may remember how. */
  readonly prepare?: boolean
}

/** Runs a statement. Rejects with PassendError `store-failed`; nothing of a record is in it. */
export type Query = (statement: Statement, parameters?: readonly Parameter[]) => Promise<readonly Row[]>

/** As much of a PostgreSQL as the stores need. Everything it rejects with of its own is PassendError `store-failed`. */
export interface SqlDatabase {
  /** The name of the store. */
  readonly name: string
  /**
   * Does work in one transaction, on a connection that nobody else uses meanwhile: committed if the work comes back, rolled back if it
   * throws, and then its error comes out as it is.
   */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Runs one statement on its own. */
  readonly query: Query
}
