import { criterionIds } from '../../domain/criterionId.js'
import type { RankedMatch, Ranking } from '../../rank/ranking.js'
import { plainText } from './plainText.js'
import { stepLabels } from './steps/phrase.js'
import { type TextLanguage, tongueOf } from './textLanguage.js'

/** How a ranking is told. */
export interface RenderRankingOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** The title of a vacancy; without it, or where it returns nothing, the id is shown. */
  readonly titleOf?: (vacancyId: string) => string | undefined
}

/**
 * Tells a ranking in words: the proposals in order, under a heading of their own those that steps would open, how many records
 * stand where, what blocks the others, and apart from these the vacancies that hire openly, which have no score.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderRanking(ranking: Ranking, { language = 'nl', titleOf }: RenderRankingOptions = {}): string {
  const tongue = tongueOf(language)
  const words = tongue.ranking
  const vacancyName = (id: string) => {
    const title = titleOf?.(id)
    return title === undefined || plainText(title) === '' ? plainText(id) : `${plainText(title)} (${plainText(id)})`
  }
  const ofVacancies = 'candidateId' in ranking.for
  const name = (id: string) => (ofVacancies ? vacancyName(id) : plainText(id))
  const line = (match: RankedMatch, index: number) => {
    const told = name(ofVacancies ? match.vacancyId : match.candidateId)
    const { best } = match.nearest ?? {}
    if (best === undefined) return `${index + 1}. ${words.match(told, match)}`
    const effort = tongue.steps.effort(best.effort)
    return `${index + 1}. ${words.nearest(told, stepLabels(best.steps, language), effort)}`
  }
  // The numbers run on, so that one number is one match.
  const lines = ranking.matches.map((match, index) => ({ match, told: line(match, index) }))
  const proposals = lines.filter(({ match }) => match.nearest?.best === undefined).map(({ told }) => told)
  const reached = lines.filter(({ match }) => match.nearest?.best !== undefined).map(({ told }) => told)
  const blocked = criterionIds.flatMap((criterion) => {
    const count = ranking.blockedBy[criterion] ?? 0
    return count === 0 ? [] : [[criterion, count] as const]
  })
  const places = ranking.openHiring.flatMap((place) => {
    const conditions = place.conditions.map((condition) => `  - ${plainText(condition)}`)
    return [`- ${words.place(place)}`, ...(conditions.length === 0 ? [] : [`  ${words.conditions}`, ...conditions])]
  })
  return [
    'candidateId' in ranking.for
      ? words.forCandidate(plainText(ranking.for.candidateId))
      : words.forVacancy(vacancyName(ranking.for.vacancyId)),
    ...(proposals.length === 0 ? [words.none] : proposals),
    ...(reached.length === 0 && (ranking.reachable ?? 0) === 0
      ? []
      : ['', words.reachable(reached.length, ranking.reachable), ...reached]),
    '',
    words.counts(ranking.counts, ofVacancies ? 'vacancies' : 'candidates'),
    ...(blocked.length === 0 ? [] : [words.blockedBy(blocked)]),
    ...ranking.leftOut.map(({ id, reason }) => words.leftOut(name(id), reason)),
    ...(places.length === 0 ? [] : ['', words.openHiring, ...places, words.enrol]),
  ].join('\n')
}
