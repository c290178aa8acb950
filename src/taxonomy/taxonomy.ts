import type { Importance } from '../domain/competence.js'
import type { ConceptId } from '../domain/concept.js'
import { hashOf } from '../domain/hash.js'
import { describe } from '../domain/issue.js'
import { parsedBy } from '../domain/parsedBy.js'
import { sharedDigits } from '../domain/sharedDigits.js'
import { type Concept, type ConceptKind, type TaxonomyInput, taxonomyInputSchema } from '../domain/taxonomyInput.js'
import { fromZod } from '../domain/zodFindings.js'
import { PassendError } from '../errors.js'
import { LabelIndex, type LinkOptions, type LinkResult } from './linkText.js'
import { type CompetenceVector, cosineOf, type OccupationSimilarity } from './occupationSimilarity.js'
import { lowerMedian, rarityOf } from './rarity.js'
import { type Relation, Relations } from './relations.js'

/** What a ranking says of the taxonomy behind it. */
export interface TaxonomyStamp {
  readonly id: string
  readonly version: string
  readonly hash: string
}

/** One competence of a profile. */
export interface ProfileEntry {
  readonly concept: ConceptId
  readonly importance: Importance
}

/** Something in the data that was passed over, such as a relation to a concept that is not there. */
export interface TaxonomyIssue {
  readonly code: 'duplicate-concept' | 'dangling-relation' | 'dangling-profile'
  readonly concept: ConceptId
}

/** The rarity of a concept that nothing is known of, where a taxonomy has neither profiles nor frequencies. */
const FLAT_RARITY = 500
/** The weight of a median profile, where a taxonomy has no profiles. */
const FLAT_UNIT = 5000
/** The weights of importance inside an occupation's vector: fixed, so that similarity is a matter of the taxonomy alone. */
const vectorWeight: Record<Importance, number> = { essential: 3, important: 2, optional: 1 }

/**
 * Competences and occupations: labels, relations, how rare each competence is, how alike two occupations are, and which
 * concept a text means. Immutable; everything in it follows from its data, which `hash` names.
 */
export class Taxonomy {
  readonly id: string
  readonly version: string
  readonly hash: string
  /** What was passed over when the data were read. */
  readonly issues: readonly TaxonomyIssue[]
  /** The rarity of a concept that occurs in no profile: the lower median of those that do. */
  readonly medianRarity: number
  readonly #concepts = new Map<ConceptId, Concept>()
  readonly #profiles = new Map<ConceptId, readonly ProfileEntry[]>()
  readonly #rarities = new Map<ConceptId, number>()
  readonly #relations: Relations
  readonly #answered = new Map<ConceptId, ReadonlyMap<ConceptId, Relation>>()
  readonly #vectors = new Map<ConceptId, CompetenceVector>()
  readonly #cosines = new Map<ConceptId, Map<ConceptId, number>>()
  #labelIndex: LabelIndex | undefined
  readonly #input: TaxonomyInput

