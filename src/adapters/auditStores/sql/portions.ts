import type { AuditHead } from '../../../audit/log/entry.js'
import type { AuditChange } from '../../../audit/log/store.js'

/** What goes to the database in one statement. Rows are in JSON. */
export interface Portion {
  /** Where the log ends after it. */
  readonly head: AuditHead
  readonly entries: string
  /** Those who occur, each once, with the salt that came first. */
  readonly people: string
  readonly mentions: string
  /** Who is erased: then it is one entry, in which nobody occurs. */
  readonly erased: string | undefined
}

/** How much text of entries goes in one statement, in UTF-16 units; a longer entry goes alone. */
const MOST_TEXT = 4_000_000

/** Changes in order, put together as far as they go in one statement. An erasure goes alone: what comes after it sees what it left. */
export function* portionsOf(changes: readonly AuditChange[]): Generator<Portion> {
  let open: AuditChange[] = []
  let rows: string[] = []
  let length = 0
  for (const change of changes) {
    const row = rowOf(change)
    const alone = change.erased !== undefined || open[0]?.erased !== undefined
    if (open.length > 0 && (alone || length + row.length > MOST_TEXT)) {
      yield portionOf(open, rows)
      ;[open, rows, length] = [[], [], 0]
    }
    open.push(change)
    rows.push(row)
    length += row.length
  }
  if (open.length > 0) yield portionOf(open, rows)
}

const rowOf = ({ entry: { number, at, happening, hash } }: AuditChange): string =>
  JSON.stringify({ number, at, happening, hash })

function portionOf(changes: readonly AuditChange[], rows: readonly string[]): Portion {
  const salts = new Map<string, string>()
  const mentions: { person: string; entry: number }[] = []
  for (const { entry, people } of changes) {
    for (const { person, salt } of people) {
      if (!salts.has(person)) salts.set(person, salt)
      mentions.push({ person, entry: entry.number })
    }
  }
  const last = changes.at(-1) as AuditChange
  return {
    head: last.entry,
    entries: `[${rows.join(',')}]`,
    people: JSON.stringify([...salts].map(([person, salt]) => ({ person, salt }))),
    mentions: JSON.stringify(mentions),
    erased: last.erased,
  }
}
