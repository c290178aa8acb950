import type { Context } from '../../src/prepare/context.js'
import type { Person } from '../../src/prepare/person.js'
import { Codebook } from './codebook.js'
import { type Answer, load, type Peer, type Task } from './peer.js'
import { fieldBoosts, termsOf, wordsOf } from './searchTerms.js'

/** As much of @orama/orama as is used. */
interface Orama {
  create(options: Record<string, unknown>): unknown
  insertMultiple(
    index: unknown,
    documents: readonly Record<string, unknown>[],
    batch: number,
  ): Promise<unknown> | unknown
  search(index: unknown, query: Record<string, unknown>): Promise<Found> | Found
}
interface Found {
  readonly hits: readonly { readonly id: string; readonly score: number }[]
}

/** Orama: words in fields with boosts, its own filter on place and numbers, ten hits. */
export class OramaPeer implements Peer {
  readonly name = 'Orama'
  readonly exact = false
  #api: Orama | undefined
  #index: unknown
  #context: Context | undefined
  #occupations: string[] = []
  readonly #words = new Codebook()

  static async make(): Promise<OramaPeer> {
    const peer = new OramaPeer()
    peer.#api = (await load('@orama/orama')) as unknown as Orama
    return peer
  }

  /** Words of one length: it looks terms up by their beginning, and so finds them whole. */
  #word(word: string): string {
    return `w${String(this.#words.code(word)).padStart(6, '0')}`
  }

  async load({ jobs, context }: Task): Promise<void> {
    this.#context = context
    this.#occupations = [...new Set(jobs.flatMap(({ occupation }) => occupation ?? []))]
    this.#index = this.#api!.create({
      schema: {
        asks: 'string',
        occupation: 'string',
        sector: 'string',
        tasks: 'string',
        place: 'geopoint',
        over: 'boolean',
        lifting: 'number',
      },
    })
    const documents = jobs.map((job) => ({
      id: job.record.id,
      ...Object.fromEntries(
        Object.entries(wordsOf(job)).map(([field, words]) => [field, words.map((word) => this.#word(word)).join(' ')]),
      ),
      ...(job.point && { place: { lat: job.point.lat, lon: job.point.lon } }),
      over: job.dates.closed === true || job.dates.ended === true,
      lifting: job.loads.get('liftingKg')?.amount ?? 0,
    }))
    await this.#api!.insertMultiple(this.#index, documents, 1000)
  }

  async query(person: Person): Promise<Answer> {
    const terms = termsOf(person, this.#occupations, this.#context!)
    const { hits } = await this.#api!.search(this.#index, {
      term: [...new Set(terms.map(({ word }) => this.#word(word)))].join(' '),
      properties: ['asks', 'occupation', 'sector', 'tasks'],
      boost: fieldBoosts(this.#context!),
      limit: 10,
      where: {
        place: {
          radius: {
            coordinates: { lat: person.point!.lat, lon: person.point!.lon },
            value: person.record.wishes?.travel?.km ?? 0,
            unit: 'km',
            inside: true,
          },
        },
        over: false,
        lifting: { lte: person.record.physicalLimits?.liftingKg ?? 100 },
      },
    })
    return { top: hits.map(({ id, score }) => ({ vacancyId: id, score, lowerSide: 0 })) }
  }

  close(): void {
    this.#index = undefined
  }
}
