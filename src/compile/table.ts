import { GrowingBytes, GrowingUint32 } from '../holding/memory.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'
import { TextTable } from '../holding/textTable.js'
import type { Context } from '../prepare/context.js'
import { Dictionary } from './dictionary.js'
import type { Facet, Facets } from './facets.js'
import { KeptAnswers } from './kept.js'
import { Keys } from './keys.js'
import { type Shape, SUMS } from './row.js'
import { type LooseRow, loosen, seal } from './seal.js'
import { GONE, LIVE, OPEN, type Segment } from './segment.js'
import { openSegments, segmentSections } from './segmentSections.js'
import { WhereaboutsByCode } from './whereaboutsByCode.js'
import { Workspace } from './workspace.js'

/** A segment in use, with how many of its rows are held. */
export interface Part {
  /** A name that no other part of the table ever had. */
  readonly name: string
  readonly segment: Segment
  /** Rows that can be ranked. */
  live: number
  /** Rows that hire openly. */
  open: number
}

/** Of how many codes of a column an example is remembered. Of the others it is made again from the record. */
const EXAMPLES = 65_536

/** A new segment takes along the one before it, unless that is more than so many times as large. */
const MUCH_LARGER = 4

const NOT_PLACED = 0xffffffff

/**
 * Records of one kind compiled to columns of codes, posting lists and cells of the map. Changes go into loose rows, which are
 * sealed into a segment of their own when somebody next looks; small segments merge as they come, so that a change costs
 * little and there are never many.
 */
export class Table<T> {
  /** What criteria answered, by code, for others who ask the same. */
  readonly answers: KeptAnswers
  readonly #keys: Keys
  readonly facets: Facets<T>
  readonly #context: Context
  readonly #load: (witness: number) => T
  readonly #dictionaries: readonly Dictionary[]
  readonly #examples: readonly (T | undefined)[][]
  /** For each column, of each code whether it can limit anyone; and how many can. */
  readonly #limiting: readonly GrowingBytes[]
  readonly #limitingCodes: number[]
  readonly #concepts: TextTable
  readonly #loose = new Map<number, LooseRow>()
  #parts: Part[] = []
  readonly #partNumberOf = new GrowingUint32()
  readonly #rowOf = new GrowingUint32()
  readonly #numbered = new Map<number, Part>()
  #numbers = 0
  #lastWitness: number
  /** Where the records of a column by place are, by their codes. */
  readonly #whereabouts = new WhereaboutsByCode()
  #workspace: Workspace | undefined = new Workspace()

