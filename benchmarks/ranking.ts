import { deepStrictEqual } from 'node:assert'
import { type Candidate, createMatcher, engineVersion, type Matcher, type Ranking } from 'passend'
import { markdownTable } from './statistics.js'
import { World } from './world.js'

/**
 * How long a ranking of vacancies takes, near home and nationwide, against a careful filter-map-sort over the same
 * records: score every vacancy with the same engine, drop what is blocked, sort, take ten. The answers are compared before
 * anything is timed; both are timed in turn in one process.
 */

const SIZES = [10_000, 100_000] as const
const PEOPLE = 20

const wishing = (person: Candidate, km: number): Candidate => ({
  ...person,
  wishes: { ...person.wishes, travel: { km } },
})

/** What a developer would write without `rankVacancies`: the same scores, all of them. */
function filterMapSort(matcher: Matcher, person: string): string[] {
  const scored = [...matcher.vacancyIds()].map((id) => matcher.score(person, id))
  return scored
    .filter(({ status }) => status !== 'blocked')
    .sort((a, b) => b.score - a.score)
    .slice(0, 10)
    .map(({ score }) => String(score))
}

const scoresOf = ({ matches }: Ranking): string[] => matches.map(({ score }) => String(score))

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Runs the benchmark. */
export function ranking(): void {
  console.log(`passend ${engineVersion}, seed 1, ${PEOPLE} people, medians\n`)
  const rows: string[][] = [['vacancies', 'travel', 'in reach', 'rankVacancies ms', 'filter-map-sort ms', 'ratio']]
  for (const size of SIZES) {
    const world = new World(1)
    const matcher = createMatcher({ asOf: '2026-11-01' })
    const { refused } = matcher.addVacancies(world.vacancies(size))
    if (refused > 0) throw new Error(`${refused} vacancies were refused`)
    const people = world.candidates(PEOPLE)
    for (const [name, km] of [
      ['15 km', 15],
      ['nationwide', 500],
    ] as const) {
      const own: number[] = []
      const other: number[] = []
      let reach = 0
      for (const [index, person] of people.entries()) {
        matcher.addCandidates([wishing(person, km)])
        const asked = person.id
        const counted = matcher.rankVacancies(asked).counts
        reach += size - counted.blocked
        const compared = index < (size > 10_000 ? 2 : 5)
        if (compared) deepStrictEqual(scoresOf(matcher.rankVacancies(asked)), filterMapSort(matcher, asked))
        own.push(timed(() => matcher.rankVacancies(asked)))
        if (compared) other.push(timed(() => filterMapSort(matcher, asked)))
      }
      const [mine, theirs] = [median(own), median(other)]
      rows.push([
        String(size),
        name,
        String(Math.round(reach / PEOPLE)),
        mine.toFixed(1),
        theirs.toFixed(1),
        `${(theirs / mine).toFixed(1)}x`,
      ])
    }
  }
  console.log(markdownTable(rows))
}
