import { PassendError } from '../../../errors.js'

/**
 * The name of a schema as it stands in a statement: in double quotes, those in it doubled (PostgreSQL, 4.1.1 Identifiers). At most 63
 * bytes: PostgreSQL would cut a longer one, and two schemas would become one.
 * @throws PassendError `invalid-option`.
 */
export function quotedSchema(schema: unknown): string {
  const bytes = typeof schema === 'string' ? new TextEncoder().encode(schema).length : 0
  if (typeof schema !== 'string' || bytes === 0 || bytes > 63 || /\0|\p{Surrogate}/u.test(schema)) {
    throw new PassendError(
      'invalid-option',
      "Option 'schema': expected the name of a schema, text of 1 to 63 bytes.",
      "Leave it out for 'public'.",
      { option: 'schema' },
    )
  }
  return `"${schema.replaceAll('"', '""')}"`
}
