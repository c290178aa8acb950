import type { IssueCode } from '../../domain/issue.js'
import type { CellType, ColumnSource, LinkKind } from './columnMap.js'

/** Finds the concept that a label means, if that is sure enough. */
export type Linker = (label: string, kind: LinkKind) => string | undefined

/** A cell that could not be read as its map says. */
export interface CellProblem {
  readonly code: IssueCode
  readonly expected: string
}

/** The value of a text, or what is wrong with it. */
export type CellResult = { readonly value: unknown } | { readonly problem: CellProblem }

const problem = (code: IssueCode, expected: string): CellResult => ({ problem: { code, expected } })

const words = new Map<string, boolean>([
  ...['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x'].map((word) => [word, true] as const),
  ...['nee', 'n', 'no', 'false', 'onwaar', '0'].map((word) => [word, false] as const),
])

const readers: Readonly<Record<CellType, (text: string) => CellResult>> = {
  text: (text) => ({ value: text }),
  number: (text) =>
    /^-?\d{1,15}([.,]\d{1,15})?$/.test(text)
      ? { value: Number(text.replace(',', '.')) }
      : problem('wrong-type', 'a number'),
  boolean: (text) => {
    const value = words.get(text.toLowerCase())
    return value === undefined ? problem('wrong-type', 'ja or nee, true or false, 1 or 0') : { value }
  },
  date: (text) => {
    const date = isoDate(text)
    return date === undefined ? problem('wrong-format', 'a date as YYYY-MM-DD or DD-MM-YYYY') : { value: date }
  },
}

/** Reads one text of a cell: by its table of values, as a label, or by its type. */
export function readCell(text: string, source: ColumnSource, link: Linker): CellResult {
  if (source.values !== undefined) {
    const found = Object.entries(source.values).find(([word]) => word.trim().toLowerCase() === text.toLowerCase())
    return found === undefined
      ? problem('unknown-value', "a text that 'values' of the column map has")
      : { value: found[1] }
  }
  if (source.link !== undefined) {
    const concept = link(text, source.link)
    return concept === undefined
      ? problem('unknown-concept', `a label of a ${source.link} of the taxonomy`)
      : { value: concept }
  }
  return readers[source.type ?? 'text'](text)
}

function isoDate(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
