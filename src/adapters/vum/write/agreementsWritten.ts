import type { Contract, JobKind } from '../../../domain/employment.js'
import { agreementTypes, contractTypes } from '../codes.js'
import type { Account } from './account.js'
import { codeFor } from './codeFor.js'
import type { Draft } from './vumMessage.js'
import type { Listed } from './writtenValues.js'

/**
 * Forms of contract and kinds of agreement as `contractvorm`: every form with every kind, for a record does not say which
 * go together, and an entry that names only one of the two would leave the other open.
 */
export function agreementsWritten(
  account: Account,
  contracts: readonly Listed<Contract>[],
  kinds: readonly Listed<JobKind>[],
): Draft[] {
  const forms = codesWritten(account, contracts, contractTypes)
  const types = codesWritten(account, kinds, agreementTypes).map((code) => code.padStart(2, '0'))
  if (types.length === 0) return forms.map((form) => ({ codeTypeArbeidscontract: form }))
  if (forms.length === 0) return types.map((type) => ({ codeTypeOvereenkomst: type }))
  return forms.flatMap((form) => types.map((type) => ({ codeTypeArbeidscontract: form, codeTypeOvereenkomst: type })))
}

function codesWritten<T>(
  account: Account,
  list: readonly Listed<T>[],
  codes: ReadonlyMap<string, T | undefined>,
): string[] {
  const written = new Set<string>()
  for (const { path, value } of list) {
    const code = codeFor(codes, value)
    if (code === undefined) account.lose(path, 'unknown-value', `one of ${[...codes.values()].join(', ')}`)
    else if (written.has(code)) account.lose(path, 'duplicate-entry', 'each entry once')
    else written.add(account.put(path, code))
  }
  return [...written]
}
