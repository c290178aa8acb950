import { defaultPolicy, type MeasuredCriterionId } from 'passend'
import type { AuditedList, FollowedProposal } from 'passend/audit'
import { createRandom, type Random } from '../../src/audit/statistics/random.js'
import { criteria } from '../../src/criteria/index.js'
import { exponential } from '../../src/domain/logarithm.js'
import type { Measure } from '../../src/domain/measure.js'
import type { Policy } from '../../src/domain/policy.js'
import { compareLots, drawLot } from '../../src/rank/lottery.js'
import { type Measures, scoreOf } from '../../src/score/measuredMatch.js'
import { followed } from './plantedFollowUp.js'

/** What a year is made of. */
export interface PlantedYearOptions {
  readonly seed: string
  /** How many vacancies people were looked at for; each gives one list. */
  readonly lists: number
  /** How many people are looked at for each: everybody of a list is a proposal, the blocked ones last. */
  readonly perList: number
  /** How many people there are. Default a twentieth of the pairs, at least `perList`: a person stands in some twenty lists. */
  readonly people?: number
  /** The people of group `b` measure `less` points lower on one criterion; `share` thousandths of all people are in it. */
  readonly gap?: { readonly criterion: MeasuredCriterionId; readonly share: number; readonly less: number }
  /** What really counts for starting, where that differs from the default policy, by which the lists are ranked all the same. */
  readonly weights?: Partial<Policy['weights']>
  /** How many points of the planted score make the odds of starting e times as high. Default 50. */
  readonly scale?: number
}

/** A year of lists, and what people know of it that the engine does not. */
export interface PlantedYear {
  readonly lists: AuditedList[]
  /** Every pair of every list, with what became of it. The pairs of `lists` are the same objects. */
  readonly proposals: FollowedProposal[]
  /** `groep` (a, or b with 300 or the gap's share of all people) and `leeftijd` (tied to nothing; one in ten people has none). */
  readonly groups: Map<string, Record<string, string>>
}

/** How somebody, or some work, stands to a criterion. */
type Trait = number | 'unknown' | 'asks-nothing' | 'no-preference'
type Traits = Readonly<Partial<Record<MeasuredCriterionId, Trait>>>

interface Person {
  readonly id: string
  readonly groups: Record<string, string>
  readonly traits: Traits
}

const counting = criteria.filter(({ id }) => defaultPolicy.weights[id] > 0)

/** The planted score at which one in two starts; most stand far below it, so that some one in ten of those who are heard of does. */
const EVEN_ODDS = 560

/** A number between -2 and 2, by far the most often between -1 and 1: the sum of four even ones has a spread of 0.58. */
const around = (random: Random): number => random.share() + random.share() + random.share() + random.share() - 2

/** Traits of a person or of work. The side that asks may ask nothing or have no preference; one trait in nine is unknown, of travel one in thirty. */
function drawTraits(of: 'demand' | 'wish', random: Random): Traits {
  return Object.fromEntries(
    counting.map(({ id, side, kind }): [MeasuredCriterionId, Trait] => {
      const [drawn, level] = [random.share(), around(random)]
      if (side === of && kind === 'barrier' && id !== 'travel' && drawn < 0.35) return [id, 'asks-nothing']
      if (side === of && (id === 'sector' || id === 'tasksLiked') && drawn < 0.2) return [id, 'no-preference']
      return [id, drawn > (id === 'travel' ? 0.97 : 0.89) ? 'unknown' : level]
    }),
  )
}

function drawPeople({ seed, lists, perList, gap, people }: PlantedYearOptions): Person[] {
  const random = createRandom(`${seed} people`)
  return Array.from({ length: Math.max(perList, people ?? Math.round((lists * perList) / 20)) }, (_, number) => {
    const groep = random.below(1000) < (gap?.share ?? 300) ? 'b' : 'a'
    const leeftijd = ['tot 35', '35 tot 50', '50 en ouder'][random.below(3)] as string
    const groups = random.below(10) === 0 ? { groep } : { groep, leeftijd }
    return { id: `p-${String(number).padStart(6, '0')}`, groups, traits: drawTraits('wish', random) }
  })
}

