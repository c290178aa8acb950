import { distance } from 'fastest-levenshtein'
import type { ConceptId } from '../../domain/concept.js'
import { checkNames, isWhole, type OptionNames, wrongOption } from '../../domain/optionErrors.js'
import { type ConceptKind, conceptKindSchema } from '../../domain/taxonomyInput.js'
import type { Taxonomy } from '../taxonomy.js'
import { confidencesOf } from './confidence.js'
import { type EvidenceWeights, evidenceAt, evidenceNames } from './evidence.js'
import { Finder, type Found } from './finder.js'
import { flemishWords } from './flemishWords.js'
import { type LinkerModel, makeLinkerModel, openLinkerModel, packLinkerModel } from './linkerModel.js'
import { plainWords } from './plainWords.js'
import { type Synonym, Synonyms } from './synonyms.js'
import { rankingWeights } from './weights.js'

/**
 * Why a concept may be what a text means: its label is the same but for case and marks; it is spelled almost so; it has a word,
 * or a part of a compound, in common; it is so in other words that were given; or what is said of the concept is near.
 */
export type LinkedBy = 'same-label' | 'spelling' | 'words' | 'synonym' | 'description'

/** A concept that a text may mean. */
export interface LinkedConcept {
  readonly concept: ConceptId
  /** How sure it is, 0..1000: of those with 800 about eight in ten are right. */
  readonly confidence: number
  /** The label of the concept that speaks for it most. */
  readonly label: string
  readonly how: LinkedBy
}

/** What a text may mean, best first; and the one that it is linked to, if one is sure enough. */
export interface Linked {
  readonly candidates: readonly LinkedConcept[]
  readonly linked: LinkedConcept | undefined
}

/** How a text is linked. */
export interface LinkerLinkOptions {
  /** Which kinds of concepts count. Default: all but groups. */
  readonly kinds?: readonly ConceptKind[]
  /** How many candidates come back at most, 1..100. Default 5. */
  readonly limit?: number
  /** From which confidence a text is linked, 1..1000. Default 800. */
  readonly threshold?: number
}

/** What a linker is made with. */
export interface LinkerOptions {
  /** The bytes of a model that was made of the same taxonomy: `linker.model()`, or the file of `passend linker`. Default: made now. */
  readonly model?: Uint8Array
  /** Other words for the same. Default `flemishWords`; to add to those give `[...flemishWords, ...own]`. */
  readonly synonyms?: readonly Synonym[]
}

/** Labels in the order of one of the rankings, for those who measure how good they are. */
export interface RankedLabel {
  readonly concept: ConceptId
  readonly label: string
  readonly score: number
}

/**
 * How labels are ranked: `label`, each by itself; `evidence`, with what else is known of its concept; `concept`, the best
 * label of each concept by the latter, which is what `link` shows.
 */
export type LinkerRanking = 'label' | 'evidence' | 'concept'

const kindsByDefault: readonly ConceptKind[] = ['occupation', 'competence', 'task', 'qualification']
const linkerNames: OptionNames = { model: true, synonyms: true }
const linkNames: OptionNames = { kinds: true, limit: true, threshold: true }

/** Below this confidence a concept is not worth showing. */
const LEAST_SHOWN = 100

/** From which share of equal letters on another spelling is meant. */
const SPELLING = 0.8
/** From which share of words, or of the letters of words, in common on those are the reason. */
const SHARED_WORDS = 0.3

/** Finds which concepts of a taxonomy a text means. Immutable but for memory that it works in: it answers the same every time. */
export class Linker {
  readonly #taxonomy: Taxonomy
  readonly #model: LinkerModel
  readonly #finder: Finder
  readonly #synonyms: Synonyms

  constructor(taxonomy: Taxonomy, { model, synonyms = flemishWords }: LinkerOptions) {
    this.#taxonomy = taxonomy
    this.#model = model === undefined ? makeLinkerModel(taxonomy) : openLinkerModel(model, taxonomy)
    this.#finder = new Finder(this.#model)
    this.#synonyms = new Synonyms(synonyms)
  }

