import { type Named, named } from '../criteria/fact.js'
import type { Pair } from '../criteria/pair.js'
import { scorePair } from '../score/scorePair.js'
import type { Waivers } from '../score/waiver.js'
import type { ChosenStep, StepSet } from './nearest.js'
import type { Offer } from './offer.js'
import type { Found } from './search.js'

/** Steps that were found for a pair, as they are told. */
export const stepSetOf = ({ trial, effort }: Found, pair: Pair, waivers: Waivers): StepSet => ({
  steps: trial.rounds.flatMap((offers, round) =>
    offers.map((offer) => ({ ...toldOf(offer, pair), changes: trial.changes.get(offer) ?? [], round })),
  ),
  effort,
  after: scorePair(trial.pair, waivers).match,
})

function toldOf(offer: Offer, pair: Pair): Omit<ChosenStep, 'changes' | 'round'> {
  const { id, name, provider, closes, cost, weeks, source, validUntil, appliesTo } = offer.instrument
  return {
    id,
    name,
    provider,
    closes,
    about: aboutOf(offer, pair),
    cost,
    weeks,
    source,
    validUntil,
    applies: offer.applies,
    note: appliesTo?.note,
    askFirst: offer.effects.some(({ askFirst }) => askFirst === true),
  }
}

/** What a step is about: the competences that it gives, the occupation in which it gives experience, the task that is left out. */
function aboutOf({ instrument, effects }: Offer, { job, context }: Pair): Named[] {
  return instrument.closes.flatMap((closing) => {
    if (closing.gap === 'competence') return closing.concepts.map((concept) => named(concept, context.taxonomy))
    const choice = effects[0]?.choice
    if (choice === undefined) return []
    if (closing.gap !== 'task') return [named(choice, context.taxonomy)]
    const label = job.record.tasks?.[Number(choice)]?.label ?? choice
    return [{ id: choice, nl: label, en: label, known: true }]
  })
}
