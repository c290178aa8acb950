import type { ConceptId } from '../domain/concept.js'
import type { MappingRelation } from '../domain/mapping.js'
import type { Mappings } from './mappings.js'
import type { Translation, TranslationCandidate } from './translation.js'
import type { LostReason, TranslationReport, WasLost, WentOver } from './translationReport.js'

/** The relations that may stand in a record for what was there: none of them says more than was said. */
export type AcceptedRelation = Extract<MappingRelation, 'exact' | 'close' | 'broad'>

/** How the concepts of a record go over. */
export interface CrossingOptions {
  readonly to: string
  readonly accept: readonly AcceptedRelation[]
  readonly several: 'leave' | 'all'
  /** Whether the other taxonomy has a concept, where it is at hand. */
  has(concept: ConceptId): boolean
}

/** A place in a record where a concept stands. */
export interface Spot {
  readonly path: string
  readonly must?: boolean
  /** Whether there is room for one concept only. */
  readonly single?: boolean
}

/** A code that a field holds bare, and the taxonomies that it is of before and after. */
export interface CodeField {
  readonly from: string
  readonly to: string
  /** Whether the field can hold a code. */
  holds(code: string): boolean
}

/** Takes the concepts of one record over, one by one, and writes down what becomes of each. */
export class Crossing {
  readonly #mappings: Mappings
  readonly #options: CrossingOptions
  readonly #went: Record<AcceptedRelation, WentOver[]> = { exact: [], close: [], broad: [] }
  readonly #lost: WasLost[] = []
  /** Paths by the list and the concept that they came to. */
  readonly #came = new Map<string, { readonly concept: ConceptId; readonly paths: string[] }>()
  #kept = 0

  constructor(mappings: Mappings, options: CrossingOptions) {
    this.#mappings = mappings
    this.#options = options
  }

  /** What stands in the place of a concept: nothing, one, or, where that is asked for, several. */
  take(concept: ConceptId, spot: Spot): readonly ConceptId[] {
    return this.#take(concept, this.#options.to, spot, () => true)
  }

  /** The same where a concept or a label in somebody's own words may stand: a label stays as it is. */
  takeUnlessLabel(text: string, spot: Spot): readonly string[] {
    const isConcept = this.#mappings.taxonomyOf(text) !== undefined || this.#options.has(text)
    return isConcept ? this.take(text, spot) : [text]
  }

  /** The same for a bare code: a sector, or a qualification. */
  takeCode(code: string, { from, to, holds }: CodeField, spot: Spot): readonly string[] {
    const bare = (id: ConceptId): string => (id.startsWith(`${to}:`) ? id.slice(to.length + 1) : id)
    return this.#take(`${from}:${code}`, to, spot, (id) => holds(bare(id))).map(bare)
  }

  #take(concept: ConceptId, to: string, spot: Spot, holds: (id: ConceptId) => boolean): readonly ConceptId[] {
    const translation = this.#mappings.translate(concept, { to })
    const isThere = translation.from === undefined && to === this.#options.to && this.#options.has(concept)
    if (translation.outcome === 'already-there' || isThere) {
      this.#kept++
      this.#arrive(concept, spot)
      return [concept]
    }
    const chosen = this.#choose(translation, spot, holds)
    const { path, must = false } = spot
    if (typeof chosen === 'string') {
      this.#lost.push({ path, concept, must, reason: chosen, candidates: translation.candidates })
      return []
    }
    const ids = chosen.map((one) => one.concept)
    this.#went[chosen[0].relation as AcceptedRelation].push({
      path,
      concept,
      to: ids,
      must,
      via: chosen.map(({ via }) => via),
    })
    for (const id of ids) this.#arrive(id, spot)
    return ids
  }

  /** The candidates that stand for a concept, or why none does. */
  #choose(
    { candidates }: Translation,
    { single = false }: Spot,
    holds: (id: ConceptId) => boolean,
  ): LostReason | readonly [TranslationCandidate, ...TranslationCandidate[]] {
    const { accept, several } = this.#options
    const [first] = candidates
    if (first === undefined) return 'not-mapped'
    if (first.relation === 'narrow') return 'only-narrower'
    if (first.relation === 'related') return 'only-related'
    if (!accept.includes(first.relation)) return 'not-accepted'
    const closest = candidates.filter(({ relation }) => relation === first.relation)
    if (closest.length > 1 && (single || several === 'leave')) return 'several'
    if (!closest.every(({ concept }) => holds(concept))) return 'not-a-code-of-the-field'
    return [first, ...closest.slice(1)]
  }

  #arrive(concept: ConceptId, { path, single = false }: Spot): void {
    if (single) return
    const list = path.replace(/\[\d+\](\.\w+)?$/, '')
    const key = `${list} ${concept}`
    const present = this.#came.get(key)
    if (present === undefined) this.#came.set(key, { concept, paths: [path] })
    else present.paths.push(path)
  }

  /** What became of all that was taken. */
  report(reopened: boolean): TranslationReport {
    return {
      to: this.#options.to,
      exact: this.#went.exact,
      close: this.#went.close,
      broader: this.#went.broad,
      lost: this.#lost,
      kept: this.#kept,
      reopened,
      merged: [...this.#came.values()].filter(({ paths }) => paths.length > 1),
      mappings: this.#mappings.hash,
    }
  }
}
