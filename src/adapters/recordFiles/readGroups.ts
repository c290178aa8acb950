import { isId } from '../../domain/optionErrors.js'
import { readCsv } from '../taxonomyFiles/csvRows.js'
import { usageError } from './errors.js'
import { nameOf, parseJson } from './source.js'

/** The groups of people as a file gives them: by id the value of each attribute. */
export interface GroupsFile {
  readonly groups: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** Rows without an id of a person, or that cannot be read, and ids that came again: the last counts. */
  readonly refused: number
  readonly replaced: number
}

/** The column, or the key, that holds whom a row is about. */
const ID = 'id'

/**
 * Reads to which groups people belong: csv with a column `id` and a column for each attribute, or JSON `{ "p-1": { "attribute": "value" } }`.
 * An empty cell is not known. What the values are is checked by whoever uses them.
 * @throws PassendError `unreadable-file`; `invalid-option` for csv without the column `id`, or with a column twice.
 */
export function readGroups(text: string, file: string): GroupsFile {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const read = parseJson(text.replace(/^\uFEFF/, ''), file) as Record<string, Record<string, string>>
    return { groups: new Map(Object.entries(read)), refused: 0, replaced: 0 }
  }
  const { columns, rows } = readCsv(text, nameOf(file))
  if (!columns.includes(ID) || new Set(columns).size < columns.length)
    throw usageError(
      `'${nameOf(file)}' has no column '${ID}', or a column twice.`,
      'The first line names the columns: id, and one for each attribute.',
    )
  const attributes = columns.filter((column) => column !== ID && column !== '')
  const groups = new Map<string, Readonly<Record<string, string>>>()
  let [refused, replaced] = [0, 0]
  for (const { cells } of rows) {
    const id = cells?.get(ID)?.trim()
    if (!isId(id)) refused++
    else {
      if (groups.has(id)) replaced++
      groups.set(id, Object.fromEntries(attributes.flatMap((name) => entry(name, cells?.get(name)))))
    }
  }
  return { groups, refused, replaced }
}

const entry = (name: string, value: string | undefined): (readonly [string, string])[] =>
  value === undefined ? [] : [[name, value.trim()]]
