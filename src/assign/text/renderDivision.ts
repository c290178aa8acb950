import { plainText } from '../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { DividedVacancy, Division, Unplaced } from '../division.js'
import type { DivisionWords } from './divisionWords.js'
import { dutchDivision } from './dutchDivision.js'
import { englishDivision } from './englishDivision.js'

/** How a division is told. */
export interface RenderDivisionOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** The title of a vacancy; without it, or where it returns nothing, the id is shown. */
  readonly titleOf?: (vacancyId: string) => string | undefined
}

const words = { nl: dutchDivision, en: englishDivision }
const reasons: readonly Unplaced['reason'][] = ['places-taken', 'no-possible-pair']

/**
 * Tells a division in words, for an adviser, line by line, without markup: how many people are proposed and how many are not and
 * why, what it was to be best at and whether it provably is, then by vacancy who is proposed, and who is left. It ends by saying
 * that it is a proposal and that people decide. People are shown by id. Vacancies stand by title, to be looked up; their people
 * best score first.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderDivision(division: Division, { language = 'nl', titleOf }: RenderDivisionOptions = {}): string {
  const tongue = tongueOf(language)
  const told = words[language]
  const sections = [
    [told.heading, ...summary(division, told), ...terms(division, told), proof(division, told)],
    byVacancy(division, told, titleOf),
    unplaced(division, told),
    [tongue.adviser.proposal],
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function summary({ counts, pairs, unplaced: left, vacancies }: Division, told: DivisionWords): string[] {
  const taken = vacancies.reduce((sum, vacancy) => sum + vacancy.taken, 0)
  const fixed = pairs.filter((pair) => pair.fixed).length
  return [
    told.placed(counts, taken),
    ...(counts.placedToVerify === 0 ? [] : [told.toVerify(counts.placedToVerify)]),
    ...(fixed === 0 ? [] : [told.fixed(fixed)]),
    ...(left.length === 0 ? [] : [told.unplaced(left.length)]),
    ...reasons.flatMap((reason) => {
      const count = left.filter((one) => one.reason === reason).length
      return count === 0 ? [] : [`- ${told.unplacedBy[reason]}: ${count}`]
    }),
  ]
}

function terms({ objective, method, terms: { minScore, toVerify, forbidden }, issues }: Division, told: DivisionWords) {
  return [
    told.objective[objective],
    ...(method === 'optimum' ? [] : [told.method[method]]),
    ...(minScore === 0 ? [] : [told.minScore(minScore)]),
    ...(toVerify === 'allow' ? [] : [told.leftOut]),
    ...(forbidden.length === 0 ? [] : [told.forbidden(forbidden.length)]),
    ...(issues.length === 0 ? [] : [told.issues(issues.length)]),
  ]
}

/** The first part of the gap that is not 0: what comes after it says little. */
function proof({ proof: { gap } }: Division, told: DivisionWords): string {
  const part = (['people', 'lowest', 'fit'] as const).find((name) => gap[name] !== 0)
  return part === undefined ? told.proven : told.gap[part](gap[part])
}

function byVacancy({ pairs, vacancies }: Division, told: DivisionWords, titleOf: RenderDivisionOptions['titleOf']) {
  const open = vacancies.filter(({ places }) => places > 0)
  if (open.length === 0) return []
  const peopleAt = new Map<string, string[]>()
  for (const pair of pairs) {
    const person = told.person(plainText(pair.candidateId), pair)
    const here = peopleAt.get(pair.vacancyId)
    if (here === undefined) peopleAt.set(pair.vacancyId, [person])
    else here.push(person)
  }
  const filled: string[] = []
  const empty: string[] = []
  for (const { name, vacancy } of byName(open, titleOf)) {
    const here = peopleAt.get(vacancy.vacancyId)
    if (here === undefined) empty.push(told.empty(name, vacancy.places))
    else filled.push(`- ${told.vacancy(name, vacancy)}: ${here.join(', ')}`)
  }
  return [told.perVacancy, ...filled, ...(empty.length === 0 ? [] : [`- ${told.nobody}: ${empty.join(', ')}`])]
}

/** Vacancies by the name that is shown: the title, with the id behind it. */
function byName(vacancies: readonly DividedVacancy[], titleOf: RenderDivisionOptions['titleOf']) {
  return vacancies
    .map((vacancy) => {
      const [title, id] = [plainText(titleOf?.(vacancy.vacancyId) ?? ''), plainText(vacancy.vacancyId)]
      return { name: title === '' ? id : `${title} (${id})`, vacancy }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function unplaced({ unplaced: left }: Division, told: DivisionWords): string[] {
  if (left.length === 0) return []
  const lines = reasons.flatMap((reason) => {
    const ids = left.filter((one) => one.reason === reason).map(({ candidateId }) => plainText(candidateId))
    return ids.length === 0 ? [] : [`- ${told.unplacedBy[reason]}: ${ids.join(', ')}`]
  })
  return [told.withoutProposal, ...lines]
}
