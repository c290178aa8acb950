import { type Issue, parseCandidate, parseVacancy } from '../../../src/index.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutatedRecord } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { material } from './material.js'

/** A record of either kind that something was done to. */
export const spoiledRecord = (kind: 'candidates' | 'vacancies', random: SeededRandom): unknown =>
  mutatedRecord(random.pick(material[kind]), random)

/** What is told of a record, which stays small whatever came. */
export function toldOf(issues: readonly Issue[]): readonly Issue[] {
  must(issues.length <= 60, `${issues.length} issues of one record`)
  return issues
}

/** Records read one by one. */
export const records: FuzzEntry = {
  name: 'records',
  cases: 310_000,
  codes: [],
  run(random) {
    const isCandidate = random.once(2)
    const record = spoiledRecord(isCandidate ? 'candidates' : 'vacancies', random)
    const options = { allowBsnLikeIds: random.once(4), keepExactPlaces: random.once(4) }
    const { value, issues } = (isCandidate ? parseCandidate : parseVacancy)(record, 0, options)
    must(value !== undefined || issues.some(({ severity }) => severity === 'error'), 'refused, and nothing says why')
    return toldOf(issues)
  },
}
