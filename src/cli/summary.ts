import type { Issue } from '../domain/issue.js'
import { oneLine } from '../explain/text/plainText.js'
import type { Session } from './session.js'

const plural = { candidate: 'candidates', vacancy: 'vacancies' } as const

/** How many refusals are told one by one. */
const SHOWN = 5

/** What was read and what became of it, a line for each file; the numbers add up to `read`. */
export function intakeLines({ intakes, notes }: Session): string[] {
  const rows = intakes.map(({ type, format, read, kept, refused, replaced }) => [
    plural[type],
    `read ${read} (${format})`,
    `kept ${kept}`,
    `refused ${refused}`,
    `replaced by a later record with the same id ${replaced}`,
  ])
  return [...columns(rows), ...notes.map(oneLine)]
}

/** An issue as far as it is told, of a record of any kind. */
export type ToldIssue = Omit<Issue, 'record'> & { readonly record: string }

/** The issues, counted by code, and the first refusals in full. */
export function issueLines({ issues }: { readonly issues: readonly ToldIssue[] }): string[] {
  if (issues.length === 0) return ['issues      none']
  const counts = new Map<string, { readonly row: readonly string[]; issues: number; records: Set<string> }>()
  for (const { severity, code, record, index } of issues) {
    const key = `${severity} ${code} ${record}`
    const count = counts.get(key) ?? { row: [code, severity, record], issues: 0, records: new Set() }
    count.issues++
    count.records.add(`${record} ${index}`)
    counts.set(key, count)
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, issues: number, records }]) => [...row, `${number}`, `in ${records.size} records`])
  const errors = issues.filter(({ severity }) => severity === 'error')
  return [
    `issues      ${issues.length}`,
    ...columns(rows).map((line) => `  ${line}`),
    ...refusalLines(errors, errors.length, '--issues FILE'),
  ]
}

/** The first of so many refusals; `all` says where the others are. */
export function refusalLines(errors: readonly ToldIssue[], count: number, all: string): string[] {
  if (errors.length === 0) return []
  const shown = errors.slice(0, SHOWN).map((issue) => `  ${issueText(issue)}`)
  return [count > SHOWN ? `why refused, the first ${shown.length} of ${count} (all: ${all})` : 'why refused', ...shown]
}

/** An issue for people. It holds nothing of the record but an id that may be shown. */
const issueText = ({ record, index, id, path, expected, got }: ToldIssue): string =>
  oneLine(
    `${record} ${index + 1}${id === undefined ? '' : ` (id ${id})`}${path === '' ? '' : `, ${path}`}: expected ${expected}, got ${got}`,
  )

/** Rows of cells, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((text, at) => Math.max(most[at] ?? 0, text.length)), [])
  return rows.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
