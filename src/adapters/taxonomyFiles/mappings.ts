import { basename } from 'node:path'
import type { MappingOrigin } from '../../domain/mapping.js'
import { checkNames, wrongOption } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import { cell, readCsv } from './csvRows.js'
import { type MappingMetadata, splitMetadata } from './mappingsMetadata.js'
import { readTextIfPresent } from './readText.js'

/** What the columns of a mapping file are called, where that is not as SSSOM calls them. */
export interface MappingColumns {
  readonly from?: string
  readonly relation?: string
  readonly to?: string
}

/** How a mapping file is read. */
export interface MappingFileOptions {
  /** Default: `subject_id`, `predicate_id` and `object_id`, or `from`, `relation` and `to`. */
  readonly columns?: MappingColumns
  /** Where the mappings come from; what is left out comes from the file, and its name is the source of last resort. */
  readonly origin?: Partial<MappingOrigin>
  /** The taxonomies on both sides, where the ids do not tell. */
  readonly fromTaxonomy?: string
  readonly toTaxonomy?: string
  /** What short ids stand for, beside what the file says: `{ esco: 'http://data.europa.eu/esco/' }`. */
  readonly prefixes?: Readonly<Record<string, string>>
}

/** The mappings of a file, to give to `createMappings`, which checks them. */
export interface MappingFile {
  /** One for each row that could be read. */
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly rows: number
  /** Rows that cannot be read or name no two concepts. */
  readonly skipped: number
  /** Rows that say that two concepts do *not* match, or that there is none: these are no mappings. */
  readonly denied: number
}

/** What stands in the place of a concept where somebody looked and found none (SSSOM). */
const noTerm = new Set(['sssom:NoTermFound', 'https://w3id.org/sssom/NoTermFound'])
const skos = 'http://www.w3.org/2004/02/skos/core#'

/**
 * Reads mappings from csv or tsv: SSSOM with or without the block of `#` lines above it ("A Simple Standard for Sharing Ontological
 * Mappings", columns `subject_id, predicate_id, object_id` and, if there, `mapping_justification`, `confidence`, `mapping_date`,
 * `license`, `mapping_source`, `subject_source`, `object_source`, `predicate_modifier`), or any file of which `columns` names three.
 * Predicates are those of SKOS, as `skos:broadMatch`, as its address, or as `broad`; another one becomes an issue of `createMappings`.
 * @throws PassendError `unreadable-file` when there is no such file, or no such columns in it; `invalid-option`.
 */
export function readMappings(file: string, options: MappingFileOptions = {}): MappingFile {
  checkOptions(options)
  const text = readTextIfPresent(file)
  if (text === undefined) throw unreadable(file, `There is no file '${file}'.`)
  const { metadata, rows: table } = splitMetadata(text)
  const { columns, rows } = readCsv(table, file)
  const names = columnNames(options.columns)
  const lacking = Object.values(names).find((some) => !some.some((name) => columns.includes(name)))
  if (lacking !== undefined) throw unreadable(file, `'${file}' has no column ${lacking.join(' or ')}.`)
  const reading: Reading = { file, options, metadata, names }
  let [skipped, denied] = [0, 0]
  const records = rows.flatMap(({ cells }) => {
    const row = cells === undefined ? undefined : recordOf(cells, reading)
    if (row === 'denied') denied++
    else if (row === undefined) skipped++
    else return [row]
    return []
  })
  return { records, rows: rows.length, skipped, denied }
}

const names: Record<keyof MappingFileOptions, true> = {
  columns: true,
  origin: true,
  fromTaxonomy: true,
  toTaxonomy: true,
  prefixes: true,
}

function checkOptions(options: MappingFileOptions): void {
  checkNames(options, names)
  for (const name of ['columns', 'origin', 'prefixes'] as const) {
    const value: unknown = options[name]
    const isWhole = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (value !== undefined && !isWhole) throw wrongOption(name, 'an object', value, names)
  }
  for (const [name, texts] of Object.entries({ columns: options.columns, prefixes: options.prefixes }))
    if (Object.values(texts ?? {}).some((text) => text !== undefined && typeof text !== 'string'))
      throw wrongOption(name, 'an object of texts', texts, names)
}

