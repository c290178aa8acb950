import { renderRanking, renderSteps, renderText } from '../../../src/index.js'
import { CANARY } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { newMatcher } from './holder.js'
import { spoiledRecord, toldOf } from './records.js'

const isShare = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1000

/** Signs that a terminal or a screen acts on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** A text that is shown somewhere must hold nothing that acts there. */
export function mustBePlain(text: string): void {
  must(!acting.test(text), 'a text holds signs that a terminal acts on')
}

/** Records held, ranked both ways, explained, brought nearer, and told in words. */
export const matching: FuzzEntry = {
  name: 'matching',
  cases: 25_000,
  codes: ['open-hiring-is-not-ranked', 'unknown-candidate', 'unknown-vacancy'],
  run(random) {
    const matcher = newMatcher()
    const people = matcher.addCandidates([spoiledRecord('candidates', random), spoiledRecord('candidates', random)])
    const work = matcher.addVacancies([spoiledRecord('vacancies', random), spoiledRecord('vacancies', random)])
    const told = [...toldOf(people.issues.slice(0, 50)), ...work.issues]
    must(people.added + people.replaced + people.refused === 2, 'a candidate got lost')
    const [person] = matcher.candidateIds()
    const [job] = matcher.vacancyIds()
    if (person === undefined || job === undefined) return told
    const language = random.once(2) ? 'nl' : 'en'
    const audience = random.pick(['candidate', 'adviser', 'employer'] as const)
    const ranking = matcher.rankVacancies(person, { show: random.pick(['eligible', 'reachable', 'all']) })
    for (const { score, range } of ranking.matches)
      must([score, range.lowest, range.highest].every(isShare), `a score of ${score}`)
    mustBePlain(renderRanking(ranking, { language, titleOf: (id) => matcher.vacancy(id)?.title }))
    if (random.once(3)) matcher.rankCandidates(job, { show: 'all' })
    const explanation = matcher.explain(person, job)
    must(isShare(explanation.match.score), 'a score that is none')
    mustBePlain(renderText(explanation, { language, audience }))
    if (random.once(40)) mustBePlain(renderSteps(matcher.nearestSteps(person, job), { language, audience }))
    matcher.removeCandidates([person, CANARY])
    return told
  },
}
