import { confidenceWeights } from '../src/taxonomy/linker/confidence.js'
import { type EvidenceName, evidenceNames } from '../src/taxonomy/linker/evidence.js'
import { makeLinkerModel } from '../src/taxonomy/linker/linkerModel.js'
import { rankingWeights } from '../src/taxonomy/linker/weights.js'
import { fitCurve, fitRanking, placesOf, type Question, questionsOf, shares } from './linkingFitting.js'
import { type LinkingSet, readLinkingWorld } from './linkingSets.js'
import { SeededRandom } from './random.js'

/** How much a competence counts beside a job title: there are far more of them. */
const COMPETENCE_SHARE = 0.25

/** The same for the curve of confidence: few competences are sure, and a title is what is linked without a person looking. */
export const CURVE_SHARE = 0.08

/** In how many parts the sets are cut, each ranked by weights that were fitted on the others. */
export const FOLDS = 8

/** What weights are fitted on: all of these but for those of one part. */
export function trainingOf(titles: readonly Question[], competences: readonly Question[], without = -1) {
  const kept = (one: readonly Question[]) => one.filter((_, place) => place % FOLDS !== without)
  return [
    ...kept(titles).map((one) => ({ ...one, weight: 1 })),
    ...kept(competences).map((one) => ({ ...one, weight: COMPETENCE_SHARE })),
  ]
}

/**
 * Fits the weights of the linker: those by which labels are ranked, on all job titles and on the competences with an even place; then
 * the curve of confidence, on the same, each ranked by weights that were fitted without it, on texts that mean nothing, and on labels
 * as they are and with a typing error.
 * Prints what goes into `weights.ts` and `confidence.ts`. It changes nothing by itself.
 */
export function linkingFit(): void {
  const directory = process.env.PASSEND_DATA
  if (directory === undefined) {
    console.log('linking-fit is skipped: PASSEND_DATA names no folder with the sets.')
    return
  }
  const { taxonomy, sets } = readLinkingWorld(directory)
  const model = makeLinkerModel(taxonomy)
  const [titles = [], competences = []] = sets.map((set) => questionsOf(model, set))
  const even = competences.filter((_, place) => place % 2 === 0)
  for (const [name, weights] of Object.entries(rankingWeights)) {
    const places = placesOf(weights)
    const fitted = fitRanking(trainingOf(titles, even), places)
    const named = places.map((place, at) => [evidenceNames[place] as EvidenceName, round(fitted[at] as number)])
    console.log(name, JSON.stringify(Object.fromEntries(named)))
  }
  const rows = confidenceRows(titles, even, placesOf(rankingWeights.evidence))
  const [occupations, skills] = sets
  for (const [set, weight] of [
    [occupations, 1],
    [skills, CURVE_SHARE],
  ] as const) {
    if (set === undefined) continue
    const { evidence } = rankingWeights
    for (const [questions, part] of [
      [nonsense(150), 0.5],
      [typed(set, 300), 0.15],
    ] as const) {
      for (const one of questionsOf(model, { ...set, questions }))
        rows.push(
          ...shares(one, placesOf(evidence), Object.values(evidence)).map((row) => ({
            ...row,
            weight: weight * part * row.part,
          })),
        )
    }
  }
  const curve = fitCurve(rows)
  const named = Object.keys(confidenceWeights).map((name, at) => [name, round(curve[at] as number)])
  console.log('confidence', JSON.stringify(Object.fromEntries(named)))
}

/** What the curve of confidence is fitted on: of each question the best five concepts, by weights that were fitted without it. */
function confidenceRows(titles: readonly Question[], competences: readonly Question[], places: readonly number[]) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitRanking(trainingOf(titles, competences, fold), places)
    const rowsOf = (one: readonly Question[], weight: number) =>
      one
        .filter((_, place) => place % FOLDS === fold)
        .flatMap((question) => shares(question, places, weights).map((row) => ({ ...row, weight: weight * row.part })))
    return [...rowsOf(titles, 1), ...rowsOf(competences, CURVE_SHARE)]
  }).flat()
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Labels of a set, every other one with one letter that is wrong, too many or too few. */
function typed({ labels }: LinkingSet, count: number): LinkingSet['questions'][number][] {
  const random = new SeededRandom(11)
  return Array.from({ length: count }, (_, number) => {
    const { id, text } = labels[random.below(labels.length)] as LinkingSet['labels'][number]
    const at = random.below(text.length)
    const letter = String.fromCharCode(97 + random.below(26))
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const ways = [before + after.slice(1), before + letter + after, before + letter + after.slice(1)]
    const wrong = ways[random.below(3)] as string
    return { text: number % 2 === 0 ? wrong : text, answers: new Set([id]) }
  })
}

/** Texts that mean nothing: words of made-up syllables. */
function nonsense(count: number): LinkingSet['questions'][number][] {
  const random = new SeededRandom(7)
  const pick = (from: string) => from.split(' ')[random.below(from.split(' ').length)] as string
  const syllable = () =>
    pick('b br d dr f g gr h k kl l m n p pl r s sch st t tr v w z') +
    pick('a aa e ee i ie o oe u ui ij') +
    pick('l m n r s t k p ng x')
  const word = () =>
    Array.from({ length: 1 + random.below(3) }, syllable).join('') + pick('- en er ing el').replace('-', '')
  return Array.from({ length: count }, () => ({
    text: Array.from({ length: 1 + random.below(3) }, word).join(' '),
    answers: new Set<string>(),
  }))
}
