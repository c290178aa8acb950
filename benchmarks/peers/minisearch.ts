import type { Context } from '../../src/prepare/context.js'
import type { Job } from '../../src/prepare/job.js'
import type { Person } from '../../src/prepare/person.js'
import { type Answer, load, type Peer, type Task } from './peer.js'
import { admits, fieldBoosts, type Term, termsOf, wantedBy, wordsOf } from './searchTerms.js'

/** As much of minisearch as is used. */
interface Index {
  addAll(documents: readonly Record<string, unknown>[]): void
  search(query: unknown, options?: Record<string, unknown>): { id: number; score: number }[]
}
interface Minisearch {
  new (options: Record<string, unknown>): Index
  readonly wildcard: unknown
}

const fields: readonly Term['field'][] = ['asks', 'occupation', 'sector', 'tasks']

/** MiniSearch: a word for each competence, occupation, sector and task; weights as boosts; limits in its filter. */
export class MinisearchPeer implements Peer {
  readonly name = 'MiniSearch'
  readonly exact = false
  #make: Minisearch | undefined
  #index: Index | undefined
  #jobs: readonly Job[] = []
  #context: Context | undefined
  #occupations: string[] = []

  static async make(): Promise<MinisearchPeer> {
    const peer = new MinisearchPeer()
    peer.#make = (await load('minisearch')).default as Minisearch
    return peer
  }

  load({ jobs, context }: Task): void {
    this.#jobs = jobs
    this.#context = context
    this.#occupations = [...new Set(jobs.flatMap(({ occupation }) => occupation ?? []))]
    this.#index = new this.#make!({
      fields: [...fields],
      extractField: (document: Record<string, unknown>, field: string) => document[field],
      tokenize: (text: string) => text.split('\n'),
      processTerm: (term: string) => term || null,
    })
    this.#index.addAll(
      jobs.map((job, id) => ({
        id,
        ...Object.fromEntries(Object.entries(wordsOf(job)).map(([field, words]) => [field, words.join('\n')])),
      })),
    )
  }

  query(person: Person): Answer {
    const terms = termsOf(person, this.#occupations, this.#context!)
    const boost = fieldBoosts(this.#context!)
    const wanted = wantedBy(person)
    const filter = ({ id }: { id: number }) => admits(wanted, this.#jobs[id]!)
    const query = {
      combineWith: 'OR',
      queries: fields.flatMap((field) => {
        const own = terms.filter((term) => term.field === field)
        if (own.length === 0) return []
        return {
          queries: [own.map(({ word }) => word).join('\n')],
          fields: [field],
          boost: { [field]: boost[field] },
          boostTerm: (_: string, index: number) => (own[index]?.weight ?? 0) / 1000,
        }
      }),
    }
    const found =
      terms.length === 0
        ? this.#index!.search(this.#make!.wildcard, { filter })
        : this.#index!.search(query, { filter })
    return {
      top: found.slice(0, 10).map(({ id, score }) => ({ vacancyId: this.#jobs[id]!.record.id, score, lowerSide: 0 })),
    }
  }

  close(): void {
    this.#index = undefined
    this.#jobs = []
  }
}
