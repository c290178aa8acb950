import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Importance, importanceSchema } from '../../domain/competence.js'
import { hashOf } from '../../domain/hash.js'
import { parsedBy } from '../../domain/parsedBy.js'
import {
  type Concept,
  type ConceptKind,
  conceptSchema,
  type Frequencies,
  type Profile,
  type RelationInput,
  type TaxonomyInput,
} from '../../domain/taxonomyInput.js'
import { PassendError } from '../../errors.js'
import { readCsv } from './csvRows.js'
import { readTextIfPresent } from './readText.js'

/** A file that was read: how many rows it has, and how many of those say nothing that can be used. */
export interface ReadFile {
  readonly name: string
  readonly rows: number
  readonly skipped: number
}

/** A taxonomy as it was read from files. */
export interface TaxonomyFiles {
  readonly input: TaxonomyInput
  readonly files: readonly ReadFile[]
  readonly skippedRows: number
}

/** What may be known of a concept beside its label. Labels are Dutch. */
export interface ConceptExtras {
  readonly alternatives?: readonly string[]
  readonly isco?: string | undefined
  readonly description?: string | undefined
}

/** How much of a description is kept. */
const LONGEST_DESCRIPTION = 5000

/** Collects concepts, relations and profiles from the files of one directory. */
export class TaxonomyDraft {
  readonly #directory: string
  readonly #concepts = new Map<string, Concept>()
  readonly #relations = new Map<string, RelationInput>()
  readonly #profiles = new Map<string, Map<string, Importance>>()
  readonly #files: ReadFile[] = []
  frequencies: Frequencies | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  /** The text of a file of the directory, undefined if it is absent. What is read otherwise than by row is noted here. */
  text(name: string): string | undefined {
    return readTextIfPresent(join(this.#directory, name))
  }

  /** Notes a file that was read. */
  note(name: string, rows: number, skipped: number): void {
    this.#files.push({ name, rows, skipped })
  }

  /** Reads a csv file if it is there. `take` gets each row and says whether it could use it. */
  rows(name: string, take: (cells: ReadonlyMap<string, string>) => boolean): void {
    const text = this.text(name)
    if (text === undefined) return
    const { rows } = readCsv(text, join(this.#directory, name))
    const used = rows.filter(({ cells }) => cells !== undefined && take(cells)).length
    this.note(name, rows.length, rows.length - used)
  }

  /** Adds a concept, or the labels and code that it lacks. False if it is no concept: no label, or an id with a space. */
  concept(id: string | undefined, kind: ConceptKind, label: string | undefined, extras: ConceptExtras = {}): boolean {
    if (id === undefined || label === undefined) return false
    const present = this.#concepts.get(id)
    const labels = present?.labels ?? { nl: label }
    const alternatives = unitedLabels(labels.nl, present?.alternativeLabels?.nl, [
      label,
      ...(extras.alternatives ?? []),
    ])
    const isco = present?.isco ?? (/^\d{1,4}$/.test(extras.isco ?? '') ? extras.isco : undefined)
    const description = present?.descriptions?.nl ?? extras.description?.trim().slice(0, LONGEST_DESCRIPTION)
    const concept: Concept = {
      id,
      kind: present?.kind ?? kind,
      labels,
      ...(alternatives.length === 0 ? {} : { alternativeLabels: { nl: alternatives } }),
      ...(description ? { descriptions: { nl: description } } : {}),
      ...(isco === undefined ? {} : { isco }),
    }
    if (!parsedBy(conceptSchema, concept).success) return false
    this.#concepts.set(id, concept)
    return true
  }

  /** Gives a concept that is there its ISCO code. */
  isco(id: string | undefined, code: string | undefined): boolean {
    const present = id === undefined ? undefined : this.#concepts.get(id)
    if (present === undefined || code === undefined || !/^\d{1,4}$/.test(code)) return false
    this.#concepts.set(present.id, { ...present, isco: code })
    return true
  }

  /** What a concept is, undefined if it is not there. */
  kindOf(id: string): ConceptKind | undefined {
    return this.#concepts.get(id)?.kind
  }

  /** Whether a concept is there. */
  has(id: string): boolean {
    return this.#concepts.has(id)
  }

  /** Says that a concept is narrower than another. */
  broader(from: string, to: string): void {
    if (from !== to) this.#relations.set(`${from} ${to}`, { from, kind: 'broader', to })
  }

  /** Adds a competence to a profile; given twice, the higher importance counts. */
  profile(of: string, concept: string, importance: Importance): void {
    const profile = this.#profiles.get(of) ?? new Map<string, Importance>()
    const present = profile.get(concept)
    if (present === undefined || isHigher(importance, present)) profile.set(concept, importance)
    this.#profiles.set(of, profile)
  }

  /**
   * All that was collected.
   * @throws PassendError `unreadable-file` when that is no concept at all.
   */
  finish(id: string, expected: readonly string[]): TaxonomyFiles {
    if (this.#concepts.size === 0) throw this.#nothing(id, expected)
    const profiles = [...this.#profiles].map(([of, competences]) => ({
      of,
      competences: [...competences].map(([concept, importance]) => ({ concept, importance })),
    }))
    const parts = { concepts: [...this.#concepts.values()], relations: [...this.#relations.values()], profiles }
    const input = versioned(id, { ...parts, frequencies: this.frequencies })
    const skippedRows = this.#files.reduce((sum, { skipped }) => sum + skipped, 0)
    return { input, files: this.#files, skippedRows }
  }

  #nothing(id: string, expected: readonly string[]): PassendError {
    const state = existsSync(this.#directory) ? 'holds nothing of' : 'is not there, so it holds nothing of'
    return new PassendError(
      'unreadable-file',
      `'${this.#directory}' ${state} ${id}.`,
      `Expected one of: ${expected.join(', ')}.`,
      { directory: this.#directory, expected },
    )
  }
}

/** The words of importance stand from the highest down. */
const isHigher = (one: Importance, other: Importance): boolean =>
  importanceSchema.options.indexOf(one) < importanceSchema.options.indexOf(other)

/** What a taxonomy is made of, before it has a name. */
interface TaxonomyParts {
  readonly concepts: Concept[]
  readonly relations: RelationInput[]
  readonly profiles: Profile[]
  readonly frequencies: Frequencies | undefined
}

/** A taxonomy of these parts, without the empty ones. Its version is a hash of the contents: equal data, equal version. */
export function versioned(id: string, { concepts, relations, profiles, frequencies }: TaxonomyParts): TaxonomyInput {
  const content: Omit<TaxonomyInput, 'id' | 'version'> = {
    concepts,
    ...(relations.length === 0 ? {} : { relations }),
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(frequencies === undefined ? {} : { frequencies }),
  }
  return { id, version: hashOf(content).slice(0, 12), ...content }
}

/** Labels beside the first one, each once, none longer than a label may be. */
export function unitedLabels(main: string | undefined, ...lists: readonly (readonly string[] | undefined)[]): string[] {
  const labels = new Set(lists.flatMap((list) => list ?? []).map((label) => label.trim()))
  return [...labels].filter((label) => label !== '' && label !== main && label.length <= 500)
}
