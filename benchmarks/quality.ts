import { join } from 'node:path'
import { createMatcher, createTaxonomy, engineVersion, type Matcher, type Taxonomy } from 'passend'
import { readCrebo } from 'passend/taxonomy-files'
import { drawLot } from '../src/rank/lottery.js'
import { SeededRandom } from './random.js'
import { markdownTable, summarise } from './statistics.js'

/**
 * Does the whole default matcher find the right job? Each mbo qualification is a vacancy that asks its competences. A
 * person holds a part of the competences of one of them (at least the share named), and some strangers that it does not
 * ask; the question is where the ranking puts that one. Figure: the mean reciprocal rank (MRR), 1 if it is always first.
 */

const SEEDS = 20
const situations = [
  { name: '60 % held, 3 strangers', share: 0.6, strangers: 3 },
  { name: '40 % held, 6 strangers', share: 0.4, strangers: 6 },
] as const

type Method = 'passend' | 'overlap' | 'coverage' | 'cosine' | 'jaccard'
const baselines: readonly Exclude<Method, 'passend'>[] = ['overlap', 'coverage', 'cosine', 'jaccard']
const described: Record<Method, string> = {
  passend: 'passend, the whole default matcher',
  overlap: 'overlap: competences in common',
  coverage: 'rarity-weighted coverage of what is asked',
  cosine: 'rarity-weighted cosine',
  jaccard: 'Jaccard: in common / in either',
}

interface World {
  readonly ids: readonly string[]
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>
  readonly competences: readonly string[]
  readonly taxonomy: Taxonomy
  readonly matcher: Matcher
}

function readWorld(directory: string): World {
  const taxonomy = createTaxonomy(readCrebo(directory).input)
  const asked = new Map(
    [...taxonomy.profiles()].map(([id, profile]) => [id, new Set(profile.map(({ concept }) => concept))]),
  )
  const matcher = createMatcher({ taxonomy })
  const vacancies = [...asked].map(([id, competences], index) => ({
    id: vacancyId(id),
    title: taxonomy.label(id) ?? id,
    employerId: `school-${index}`,
    asks: { competences: [...competences].map((concept) => ({ concept })) },
  }))
  const { refused } = matcher.addVacancies(vacancies)
  if (refused > 0) throw new Error(`${refused} qualifications were refused`)
  const competences = [...new Set([...asked.values()].flatMap((set) => [...set]))].sort()
  return { ids: [...asked.keys()], asked, competences, taxonomy, matcher }
}

const vacancyId = (id: string) => id.replace(/[^A-Za-z0-9_.-]/g, '-')

/** The reciprocal rank of the right one by each method, ties settled by the same lots. */
function reciprocalRanks(
  world: World,
  target: string,
  held: readonly string[],
  personId: string,
): Record<Method, number> {
  const ranks = {} as Record<Method, number>
  const candidate = { id: personId, competences: held.map((concept) => ({ concept })) }
  const { matches } = world.matcher.rankVacancies(candidate, { limit: world.ids.length })
  if (matches.length !== world.ids.length) throw new Error('every qualification must be ranked')
  ranks.passend = 1 / (1 + matches.findIndex((match) => match.vacancyId === vacancyId(target)))
  const holds = new Set(held)
  for (const method of baselines) {
    const figures = world.ids.map((id) => ({
      id,
      figure: baseline(method, holds, world.asked.get(id) ?? new Set(), world.taxonomy),
    }))
    const lot = (id: string) => drawLot(world.matcher.seed, personId, vacancyId(id)).high
    const right = figures.find(({ id }) => id === target)
    if (right === undefined) throw new Error('the target is among the qualifications')
    const above = figures.filter(
      ({ id, figure }) => figure > right.figure || (figure === right.figure && lot(id) > lot(target)),
    )
    ranks[method] = 1 / (1 + above.length)
  }
  return ranks
}

function baseline(
  method: (typeof baselines)[number],
  holds: ReadonlySet<string>,
  asks: ReadonlySet<string>,
  taxonomy: Taxonomy,
): number {
  const common = [...asks].filter((concept) => holds.has(concept))
  const rarities = (concepts: Iterable<string>, power: number) =>
    [...concepts].reduce((sum, concept) => sum + taxonomy.rarity(concept) ** power, 0)
  switch (method) {
    case 'overlap':
      return common.length
    case 'coverage':
      return rarities(common, 1) / rarities(asks, 1)
    case 'cosine':
      return rarities(common, 2) / Math.sqrt(rarities(holds, 2) * rarities(asks, 2))
    case 'jaccard':
      return common.length / (holds.size + asks.size - common.length)
  }
}

/** Runs the benchmark on the crebo qualifications in `PASSEND_DATA`. */
export function quality(): void {
  const root = process.env.PASSEND_DATA
  if (root === undefined) {
    console.log('quality: skipped. Set PASSEND_DATA to the folder that holds crebo/crebo-competentnl-skills.csv.')
    return
  }
  const world = readWorld(join(root, 'crebo'))
  console.log(
    `passend ${engineVersion}, ${world.ids.length} qualifications, ${world.competences.length} competences, ${SEEDS} seeds\n`,
  )
  for (const { name, share, strangers } of situations) {
    const perSeed: Record<Method, number[]> = { passend: [], overlap: [], coverage: [], cosine: [], jaccard: [] }
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = new SeededRandom(seed)
      const sums: Record<Method, number> = { passend: 0, overlap: 0, coverage: 0, cosine: 0, jaccard: 0 }
      world.ids.forEach((target, index) => {
        const own = [...(world.asked.get(target) ?? [])]
        const others = world.competences.filter((concept) => !own.includes(concept))
        const held = [...random.sample(own, Math.ceil(share * own.length)), ...random.sample(others, strangers)]
        const ranks = reciprocalRanks(world, target, held, `person-${seed}-${index}`)
        for (const method of Object.keys(sums) as Method[]) sums[method] += ranks[method]
      })
      for (const method of Object.keys(sums) as Method[]) perSeed[method].push(sums[method] / world.ids.length)
    }
    console.log(`## ${name}\n\n${table(perSeed)}\n`)
  }
}

/** MRR of each method, and how far passend is above it, paired seed by seed, in standard errors of that difference. */
function table(perSeed: Record<Method, readonly number[]>): string {
  const rows = (Object.keys(described) as Method[]).map((method) => {
    const { mean, deviation } = summarise(perSeed[method])
    const own = [described[method], mean.toFixed(4), deviation.toFixed(4)]
    if (method === 'passend') return [...own, '', '']
    const gain = summarise(perSeed.passend.map((figure, index) => figure - (perSeed[method][index] ?? 0)))
    return [...own, gain.mean.toFixed(4), (gain.mean / gain.error).toFixed(1)]
  })
  return markdownTable([['method', 'MRR', 'spread over seeds', 'passend above it', 'in standard errors'], ...rows])
}