  /** How many labels it knows. */
  get labels(): number {
    return this.#model.labels.texts.length
  }

  /** The model as the bytes of a file, for `createLinker(taxonomy, { model })`: the same for the same taxonomy. */
  model(): Uint8Array {
    return packLinkerModel(this.#model, this.#taxonomy)
  }

  /**
   * What a text may mean. It is linked only where one concept is sure enough; below that the candidates are for a person to choose from.
   * @throws PassendError `invalid-option`
   */
  link(text: string, options: LinkerLinkOptions = {}): Linked {
    const { kinds, limit, threshold } = readLinkOptions(options)
    if (typeof text !== 'string') throw wrongOption('text', 'a text', text, linkNames)
    const given = this.#givenFor(text, kinds)
    const found = this.#concepts(text, kinds, given)
    const candidates = [...given, ...found.filter(({ concept }) => given.every((one) => one.concept !== concept))]
    const [first, second] = candidates
    const alone = first !== undefined && second?.confidence !== first.confidence
    return {
      candidates: candidates.slice(0, limit),
      linked: alone && first.confidence >= threshold ? first : undefined,
    }
  }

  /** What each of texts may mean, in their order; a text that comes again is looked for once. */
  linkAll(texts: Iterable<string>, options: LinkerLinkOptions = {}): Linked[] {
    const known = new Map<string, Linked>()
    return Array.from(texts, (text) => {
      const linked = known.get(text) ?? this.link(text, options)
      known.set(text, linked)
      return linked
    })
  }

  /** The labels that a text may mean by a ranking, best first: equal scores in the order of the taxonomy. */
  rank(text: string, ranking: LinkerRanking, kinds: readonly ConceptKind[] = kindsByDefault): RankedLabel[] {
    const weights = weightsOf(ranking === 'label' ? rankingWeights.label : rankingWeights.evidence)
    const found = this.#finder.find(text, kinds, this.#synonyms.readingsOf(text))
    const scored = scoreAll(found, weights)
    const shown = ranking === 'concept' ? bestOfEach(scored) : scored
    return shown.map(({ found: { label, concept }, score }) => ({
      concept: this.#idOf(concept),
      label: this.#model.labels.labels[label] as string,
      score,
    }))
  }

  /** The concepts that the caller's own synonyms name for a text. */
  #givenFor(text: string, kinds: readonly ConceptKind[]): LinkedConcept[] {
    return this.#synonyms.conceptsOf(text).flatMap((id): LinkedConcept[] => {
      const concept = this.#taxonomy.concept(id)
      if (concept === undefined || !kinds.includes(concept.kind)) return []
      return [{ concept: id, confidence: 1000, label: this.#taxonomy.label(id) ?? id, how: 'synonym' }]
    })
  }