/** What each criterion finds: some 600 for what speaks for a pair, some 720 for what may stand in the way, give or take 150. */
function measure(person: Person, work: Traits, { gap }: PlantedYearOptions, random: Random): Measures {
  const measures: Partial<Record<MeasuredCriterionId, Measure>> = {}
  for (const { id, kind } of counting) {
    const traits = [person.traits[id], work[id]]
    const noise = around(random)
    if (traits.includes('no-preference')) continue
    const lower = gap?.criterion === id && person.groups.groep === 'b' ? gap.less : 0
    const [own, its] = traits
    if (traits.includes('asks-nothing')) measures[id] = 1000 - lower
    else if (typeof own !== 'number' || typeof its !== 'number') measures[id] = 'unknown'
    else {
      const drawn = Math.round((kind === 'affinity' ? 600 : 720) + 190 * own + 100 * its + 150 * noise)
      measures[id] = Math.max(0, Math.min(1000, drawn) - lower)
    }
  }
  return measures
}

/** The pairs of one list, best first, as the engine ranks them under the default policy. Beyond the maximum travel is below 500, and a must. */
function rank(people: readonly Person[], work: Traits, vacancyId: string, options: PlantedYearOptions, random: Random) {
  const ranked = people.map((person) => {
    const measures = measure(person, work, options, random)
    const travel = measures.travel as Measure
    const blocked = travel !== 'unknown' && travel < 500
    const { score, demand, wish } = scoreOf(measures, defaultPolicy)
    const pair = {
      candidateId: person.id,
      vacancyId,
      status: blocked ? ('blocked' as const) : travel === 'unknown' ? ('to-verify' as const) : ('eligible' as const),
      score,
      measures,
      unmet: blocked ? (['travel'] as const) : [],
      unknown: travel === 'unknown' ? (['travel'] as const) : [],
    }
    return { pair, blocked, lower: Math.min(demand, wish), lot: drawLot(options.seed, person.id, vacancyId) }
  })
  ranked.sort(
    (a, b) =>
      Number(a.blocked) - Number(b.blocked) ||
      b.pair.score - a.pair.score ||
      b.lower - a.lower ||
      compareLots(a.lot, b.lot),
  )
  return ranked.map(({ pair }) => pair)
}

/**
 * A year of proposals and what became of them, drawn by a seed, with as much planted in it as is asked: somebody starts by a chance that
 * rises with the score that the planted weights would have given.
 */
export function plantedYear(options: PlantedYearOptions): PlantedYear {
  const people = drawPeople(options)
  const groups = new Map(people.map((person) => [person.id, person.groups]))
  const truth = { ...defaultPolicy, weights: { ...defaultPolicy.weights, ...options.weights } }
  const random = createRandom(`${options.seed} lists`)
  const lists = Array.from({ length: options.lists }, (_, number) => {
    const digits = String(number + 1).padStart(5, '0')
    const month = Math.floor((12 * number) / options.lists)
    random.shuffle(people)
    const pairs = rank(people.slice(0, options.perList), drawTraits('demand', random), `v-${digits}`, options, random)
    const proposals = pairs.map((pair, index): FollowedProposal => {
      const above = scoreOf(pair.measures, truth).score - EVEN_ODDS
      const chance = 1 / (1 + exponential(-above / (options.scale ?? 50)))
      const at = Date.UTC(2026, month, 1) + number
      return { ...pair, listId: `list-${digits}`, place: index + 1, at, ...followed(pair, chance, random) }
    })
    return { listId: `list-${digits}`, period: `2026-${String(month + 1).padStart(2, '0')}`, pairs: proposals }
  })
  return { lists, proposals: lists.flatMap(({ pairs }) => pairs), groups }
}
