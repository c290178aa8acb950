import type { ChosenStep, NearestSteps, StepSet } from '../../../steps/nearest.js'
import { nameOf } from '../labels.js'
import { joinLines, section, sentence, sentenceStart } from '../line.js'
import { plainText } from '../plainText.js'
import type { Tongue } from '../tongue.js'
import { mattering } from './answered.js'
import { blockingLines, movable, stays } from './blocking.js'
import { isAtWork } from './gapsOf.js'
import { changesOf, isNoun, type Phrase, phrasesOf, stepName } from './phrase.js'
import type { PlainOutcome, Then } from './stepWords.js'

/**
 * What a person reads about steps: what takes them to the work, who arranges it, what would have to be otherwise, and that they
 * decide. No number of the score. No euros either: what a list of prices says is not what they pay, which their adviser knows.
 */
export function stepsForCandidate(nearest: NearestSteps, tongue: Tongue): string {
  const { vacancyTitle, vacancyId, outcome, best, beyond } = nearest
  const words = tongue.steps.candidate
  const set = best ?? beyond
  const phrases = set === undefined ? [] : phrasesIn(set, nearest, tongue)
  const headline = set === undefined ? [] : words.headline(phrases, thenOf(nearest, set))
  const lines = [
    sentenceStart(plainText(vacancyTitle) || plainText(vacancyId)),
    ...(outcome === 'reachable' ? [] : [words.outcomes[plainOutcome(nearest)]]),
    ...headline,
    ...(set !== undefined && isBetterToo(nearest, set) ? [words.betterToo] : []),
    ...section(tongue.candidate.blocks, blocks(nearest, tongue)),
    ...(set === undefined ? [] : how(set, phrases, tongue)),
    ...section(words.different, set === undefined ? [] : different(nearest, set, tongue)),
    ...section(words.otherWays, otherWays(nearest, tongue)),
    ...section(tongue.candidate.goodToKnow, goodToKnow(nearest, set, tongue)),
    '',
    ...tongue.candidate.proposal,
  ]
  return lines.join('\n')
}

const phrasesIn = (set: StepSet, nearest: NearestSteps, tongue: Tongue): Phrase[] =>
  phrasesOf(set, factsOf(nearest), tongue.steps.phrases, tongue.language)

/** Other ways, each once. One that comes to the same as the first, learned elsewhere perhaps, is told by the names of its steps. */
function otherWays(nearest: NearestSteps, tongue: Tongue): string[] {
  const { briefly } = tongue.steps.candidate
  const named = ({ steps }: StepSet) => briefly(steps.map((step) => ({ noun: stepName(step, tongue.language) })))
  const first = nearest.best && briefly(phrasesIn(nearest.best, nearest, tongue))
  const lines = nearest.alternatives.map((one) => {
    const told = briefly(phrasesIn(one, nearest, tongue))
    return sentence(told === first ? named(one) : told)
  })
  return [...new Set(lines)]
}

const factsOf = ({ blocks }: NearestSteps) => blocks.flatMap(({ facts }) => facts)

function plainOutcome({ outcome, before, target, obstacles }: NearestSteps): PlainOutcome {
  if (outcome === 'beyond-bounds') return 'beyond'
  if (outcome === 'open') {
    if (before.status === 'to-verify') return 'perhaps-open'
    return target === undefined ? 'open' : 'good-enough'
  }
  if (before.status !== 'blocked') return 'no-better'
  return obstacles.length > 0 ? 'out-of-reach' : 'not-enough'
}

const thenOf = ({ before }: NearestSteps, { after }: StepSet): Then =>
  before.status !== 'blocked' ? 'better' : after.status === 'to-verify' ? 'perhaps' : 'works'

/** Whether a job that is blocked now also fits better afterwards, and that was asked for. */
const isBetterToo = ({ before, target }: NearestSteps, { after }: StepSet): boolean =>
  target !== undefined && before.status === 'blocked' && after.score > before.score

function blocks(nearest: NearestSteps, tongue: Tongue): string[] {
  const words = tongue.steps.candidate
  const told = (block: NearestSteps['blocks'][number]) => {
    const lines = blockingLines(block, tongue, 'candidate').map(sentence)
    return lines.length === 0 ? [tongue.candidate.unmet[block.criterion]] : lines
  }
  return [
    ...movable(nearest).flatMap(told),
    ...nearest.obstacles.map((obstacle) => [...told(obstacle), stays(obstacle, words)].join(' ')),
  ]
}

/** Step by step: who arranges it, how long it takes, and what to check first. */
function how({ steps, effort }: StepSet, phrases: readonly Phrase[], tongue: Tongue): string[] {
  const words = tongue.steps.candidate
  if (steps.length === 1) {
    return steps.flatMap((step) => {
      const helps = phrases.every(isNoun) ? [] : [words.helps(stepName(step, tongue.language))]
      return section(words.how, [...helps, ...detailsOf(step, steps, tongue)].map(sentence))
    })
  }
  const parallel = steps.every(({ round }) => round === 0) ? [words.together] : []
  return [
    ...steps.flatMap((step, place) =>
      section(words.step(place + 1, stepName(step, tongue.language)), detailsOf(step, steps, tongue).map(sentence)),
    ),
    '',
    ...parallel,
    words.total(effort),
  ]
}

function detailsOf(step: ChosenStep, steps: readonly ChosenStep[], tongue: Tongue): string[] {
  const words = tongue.steps.candidate
  const note = step.note && sentence(plainText(step.note[tongue.language]))
  // What is learned on the job is the sentence at the top already, unless that tells several steps.
  const learned = step.closes.some(({ gap }) => gap === 'competence' || gap === 'asked-competence')
  const isTold = steps.length === 1 && step.closes.every(({ gap }) => gap === 'asked-competence')
  const items = learned ? step.about.map((one) => nameOf(one, tongue.language)) : []
  const before = steps.flatMap(({ round }, place) => (round === step.round - 1 ? [place + 1] : []))
  return [
    ...(step.askFirst ? [words.askFirst(items)] : []),
    ...(before.length === 0 ? [] : [words.after(before)]),
    ...(items.length === 0 || isTold || step.askFirst ? [] : [words.learn(items)]),
    words.provider(sentenceStart(tongue.steps.provider(plainText(step.provider[tongue.language]), 'candidate'))),
    words.weeks(step.weeks),
    ...(isWithEmployer(step) ? [words.askEmployer] : []),
    ...(step.applies === 'to-verify' ? [words.toVerify(note)] : note === undefined ? [] : [note]),
  ]
}

/** Whether it is to be talked over with the employer: a change of the work, or something else that they provide. */
const isWithEmployer = (step: ChosenStep): boolean => isAtWork(step) || /^de werkgever\b/.test(step.provider.nl)

/** What in what is known of the person and the job would have to be otherwise, for the outcome to be another. */
const different = (nearest: NearestSteps, { steps }: StepSet, tongue: Tongue): string[] =>
  joinLines(
    mattering(changesOf(steps, factsOf(nearest))).map((change) => tongue.steps.change(change, 'candidate')),
    tongue.row,
  ).map(sentence)

function goodToKnow({ outcome }: NearestSteps, set: StepSet | undefined, tongue: Tongue): string[] {
  const words = tongue.steps.candidate
  const own = set?.steps.filter((step) => !isAtWork(step)) ?? []
  return [
    ...(own.some(({ applies }) => applies === 'possible') ? [words.help] : []),
    ...(own.length > 0 ? [words.costs] : []),
    ...(outcome === 'out-of-reach' || outcome === 'beyond-bounds' ? [words.otherWork] : []),
  ]
}
