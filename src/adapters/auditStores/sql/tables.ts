import { quotedSchema } from '../../stores/sql/schemaName.js'

/** What all tables and functions of the stores begin with. */
export const PREFIX = 'passend_audit'

/** The tables by name, as they stand in a statement. */
export interface Tables {
  readonly schema: string
  readonly migrations: string
  readonly logs: string
  readonly entries: string
  readonly people: string
  readonly mentions: string
  /** The function that refuses a change of an entry. */
  readonly refuseChange: string
}

/**
 * The tables of a schema.
 * @throws PassendError `invalid-option`.
 */
export function tablesIn(schemaName = 'public'): Tables {
  const schema = quotedSchema(schemaName)
  const named = (name: string) => `${schema}.${PREFIX}_${name}`
  return {
    schema,
    migrations: named('migrations'),
    logs: named('logs'),
    entries: named('entries'),
    people: named('people'),
    mentions: named('mentions'),
    refuseChange: named('refuse_change'),
  }
}