  constructor(input: TaxonomyInput) {
    this.#input = input
    const issues: TaxonomyIssue[] = []
    for (const concept of input.concepts) {
      if (this.#concepts.has(concept.id)) issues.push({ code: 'duplicate-concept', concept: concept.id })
      else this.#concepts.set(concept.id, concept)
    }
    const relations = (input.relations ?? []).filter(({ from, to }) => {
      const dangling = [from, to].find((id) => !this.#concepts.has(id))
      if (dangling !== undefined) issues.push({ code: 'dangling-relation', concept: dangling })
      return dangling === undefined
    })
    this.#relations = new Relations(relations)
    for (const { of, competences } of input.profiles ?? []) {
      if (!this.#concepts.has(of)) issues.push({ code: 'dangling-profile', concept: of })
      this.#profiles.set(of, mergedProfile([...(this.#profiles.get(of) ?? []), ...competences]))
    }
    this.#countRarities(input)
    this.medianRarity = lowerMedian([...this.#rarities.values()]) ?? FLAT_RARITY
    this.id = input.id ?? 'unnamed'
    this.version = input.version ?? '0'
    this.hash = hashOf({ concepts: input.concepts, relations, profiles: input.profiles, rarities: [...this.#rarities] })
    this.issues = issues
  }

  #countRarities({ frequencies }: TaxonomyInput): void {
    if (frequencies !== undefined) {
      for (const [concept, df] of Object.entries(frequencies.df))
        this.#rarities.set(concept, rarityOf(frequencies.N, df))
      return
    }
    const asking = new Map<ConceptId, number>()
    for (const profile of this.#profiles.values()) {
      for (const { concept } of profile) asking.set(concept, (asking.get(concept) ?? 0) + 1)
    }
    for (const [concept, df] of asking) this.#rarities.set(concept, rarityOf(this.#profiles.size, df))
  }

  /** The id, version and hash. */
  get stamp(): TaxonomyStamp {
    return { id: this.id, version: this.version, hash: this.hash }
  }

  /** The data that it was read from: `createTaxonomy` makes the same taxonomy of them again. */
  toInput(): TaxonomyInput {
    return this.#input
  }

  /** All concepts, in the order in which they were given. */
  concepts(): Iterable<Concept> {
    return this.#concepts.values()
  }

  /** A concept by its id. */
  concept(id: ConceptId): Concept | undefined {
    return this.#concepts.get(id)
  }

  /** Whether a concept is known here. One that is not matches itself only, at median rarity. */
  has(id: ConceptId): boolean {
    return this.#concepts.has(id)
  }

  /** A concept's label in a language, else in the other one; undefined if the concept is not known. */
  label(id: ConceptId, language: 'nl' | 'en' = 'nl'): string | undefined {
    const labels = this.#concepts.get(id)?.labels
    return labels?.[language] ?? labels?.nl ?? labels?.en
  }

  /** Every concept that a held one answers, at least partly, with the relation between them; itself among them. */
  answeredBy(held: ConceptId): ReadonlyMap<ConceptId, Relation> {
    let answered = this.#answered.get(held)
    if (answered === undefined) {
      answered = this.#relations.answeredBy(held)
      if (this.#concepts.has(held)) this.#answered.set(held, answered)
    }
    return answered
  }

  /** A concept and every kind of it: all that a wish for it can mean. */
  kindsOf(concept: ConceptId): ReadonlySet<ConceptId> {
    return new Set([concept, ...this.#relations.kindsOf(concept)])
  }

  /** How rare a competence is, 1..1000. */
  rarity(id: ConceptId): number {
    return this.#rarities.get(id) ?? this.medianRarity
  }

  /** Whether the rarity of a competence was counted, rather than taken to be the median. */
  isRarityCounted(id: ConceptId): boolean {
    return this.#rarities.has(id)
  }

  /** The competences of an occupation or qualification. */
  profile(of: ConceptId): readonly ProfileEntry[] | undefined {
    return this.#profiles.get(of)
  }

  /** All profiles, by occupation or qualification. */
  profiles(): Iterable<readonly [ConceptId, readonly ProfileEntry[]]> {
    return this.#profiles
  }

  /**
   * The weight of a profile of ordinary size: the lower median over the profiles of the summed `weight(entry) * rarity`.
   * 5000 for a taxonomy without profiles.
   */
  medianProfileWeight(weight: (entry: ProfileEntry) => number): number {
    const weigh = (profile: readonly ProfileEntry[]) =>
      profile.reduce((sum, entry) => sum + weight(entry) * this.rarity(entry.concept), 0)
    return lowerMedian([...this.#profiles.values()].map(weigh)) ?? FLAT_UNIT
  }

  /** How alike two occupations are; undefined where nothing here can tell: neither profiles nor ISCO codes of both. */
  occupationSimilarity(a: ConceptId, b: ConceptId): OccupationSimilarity | undefined {
    if (a === b) return { by: 'same' }
    const [one, other] = [this.#vector(a), this.#vector(b)]
    if (one !== undefined && other !== undefined) return { by: 'profile', cosine: this.#cosine(a, b, one, other) }
    const [isco, otherIsco] = [this.#concepts.get(a)?.isco, this.#concepts.get(b)?.isco]
    return isco === undefined || otherIsco === undefined
      ? undefined
      : { by: 'isco', digits: sharedDigits(isco, otherIsco) }
  }

  #vector(of: ConceptId): CompetenceVector | undefined {
    const known = this.#vectors.get(of)
    if (known !== undefined) return known
    const profile = this.#profiles.get(of)
    if (profile === undefined) return undefined
    const vector = new Map(
      profile.map(({ concept, importance }) => [concept, vectorWeight[importance] * this.rarity(concept)]),
    )
    this.#vectors.set(of, vector)
    return vector
  }

  #cosine(a: ConceptId, b: ConceptId, one: CompetenceVector, other: CompetenceVector): number {
    const [first, second] = a < b ? [a, b] : [b, a]
    let row = this.#cosines.get(first)
    if (row === undefined) {
      row = new Map()
      this.#cosines.set(first, row)
    }
    let cosine = row.get(second)
    if (cosine === undefined) {
      cosine = cosineOf(one, other)
      row.set(second, cosine)
    }
    return cosine
  }

  /**
   * Which concepts a text may mean, by its labels, best first; `linked` only where one is sure enough and alone at the
   * top. An unknown code or an interest in free text is never linked silently.
   */
  link(text: string, options?: LinkOptions): LinkResult {
    this.#labelIndex ??= new LabelIndex(this.#concepts.values())
    return this.#labelIndex.link(text, options)
  }
}

/** A profile in which each competence stands once, with the highest importance given. */
function mergedProfile(
  entries: readonly { concept: ConceptId; importance?: Importance | undefined }[],
): ProfileEntry[] {
  const merged = new Map<ConceptId, Importance>()
  for (const { concept, importance = 'essential' } of entries) {
    const present = merged.get(concept)
    if (present === undefined || vectorWeight[importance] > vectorWeight[present]) merged.set(concept, importance)
  }
  return [...merged].map(([concept, importance]) => ({ concept, importance }))
}

/**
 * Reads a taxonomy from data.
 * @throws PassendError `invalid-taxonomy` when the data do not have the shape of `TaxonomyInput`; a relation or a profile
 * of a concept that is not there is passed over and listed in `issues`.
 */
export function createTaxonomy(input: TaxonomyInput): Taxonomy {
  const result = parsedBy(taxonomyInputSchema, input)
  if (result.success) return new Taxonomy(result.data)
  const issues = result.error.issues.flatMap((problem) => fromZod(problem, input as never))
  const first = issues.slice(0, 3).map((issue) => `${issue.path}: expected ${issue.expected}, got ${issue.got}`)
  throw new PassendError(
    'invalid-taxonomy',
    `The taxonomy is not valid (${describe(input)}). ${first.join('; ')}`,
    'Give { concepts: [{ id, kind, labels: { nl } }], relations, profiles }.',
    { issues: issues.slice(0, 50) },
  )
}

export type { Concept, ConceptKind }
