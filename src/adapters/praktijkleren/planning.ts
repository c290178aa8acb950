import { dayNumber } from '../../domain/calendar.js'
import type { Instrument, StepInstrument } from '../../domain/instrument.js'
import type { Matcher } from '../../matcher.js'
import { type Context, createContext } from '../../prepare/context.js'
import type { Leerbedrijf } from './leerbedrijf.js'
import type { Register } from './register.js'
import { type PraktijklerenRules, type PraktijklerenRulesInput, readRules } from './rules.js'
import { type OfferAt, schoolOffers } from './schoolFor.js'
import { recognitionSteps } from './steps.js'
import { type Target, targetsOf } from './target.js'

/** What routes are planned with, and what follows from it for whoever they are planned for. */
export interface Planning {
  readonly matcher: Matcher
  readonly register: Register
  readonly rules: PraktijklerenRules
  /** The steps towards recognition, cheapest first. */
  readonly steps: readonly StepInstrument[]
  /** The day that counts as today, as a day number. */
  readonly today: number | undefined
  /** To prepare people in. It knows no places: trips are judged by the matcher. */
  readonly context: Context
  readonly targets: readonly Target[]
  /** The companies in whose work something of a kwalificatie occurs. */
  readonly companiesFor: (crebo: string) => readonly Leerbedrijf[]
  readonly offersFor: (target: Target) => readonly OfferAt[]
}

/** Works out once what depends on matcher and register. */
export function planningWith(
  matcher: Matcher,
  register: Register,
  rules: PraktijklerenRulesInput | undefined,
  instruments: readonly Instrument[] | undefined,
): Planning {
  const { policy, taxonomy, asOf } = matcher
  const today = asOf === undefined ? undefined : dayNumber(asOf)
  const companies = new Map<string, Leerbedrijf[]>()
  for (const leerbedrijf of register.leerbedrijven.values()) {
    for (const crebo of leerbedrijf.offers.keys()) {
      const present = companies.get(crebo)
      if (present === undefined) companies.set(crebo, [leerbedrijf])
      else present.push(leerbedrijf)
    }
  }
  return {
    matcher,
    register,
    rules: readRules(rules),
    steps: recognitionSteps(instruments, today),
    today,
    context: createContext({ policy, taxonomy, asOf, placeOf: () => undefined, travelMinutes: undefined }),
    targets: targetsOf(register),
    companiesFor: (crebo) => companies.get(crebo) ?? [],
    offersFor: schoolOffers(register),
  }
}
