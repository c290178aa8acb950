import { strictEqual } from 'node:assert'
import { createMatcher, engineVersion, type Matcher } from 'passend'
import { type CaseloadReport, caseloadPage, caseloadReport } from 'passend/caseload'
import { SeededRandom } from './random.js'
import { digits } from './row.js'
import { accepted, TODAY } from './stage.js'
import { markdownTable, median } from './statistics.js'
import { World } from './world.js'

/**
 * How long the report of a caseload takes: fifty people and ten thousand vacancies, of which every count is exact, steps and
 * every single instrument included. Beside it what it costs to score a pair by itself with `matcher.score`, which tells no more
 * than whether that pair is open. The counts of a person are held against pair by pair before anything is timed.
 */

const PEOPLE = 50
const VACANCIES = 10_000
const SAMPLE = 10_000
const RUNS = 3
const LIMIT_SECONDS = 30

function holding(scattered: boolean): Matcher {
  const world = new World(7, { openHiring: true, scattered })
  const matcher = createMatcher({ asOf: TODAY })
  accepted(matcher.addVacancies(world.vacancies(VACANCIES)))
  accepted(matcher.addCandidates(world.candidates(PEOPLE)))
  return matcher
}

/** Counts the vacancies of one person pair by pair: those that are open, and of a part of the others those within steps. */
function checkOne(matcher: Matcher, { people }: CaseloadReport): number {
  const busiest = [...people].sort((a, b) => b.counts.oneStep - a.counts.oneStep)[0]
  if (busiest === undefined) throw new Error('there is nobody')
  const { candidateId, counts } = busiest
  let [open, openHiring, reachable] = [0, 0, 0]
  for (const id of matcher.vacancyIds()) {
    if (matcher.vacancy(id)?.openHiring !== undefined) openHiring++
    else if (matcher.score(candidateId, id).status !== 'blocked') open++
    else if (matcher.nearestSteps(candidateId, id, { alternatives: 0 }).outcome === 'reachable') reachable++
  }
  strictEqual(open, counts.eligible + counts.toVerify, 'vacancies that are open')
  strictEqual(openHiring, counts.openHiring, 'vacancies that hire openly')
  strictEqual(reachable, counts.oneStep + counts.moreSteps, 'vacancies that steps open')
  return open + reachable
}

/** Pairs drawn from all that may be scored. */
function samplePairs(matcher: Matcher): (readonly [string, string])[] {
  const random = new SeededRandom(3)
  const people = [...matcher.candidateIds()]
  const jobs = [...matcher.vacancyIds()].filter((id) => matcher.vacancy(id)?.openHiring === undefined)
  const draw = (ids: readonly string[]) => ids[random.below(ids.length)] as string
  return Array.from({ length: SAMPLE }, () => [draw(people), draw(jobs)] as const)
}

/** Seconds that something takes, and what it gives. */
function timed<T>(run: () => T): { readonly seconds: number; readonly result: T } {
  const start = performance.now()
  const result = run()
  return { seconds: (performance.now() - start) / 1000, result }
}

function row(name: string, scattered: boolean): string[] {
  const matcher = holding(scattered)
  const first = timed(() => caseloadReport(matcher))
  const checked = checkOne(matcher, first.result)
  const pairs = samplePairs(matcher)
  const [whole, plain]: [number[], number[]] = [[], []]
  let open = 0
  for (let run = 0; run < RUNS; run++) {
    whole.push(timed(() => caseloadReport(matcher)).seconds)
    const scored = timed(() => pairs.filter(([person, job]) => matcher.score(person, job).status !== 'blocked').length)
    plain.push(scored.seconds)
    open += scored.result
  }
  if (open === 0) throw new Error('no pair of the sample is open: nothing was measured')
  const page = timed(() => caseloadPage(first.result))
  const [ofPair, ofScore] = [median(whole) / (PEOPLE * VACANCIES), median(plain) / SAMPLE]
  return [
    name,
    `${digits(first.seconds)} s`,
    `${digits(median(whole))} s`,
    first.seconds <= LIMIT_SECONDS ? 'met' : 'missed',
    `${digits(ofPair * 1e6)} µs`,
    `${digits(ofScore * 1e6)} µs`,
    `${digits(ofScore / ofPair)}x`,
    `${digits(page.seconds * 1000)} ms, ${digits(page.result.length / 1024)} kB`,
    String(checked),
  ]
}

/** Measures the report of a caseload in an ordinary world, and in one where hardly two vacancies are alike. */
export async function caseload(): Promise<void> {
  console.log(`passend ${engineVersion}, Node ${process.version}: ${PEOPLE} people, ${VACANCIES} vacancies`)
  console.log(
    markdownTable([
      [
        'world',
        'first report',
        `again, median of ${RUNS}`,
        `first at most ${LIMIT_SECONDS} s`,
        'a pair in the report',
        'a pair with matcher.score',
        'ratio',
        'page',
        'pairs checked one by one',
      ],
      row('ordinary', false),
      row('scattered', true),
    ]),
  )
}
