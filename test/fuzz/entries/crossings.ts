import { createMappings, renderTranslation, translateRecord } from '../../../src/mappings/index.js'
import type { FuzzEntry } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'

const given = [
  {
    from: 'c:lassen',
    fromTaxonomy: 'small',
    relation: 'exact',
    to: 'd:lassen',
    toTaxonomy: 'other',
    origin: { source: 'eigen' },
  },
  {
    from: 'c:koken',
    fromTaxonomy: 'small',
    relation: 'broad',
    to: 'd:eten',
    toTaxonomy: 'other',
    origin: { source: 'eigen', date: '2026-01-01', confidence: 800 },
  },
]
const options = {
  to: 'other',
  accept: ['exact', 'close'],
  several: 'all',
  sectors: { from: 'sbi-2008', to: 'sbi-2025' },
}

/** Mappings between taxonomies, and records that go over. */
export const crossings: FuzzEntry = {
  name: 'mappings',
  cases: 28_000,
  codes: ['invalid-option', 'invalid-record'],
  run(random) {
    const records = random.once(10) ? (mutated(given, random) as never) : given.map((one) => mutatedRecord(one, random))
    const { mappings, issues } = createMappings(records)
    if (random.once(2)) return issues
    const record = mutatedRecord(random.pick(random.once(2) ? material.candidates : material.vacancies), random)
    const { report } = translateRecord(
      record as never,
      mappings,
      (random.once(3) ? mutated(options, random) : { to: 'other' }) as never,
    )
    mustBePlain(renderTranslation(report))
    return issues
  },
}
