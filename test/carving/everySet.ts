import type { Candidate, Matcher, Vacancy } from 'passend'
import type { CarvingConstraints, PresentFunction } from 'passend/carving'
import { shellOf } from '../../src/carving/shell.js'

interface Piece {
  readonly job: PresentFunction
  readonly task: PresentFunction['tasks'][number]
  readonly minutes: number
}

/** `numerator / denominator`, a half rounded up. */
const half = (numerator: number, denominator: number): number =>
  Number((2n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator)))

/** A load as it is carried along: what a task says, and what its job says is not there at all. */
function carriedLoad({ job, task }: Piece): Vacancy['load'] {
  const zeros = Object.entries(job.load ?? {}).filter(([, value]) => value === 0)
  const absent = Object.entries(job.load?.surroundings ?? {}).filter(([, value]) => value === false)
  return {
    ...Object.fromEntries(zeros),
    ...task.load,
    surroundings: { ...Object.fromEntries(absent), ...task.load?.surroundings },
  }
}

/** The function of these pieces as the matcher is asked for it. */
function functionOf(
  pieces: readonly Piece[],
  { acrossEmployers }: CarvingConstraints,
  hours?: Vacancy['hours'],
): Vacancy {
  const jobs = [...new Set(pieces.map(({ job }) => job))]
  return {
    ...shellOf(jobs, 'Functie op maat', acrossEmployers),
    id: 'function',
    ...(hours && { hours }),
    tasks: pieces.map((piece) => {
      const { movable, ...task } = piece.task
      return { ...task, hours: piece.minutes / 60, load: carriedLoad(piece) }
    }),
  }
}

/**
 * What the best function is worth, found by asking the matcher about every set of tasks: written from the documented rules
 * for the tests alone. It shares with the library only what a function has because of the jobs it is from (`shellOf`).
 * Undefined if no set is a function within the constraints.
 */
export function bestOfEverySet(
  jobs: readonly PresentFunction[],
  candidates: readonly Candidate[],
  constraints: CarvingConstraints,
  matcher: Matcher,
): { total: number; eligible: number } | undefined {
  const { minHours = 12, maxHours = 40, keepHours = 12, maxSourceJobs = 3, minOpened = 1, weights } = constraints
  const { eligible = 10_000, toVerify = 9000, fit = 1000, hours: ofHours = 250, scarce = 50 } = weights ?? {}
  const pieces = jobs.flatMap((job) =>
    job.tasks.flatMap((task): Piece[] => {
      const minutes = Math.round((task.movable === true ? task.hours : Number(task.movable ?? 0)) * 60)
      return minutes === 0 ? [] : [{ job, task, minutes }]
    }),
  )
  const there = ({ tasks, hours }: PresentFunction) =>
    Math.max(
      tasks.reduce((sum, task) => sum + Math.round(task.hours * 60), 0),
      (hours?.min ?? 0) * 60,
    )
  const keeps = (job: PresentFunction) =>
    job.keepHours === undefined ? Math.min(keepHours * 60, there(job)) : job.keepHours * 60
  const scarcity = ({ scarce: is }: PresentFunction) => (is === true ? 10 : is === false ? 0 : is)
  const open = { min: 0, max: 84 }
  const fits = new Map(
    pieces.map((piece) => [
      piece,
      candidates.map((candidate) => matcher.score(candidate, functionOf([piece], constraints, open)).score),
    ]),
  )

  let best: { total: number; eligible: number } | undefined
  for (let set = 1; set < 2 ** pieces.length; set++) {
    const chosen = pieces.filter((_, at) => set & (1 << at))
    const sources = [...new Set(chosen.map(({ job }) => job))]
    const same = (of: (job: PresentFunction) => unknown) =>
      new Set(sources.map((job) => JSON.stringify(of(job)))).size === 1
    const minutes = chosen.reduce((sum, piece) => sum + piece.minutes, 0)
    const movedFrom = (job: PresentFunction) =>
      chosen.reduce((sum, piece) => sum + (piece.job === job ? piece.minutes : 0), 0)
    const allowed =
      minutes >= minHours * 60 &&
      minutes <= maxHours * 60 &&
      sources.length <= maxSourceJobs &&
      sources.every((job) => there(job) - movedFrom(job) >= keeps(job)) &&
      sources.some((job) => scarcity(job) !== 0) &&
      same(({ place }) => place) &&
      same(({ reservedFor }) => reservedFor) &&
      (constraints.acrossEmployers !== undefined || same(({ employerId }) => employerId))
    if (!allowed) continue
    const record = functionOf(chosen, constraints)
    let [sure, maybe, points] = [0, 0, 0]
    candidates.forEach((candidate, at) => {
      const { match, wish } = matcher.explain(candidate, record)
      if (match.status === 'blocked') return
      if (match.status === 'eligible') sure++
      else maybe++
      const asWished = wish.barrier.find(({ criterion }) => criterion === 'hours')?.measure as number
      const sum = chosen.reduce((total, piece) => total + piece.minutes * (fits.get(piece)?.[at] ?? 0), 0)
      points += half(fit * sum, 1000 * minutes) + half(ofHours * asWished, 1000)
    })
    if (sure + maybe < minOpened) continue
    const freed = chosen.reduce((sum, piece) => sum + piece.minutes * (scarcity(piece.job) ?? 0), 0)
    const total = eligible * sure + toVerify * maybe + points + half(scarce * freed, 600)
    if (best === undefined || total > best.total || (total === best.total && sure > best.eligible))
      best = { total, eligible: sure }
  }
  return best
}
