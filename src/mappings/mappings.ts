import type { ConceptId } from '../domain/concept.js'
import { canonicalJson, hashOf } from '../domain/hash.js'
import type { MappingInput, MappingOrigin, MappingRelation } from '../domain/mapping.js'
import { checkNames, wrongOption } from '../domain/optionErrors.js'
import { candidatesOf, type Way } from './candidatesOf.js'
import { compose, inverse } from './relation.js'
import { taxonomyOfId, wellKnownTaxonomies } from './taxonomyName.js'
import type { MappingStep, Translation } from './translation.js'

/** A mapping of which both taxonomies are known. */
export type Mapping = MappingInput & { readonly fromTaxonomy: string; readonly toTaxonomy: string }

/** Into which taxonomy a concept is translated. */
export interface TranslateOptions {
  readonly to: string
}

/** Mappings from one concept, by the taxonomy that they lead to. */
type Leads = ReadonlyMap<string, readonly MappingStep[]>

/**
 * Mappings that a caller supplied, read from both sides. Nothing is derived from labels: without a mapping there is no translation.
 * Their order means nothing.
 */
export class Mappings {
  /** The SHA-256 of the mappings as canonical JSON, whatever their order. */
  readonly hash: string
  readonly #mappings: readonly Mapping[]
  readonly #leads = new Map<ConceptId, Map<string, MappingStep[]>>()
  readonly #taxonomies = new Map<ConceptId, string>()
  readonly #names: readonly string[]
  /** What a translation can lead to: the taxonomies of the mappings, and those that are known by their ids. */
  readonly #targets: ReadonlySet<string>

  /** @internal Use `createMappings`. */
  constructor(mappings: readonly Mapping[]) {
    this.#mappings = mappings
    this.hash = hashOf(mappings.map(canonicalJson).sort())
    for (const { from, fromTaxonomy, relation, to, toTaxonomy, origin } of mappings) {
      this.#taxonomies.set(from, fromTaxonomy).set(to, toTaxonomy)
      this.#lead(from, toTaxonomy, relation, to, origin, false)
      this.#lead(to, fromTaxonomy, inverse(relation), from, origin, true)
    }
    this.#names = [...new Set(this.#taxonomies.values())].sort()
    this.#targets = new Set([...this.#names, ...wellKnownTaxonomies])
  }

  #lead(
    from: ConceptId,
    into: string,
    relation: MappingRelation,
    to: ConceptId,
    origin: MappingOrigin,
    inverted: boolean,
  ): void {
    const leads = this.#leads.get(from) ?? new Map<string, MappingStep[]>()
    this.#leads.set(from, leads)
    const steps = leads.get(into) ?? []
    leads.set(into, steps)
    steps.push({ from, relation, to, origin, inverted })
  }

  /** How many mappings there are. */
  get size(): number {
    return this.#mappings.length
  }

  /** The mappings, as `createMappings` takes them. */
  records(): readonly Mapping[] {
    return this.#mappings
  }

  /** The taxonomies that any of them is about, by name. */
  taxonomies(): readonly string[] {
    return this.#names
  }

  /** The taxonomy that a concept is of: as a mapping says, or as its id tells. */
  taxonomyOf(concept: ConceptId): string | undefined {
    return this.#taxonomies.get(concept) ?? taxonomyOfId(concept)
  }

  /**
   * What a concept is in another taxonomy: over one mapping, or over two in a row where those say something together. All that is
   * found is told, with its relation, where it comes from and what is lost.
   * @throws PassendError `invalid-option` for a taxonomy that neither these mappings nor the library know.
   */
  translate(concept: ConceptId, options: TranslateOptions): Translation {
    const to = this.#target(options)
    const from = this.taxonomyOf(concept)
    if (from === to) return { concept, from, to, outcome: 'already-there', candidates: [], several: false }
    const candidates = candidatesOf(this.#ways(concept, from, to))
    const [first, second] = candidates
    return {
      concept,
      from,
      to,
      outcome: first === undefined ? 'not-mapped' : 'mapped',
      candidates,
      several: second !== undefined && second.relation === first?.relation,
    }
  }

  #target(options: TranslateOptions): string {
    checkNames(options, { to: true })
    const { to } = options
    if (typeof to === 'string' && this.#targets.has(to)) return to
    throw wrongOption('to', `one of ${[...this.#targets].join(', ')}`, to, { to: true })
  }

  /** Every way of one or two mappings. A way never goes through the taxonomy that it comes from or leads to. */
  *#ways(concept: ConceptId, from: string | undefined, to: string): Generator<Way> {
    const leads: Leads = this.#leads.get(concept) ?? new Map()
    for (const step of leads.get(to) ?? []) yield { relation: step.relation, via: [step] }
    for (const [between, steps] of leads) {
      if (between === to || between === from) continue
      for (const step of steps) {
        for (const next of this.#leads.get(step.to)?.get(to) ?? []) {
          const relation = compose(step.relation, next.relation)
          if (relation !== undefined) yield { relation, via: [step, next] }
        }
      }
    }
  }
}
