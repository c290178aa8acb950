import { describe, type Finding } from '../../domain/issue.js'

/** Something wrong with what was given, as data. `index`: its place in the list that was given, from 0, if it has one. */
export type DivisionIssue = Finding & { readonly index?: number }

/** Where in what was given: `matches[3].score`. */
export const pathOf = (field: string, at: number): string =>
  at < 0 ? field : `matches[${at}]${field === '' ? '' : `.${field}`}`

/** A finding that refuses a match or a ranking. */
export const wrong = (code: Finding['code'], path: string, expected: string, got: unknown): Finding => ({
  code,
  severity: 'error',
  path,
  expected,
  got: typeof got === 'number' ? `number ${got}` : describe(got),
})
