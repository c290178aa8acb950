import { distance } from 'fastest-levenshtein'
import type { Taxonomy } from 'passend'
import { createLinker, type Linker } from 'passend/linker'
import { confidenceWeights } from '../src/taxonomy/linker/confidence.js'
import { type LinkerModel, openLinkerModel } from '../src/taxonomy/linker/linkerModel.js'
import { plainWords } from '../src/taxonomy/linker/plainWords.js'
import { rankingWeights } from '../src/taxonomy/linker/weights.js'
import { CURVE_SHARE, FOLDS, trainingOf } from './linkingFit.js'
import { fitCurve, fitRanking, placesOf, type Question, questionsOf, shares } from './linkingFitting.js'
import { type LinkingSet, readLinkingWorld } from './linkingSets.js'
import { PlainTfidf } from './plainTfidf.js'
import { markdownTable } from './statistics.js'

/** How often an answer was first, among the first five and ten, and the mean of one over its place. */
interface Quality {
  readonly mrr: number
  readonly at1: number
  readonly at5: number
  readonly at10: number
}

/** The place of the first answer of each question; 0 where it has none. */
function qualityOf(places: readonly number[]): Quality {
  const share = (test: (place: number) => boolean) => places.filter(test).length / places.length
  return {
    mrr: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length,
    at1: share((place) => place === 1),
    at5: share((place) => place > 0 && place <= 5),
    at10: share((place) => place > 0 && place <= 10),
  }
}

/** Equal scores in the order of the sets' own protocol: the last number first. */
const byScore = (scores: ArrayLike<number>, numbers: readonly string[]) => (a: number, b: number) =>
  (scores[b] as number) - (scores[a] as number) || ((numbers[a] as string) < (numbers[b] as string) ? 1 : -1)

/** Where the first answer of a question stands, by weights. `one` takes only the best label of each concept. */
function placeOf(
  { facts, concepts, labels, right }: Question,
  numbers: ReadonlyMap<number, string>,
  places: readonly number[],
  weights: readonly number[],
  one: boolean,
): number {
  const scores = facts.map((fact) =>
    places.reduce((sum, place, at) => sum + (fact[place] as number) * (weights[at] as number), 0),
  )
  const order = scores
    .map((_, at) => at)
    .sort(
      byScore(
        scores,
        labels.map((label) => numbers.get(label) ?? ''),
      ),
    )
  const answers = new Set(concepts.filter((_, at) => right[at]))
  const seen = new Set<number>()
  const shown = one
    ? order.filter((at) => !seen.has(concepts[at] as number) && seen.add(concepts[at] as number))
    : order
  return shown.findIndex((at) => (one ? answers.has(concepts[at] as number) : right[at])) + 1
}

/** Where the first answer stands by scores of all labels of a set. */
function placeAmongAll({ labels }: LinkingSet, answers: ReadonlySet<string>, scores: ArrayLike<number>): number {
  let best = Number.POSITIVE_INFINITY
  labels.forEach(({ id }, answer) => {
    if (!answers.has(id)) return
    let place = 1
    for (let at = 0; at < labels.length; at++) {
      const [own, other] = [scores[answer] as number, scores[at] as number]
      if (other > own || (other === own && (labels[at]?.id ?? '') > id)) place++
    }
    best = Math.min(best, place)
  })
  return best
}

/** Plain ways to rank labels, beside which the linker's are shown. */
function plainRankings(set: LinkingSet): Map<string, () => Quality> {
  const texts = set.labels.map(({ text }) => plainWords(text))
  return new Map([
    [
      'character TF-IDF (1 to 3 letters)',
      () => {
        const plain = new PlainTfidf(texts)
        return qualityOf(
          set.questions.map(({ text, answers }) => placeAmongAll(set, answers, plain.scores(plainWords(text)))),
        )
      },
    ],
    [
      'fastest-levenshtein',
      () =>
        qualityOf(
          set.questions.map(({ text, answers }) => {
            const asked = plainWords(text)
            const scores = texts.map((label) => 1 - distance(asked, label) / Math.max(asked.length, label.length, 1))
            return placeAmongAll(set, answers, scores)
          }),
        ),
    ],
  ])
}

