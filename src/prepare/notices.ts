import type { Candidate } from '../domain/candidate.js'
import type { Finding } from '../domain/issue.js'
import type { Point } from '../domain/place.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'
import { unknownConcepts } from './unknownConcepts.js'

/** What is worth telling of a record that was read and is kept: a place that is not known, concepts that are not known. */
export function noticesOf(record: Candidate | Vacancy, point: Point | undefined, taxonomy: Taxonomy): Finding[] {
  const findings: Finding[] = []
  const warn = (code: Finding['code'], path: string, expected: string, got: string) =>
    findings.push({ code, severity: 'warning', path, expected, got })
  if (record.place !== undefined && point === undefined)
    warn('unknown-place', 'place.pc4', 'a postcode that the places option knows', 'one that it does not')
  const unknown = unknownConcepts(record, taxonomy)
  if (unknown > 0)
    warn(
      'unknown-concept',
      '',
      'concepts of the taxonomy',
      `${unknown} that it does not know; each matches itself only`,
    )
  return findings
}

/** What is told of a record whose id came before: its place was taken. */
export const idAgain: Finding = {
  code: 'duplicate-id',
  severity: 'warning',
  path: 'id',
  expected: 'one record an id',
  got: 'the id again; the last record counts',
}
