import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { usageError } from '../adapters/recordFiles/errors.js'
import { readJsonFile } from '../adapters/recordFiles/source.js'
import { readPlaces, readTaxonomyDirectory } from '../adapters/taxonomyFiles/index.js'
import type { Issue } from '../domain/issue.js'
import type { Point } from '../domain/place.js'
import type { PolicyInput } from '../domain/policy.js'
import type { TaxonomyInput } from '../domain/taxonomyInput.js'
import type { MatcherOptions } from '../matcherOptions.js'
import { createInstruments, type Instruments } from '../steps/instruments.js'
import { createTaxonomy, type Taxonomy } from '../taxonomy/taxonomy.js'
import { createLogger } from './logger.js'
import type { ReadingOptions, TaxonomyOptions } from './options.js'
import type { Streams } from './streams.js'

/**
 * What the options describe a matcher to be made with.
 * @throws PassendError when a file cannot be read or an option is wrong.
 */
export async function matcherOptionsOf(
  options: ReadingOptions,
  streams: Streams,
  notes: string[],
  issues: Issue[],
): Promise<MatcherOptions> {
  const taxonomy = await taxonomyOf(options, streams.stdin, notes)
  const places: Map<string, Point> | undefined = options.places === undefined ? undefined : readPlaces(options.places)
  const policy = options.policy === undefined ? undefined : await readJsonFile(options.policy, streams.stdin)
  const instruments = await instrumentsOf(options, streams.stdin, notes, issues)
  return {
    logger: createLogger(options.logLevel, streams.stderr),
    ...(options.allowBsnLikeIds === true ? { allowBsnLikeIds: true } : {}),
    ...(taxonomy === undefined ? {} : { taxonomy }),
    ...(places === undefined ? {} : { places }),
    ...(policy === undefined ? {} : { policy: policy as PolicyInput }),
    ...(instruments === undefined ? {} : { instruments }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  }
}

/** The catalogue of a file. What is wrong with a record of it is told, and the rest goes on. */
async function instrumentsOf(
  { instruments: path }: ReadingOptions,
  stdin: Readable,
  notes: string[],
  issues: Issue[],
): Promise<Instruments | undefined> {
  if (path === undefined) return undefined
  const records = await readJsonFile(path, stdin)
  const { instruments, issues: found } = createInstruments(records as Iterable<unknown>)
  for (const issue of found) issues.push(issue)
  const refused = found.filter(({ severity }) => severity === 'error').length
  notes.push(`Instruments: ${instruments.size} read${refused > 0 ? `, ${refused} refused` : ''}.`)
  return instruments
}

/** The taxonomy that the options name; undefined if they name none. What of its files was of no use is noted. */
export async function taxonomyOf(
  { taxonomy: path, taxonomyOnly: only }: TaxonomyOptions,
  stdin: Readable,
  notes: string[],
): Promise<Taxonomy | undefined> {
  if (path === undefined) {
    if (only === undefined) return undefined
    throw usageError('--taxonomy-only says which, but not where.', 'Give --taxonomy DIRECTORY too.')
  }
  if (isFile(path)) {
    return createTaxonomy((await readJsonFile(path, stdin)) as TaxonomyInput)
  }
  const { input, files, skippedRows } = readTaxonomyDirectory(path, only === undefined ? {} : { only })
  const taxonomy = createTaxonomy(input)
  if (skippedRows > 0) {
    const names = files
      .filter(({ skipped }) => skipped > 0)
      .map(({ name, skipped, rows }) => `${name} ${skipped} of ${rows}`)
    notes.push(`Taxonomy ${taxonomy.id}: ${skippedRows} rows could not be used: ${names.join(', ')}.`)
  }
  return taxonomy
}

/** Whether there is a file of this name; what cannot be looked at, as a name that is too long, is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