/** Rows of a table for a set: the linker's three rankings, fitted without what they rank, and plain ones. */
function rowsFor(
  model: LinkerModel,
  set: LinkingSet,
  rank: (ranking: 'label' | 'evidence', question: number) => readonly number[],
  questions: readonly Question[],
  asked: readonly number[],
): string[][] {
  const keys = new Map(
    model.labels.texts.map((text, label) => [
      `${model.labels.concepts[model.labels.conceptOf[label] as number]?.id} ${text}`,
      label,
    ]),
  )
  const numbers = new Map<number, string>()
  for (const { id, text, concept } of set.labels) {
    const label = keys.get(`${concept} ${plainWords(text)}`)
    if (label !== undefined && (numbers.get(label) ?? '') < id) numbers.set(label, id)
  }
  const of = (ranking: 'label' | 'evidence', one: boolean) =>
    qualityOf(
      asked.map((at) =>
        placeOf(questions[at] as Question, numbers, placesOf(rankingWeights[ranking]), rank(ranking, at), one),
      ),
    )
  const partOf = { ...set, questions: asked.map((at) => set.questions[at] as LinkingSet['questions'][number]) }
  const rows: [string, Quality][] = [
    ['passend, each label by itself (strict)', of('label', false)],
    ['passend, with evidence of the concept', of('evidence', false)],
    ['passend, one label a concept', of('evidence', true)],
    ...[...plainRankings(partOf)].map(([name, quality]): [string, Quality] => [name, quality()]),
  ]
  return rows.map(([name, { mrr, at1, at5, at10 }]) => [
    set.name,
    String(asked.length),
    name,
    ...[mrr, at1, at5, at10].map((value) => value.toFixed(3)),
  ])
}

const shipped = (ranking: 'label' | 'evidence') => Object.values(rankingWeights[ranking])

/** Runs the benchmark and prints its tables. More folders with sets can be given: what is shipped is held to them as it is. */
export function linkingQuality(...folders: string[]): void {
  const directory = process.env.PASSEND_DATA
  if (directory === undefined) {
    console.log('The quality of linking is skipped: PASSEND_DATA names no folder with the sets.')
    return
  }
  const { taxonomy, sets } = readLinkingWorld(directory, folders)
  const start = performance.now()
  const bytes = createLinker(taxonomy).model()
  const built = performance.now() - start
  const linker = measured(taxonomy, bytes, sets)
  times(linker, sets)
  const model = openLinkerModel(bytes, taxonomy)
  console.log(
    `${linker.labels} labels of ${model.labels.concepts.length} concepts; model made in ${(built / 1000).toFixed(1)} s, ${(bytes.length / 1e6).toFixed(1)} MB as a file\n`,
  )
  const questions = sets.map((set) => questionsOf(model, set))
  const [titles = [], competences = []] = questions
  const even = competences.filter((_, place) => place % 2 === 0)
  const folds = (['label', 'evidence'] as const).map((ranking) =>
    Array.from({ length: FOLDS }, (_, fold) =>
      fitRanking(trainingOf(titles, even, fold), placesOf(rankingWeights[ranking])),
    ),
  )
  const [byLabel = [], byEvidence = []] = folds
  const crossed = (ranking: 'label' | 'evidence', question: number) =>
    (ranking === 'label' ? byLabel : byEvidence)[question % FOLDS] as number[]
  const all = (count: number) => Array.from({ length: count }, (_, at) => at)
  const rows = sets.flatMap((set, place) => {
    const asked = all(set.questions.length).filter((at) => place !== 1 || at % 2 === 1)
    return rowsFor(model, set, place === 0 ? crossed : shipped, questions[place] ?? [], asked)
  })
  console.log(markdownTable([['set', 'questions', 'ranking', 'MRR', 'first', 'in 5', 'in 10'], ...rows]))
  reliability('job titles, weights and curve fitted without them', crossedConfidences(titles, even, byEvidence))
  reliability(
    'competences with an odd place, as shipped',
    shippedConfidences(competences.filter((_, place) => place % 2 === 1)),
  )
  questions.slice(2).forEach((more, at) => {
    reliability(`${sets[at + 2]?.name}, as shipped`, shippedConfidences(more))
  })
}

