import { dateSchema } from '../domain/calendar.js'
import { conceptIdSchema } from '../domain/concept.js'
import { type Finding, keyText } from '../domain/issue.js'
import { type Plain, readPlain } from '../domain/plain.js'
import { sectorSchema } from '../domain/sector.js'
import { shortTextSchema } from '../domain/text.js'
import { fromZod } from '../domain/zodFindings.js'
import { type OutlookRecord, outlooks } from './outlookRecord.js'

/** What each field may hold; the outlook itself is one of three words. */
const fields = {
  occupation: conceptIdSchema,
  sector: sectorSchema,
  region: shortTextSchema,
  outlook: shortTextSchema,
  source: shortTextSchema,
  date: dateSchema,
  validUntil: dateSchema,
  licence: shortTextSchema,
}
const required = ['outlook', 'source', 'date'] as const

/** Reads one record from anything: plain data within bounds, then each field. Undefined, with a finding, if it is refused. */
export function readOutlookRecord(input: unknown, findings: Finding[]): OutlookRecord | undefined {
  const plain = readPlain(input, 'taxonomy', findings)
  if (plain === undefined) return undefined
  const problems = [...fieldProblems(plain), ...wholeProblems(plain)]
  findings.push(...problems, ...unknownKeys(plain))
  if (problems.length > 0) return undefined
  return Object.fromEntries(
    Object.entries(plain).filter(([key]) => Object.hasOwn(fields, key)),
  ) as unknown as OutlookRecord
}

type PlainRecord = { readonly [key: string]: Plain }

function fieldProblems(plain: PlainRecord): Finding[] {
  const problems: Finding[] = []
  for (const [name, schema] of Object.entries(fields)) {
    const value = plain[name]
    if (value === undefined) continue
    const result = schema.safeParse(value)
    if (result.success) continue
    for (const problem of result.error.issues) {
      const at = { ...problem, path: [name, ...problem.path] }
      problems.push(...fromZod(at, plain as { [key: string]: Plain }))
    }
  }
  for (const name of required)
    if (plain[name] === undefined) problems.push(refusal('required', name, 'a value', 'nothing'))
  return problems
}

/** What no field can say by itself. */
function wholeProblems({ occupation, sector, outlook, date, validUntil }: PlainRecord): Finding[] {
  const problems: Finding[] = []
  if (typeof outlook === 'string' && !(outlooks as readonly string[]).includes(outlook))
    problems.push(refusal('unknown-value', 'outlook', `one of ${outlooks.join(', ')}`, 'another word'))
  if (occupation === undefined && sector === undefined)
    problems.push(refusal('required', '', 'an occupation or a sector', 'neither'))
  if (occupation !== undefined && sector !== undefined)
    problems.push(refusal('contradiction', 'sector', 'an occupation or a sector', 'both'))
  if (typeof date === 'string' && typeof validUntil === 'string' && validUntil < date)
    problems.push(refusal('contradiction', 'validUntil', 'a day on or after the date', 'one before it'))
  return problems
}

const unknownKeys = (plain: PlainRecord): Finding[] =>
  Object.keys(plain)
    .filter((key) => !Object.hasOwn(fields, key))
    .slice(0, 50)
    .map((key) => ({
      code: 'unknown-key',
      severity: 'warning',
      path: keyText(key),
      expected: 'a key of an outlook',
      got: `key ${keyText(key)}, dropped`,
    }))

const refusal = (code: Finding['code'], path: string, expected: string, got: string): Finding => ({
  code,
  severity: 'error',
  path,
  expected,
  got,
})
