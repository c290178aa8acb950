import { confidenceFacts } from '../src/taxonomy/linker/confidence.js'
import { type EvidenceName, type EvidenceWeights, evidenceNames } from '../src/taxonomy/linker/evidence.js'
import { Finder } from '../src/taxonomy/linker/finder.js'
import { flemishWords } from '../src/taxonomy/linker/flemishWords.js'
import type { LinkerModel } from '../src/taxonomy/linker/linkerModel.js'
import { plainWords } from '../src/taxonomy/linker/plainWords.js'
import { Synonyms } from '../src/taxonomy/linker/synonyms.js'
import type { LinkingSet } from './linkingSets.js'

/** A question with the evidence for each label that was looked at closely, and whether that is an answer. */
export interface Question {
  readonly facts: readonly (readonly number[])[]
  readonly labels: readonly number[]
  readonly concepts: readonly number[]
  readonly right: readonly boolean[]
  /** The question and the labels as the linker reads them. */
  readonly asked: string
  readonly texts: readonly string[]
}

/** Reads questions as the linker does. Texts that have no answer can be among them. */
export function questionsOf(
  model: LinkerModel,
  { labels, questions, kinds }: Pick<LinkingSet, 'labels' | 'questions' | 'kinds'>,
): Question[] {
  const finder = new Finder(model)
  const synonyms = new Synonyms(flemishWords)
  const textOf = new Map(labels.map(({ id, text, concept }) => [id, `${concept} ${plainWords(text)}`]))
  return questions.map(({ text, answers }) => {
    const meant = new Set([...answers].map((id) => textOf.get(id)))
    const found = finder.find(text, kinds, synonyms.readingsOf(text))
    const isRight = ({ concept, label }: { concept: number; label: number }) =>
      meant.has(`${model.labels.concepts[concept]?.id} ${model.labels.texts[label]}`)
    return {
      facts: found.map(({ evidence }) => evidence),
      labels: found.map(({ label }) => label),
      concepts: found.map(({ concept }) => concept),
      right: found.map(isRight),
      asked: plainWords(text),
      texts: found.map(({ label }) => model.labels.texts[label] as string),
    }
  })
}

/** The places of the pieces of evidence that weights name. */
export const placesOf = (weights: EvidenceWeights): number[] =>
  evidenceNames.flatMap((known: EvidenceName, place) => (Object.hasOwn(weights, known) ? [place] : []))

/** How much a concept that is not the first counts for the curve of confidence. */
const BELOW = 0.1

/** What the curve of confidence looks at, of the best label of each of the best five concepts, and whether that is right. */
export function shares(
  { facts, concepts, right, asked, texts }: Question,
  places: readonly number[],
  weights: readonly number[],
) {
  const scores = facts.map((fact) =>
    places.reduce((sum, place, at) => sum + (fact[place] as number) * (weights[at] as number), 0),
  )
  const best = new Map<number, number>()
  scores.forEach((score, at) => {
    const present = best.get(concepts[at] as number)
    if (present === undefined || score > (scores[present] as number)) best.set(concepts[at] as number, at)
  })
  const meant = new Set(concepts.filter((_, at) => right[at]))
  const kept = [...best.values()].sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const contenders = kept.map((at) => ({
    score: scores[at] as number,
    evidence: facts[at] as readonly number[],
    text: texts[at] as string,
  }))
  return confidenceFacts(contenders, asked)
    .slice(0, 5)
    .map((known, place) => ({
      facts: known,
      right: meant.has(concepts[kept[place] as number] as number),
      // What is linked is the first; what stands below it need only look like what it is.
      part: place === 0 ? 1 : BELOW,
    }))
}

/** Weights under which what is right is likeliest: a softmax over each question's labels, by gradient with momentum. */
export function fitRanking(questions: readonly (Question & { weight: number })[], places: readonly number[]): number[] {
  const used = questions.filter(({ right }) => right.some(Boolean))
  const all = used.reduce((sum, { weight }) => sum + weight, 0)
  const [weights, means, squares] = [1, 0, 0].map((value) => new Array<number>(places.length).fill(value)) as [
    number[],
    number[],
    number[],
  ]
  const steps = 250
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => 0.006 * weight)
    for (const { facts, right, weight } of used) {
      const scores = facts.map((fact) =>
        places.reduce((sum, place, at) => sum + (fact[place] as number) * (weights[at] as number), 0),
      )
      const most = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - most))
      const total = odds.reduce((sum, odd) => sum + odd, 0)
      const rightOnes = odds.reduce((sum, odd, at) => sum + (right[at] ? odd : 0), 0)
      facts.forEach((fact, at) => {
        const pull =
          (((odds[at] as number) / total - (right[at] ? (odds[at] as number) / rightOnes : 0)) * weight) / all
        places.forEach((place, to) => {
          slope[to] = (slope[to] as number) + pull * (fact[place] as number)
        })
      })
    }
    follow(weights, slope, means, squares, step, step > 0.7 * steps ? 0.08 : 0.4)
  }
  return weights
}

/** A logistic curve by the same means. */
export function fitCurve(rows: readonly { facts: readonly number[]; right: boolean; weight: number }[]): number[] {
  const size = rows[0]?.facts.length ?? 0
  const [weights, means, squares] = [0, 0, 0].map((value) => new Array<number>(size).fill(value)) as [
    number[],
    number[],
    number[],
  ]
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  const steps = 1500
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => 0.0002 * weight)
    for (const { facts, right, weight } of rows) {
      const sum = facts.reduce((total, fact, at) => total + fact * (weights[at] as number), 0)
      const pull = ((1 / (1 + Math.exp(-sum)) - Number(right)) * weight) / all
      facts.forEach((fact, at) => {
        slope[at] = (slope[at] as number) + pull * fact
      })
    }
    follow(weights, slope, means, squares, step, step > 0.7 * steps ? 0.01 : 0.1)
  }
  return weights
}

function follow(
  weights: number[],
  slope: readonly number[],
  means: number[],
  squares: number[],
  step: number,
  rate: number,
): void {
  slope.forEach((value, at) => {
    means[at] = 0.9 * (means[at] as number) + 0.1 * value
    squares[at] = 0.99 * (squares[at] as number) + 0.01 * value * value
    const mean = (means[at] as number) / (1 - 0.9 ** step)
    const spread = Math.sqrt((squares[at] as number) / (1 - 0.99 ** step))
    weights[at] = (weights[at] as number) - (rate * mean) / (spread + 1e-8)
  })
}
