import type { EducationLevel } from '../../../domain/education.js'
import type { Account } from './account.js'
import { codeFor } from './codeFor.js'

/** A level of education by one of the two code lists: exactly, or by the code that holds it. Undefined if none does. */
export function levelWritten(
  account: Account,
  path: string,
  level: EducationLevel | undefined,
  codes: ReadonlyMap<string, EducationLevel | undefined>,
  wider: ReadonlyMap<EducationLevel, string>,
): string | undefined {
  if (level === undefined) return undefined
  const exact = codeFor(codes, level)
  if (exact !== undefined) return account.put(path, exact)
  const code = wider.get(level)
  const expected = `a level that VUM has a code for: ${[...codes.values()].filter((one) => one !== undefined).join(', ')}`
  if (code === undefined) account.lose(path, 'unknown-value', expected)
  else account.coarser(path, expected)
  return code
}
