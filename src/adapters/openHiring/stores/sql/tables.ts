import { quotedSchema } from '../../../stores/sql/schemaName.js'

/** What all tables, indexes and functions of the stores begin with. */
export const PREFIX = 'passend_open_hiring'

/** The tables by name, as they stand in a statement. */
export interface Tables {
  /** The name of the schema as it was given. */
  readonly schemaName: string
  readonly schema: string
  readonly migrations: string
  readonly lists: string
  readonly enrolments: string
  readonly people: string
  readonly events: string
  /** The function that refuses a change of an event. */
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
    schemaName,
    schema,
    migrations: named('migrations'),
    lists: named('lists'),
    enrolments: named('enrolments'),
    people: named('people'),
    events: named('events'),
    refuseChange: named('refuse_change'),
  }
}
