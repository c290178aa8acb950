import { PREFIX, type Tables } from './tables.js'

/**
 * What brings the tables from each version to the next, as `Migrations` has it.
 *
 * Keys are compared byte by byte (collation C): so ids of people, which are ASCII, come in code-unit order, and an index outlives a
 * change of the system's collations. Moments are milliseconds since 1970, as bigint. What is deleted of a person takes with it where
 * they occur, by the database itself.
 */
export const migrationsOf = (tables: Tables): readonly (readonly string[])[] => [
  [
    `CREATE TABLE ${tables.logs} (
  log_id text COLLATE "C" PRIMARY KEY,
  entries bigint NOT NULL,
  head text COLLATE "C" NOT NULL,
  at bigint NOT NULL
)`,
    `CREATE TABLE ${tables.entries} (
  log_id text COLLATE "C" NOT NULL REFERENCES ${tables.logs},
  number bigint NOT NULL CHECK (number > 0),
  at bigint NOT NULL,
  happening jsonb NOT NULL,
  hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (log_id, number)
)`,
    `CREATE TABLE ${tables.people} (
  log_id text COLLATE "C" NOT NULL REFERENCES ${tables.logs},
  person text COLLATE "C" NOT NULL,
  salt text COLLATE "C" NOT NULL,
  PRIMARY KEY (log_id, person)
)`,
    `CREATE TABLE ${tables.mentions} (
  log_id text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  entry bigint NOT NULL CHECK (entry > 0),
  PRIMARY KEY (log_id, person, entry),
  FOREIGN KEY (log_id, person) REFERENCES ${tables.people} ON DELETE CASCADE
)`,
    `CREATE FUNCTION ${tables.refuseChange}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of an audit log are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$`,
    `CREATE TRIGGER ${PREFIX}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${tables.entries}
  FOR EACH STATEMENT EXECUTE FUNCTION ${tables.refuseChange}()`,
    // Always: also where a session plays the part of a replica, in which ordinary triggers keep silent.
    `ALTER TABLE ${tables.entries} ENABLE ALWAYS TRIGGER ${PREFIX}_append_only`,
  ],
]
