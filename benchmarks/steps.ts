import { deepStrictEqual } from 'node:assert'
import { type Candidate, createMatcher, defaultInstruments, type Matcher, type Vacancy } from 'passend'
import { pairOf } from '../src/criteria/pair.js'
import { createContext } from '../src/prepare/context.js'
import { prepareJob } from '../src/prepare/job.js'
import { preparePerson } from '../src/prepare/person.js'
import { scorePair } from '../src/score/scorePair.js'
import { allOffers, everyWay } from '../test/support/everyWay.js'
import { SeededRandom } from './random.js'
import { accepted, TODAY } from './stage.js'
import { markdownTable, median } from './statistics.js'
import { World } from './world.js'

/**
 * How long it takes to find the steps of least effort that open a match: for every blocked pair of a caseload at once
 * (`matcher.reach`), one pair after another (`matcher.nearestSteps`), and by trying every set of at most two steps. All must find
 * steps of the same effort before anything is timed; trying ends at two steps, since three take a minute a pair.
 *
 * The people of the made-up country have no licence that they do not state, a closed list of competences, and travel by the
 * minute, so that no vacancy is out of sight: all pairs are looked at.
 */

const PEOPLE = 50
const VACANCIES = 10_000
const SAMPLE = 1000
const TRIED = 24
const MAX_STEPS = 2

/** A person of whom all is known that steps ask about. */
const surveyed = (candidate: Candidate, random: SeededRandom): Candidate => ({
  ...candidate,
  competencesSurveyed: true,
  credentialsSurveyed: 'all',
  circumstances: {
    ...candidate.circumstances,
    transport: random.below(2) === 0 ? ['bicycle'] : ['walking', 'public-transport'],
    equipmentSurveyed: true,
  },
  wishes: { ...candidate.wishes, travel: { minutes: 20 + 5 * random.below(9) } },
})

function timed<T>(work: () => T): { seconds: number; result: T } {
  const start = performance.now()
  const result = work()
  return { seconds: (performance.now() - start) / 1000, result }
}

const micro = (seconds: number, pairs: number): string => ((seconds * 1e6) / pairs).toFixed(pairs > 100_000 ? 2 : 0)

/** Prints the figures of nearest steps. */
export function steps(): void {
  const world = new World(1)
  const random = new SeededRandom(5)
  const candidates = world.candidates(PEOPLE).map((one) => surveyed(one, random))
  const matcher = createMatcher({ asOf: TODAY })
  accepted(matcher.addVacancies(world.vacancies(VACANCIES)))
  accepted(matcher.addCandidates(candidates))
  const bounds = { maxSteps: MAX_STEPS }
  const ids = [...matcher.candidateIds()]
  matcher.rankVacancies(ids[0] as string)

  const all = timed(() => ids.map((id) => matcher.reach(id, { steps: bounds })))
  const again = timed(() => ids.map((id) => matcher.reach(id, { steps: bounds })))
  const blocked = all.result.reduce((sum, { counts }) => sum + counts.blocked, 0)
  const reachable = all.result.reduce((sum, reach) => sum + reach.reachable.length, 0)

  const sample = blockedPairs(matcher, ids, random)
  const one = timed(() => sample.map(([id, vacancy]) => matcher.nearestSteps(id, vacancy, bounds)))
  sample.forEach(([id, vacancy], place) => {
    const found = all.result.find(({ candidateId }) => candidateId === id)?.reachable
    const reached = found?.find(({ vacancyId }) => vacancyId === vacancy)
    deepStrictEqual(one.result[place]?.best?.effort, reached?.effort, `the two differ for ${id} and ${vacancy}`)
  })

  // Half of those that are tried can be opened, half cannot.
  const opened = sample.filter((_, place) => one.result[place]?.best !== undefined).slice(0, TRIED / 2)
  const closed = sample.filter((_, place) => one.result[place]?.best === undefined).slice(0, TRIED / 2)
  const context = createContext({
    policy: matcher.policy,
    taxonomy: matcher.taxonomy,
    asOf: TODAY,
    placeOf: () => undefined,
    travelMinutes: undefined,
  })
  const ratios = [...opened, ...closed].map(([id, vacancy]) => {
    const pair = pairOf(
      preparePerson(matcher.candidate(id) as Candidate, context),
      prepareJob(matcher.vacancy(vacancy) as Vacancy, context),
      context,
    )
    const tried = timed(() => everyWay(pair, allOffers(defaultInstruments(), pair), bounds))
    const found = timed(() => matcher.nearestSteps(id, vacancy, bounds))
    const within = tried.result.find(({ effort }) => effort.weeks <= 104)
    deepStrictEqual(found.result.best?.effort, within?.effort, `trying differs for ${id} and ${vacancy}`)
    if (found.result.best !== undefined)
      deepStrictEqual(found.result.best.after, within && scorePair(within.trial.pair).match)
    return { ratio: tried.seconds / found.seconds, seconds: tried.seconds }
  })
  const bruteSeconds = median(ratios.map(({ seconds }) => seconds))
  const pairSeconds = all.seconds / blocked
  console.log(
    `nearest steps: ${PEOPLE} people x ${VACANCIES} vacancies, ${blocked} blocked pairs, ${reachable} of them within ${MAX_STEPS} steps of ${defaultInstruments().steps.length}`,
  )
  console.log(
    markdownTable([
      ['way', 'pairs', 'seconds', 'microseconds a pair', 'times the first row'],
      ['all pairs of the caseload', String(blocked), all.seconds.toFixed(2), micro(all.seconds, blocked), '1.0'],
      [
        'the same again',
        String(blocked),
        again.seconds.toFixed(2),
        micro(again.seconds, blocked),
        (again.seconds / all.seconds).toFixed(1),
      ],
      [
        'pair by pair, with the explanation',
        String(sample.length),
        one.seconds.toFixed(2),
        micro(one.seconds, sample.length),
        (one.seconds / sample.length / pairSeconds).toFixed(0),
      ],
      [
        'trying every set of two (median)',
        String(ratios.length),
        ratios.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(2),
        micro(bruteSeconds, 1),
        (bruteSeconds / pairSeconds).toFixed(0),
      ],
    ]),
  )
  console.log(`pair by pair against trying, in one run: median ${median(ratios.map(({ ratio }) => ratio)).toFixed(0)}x`)
}

/** Blocked pairs drawn at random. */
function blockedPairs(matcher: Matcher, ids: readonly string[], random: SeededRandom): [string, string][] {
  const pairs: [string, string][] = []
  while (pairs.length < SAMPLE) {
    const [id, vacancy] = [ids[random.below(ids.length)] as string, `v-${random.below(VACANCIES)}`]
    if (matcher.score(id, vacancy).status === 'blocked') pairs.push([id, vacancy])
  }
  return pairs
}
