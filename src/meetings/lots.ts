import { compareLots, drawLot } from '../rank/lottery.js'

/**
 * Records in the order of their lots, which are drawn from the seed, what they are and their id: so neither the order in which they
 * came nor that of their ids decides among equals. Lots that are equal, which hardly happens, go by id.
 */
export function byLot<T extends { readonly id: string }>(
  seed: string,
  kind: 'candidate' | 'employer' | 'table' | 'vacancy',
  records: Iterable<T>,
): T[] {
  return [...records]
    .map((record) => ({ record, lot: drawLot(seed, kind, record.id) }))
    .sort((a, b) => compareLots(a.lot, b.lot) || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record)
}
