import type { z } from 'zod'
import { describe, type Issue, keyText } from '../../domain/issue.js'
import { parseRecord } from '../../domain/parse.js'

/** Where a part of the input stands: its path, its place in its list, and the id of the record it belongs to. */
export interface Spot {
  readonly path: string
  readonly index: number
  readonly id?: string | undefined
}

/** The most records that a list may hold: more than there are leerbedrijven in the country. */
const MAX_RECORDS = 500_000

const labelled = ({ path, index, id }: Spot, issue: Issue): Issue => {
  const own = issue.id ?? id
  return {
    ...issue,
    index,
    path: issue.path === '' ? path : `${path}.${issue.path}`,
    ...(own === undefined ? {} : { id: own }),
  }
}

/**
 * Reads one part by itself: plain data, the schema, a warning for each key that it does not know. An `error` refuses what stands at
 * the path of the part, and nothing else.
 */
export function readPart<T>(schema: z.ZodType<T>, input: unknown, spot: Spot, issues: Issue[]): T | undefined {
  const parsed = parseRecord('praktijkleren', schema, input, spot.index, {}, (value) => value)
  for (const issue of parsed.issues) issues.push(labelled(spot, issue))
  return parsed.value
}

/** Says what is wrong at a place, beside what a schema can say. */
export function complain(
  issues: Issue[],
  spot: Spot,
  { code, severity, expected, got }: Pick<Issue, 'code' | 'severity' | 'expected' | 'got'>,
): void {
  issues.push(labelled(spot, { code, severity, record: 'praktijkleren', index: spot.index, path: '', expected, got }))
}

/** The lists of the input, each safe to walk: own keys only, bounded, and empty where there is none. */
export function readLists<K extends string>(
  input: unknown,
  keys: readonly K[],
  issues: Issue[],
): Readonly<Record<K, readonly unknown[]>> {
  const lists = Object.fromEntries(keys.map((key) => [key, [] as unknown[]])) as Record<K, unknown[]>
  const top = { path: '', index: 0 }
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      complain(issues, top, {
        code: 'not-an-object',
        severity: 'error',
        expected: `an object with ${keys.join(', ')}`,
        got: describe(input),
      })
      return lists
    }
    for (const key of Object.keys(input).slice(0, 500)) {
      const spot = { path: keyText(key), index: 0 }
      if (!(keys as readonly string[]).includes(key)) {
        const got = `key ${keyText(key)}, dropped`
        complain(issues, spot, { code: 'unknown-key', severity: 'warning', expected: `one of ${keys.join(', ')}`, got })
        continue
      }
      const list = (input as Record<string, unknown>)[key]
      if (list === undefined || list === null) continue
      if (!Array.isArray(list))
        complain(issues, spot, { code: 'wrong-type', severity: 'error', expected: 'a list', got: describe(list) })
      else if (list.length > MAX_RECORDS)
        complain(issues, spot, {
          code: 'too-many',
          severity: 'error',
          expected: `at most ${MAX_RECORDS} records`,
          got: describe(list),
        })
      else lists[key as K] = Array.from(list)
    }
  } catch {
    // A getter or a proxy that throws: its message could hold content, so it is not passed on.
    complain(issues, top, {
      code: 'unreadable',
      severity: 'error',
      expected: 'plain data',
      got: 'an object that throws when read',
    })
  }
  return lists
}