  private constructor(
    facets: Facets<T>,
    context: Context,
    load: (witness: number) => T,
    dictionaries: readonly Dictionary[],
    limiting: readonly GrowingBytes[],
    concepts: TextTable,
    segments: readonly Segment[],
    keys: Keys,
    witnesses: number,
  ) {
    this.#lastWitness = witnesses - 1
    this.facets = facets
    this.#keys = keys
    this.answers = new KeptAnswers(this.#keys)
    this.#context = context
    this.#limiting = limiting
    this.#limitingCodes = limiting.map((column) => column.view().reduce((sum, limits) => sum + limits, 0))
    this.#load = load
    this.#dictionaries = dictionaries
    this.#concepts = concepts
    this.#examples = facets.columns.map(() => [])
    this.#parts = segments.map((segment) => this.#partOf(segment))
    for (const part of this.#parts) this.#place(part)
  }

  /** A table without rows. `load` finds the record of a witness again. */
  static create<T>(facets: Facets<T>, context: Context, load: (witness: number) => T): Table<T> {
    const limiting = facets.columns.map(() => new GrowingBytes())
    const dictionaries = facets.columns.map(() => Dictionary.create())
    return new Table(facets, context, load, dictionaries, limiting, TextTable.create(), [], new Keys(), 0)
  }

  /** Opens the table whose `sections` had this name, of records under so many handles and with so many witnesses. Throws a PassendError `damaged-snapshot`. */
  static open<T>(
    facets: Facets<T>,
    context: Context,
    load: (witness: number) => T,
    sections: Sections,
    name: string,
    { handles, witnesses }: { readonly handles: number; readonly witnesses: number },
  ): Table<T> {
    const dictionaries = facets.columns.map((_, column) => Dictionary.open(sections, `${name}.column${column}`))
    const concepts = TextTable.open(sections, `${name}.concepts`)
    const codes = dictionaries.map(({ size }, column) => (facets.columns[column]?.own ? witnesses : size))
    const limiting = dictionaries.map(({ size }, column) => {
      const flags = sectionOf(sections, `${name}.column${column}.limiting`, 'Uint8Array')
      if (flags.length !== size || flags.some((flag) => flag > 1))
        throw damaged(`column ${column} of '${name}' is not whole`)
      return GrowingBytes.from(flags)
    })
    const segments = openSegments(sections, name, { handles, codes, sums: SUMS, concepts: concepts.size })
    const texts = sections.has(`${name}.keyTexts.offsets`) ? TextTable.open(sections, `${name}.keyTexts`).all() : []
    return new Table(facets, context, load, dictionaries, limiting, concepts, segments, new Keys(texts), witnesses)
  }

  /**
   * All columns for a snapshot, not copied: good until the next change. With `keys` who opens it can change it without reading
   * a record for each code first.
   */
  sections(name: string, keys = false): Record<string, TypedArray> {
    const dictionaries = this.#dictionaries.map((dictionary, column) => {
      if (keys) this.#readyColumn(column)
      return {
        ...dictionary.sections(`${name}.column${column}`, keys),
        [`${name}.column${column}.limiting`]: (this.#limiting[column] as GrowingBytes).view(),
      }
    })
    const segments = this.parts().map(({ segment }) => segment)
    return Object.assign(
      {},
      ...dictionaries,
      this.#concepts.sections(`${name}.concepts`),
      segmentSections(segments, name),
      keys ? TextTable.of(this.#keys.texts()).sections(`${name}.keyTexts`) : {},
    )
  }

  /** Holds a record under a handle; what was there makes way. */
  put(handle: number, witness: number, record: T, shape: Shape): void {
    this.remove(handle)
    this.#lastWitness = Math.max(this.#lastWitness, witness)
    const { point, metres, openHiring, terms, sums } = shape
    this.#loose.set(handle, {
      handle,
      kind: openHiring ? OPEN : LIVE,
      codes: this.facets.columns.map((facet, column) => this.#code(facet, column, witness, record)),
      sums,
      lat: point?.lat ?? Number.NaN,
      lon: point?.lon ?? Number.NaN,
      metres,
      concepts: terms.map(({ concept }) => this.#concepts.codeOf(concept)),
      firsts: terms.map(({ first }) => first),
      seconds: terms.map(({ second }) => second),
    })
  }

  /** Lets go of what a handle holds, if anything. */
  remove(handle: number): void {
    if (this.#loose.delete(handle)) return
    const place = this.placeOf(handle)
    if (place === undefined) return
    const { part, row } = place
    if (part.segment.kinds[row] === OPEN) part.open--
    else part.live--
    part.segment.kinds[row] = GONE
    this.#rowOf.set(handle, NOT_PLACED)
  }

  /** All rows, in segments. */
  parts(): readonly Part[] {
    if (this.#loose.size > 0) this.#sealLoose()
    return this.#parts
  }

  /** How many codes a column has. */
  codes(column: number): number {
    return this.#facet(column).own ? this.#lastWitness + 1 : this.#dictionary(column).size
  }

  /** A record that has a code. */
  example(column: number, code: number): T {
    const facet = this.#facet(column)
    if (facet.own) return this.#ownExample(facet, code)
    const examples = this.#examples[column] ?? []
    const known = examples[code]
    if (known !== undefined) return known
    const example = facet.exampleOf(this.#load(this.#dictionary(column).witnessOf(code)))
    if (code < EXAMPLES) examples[code] = example
    return example
  }

  #ownExample({ byPlace }: Facet<T>, code: number): T {
    const whereabouts = byPlace && this.#whereabouts.of(code)
    if (byPlace === undefined || whereabouts === undefined) return this.#load(code)
    return byPlace.exampleAt(whereabouts.point, this.example(byPlace.column, whereabouts.alike))
  }

  /** Whether a code of a column can limit anyone. */
  mayLimit(column: number, code: number): boolean {
    return this.#facet(column).own || this.#limiting[column]?.get(code) === 1
  }

  /** Whether any code of a column can. */
  anyMayLimit(column: number): boolean {
    return this.#facet(column).own || (this.#limitingCodes[column] ?? 0) > 0
  }

  /** The code of a competence, if any row names it. */
  conceptCode(concept: string): number | undefined {
    return this.#concepts.find(concept)
  }

  /** The row that a handle has, once all is sealed. */
  placeOf(handle: number): { readonly part: Part; readonly row: number } | undefined {
    if (handle >= this.#rowOf.length) return undefined
    const part = this.#numbered.get(this.#partNumberOf.get(handle))
    const row = this.#rowOf.get(handle)
    return part === undefined || row === NOT_PLACED ? undefined : { part, row }
  }

  /** Works in the table's own memory; one who comes in the middle of that gets memory of their own, used once. */
  working<R>(work: (workspace: Workspace) => R): R {
    const own = this.#workspace
    const workspace = own ?? new Workspace()
    this.#workspace = undefined
    workspace.memos.begin()
    try {
      return work(workspace)
    } finally {
      this.#workspace = own
    }
  }

  #facet(column: number): Facet<T> {
    const facet = this.facets.columns[column]
    if (facet === undefined) throw new RangeError('a column that is not there')
    return facet
  }

  #dictionary(column: number): Dictionary {
    const dictionary = this.#dictionaries[column]
    if (dictionary === undefined) throw new RangeError('a column that is not there')
    return dictionary
  }

  #readyColumn(column: number): Dictionary {
    const dictionary = this.#dictionary(column)
    dictionary.ready((witness) => this.#keys.of(this.#facet(column).read(this.#load(witness))))
    return dictionary
  }

  #code(facet: Facet<T>, column: number, witness: number, record: T): number {
    if (facet.own) return witness
    const dictionary = this.#readyColumn(column)
    const before = dictionary.size
    const code = dictionary.codeOf(this.#keys.of(facet.read(record)), witness)
    if (code < before) return code
    const limits = Number(facet.mayLimit(record, this.#context))
    this.#limiting[column]?.push(limits)
    this.#limitingCodes[column] = (this.#limitingCodes[column] ?? 0) + limits
    if (code < EXAMPLES) (this.#examples[column] ?? [])[code] = facet.exampleOf(record)
    return code
  }

  /** Seals what is loose, together with the segments that are not much larger or mostly gone. */
  #sealLoose(): void {
    const rows = [...this.#loose.values()]
    this.#loose.clear()
    const kept: Part[] = []
    for (const part of [...this.#parts].reverse()) {
      const held = part.live + part.open
      if (held <= MUCH_LARGER * rows.length || 2 * held < part.segment.size) {
        for (const row of loosen(part.segment)) rows.push(row)
      } else kept.unshift(part)
    }
    const limitColumns = new Set([...this.facets.ofLimits.values()].flat().map(({ column }) => column))
    const columns = this.facets.columns.map((_, column) => ({
      codes: this.codes(column),
      mayLimit: limitColumns.has(column) ? (code: number) => this.mayLimit(column, code) : undefined,
    }))
    const part = this.#partOf(seal(rows, columns, SUMS))
    this.#parts = [...kept, part]
    this.#place(part)
  }

  /** A segment with its rows counted. */
  #partOf(segment: Segment): Part {
    const part: Part = { name: String(this.#numbers++), segment, live: 0, open: 0 }
    for (const kind of segment.kinds) {
      if (kind === LIVE) part.live++
      else if (kind === OPEN) part.open++
    }
    return part
  }

  #place(part: Part): void {
    const number = Number(part.name)
    this.#numbered.set(number, part)
    for (const [column, { byPlace }] of this.facets.columns.entries())
      if (byPlace !== undefined) this.#whereabouts.note(part.segment, column, byPlace.column)
    for (const [known, other] of this.#numbered) if (!this.#parts.includes(other)) this.#numbered.delete(known)
    part.segment.handles.forEach((handle, row) => {
      if (part.segment.kinds[row] === GONE) return
      while (this.#rowOf.length <= handle) {
        this.#rowOf.push(NOT_PLACED)
        this.#partNumberOf.push(NOT_PLACED)
      }
      this.#rowOf.set(handle, row)
      this.#partNumberOf.set(handle, number)
    })
  }
}
