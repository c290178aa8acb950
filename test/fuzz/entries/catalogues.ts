import { createInstruments, createOutlook, createTaxonomy } from '../../../src/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { type FuzzEntry, must } from '../entry.js'
import { hostileText } from '../hostileValues.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { material } from './material.js'

const data = smallTaxonomy.toInput()
const taxonomyInput = { ...data, frequencies: { N: 20, df: { 'c:lassen': 3 } } }

/** A taxonomy, and what is asked of it. */
export const taxonomies: FuzzEntry = {
  name: 'taxonomies',
  cases: 40_000,
  codes: ['invalid-taxonomy'],
  run(random) {
    const small = random.once(4)
      ? taxonomyInput
      : {
          concepts: data.concepts.slice(0, 4),
          relations: data.relations?.slice(0, 2),
          profiles: data.profiles?.slice(0, 1),
        }
    const taxonomy = createTaxonomy(mutated(small, random) as never)
    for (const { id } of taxonomy.concepts()) {
      const rarity = taxonomy.rarity(id)
      must(Number.isInteger(rarity) && rarity >= 1 && rarity <= 1000, `a rarity of ${rarity}`)
      taxonomy.answeredBy(id)
      taxonomy.kindsOf(id)
      taxonomy.occupationSimilarity(id, 'o:kok')
    }
    if (random.once(8)) taxonomy.link(hostileText(random))
    return undefined // Its issues name concepts, which are no content of a person.
  },
}

/** A catalogue of instruments. */
export const instruments: FuzzEntry = {
  name: 'instruments',
  cases: 70_000,
  codes: ['invalid-option'],
  run(random) {
    const given = [mutatedRecord(random.pick(material.instruments), random), random.pick(material.instruments)]
    return createInstruments(random.once(20) ? (mutated(material.instruments.slice(0, 2), random) as never) : given)
      .issues
  },
}

/** What others say of the chance of work. */
export const outlooks: FuzzEntry = {
  name: 'outlooks',
  cases: 70_000,
  codes: ['invalid-option'],
  run(random) {
    const given = [mutatedRecord(random.pick(material.outlook), random), random.pick(material.outlook)]
    const { outlook, issues } = createOutlook(
      random.once(20) ? (mutated(material.outlook.slice(0, 2), random) as never) : given,
    )
    must(outlook.hash.length === 64, 'an outlook without a hash')
    return issues
  },
}
