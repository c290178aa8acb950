import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/hash.js'
import type { Vacancy } from '../domain/vacancy.js'
import { normaliseLabel } from '../taxonomy/normaliseLabel.js'

/** Vacancies that are one: the one that is ranked, and those that were posted again and are not. */
export interface Repost {
  readonly kept: string
  readonly dropped: readonly string[]
}

/** What does not make a vacancy another one: its name, its dates, how often and in which words it was posted. */
const passedOver = [
  'id',
  'title',
  'occupation',
  'description',
  'sector',
  'places',
  'sourceFunctions',
  'startDate',
  'endDate',
  'closingDate',
  'updatedAt',
] as const satisfies readonly (keyof Vacancy)[]

/** One vacancy, however often it was posted. */
interface Posting {
  kept: string
  updatedAt: string
  readonly dropped: string[]
  /** The posting that this one turned out to be. */
  sameAs?: Posting
}

/**
 * Finds vacancies that an employer posted again: of the same employer, at the same place, with the same asks, hours and
 * conditions, and the same title or the same occupation. The last updated counts; among those that say no date, or the same,
 * the last that came. What hires openly is never taken together: each has a list of its own.
 */
export class Reposts {
  readonly #postings = new Map<string, Posting>()
  readonly #all: Posting[] = []

  /** Takes a vacancy in. Gives the ids that are not to be ranked from now on: others, or its own. */
  take(vacancy: Vacancy): readonly string[] {
    return this.takeKnown(vacancy.id, vacancy.updatedAt, repostKeysOf(vacancy))
  }

  /** Takes a vacancy in of which the keys are known. */
  takeKnown(id: string, updatedAt = '', keys: readonly string[]): readonly string[] {
    if (keys.length === 0) return []
    let posting: Posting | undefined
    const gone: string[] = []
    for (const key of keys) {
      const known = resolved(this.#postings.get(key))
      if (known === undefined || known === posting) continue
      if (posting === undefined) posting = known
      else gone.push(...join(posting, known))
    }
    if (posting === undefined) {
      posting = { kept: id, updatedAt, dropped: [] }
      this.#all.push(posting)
    } else if (posting.kept !== id) gone.push(...join(posting, { kept: id, updatedAt, dropped: [] }))
    for (const key of keys) this.#postings.set(key, posting)
    return gone
  }

  /** All that was posted more than once. */
  found(): Repost[] {
    return this.#all
      .filter(({ sameAs, dropped }) => sameAs === undefined && dropped.length > 0)
      .map(({ kept, dropped }) => ({ kept, dropped: [...new Set(dropped)].filter((id) => id !== kept).sort() }))
      .filter(({ dropped }) => dropped.length > 0)
  }
}

/** Makes one posting of two, where the second came later. Gives what is not ranked any more. */
function join(posting: Posting, later: Posting): string[] {
  const gone = later.updatedAt >= posting.updatedAt ? posting.kept : later.kept
  if (gone === posting.kept) {
    posting.kept = later.kept
    posting.updatedAt = later.updatedAt
  }
  posting.dropped.push(gone, ...later.dropped)
  later.sameAs = posting
  return [gone]
}

function resolved(posting: Posting | undefined): Posting | undefined {
  let at = posting
  while (at?.sameAs !== undefined) at = at.sameAs
  return at
}

/**
 * By what a vacancy is known again: all that makes it what it is, with its title, and with its occupation; 32 bytes each, as
 * letters. What hires openly has none.
 */
export function repostKeysOf(vacancy: Vacancy): string[] {
  if (vacancy.openHiring !== undefined) return []
  const rest: Partial<Vacancy> = { ...vacancy }
  for (const name of passedOver) delete rest[name]
  const all = canonicalJson(rest)
  const { title, occupation } = vacancy
  const words = [`title ${normaliseLabel(title)}`, ...(occupation === undefined ? [] : [`occupation ${occupation}`])]
  return words.map((word) => createHash('sha256').update(`${word}\n${all}`).digest('binary'))
}