interface Reading {
  readonly file: string
  readonly options: MappingFileOptions
  readonly metadata: MappingMetadata
  readonly names: Readonly<Record<'from' | 'relation' | 'to', readonly string[]>>
}

const columnNames = ({ from, relation, to }: MappingColumns = {}): Reading['names'] => ({
  from: from === undefined ? ['subject_id', 'from'] : [from],
  relation: relation === undefined ? ['predicate_id', 'relation'] : [relation],
  to: to === undefined ? ['object_id', 'to'] : [to],
})

function recordOf(
  cells: ReadonlyMap<string, string>,
  reading: Reading,
): Readonly<Record<string, unknown>> | 'denied' | undefined {
  const { names, options } = reading
  const [from, predicate, to] = [cell(cells, ...names.from), cell(cells, ...names.relation), cell(cells, ...names.to)]
  if (from === undefined || predicate === undefined || to === undefined) return undefined
  if (cell(cells, 'predicate_modifier') !== undefined || noTerm.has(from) || noTerm.has(to)) return 'denied'
  return withoutAbsent({
    from: expanded(from, reading),
    relation: relationOf(predicate),
    to: expanded(to, reading),
    fromTaxonomy: options.fromTaxonomy ?? taxonomyNamed(reading, cells, 'subject_source'),
    toTaxonomy: options.toTaxonomy ?? taxonomyNamed(reading, cells, 'object_source'),
    origin: originOf(cells, reading),
  })
}

/** `skos:broadMatch`, its whole address, `broadMatch` or `broad` become `broad`; all else stays as it is. */
const relationOf = (predicate: string): string =>
  predicate
    .replace(skos, '')
    .replace(/^skos:/, '')
    .replace(/Match$/, '')

/** A short id (`esco:skill/1`) as the whole one, where its prefix is declared. */
function expanded(id: string, { metadata, options: { prefixes = {} } }: Reading): string {
  const colon = id.indexOf(':')
  if (colon < 1 || id.startsWith('//', colon + 1)) return id
  const prefix = id.slice(0, colon)
  const address = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : metadata.prefixes.get(prefix)
  return address === undefined ? id : address + id.slice(colon + 1)
}

/** The taxonomy that a row or the file names, where it is a plain name. An address names it by the ids, which say as much. */
function taxonomyNamed({ metadata }: Reading, cells: ReadonlyMap<string, string>, slot: string): string | undefined {
  const name = (cell(cells, slot) ?? metadata.values.get(slot))?.toLowerCase()
  return name !== undefined && /^[a-z0-9][a-z0-9.-]{0,59}$/.test(name) ? name : undefined
}

function originOf(cells: ReadonlyMap<string, string>, { file, options: { origin = {} }, metadata }: Reading): object {
  const said = (...slots: readonly string[]) =>
    slots.map((slot) => cell(cells, slot) ?? metadata.values.get(slot)).find((value) => value !== undefined)
  const confidence = Number(cell(cells, 'confidence') ?? Number.NaN)
  return withoutAbsent({
    source:
      origin.source ??
      said('mapping_source', 'mapping_set_title', 'mapping_set_id', 'mapping_provider') ??
      basename(file),
    date: origin.date ?? said('mapping_date', 'publication_date'),
    licence: origin.licence ?? said('license', 'licence'),
    justification: origin.justification ?? said('mapping_justification'),
    confidence: Number.isFinite(confidence) ? Math.round(confidence * 1000) : origin.confidence,
  })
}

const withoutAbsent = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const unreadable = (file: string, state: string): PassendError =>
  new PassendError(
    'unreadable-file',
    state,
    "Give csv or tsv with subject_id, predicate_id and object_id, or name its columns: { columns: { from: 'code', relation: 'match', to: 'uri' } }.",
    { file },
  )
