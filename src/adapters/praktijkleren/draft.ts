import { canonicalJson } from '../../domain/hash.js'
import { divideRounded, FULL, type Measure } from '../../domain/measure.js'
import type { Lot } from '../../rank/lottery.js'
import type { Assigned } from './assign.js'
import { type Block, blockCodes, type Question } from './block.js'
import type { Learner } from './learner.js'
import type { Planning } from './planning.js'
import { lapsedFor } from './recognised.js'
import type { RecognitionStep, RouteStatus, RouteTime } from './route.js'
import type { ChosenSchool } from './schoolFor.js'
import { stepsFor } from './steps.js'
import type { Target } from './target.js'
import { timeOf } from './time.js'

/** A target for one person: what is still needed, and what stands in the way wherever it is learned. */
export interface Aim {
  readonly target: Target
  readonly learner: Learner
  readonly mastered: readonly string[]
  /** Its own codes that are not mastered. */
  readonly needed: readonly string[]
  readonly wish: Measure
  /** `wish`, with the policy's value where it is unknown. */
  readonly wishCounted: number
  readonly school: ChosenSchool
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
}

/** A route with all that its place in the order depends on, before it is told what comes of it. */
export interface Draft {
  readonly id: string
  readonly aim: Aim
  readonly assigned: readonly Assigned[]
  readonly fewest: boolean
  readonly covered: readonly string[]
  /** What is covered, or would be once a step has opened the route. */
  readonly learned: readonly string[]
  /** How much of what is still needed is covered, in thousandths. */
  readonly share: number
  readonly time: RouteTime
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
  readonly status: RouteStatus
  readonly steps: readonly RecognitionStep[]
  /** The farthest company, in whole metres; undefined if one is not known. */
  readonly metres: number | undefined
  readonly lot: Lot
}

/** What a route is made of, beside its aim. */
interface Parts {
  readonly assigned: readonly Assigned[]
  /** Needed for the aim and learned nowhere on this route. */
  readonly missing: readonly string[]
  readonly fewest: boolean
}

/** Makes a route of an aim and the companies that share it. */
export function draftOf(aim: Aim, { assigned, missing, fewest }: Parts, { rules, steps, today }: Planning): Draft {
  const { target, learner, school, needed } = aim
  const covers = new Set(assigned.flatMap((one) => one.covers))
  const covered = needed.filter((code) => covers.has(code))
  const blocks = inOrder([
    ...aim.blocks,
    ...school.blocks,
    ...assigned.flatMap(({ site }) => site.blocks),
    ...assigned.flatMap((one) => recognitionBlocks(one, target, today)),
    ...(missing.length > 0 && needed.length > 0 ? [{ code: 'not-covered', workProcesses: missing } as const] : []),
  ])
  const questions = once([
    ...aim.questions,
    ...school.questions,
    ...assigned.flatMap(({ site, unsure }) => [
      ...site.questions,
      ...(unsure ? [{ of: 'leerbedrijf', id: site.leerbedrijf.id, field: 'recognition' } as const] : []),
    ]),
  ])
  const ids = assigned.map(({ site }) => site.leerbedrijf.id).sort()
  const id = `${target.key}:${ids.join('+') || '-'}:${school.at?.school.id ?? '-'}`
  const opening = stepsFor(blocks, steps)
  const then = new Set(opening.length > 0 ? assigned.flatMap(({ notRecognised }) => notRecognised) : [])
  const learned = needed.filter((code) => covers.has(code) || then.has(code))
  const works = learned.flatMap((code) => target.qualification.workProcesses.get(code) ?? [])
  return {
    id,
    aim,
    assigned,
    fewest,
    covered,
    learned,
    share: needed.length === 0 ? FULL : divideRounded(FULL * covered.length, needed.length),
    time: timeOf(target, works, school.at?.offer.lessonHours, learner, rules),
    blocks,
    questions,
    status: blocks.length > 0 ? 'blocked' : questions.length > 0 ? 'to-verify' : 'possible',
    steps: opening,
    metres: farthest(assigned.map(({ site }) => site.metres)),
    lot: learner.lotWith(id),
  }
}

/** Of a praktijkverklaring a part is enough: only where nothing is recognised does it block. */
function recognitionBlocks(
  { site, covers, notRecognised }: Assigned,
  { needsAll, qualification }: Target,
  today: number | undefined,
): Block[] {
  if (notRecognised.length === 0 || (!needsAll && covers.length > 0)) return []
  const { leerbedrijf } = site
  const lapsed = lapsedFor(leerbedrijf, qualification.crebo, notRecognised, today)
  return [{ code: 'recognition-missing', leerbedrijf: leerbedrijf.id, workProcesses: notRecognised, lapsed }]
}

const inOrder = (blocks: readonly Block[]): Block[] =>
  blockCodes.flatMap((code) => blocks.filter((block) => block.code === code))

/** Each question once, however many companies raise it. */
const once = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((question) => [canonicalJson(question), question])).values(),
]

const farthest = (metres: readonly (number | undefined)[]): number | undefined =>
  metres.reduce<number | undefined>(
    (far, one) => (far === undefined || one === undefined ? undefined : Math.max(far, one)),
    0,
  )
