import type { IsoDate } from '../../../domain/calendar.js'
import type { ArrangementHint } from '../../../steps/arrangements.js'
import type { ChosenStep, NearestSteps, StepSet } from '../../../steps/nearest.js'
import type { Obstacle } from '../../../steps/obstacles.js'
import { nameOf } from '../labels.js'
import { joinLines, section, sentence, sentenceStart } from '../line.js'
import { plainText } from '../plainText.js'
import type { Tongue } from '../tongue.js'
import { blockingLines, movable, stays } from './blocking.js'
import { changesOf, stepLabels, stepName } from './phrase.js'
import { Sources } from './sources.js'

/**
 * Talking points for an adviser: what blocks, the lightest way step by step with what it costs and changes, the match before and
 * after, other ways, what no step takes away, and what may help besides. Sources stand at the end, by number.
 */
export function stepsForAdviser(nearest: NearestSteps, tongue: Tongue): string {
  const { vacancyTitle, vacancyId, candidateId, before, best, alternatives, beyond, obstacles, arrangements } = nearest
  const words = tongue.steps.adviser
  const sources = new Sources()
  const set = best ?? beyond
  const heading = best === undefined ? words.beyond : words.way(best.steps.length)
  const lines = [
    words.title(plainText(vacancyTitle) || plainText(vacancyId), plainText(vacancyId), plainText(candidateId)),
    words.verdict(nearest),
    words.before(before),
    ...(set === undefined ? [] : [words.after(set.after)]),
    ...section(
      tongue.adviser.blocks,
      movable(nearest).flatMap((block) => {
        const told = blockingLines(block, tongue, 'adviser').map(sentenceStart)
        return told.length === 0 ? [sentenceStart(tongue.adviser.unmet(block.criterion))] : told
      }),
    ),
    ...(set === undefined ? [] : ['', heading, ...wayLines(set, tongue, sources)]),
    ...section(
      words.otherWays,
      alternatives.map(({ steps, effort }) =>
        sentenceStart(words.otherWay(stepLabels(steps, tongue.language), effort)),
      ),
    ),
    ...section(
      words.obstacles,
      obstacles.map((obstacle) => obstacleLine(obstacle, tongue)),
    ),
    ...section(
      words.arrangements,
      (staysBlocked(nearest) ? [] : byApplies(arrangements)).map((hint) => arrangementLine(hint, tongue, sources)),
    ),
    ...section(words.sources, sources.lines()),
    '',
    tongue.adviser.proposal,
  ]
  return lines.join('\n')
}

function wayLines({ steps, effort }: StepSet, tongue: Tongue, sources: Sources): string[] {
  const words = tongue.steps.adviser
  const told = steps.flatMap((step, place) => {
    const name = stepName(step, tongue.language)
    return [
      words.step(place + 1, step.round > 0 ? name : sentenceStart(name), step.round),
      ...stepLines(step, tongue, sources).map((line) => `  - ${sentenceStart(line)}`),
    ]
  })
  return steps.length === 1 ? told : [...told, words.total(effort)]
}

function stepLines(step: ChosenStep, tongue: Tongue, sources: Sources): string[] {
  const words = tongue.steps.adviser
  const { provider, source, cost, weeks, note, applies, askFirst, about, validUntil } = step
  const changes = changesOf([step], []).map((change) => tongue.steps.change(change, 'adviser'))
  const who = tongue.steps.provider(plainText(provider[tongue.language]), 'adviser')
  return [
    words.who(who, sources.mark(source)),
    words.costs(cost, cost && sources.mark(cost.source), weeks),
    words.applies(applies, note && plainText(note[tongue.language])),
    ...(askFirst ? [words.askFirst(about.map((one) => nameOf(one, tongue.language)))] : []),
    ...(validUntil === undefined ? [] : [words.validUntil(validUntil as IsoDate)]),
    ...joinLines(changes, tongue.row),
  ]
}

function obstacleLine(obstacle: Obstacle, tongue: Tongue): string {
  const words = tongue.steps.adviser
  const told = blockingLines(obstacle, tongue, 'adviser')
  return sentence(words.obstacle(obstacle.criterion, told, stays(obstacle, words)))
}

/** Whether nothing opens the work: then nothing helps besides. */
const staysBlocked = ({ outcome, before }: NearestSteps): boolean =>
  outcome === 'out-of-reach' && before.status === 'blocked'

/** What may apply as far as is known, before what must be found out first; else as the catalogue has it. */
const byApplies = (hints: readonly ArrangementHint[]): ArrangementHint[] => [
  ...hints.filter(({ applies }) => applies === 'possible'),
  ...hints.filter(({ applies }) => applies !== 'possible'),
]

function arrangementLine({ arrangement, applies }: ArrangementHint, tongue: Tongue, sources: Sources): string {
  const { name, provider, amount, appliesTo, id } = arrangement
  const note = appliesTo?.note && plainText(appliesTo.note[tongue.language])
  return sentenceStart(
    tongue.steps.adviser.arrangement(
      plainText(name[tongue.language]) || plainText(id),
      plainText(provider[tongue.language]),
      applies,
      amount && { amount, mark: sources.mark(amount.source) },
      note,
    ),
  )
}
