import {
  auditedLists,
  evaluatePolicy,
  impactPage,
  impactReport,
  instructionsForUse,
  letterToPerson,
  modelCard,
  proposeWeights,
  registerEntry,
  renderImpact,
} from '../../../src/audit/index.js'
import { defaultPolicy } from '../../../src/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { type FuzzEntry, must } from '../entry.js'
import { HOSTILE_ELEMENT } from '../hostileValues.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { mustHoldNoElement } from './events.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'

let made: ReturnType<typeof auditedLists> | undefined

/** Lists that a matcher made, as plain data. */
function listsMade(): ReturnType<typeof auditedLists> {
  made ??= JSON.parse(JSON.stringify(auditedLists(fewHeld()))) as ReturnType<typeof auditedLists>
  return made
}

const groupsOf = (random: SeededRandom) =>
  Object.fromEntries(
    listsMade()
      .flatMap(({ pairs }) => pairs)
      .map(({ candidateId }) => [candidateId, { leeftijd: random.pick(['50+', HOSTILE_ELEMENT]), regio: 'a' }]),
  )

const impactOptions = {
  k: 2,
  leastCell: 1,
  leastShare: 0,
  confidence: 950,
  seed: 's',
  intersections: 'pairs',
  reference: 'highest',
}

/** Somebody who asks for a hundred thousand draws gets them; not here. */
function bounded(given: unknown, key: string, most: number): never {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given as never
  const asked = (given as Record<string, unknown>)[key]
  return (typeof asked === 'number' && asked > most ? { ...given, [key]: most } : given) as never
}

/** The report of impact: lists, groups and options of any kind. */
export const impacts: FuzzEntry = {
  name: 'impact',
  cases: 6000,
  codes: ['invalid-option', 'invalid-policy'],
  run(random) {
    const [lists, groups] = [listsMade(), groupsOf(random)]
    const given = random.once(2) ? (mutated(lists, random) as never) : lists
    const options = {
      groups: random.once(2) ? mutated(groups, random) : groups,
      permutations: 99,
      ...(random.once(2) ? impactOptions : { leastCell: 2 }),
    }
    const report = impactReport(
      given,
      bounded(random.once(3) ? mutated(options, random) : options, 'permutations', 200),
    )
    mustBePlain(renderImpact(report, { language: 'nl' } as never))
    mustHoldNoElement(impactPage(report, { title: HOSTILE_ELEMENT } as never))
  },
}

const proposalOf = (at: number, random: SeededRandom) => ({
  candidateId: `c-${random.below(40)}`,
  vacancyId: `v-${at % 9}`,
  status: random.pick(['eligible', 'to-verify', 'blocked']),
  score: random.below(1001),
  measures: { travel: random.below(1001), competences: 'unknown' },
  unmet: [],
  unknown: ['travel'],
  listId: `l-${at % 20}`,
  place: 1 + Math.floor(at / 20),
  at: 1_000_000 + at,
  decisions: [{ outcome: 'declined', reason: 'travel', role: 'jobseeker' }],
  became: { started: random.once(2), months: random.pick([0, 3]) },
})

/** What came of proposals of any kind, and weights that are proposed of it. */
export const evaluations: FuzzEntry = {
  name: 'evaluations',
  cases: 6000,
  codes: ['invalid-option', 'invalid-policy'],
  run(random) {
    const proposals = Array.from({ length: 120 }, (_, at) => proposalOf(at, random))
    const given = (random.once(3) ? mutated(proposals, random) : [...proposals, mutated(proposals[0], random)]) as never
    const options = {
      success: 'started',
      bands: 3,
      k: 3,
      confidence: 900,
      resamples: 100,
      seed: 's',
      least: 20,
      policy: { unknown: 300 },
    }
    const asked = bounded(random.once(2) ? mutated(options, random) : options, 'resamples', 200)
    if (!random.once(8)) return void evaluatePolicy(given, asked)
    const weighing = {
      folds: 2,
      resamples: 100,
      least: 100,
      bounds: { travel: { lowest: 1, highest: 3 } },
      groups: { 'c-1': { a: 'b' } },
    }
    return void proposeWeights(given, bounded(mutated(weighing, random), 'resamples', 100))
  },
}

const registerFacts = {
  organisation: 'Gemeente',
  themes: ['Werk'],
  status: 'In gebruik',
  begin: '2027-01',
  contact: 'x',
  legalReferences: [{ title: 'Wet', link: 'https://wetten.example/1' }],
  considerations: 'Omdat.',
}
const letterFacts = {
  organisation: 'Gemeente',
  addressee: 'Mevrouw',
  contact: 'Mila',
  date: '2026-05-01',
  objection: { kind: 'bezwaar', weeks: 6, address: 'Postbus 1' },
}

/** The texts that a public body publishes and sends, with facts of any kind. */
export const documents: FuzzEntry = {
  name: 'documents',
  cases: 7000,
  codes: ['invalid-option', 'invalid-policy', 'invalid-record'],
  run(random) {
    const claims = { policy: defaultPolicy, taxonomy: smallTaxonomy.stamp }
    const spoiled = (random.once(4) ? (mutated(claims, random) as object) : claims) as typeof claims
    const facts = mutated(registerFacts, random) as never
    const texts: string[] = []
    switch (random.below(4)) {
      case 0: {
        const { record, ...document } = registerEntry({ ...spoiled, facts })
        must(typeof record === 'object', 'no record')
        texts.push(...Object.values(document).filter((one) => typeof one === 'string'))
        break
      }
      case 1:
        texts.push(...Object.values(modelCard({ ...spoiled, facts })).filter((one) => typeof one === 'string'))
        break
      case 2:
        texts.push(...Object.values(instructionsForUse({ ...spoiled, facts })).filter((one) => typeof one === 'string'))
        break
      default: {
        const explanation = fewHeld().explain('c-vol', 'v-vol')
        const letter = letterToPerson(
          { ...(mutated(letterFacts, random) as object), explanation } as never,
          random.once(9) ? ({ language: mutated('nl', random) } as never) : {},
        )
        texts.push(...Object.values(letter).filter((one) => typeof one === 'string'))
      }
    }
    for (const text of texts) mustBePlain(text)
  },
}
