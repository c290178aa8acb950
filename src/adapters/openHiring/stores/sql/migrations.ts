import { PREFIX, type Tables } from './tables.js'

/**
 * What brings the tables from each version to the next, as `Migrations` has it.
 *
 * Keys are compared byte by byte (collation C): faster, and an index outlives a change of the system's collations. Moments are
 * milliseconds since 1970, as bigint.
 */
export const migrationsOf = (tables: Tables): readonly (readonly string[])[] => [
  [
    `CREATE TABLE ${tables.lists} (
  list_id text COLLATE "C" PRIMARY KEY,
  policy jsonb NOT NULL,
  conditions jsonb NOT NULL,
  free_places bigint NOT NULL,
  waiting bigint NOT NULL,
  enrolled bigint NOT NULL,
  started bigint NOT NULL,
  calls bigint NOT NULL,
  first_call_at bigint,
  closed boolean NOT NULL,
  events bigint NOT NULL,
  head text COLLATE "C" NOT NULL,
  at bigint NOT NULL
)`,
    `CREATE TABLE ${tables.enrolments} (
  list_id text COLLATE "C" NOT NULL REFERENCES ${tables.lists},
  number integer NOT NULL CHECK (number > 0),
  state text COLLATE "C" NOT NULL
    CHECK (state IN ('waiting', 'called', 'accepted', 'started', 'declined', 'withdrawn', 'struck-off')),
  calls integer NOT NULL,
  confirmed boolean NOT NULL,
  deadline bigint,
  PRIMARY KEY (list_id, number)
)`,
    `CREATE INDEX ${PREFIX}_enrolments_waiting ON ${tables.enrolments} (list_id, number) WHERE state = 'waiting'`,
    `CREATE TABLE ${tables.people} (
  list_id text COLLATE "C" NOT NULL,
  contact_reference text COLLATE "C" NOT NULL,
  enrolment integer NOT NULL,
  salt text COLLATE "C" NOT NULL,
  PRIMARY KEY (list_id, enrolment),
  FOREIGN KEY (list_id, enrolment) REFERENCES ${tables.enrolments}
)`,
    `CREATE INDEX ${PREFIX}_people_reference ON ${tables.people} (list_id, contact_reference)`,
    `CREATE TABLE ${tables.events} (
  list_id text COLLATE "C" NOT NULL REFERENCES ${tables.lists},
  number bigint NOT NULL CHECK (number > 0),
  at bigint NOT NULL,
  happening jsonb NOT NULL,
  hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (list_id, number)
)`,
    `CREATE FUNCTION ${tables.refuseChange}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events of open hiring are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$`,
    `CREATE TRIGGER ${PREFIX}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${tables.events}
  FOR EACH STATEMENT EXECUTE FUNCTION ${tables.refuseChange}()`,
    // Always: also where a session plays the part of a replica, in which ordinary triggers keep silent.
    `ALTER TABLE ${tables.events} ENABLE ALWAYS TRIGGER ${PREFIX}_append_only`,
  ],
]
