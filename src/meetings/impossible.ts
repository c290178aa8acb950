import { type Part, type PlacedPart, partKey, partsOf, type ToldPart, toldPart } from './part.js'
import { problemOf } from './problemOf.js'
import type { Setting } from './setting.js'
import { Effort } from './solve/effort.js'
import { minimalSubset } from './solve/minimalSubset.js'
import { search } from './solve/search.js'

/**
 * Why not everybody can have the least number of meetings: parts that cannot all be kept, even if nothing else of anybody counted but
 * the rounds, the tables and who comes. Without any one of them the others can be kept (`isMinimal`).
 */
export interface Conflict {
  /** The least numbers first, then what stands in the way. */
  readonly parts: readonly ToldPart[]
  /** How many meetings the parties whose least is in it should have at least, together. */
  readonly wanted: number
  /** How many of those cannot be, whatever the plan: at least so many, and exactly so many where the search came to its end. */
  readonly short: number
  /** Whether it was proved that no part can be left out; false only where the search was cut off. */
  readonly isMinimal: boolean
}

/** How many conflicts are told at most. */
const MOST_CONFLICTS = 12

/** A conflict of more parts than this explains nothing, unless it is the smallest. */
const MOST_PARTS = 60

/** How many steps one question may take. */
const STEPS_EACH = 3_000_000

/**
 * Explains why somebody must lack meetings, with conflicts that share nobody's least number. First whoever cannot have theirs however
 * alone they are: those are the shortest. Then groups that cannot all have theirs. `lacking`: the parties who lack some in the plan.
 */
export function explainImpossible(setting: Setting, lacking: readonly Part[], maxSteps: number): Conflict[] {
  const { leasts, limits } = partsOf(setting)
  const effort = new Effort(maxSteps)
  const asked = new Map<string, number | undefined>()
  /** How many meetings lack at least if only these parts count; undefined if that was not found out. */
  const shortOf = (parts: readonly PlacedPart[]): number | undefined => {
    const keys = parts.map(partKey)
    const name = [...keys].sort().join()
    if (effort.isSpent) return asked.get(name)
    if (!asked.has(name)) {
      const { problem } = problemOf(setting, { parts: new Set(keys) })
      const { bound, objective } = search(problem, { waits: false, onlyLacking: true }, effort.atMost(STEPS_EACH))
      const short = bound.lacking > 0 ? bound.lacking : undefined
      asked.set(name, objective.lacking === 0 ? 0 : short)
    }
    return asked.get(name)
  }
  const breaks = (parts: readonly PlacedPart[]) => (shortOf(parts) ?? 0) > 0

  const conflicts: Conflict[] = []
  const add = (parts: readonly PlacedPart[]) => {
    const wanted = parts.reduce((sum, part) => sum + (part.part === 'least' ? leastOf(setting, part) : 0), 0)
    const isMinimal = parts.every((part) => shortOf(parts.filter((other) => other !== part)) === 0)
    if (!isMinimal && parts.length > MOST_PARTS) return
    const { problem } = problemOf(setting, { parts: new Set(parts.map(partKey)) })
    const { bound } = search(problem, { waits: false }, effort.atMost(STEPS_EACH))
    conflicts.push({ parts: parts.map((part) => toldPart(setting, part)), wanted, short: bound.lacking, isMinimal })
  }
  const isLacking = ({ of, id }: Part) => lacking.some((one) => one.of === of && one.id === id)
  const settled = new Set<PlacedPart>()
  for (const least of leasts.filter(isLacking)) {
    if (conflicts.length >= MOST_CONFLICTS || !breaks([least, ...limits])) continue
    add([least, ...minimalSubset(limits, (some) => breaks([least, ...some]))])
    settled.add(least)
  }
  for (;;) {
    const rest = leasts.filter((least) => !settled.has(least))
    if (conflicts.length >= MOST_CONFLICTS || !breaks([...rest, ...limits])) break
    // What is kept is what comes first: who lacks something, then the others, then what limits them.
    const order = [...rest.filter(isLacking), ...rest.filter((least) => !isLacking(least)), ...limits]
    const parts = minimalSubset(order, breaks)
    if (parts.length === 0) break
    add(parts)
    for (const part of parts) settled.add(part)
  }
  return conflicts.sort((a, b) => a.parts.length - b.parts.length)
}

const leastOf = ({ candidates, employers }: Setting, { of, place }: PlacedPart): number =>
  (of === 'candidate' ? candidates : employers)[place]?.least ?? 0
