import type { CaseloadReport } from '../report.js'
import type { CaseloadWords } from './caseloadWords.js'

/** On how many pairs the questions and the competences are based. */
export function basedOnText({ findability }: CaseloadReport, words: CaseloadWords): string {
  const { open, reachable } = findability.basedOn
  return words.basedOn(open.lookedAt + reachable.lookedAt, open.of + reachable.of)
}

/** How many records are old, as far as there is a day that counts as today. */
export function staleText({ findability }: CaseloadReport, words: CaseloadWords): string {
  const { judged, people, undatedPeople, vacancies, afterDays } = findability.stale
  return judged ? words.stale(people, undatedPeople, vacancies, afterDays) : words.staleNotJudged
}
