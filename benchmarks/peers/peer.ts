import type { Context } from '../../src/prepare/context.js'
import type { Job } from '../../src/prepare/job.js'
import type { Person } from '../../src/prepare/person.js'

/** The same job for everyone: the vacancies as they were read and made ready, and what a score depends on beside them. */
export interface Task {
  readonly jobs: readonly Job[]
  readonly context: Context
  readonly seed: string
}

/** One place of a top ten, as far as peers are compared: by score, then by the lower of the two sides. */
export interface Placed {
  readonly vacancyId: string
  readonly score: number
  readonly lowerSide: number
}

/** What a query answers. A search engine has no counts and its own idea of a score. */
export interface Answer {
  readonly top: readonly Placed[]
  readonly counts?: { readonly eligible: number; readonly toVerify: number; readonly blocked: number }
}

/** Something that developers use today for this job. */
export interface Peer {
  readonly name: string
  /** Whether it must give the exact answer; of one that cannot, the recall is shown instead. */
  readonly exact: boolean
  load(task: Task): void | Promise<void>
  query(person: Person): Answer | Promise<Answer>
  /** How it goes about a query. */
  plan?(person: Person): string | Promise<string>
  close(): void | Promise<void>
}

/**
 * Loads a package of the folder `benchmarks`. By a name that the compiler does not see, so that the project type-checks
 * without it.
 */
export const load = async (name: string): Promise<Record<string, unknown>> =>
  (await import(name)) as Record<string, unknown>
