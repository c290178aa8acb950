import { linkHash, NO_LINK } from '../../domain/chain.js'
import type { AuditEntry, AuditHead } from './entry.js'
import type { LogBreach } from './logBreach.js'

/**
 * What happened to a log whose next entry does not follow the one before. Where the right entry stands further on, entries were moved; where
 * the entries from here on follow one another and not the one before, one was taken out and the others were numbered again; else
 * this entry was changed.
 */
export async function breachOfChain(
  head: AuditHead | undefined,
  came: AuditEntry,
  rest: AsyncIterable<AuditEntry>,
): Promise<LogBreach> {
  const number = (head?.number ?? 0) + 1
  const previous = head?.hash ?? NO_LINK
  const isNext = (entry: AuditEntry) => hashAfter(previous, { ...entry, number }) === entry.hash
  const moved = (): LogBreach => ({
    code: 'reordered',
    entry: number,
    expected: `entry ${number}`,
    got: 'another, and it further on',
  })
  const gone = (): LogBreach => ({
    code: 'missing-entry',
    entry: number,
    expected: `entry ${number}`,
    got: 'the one after it',
  })
  if (came.number < number) return moved()
  let second: AuditEntry | undefined
  for await (const entry of rest) {
    if (isNext(entry) || entry.number === number) return moved()
    second ??= entry
  }
  if (came.number > number) return gone()
  const follows = second !== undefined && hashAfter(came.hash, { ...second, number: number + 2 }) === second.hash
  if (follows) return gone()
  return { code: 'changed-entry', entry: number, expected: 'the entry as it was written', got: 'another' }
}

/** The hash that an entry has to have after the one before; none for one that cannot be hashed, since it nests too deep to be one of ours. */
export function hashAfter(previous: string, { number, at, happening }: AuditEntry): string | undefined {
  try {
    return linkHash(previous, number, at, happening)
  } catch {
    return undefined
  }
}