type Stated = readonly { readonly stated: number; readonly right: boolean }[]

/** What the linker says of the first concept of each question, and whether it is right. */
const shippedConfidences = (questions: readonly Question[]): Stated =>
  questions.flatMap((question) => {
    const [first] = shares(question, placesOf(rankingWeights.evidence), shipped('evidence'))
    return first === undefined
      ? []
      : [{ stated: stated(first.facts, Object.values(confidenceWeights)), right: first.right }]
  })

/** The confidence of a curve, 0 to 1. */
const stated = (facts: readonly number[], curve: readonly number[]): number =>
  1 / (1 + Math.exp(-facts.reduce((total, fact, at) => total + fact * (curve[at] as number), 0)))

/** The same for titles, by weights and a curve of which neither has seen them. */
function crossedConfidences(
  titles: readonly Question[],
  competences: readonly Question[],
  byFold: readonly (readonly number[])[],
): Stated {
  const places = placesOf(rankingWeights.evidence)
  const rowsOf = (one: readonly Question[], weight: number) =>
    one.map((question, at) =>
      shares(question, places, byFold[at % FOLDS] as number[]).map((row) => ({
        ...row,
        weight: weight * row.part,
        fold: at % FOLDS,
      })),
    )
  const [own, others] = [rowsOf(titles, 1), rowsOf(competences, CURVE_SHARE)]
  const all: { stated: number; right: boolean }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const curve = fitCurve([...own, ...others].flat().filter((row) => row.fold !== fold))
    for (const [first] of own) {
      if (first === undefined || first.fold !== fold) continue
      all.push({ stated: stated(first.facts, curve), right: first.right })
    }
  }
  return all
}

function reliability(name: string, all: Stated): void {
  const brier = all.reduce((sum, { stated: said, right }) => sum + (said - Number(right)) ** 2, 0) / all.length
  console.log(`\nConfidence of the first concept: ${name}. Brier score ${brier.toFixed(3)}.\n`)
  const edges = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1.001]
  const rows = edges.slice(1).map((to, at) => {
    const from = edges[at] as number
    const inside = all.filter(({ stated: said }) => said >= from && said < to)
    const mean = (of: (one: Stated[number]) => number) =>
      inside.length === 0 ? '' : (inside.reduce((sum, one) => sum + of(one), 0) / inside.length).toFixed(2)
    return [
      `${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}`,
      String(inside.length),
      mean(({ stated: said }) => said),
      mean(({ right }) => Number(right)),
    ]
  })
  console.log(markdownTable([['stated', 'times', 'mean stated', 'right'], ...rows]))
}

const memory = (): number => {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Opens a linker, and tells what it takes of memory beside the taxonomy once it has answered: its file with it. */
function measured(taxonomy: Taxonomy, bytes: Uint8Array, sets: readonly LinkingSet[]): Linker {
  const before = memory()
  const linker = createLinker(taxonomy, { model: bytes })
  for (const { questions, kinds } of sets) for (const { text } of questions.slice(0, 1000)) linker.link(text, { kinds })
  const taken = memory() - before + bytes.length
  const exact = globalThis.gc === undefined ? ' (not exact: run with node --expose-gc)' : ''
  console.log(`${(taken / 1e6).toFixed(1)} MB of memory, the file with it, the labels of the taxonomy not${exact}`)
  return linker
}

/** How long a text takes, one after another, on one core. */
function times(linker: Linker, sets: readonly LinkingSet[]): void {
  const rows = sets.map(({ name, questions, kinds }) => {
    const taken = questions.slice(0, 1000).map(({ text }) => {
      const start = performance.now()
      linker.link(text, { kinds })
      return performance.now() - start
    })
    taken.sort((a, b) => a - b)
    const at = (share: number) => (taken[Math.floor(share * taken.length)] ?? 0).toFixed(3)
    return [name, (taken.reduce((sum, time) => sum + time, 0) / taken.length).toFixed(3), at(0.5), at(0.95), at(0.99)]
  })
  console.log('Times of one text in milliseconds.\n')
  console.log(`${markdownTable([['set', 'mean', 'p50', 'p95', 'p99'], ...rows])}\n`)
}
