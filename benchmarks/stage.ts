import { type Candidate, createMatcher, type Matcher, type Vacancy } from 'passend'
import { createContext } from '../src/prepare/context.js'
import { type Job, prepareJob } from '../src/prepare/job.js'
import { type Person, preparePerson } from '../src/prepare/person.js'
import type { Task } from './peers/peer.js'
import { World, type WorldOptions } from './world.js'

export const TODAY = '2026-11-01'
/** Farther than the country is long. */
const NATIONWIDE = 500

/** A person who asks, as passend knows them (by id) and as the peers do. */
export interface Asker {
  readonly id: string
  readonly person: Person
}

/** The same vacancies and people, held by passend and made ready for its peers. */
export interface Stage {
  readonly matcher: Matcher
  readonly task: Task
  /** Each with their own travel maximum, 5 to 25 km. */
  readonly local: readonly Asker[]
  /** The same people, who would travel anywhere. */
  readonly nationwide: readonly Asker[]
}

/** A matcher that holds so many vacancies of a world, and the people of the same world. */
export function holding(
  size: number,
  people: number,
  options?: WorldOptions,
): { matcher: Matcher; candidates: Candidate[] } {
  const world = new World(1, options)
  const matcher = createMatcher({ asOf: TODAY })
  const candidates = world.candidates(people)
  accepted(matcher.addVacancies(world.vacancies(size)))
  accepted(matcher.addCandidates(candidates))
  return { matcher, candidates }
}

/** A benchmark on records that were refused would measure nothing. */
export function accepted({ refused }: { readonly refused: number }): void {
  if (refused > 0) throw new Error(`${refused} records were refused`)
}

/** Sets the stage for passend and its peers. */
export function setStage(size: number, people: number, options?: WorldOptions): Stage {
  const { matcher, candidates } = holding(size, people, options)
  const anywhere = candidates.map((candidate) => ({
    ...candidate,
    id: `${candidate.id}-anywhere`,
    wishes: { ...candidate.wishes, travel: { km: NATIONWIDE } },
  }))
  accepted(matcher.addCandidates(anywhere))
  const context = createContext({
    policy: matcher.policy,
    taxonomy: matcher.taxonomy,
    asOf: TODAY,
    placeOf: () => undefined,
    travelMinutes: undefined,
  })
  const jobs = [...matcher.vacancyIds()].map((id): Job => prepareJob(matcher.vacancy(id) as Vacancy, context))
  const asker = ({ id }: Candidate): Asker => ({
    id,
    person: preparePerson(matcher.candidate(id) as Candidate, context),
  })
  return {
    matcher,
    task: { jobs, context, seed: matcher.seed },
    local: candidates.map(asker),
    nationwide: anywhere.map(asker),
  }
}
