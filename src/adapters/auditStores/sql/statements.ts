import type { Statement } from '../../stores/sql/database.js'
import type { Tables } from './tables.js'

/**
 * All that the stores ask of a database, but for writing changes. Parameters only, never text of a caller in a statement; many of
 * something go as one parameter, in JSON. JSON is selected as text, for drivers and settings differ in what they make of it.
 */
export interface Statements {
  readonly lockLog: Statement
  readonly entry: Statement
  readonly entries: Statement
  readonly peopleNamed: Statement
  readonly peopleAfter: Statement
}

const ENTRY = 'number, at, happening::text AS happening, hash'

export const statementsOn = ({ logs, entries, people, mentions }: Tables): Statements => {
  const person = `person, salt, (SELECT json_agg(m.entry ORDER BY m.entry)::text FROM ${mentions} m
    WHERE m.log_id = p.log_id AND m.person = p.person) AS entries`
  return {
    lockLog: often('lock-log', `SELECT entries, head, at FROM ${logs} WHERE log_id = $1::text FOR UPDATE`),
    entry: often('entry', `SELECT ${ENTRY} FROM ${entries} WHERE log_id = $1::text AND number = $2::bigint`),
    entries: often(
      'entries',
      `SELECT ${ENTRY} FROM ${entries} WHERE log_id = $1::text AND number >= $2::bigint ORDER BY number LIMIT $3::bigint`,
    ),
    peopleNamed: often(
      'people-named',
      `SELECT ${person} FROM ${people} p
  WHERE log_id = $1::text AND person IN (SELECT jsonb_array_elements_text($2::text::jsonb))`,
    ),
    // Without a person after whom: after the empty text, which is nobody's id.
    peopleAfter: often(
      'people-after',
      `SELECT ${person} FROM ${people} p WHERE log_id = $1::text AND person > $2::text ORDER BY person LIMIT $3::bigint`,
    ),
  }
}

const often = (name: string, text: string): Statement => ({ name, text, prepare: true })
