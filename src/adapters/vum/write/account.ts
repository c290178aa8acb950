import type { Finding, IssueCode } from '../../../domain/issue.js'

/**
 * What became of a value of a record that was written: the message says it; the message says it less exactly, because
 * VUM has no code that is as fine; or the message does not say it.
 */
export type Outcome = 'written' | 'coarser' | 'lost'

/** A value of a record, and what became of it. `field` is its path without list positions: `languages[].speaking`. */
export interface AccountLine {
  readonly field: string
  readonly outcome: Outcome
}

/**
 * The account of one record that is written. Every value of the record is in it from the start as lost, so nothing can
 * go missing unsaid: what a message says is marked one by one.
 */
export interface Account {
  /** Marks the value at a path as written, if there is one, and hands it on. */
  readonly put: <T>(path: string, value: T) => T
  /** Marks the value at a path as written less exactly; `expected` says what VUM can tell apart. */
  readonly coarser: (path: string, expected: string) => void
  /** Says why the value at a path, or everything below it, is lost. What is not said to be lost has no field in VUM. */
  readonly lose: (path: string, code: IssueCode, expected: string) => void
  /** A warning about the record as a whole message, beside what became of its values. */
  readonly note: (finding: Omit<Finding, 'severity'>) => void
  readonly lines: () => readonly AccountLine[]
  /** One warning for each kind of loss: the field, the reason, and how many values. */
  readonly findings: () => Finding[]
}

interface Entry {
  readonly field: string
  outcome: Outcome
  code: IssueCode
  expected: string
}

/** Opens the account of a record that was read. */
export function openAccount(record: object): Account {
  const entries = new Map<string, Entry>()
  const notes: Finding[] = []
  enter(record, '', '', entries)
  return {
    put: (path, value) => {
      const entry = entries.get(path)
      if (entry !== undefined && value !== undefined) entry.outcome = 'written'
      return value
    },
    coarser: (path, expected) => {
      const entry = entries.get(path)
      if (entry !== undefined) Object.assign(entry, { outcome: 'coarser', expected })
    },
    lose: (path, code, expected) => {
      for (const entry of at(entries, path)) Object.assign(entry, { outcome: 'lost', code, expected })
    },
    note: (finding) => {
      notes.push({ ...finding, severity: 'warning' })
    },
    lines: () => [...entries.values()].map(({ field, outcome }) => ({ field, outcome })),
    findings: () => [...notes, ...findingsOf([...entries.values()])],
  }
}

function enter(value: unknown, path: string, field: string, entries: Map<string, Entry>): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      enter(item, `${path}[${index}]`, `${field}[]`, entries)
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      enter(item, path === '' ? key : `${path}.${key}`, field === '' ? key : `${field}.${key}`, entries)
    }
  } else if (value !== undefined) {
    entries.set(path, { field, outcome: 'lost', code: 'not-mapped', expected: 'a value that VUM has a field for' })
  }
}

function at(entries: ReadonlyMap<string, Entry>, path: string): Entry[] {
  const exact = entries.get(path)
  if (exact !== undefined) return [exact]
  return [...entries].flatMap(([one, entry]) =>
    one.startsWith(`${path}.`) || one.startsWith(`${path}[`) ? [entry] : [],
  )
}

function findingsOf(entries: readonly Entry[]): Finding[] {
  const kinds = new Map<string, { readonly entry: Entry; count: number }>()
  for (const entry of entries) {
    if (entry.outcome === 'written') continue
    const key = JSON.stringify([entry.field, entry.outcome, entry.code, entry.expected])
    const kind = kinds.get(key) ?? { entry, count: 0 }
    kind.count++
    kinds.set(key, kind)
  }
  return [...kinds.values()].map(({ entry: { field, outcome, code, expected }, count }) => ({
    code,
    severity: 'warning',
    path: field,
    expected,
    got: `${count === 1 ? '1 value' : `${count} values`}, ${outcome === 'lost' ? 'not written' : 'written less exactly'}`,
  }))
}
