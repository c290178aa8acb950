import { credentialsCoveredBy } from '../domain/credential.js'
import type { StepInstrument } from '../domain/instrument.js'

/** The credentials that a step asks before it can begin. */
const needsOf = ({ closes }: StepInstrument): string[] =>
  closes.flatMap((closing) => ('needs' in closing ? (closing.needs ?? []) : []))

/** Whether a step gives any of some credentials: itself, or one that covers it. */
const givesAny = ({ closes }: StepInstrument, credentials: readonly string[]): boolean =>
  closes.some(
    (closing) =>
      closing.gap === 'credential' && credentialsCoveredBy(closing.credential).some((key) => credentials.includes(key)),
  )

/** Those of all that are wanted, and those that give what a wanted one asks first, and so on; in the order of all. */
export function withPrerequisites<T extends { readonly instrument: StepInstrument }>(
  all: readonly T[],
  isWanted: (one: T) => boolean,
): T[] {
  const kept = new Set(all.filter(isWanted))
  for (const { instrument } of kept) {
    const needs = needsOf(instrument)
    if (needs.length > 0) for (const one of all) if (givesAny(one.instrument, needs)) kept.add(one)
  }
  return all.filter((one) => kept.has(one))
}