  #concepts(text: string, kinds: readonly ConceptKind[], given: readonly LinkedConcept[]): LinkedConcept[] {
    const others = this.#synonyms.readingsOf(text)
    const scored = bestOfEach(scoreAll(this.#finder.find(text, kinds, others), weightsOf(rankingWeights.evidence)))
    const most = given.length > 0 ? 999 : 1000
    const own = plainWords(text)
    const contenders = scored.map(({ found: { label, evidence }, score }) => ({
      score,
      evidence,
      text: this.#model.labels.texts[label] as string,
    }))
    return confidencesOf(contenders, own)
      .map((confidence, place) => ({ confidence: Math.min(most, confidence), ...(scored[place] as Scored) }))
      .filter(({ confidence }) => confidence >= LEAST_SHOWN)
      .sort((a, b) => b.confidence - a.confidence)
      .map(
        ({ confidence, found }): LinkedConcept => ({
          concept: this.#idOf(found.concept),
          confidence,
          label: this.#model.labels.labels[found.label] as string,
          how: howOf(found, own, this.#model.labels.texts[found.label] as string, others),
        }),
      )
  }

  #idOf(concept: number): ConceptId {
    return (this.#model.labels.concepts[concept] as { id: ConceptId }).id
  }
}

/**
 * A linker for a taxonomy. Made anew it takes some seconds for 24,000 labels; with a `model` a fraction of that.
 * @throws PassendError `invalid-option`; for a model `not-a-snapshot`, `damaged-snapshot`, `snapshot-version`, `another-taxonomy`.
 */
export function createLinker(taxonomy: Taxonomy, options: LinkerOptions = {}): Linker {
  checkNames(options, linkerNames)
  const { model, synonyms } = options
  if (model !== undefined && !(model instanceof Uint8Array))
    throw wrongOption('model', 'the bytes of a model', model, linkerNames)
  if (synonyms !== undefined && !(Array.isArray(synonyms) && synonyms.every(isSynonym)))
    throw wrongOption('synonyms', 'a list of { text, means } or { text, concept }', synonyms, linkerNames)
  return new Linker(taxonomy, options)
}

function isSynonym(given: unknown): given is Synonym {
  if (typeof given !== 'object' || given === null) return false
  const { text, means, concept } = given as Record<string, unknown>
  return typeof text === 'string' && typeof (means ?? concept) === 'string'
}

function readLinkOptions(options: LinkerLinkOptions): Required<LinkerLinkOptions> {
  checkNames(options, linkNames)
  const { kinds = kindsByDefault, limit = 5, threshold = 800 } = options
  const known: readonly string[] = conceptKindSchema.options
  if (!Array.isArray(kinds) || !kinds.every((kind) => known.includes(kind)))
    throw wrongOption('kinds', `some of ${known.join(', ')}`, kinds, linkNames)
  if (!isWhole(limit, 1, 100)) throw wrongOption('limit', 'a whole number 1..100', limit, linkNames)
  if (!isWhole(threshold, 1, 1000)) throw wrongOption('threshold', 'a whole number 1..1000', threshold, linkNames)
  return { kinds, limit, threshold }
}

interface Scored {
  readonly found: Found
  readonly score: number
}

/** Weights in the order of the evidence. */
const weightsOf = (weights: EvidenceWeights): readonly number[] => evidenceNames.map((name) => weights[name] ?? 0)

/** What was found with its score, highest first; equal scores in the order of the labels. */
function scoreAll(found: readonly Found[], weights: readonly number[]): Scored[] {
  return found
    .map((one) => ({
      found: one,
      score: scoreOf(one.evidence, weights),
    }))
    .sort((a, b) => b.score - a.score || a.found.label - b.found.label)
}

function scoreOf(evidence: readonly number[], weights: readonly number[]): number {
  let score = 0
  for (let at = 0; at < weights.length; at++) score += (weights[at] as number) * (evidence[at] as number)
  return score
}

/** The best label of each concept, of what stands in order. */
function bestOfEach(scored: readonly Scored[]): Scored[] {
  const seen = new Set<number>()
  return scored.filter(({ found: { concept } }) => {
    if (seen.has(concept)) return false
    seen.add(concept)
    return true
  })
}

/** Why a label was found. */
function howOf({ evidence }: Found, text: string, label: string, others: readonly string[]): LinkedBy {
  const likeness = (one: string) => 1 - distance(one, label) / Math.max(one.length, label.length)
  if (text === label) return 'same-label'
  if (others.some((other) => likeness(other) >= SPELLING) && likeness(text) < SPELLING) return 'synonym'
  if (evidence[evidenceAt.same] === 1) return 'same-label'
  if (likeness(text) >= SPELLING) return 'spelling'
  const shared = Math.max(evidence[evidenceAt.words] as number, evidence[evidenceAt.readings] as number)
  return shared >= SHARED_WORDS ? 'words' : 'description'
}
