import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PassendError } from '../../errors.js'
import { type CompetentNlOptions, competentNlFiles, readCompetentNl } from './competentNl.js'
import { creboFiles, readCrebo } from './crebo.js'
import type { TaxonomyFiles } from './draft.js'
import { escoFiles, readEsco } from './esco.js'
import { mergeTaxonomies } from './merge.js'

/** The taxonomies whose files are known here. */
export const taxonomyParts = ['competentnl', 'crebo', 'esco'] as const
export type TaxonomyPart = (typeof taxonomyParts)[number]

/** How a directory is read. */
export interface TaxonomyDirectoryOptions extends CompetentNlOptions {
  /** Which taxonomies to read. Default: CompetentNL and crebo, which share their competences; ESCO if neither is there. */
  readonly only?: readonly TaxonomyPart[] | undefined
}

interface Part {
  readonly folders: readonly string[]
  readonly files: readonly string[]
  readonly read: (directory: string, options: TaxonomyDirectoryOptions) => TaxonomyFiles
}

const parts: Record<TaxonomyPart, Part> = {
  competentnl: { folders: ['competentnl'], files: competentNlFiles, read: readCompetentNl },
  crebo: { folders: ['crebo'], files: creboFiles, read: (directory) => readCrebo(directory) },
  esco: { folders: ['esco-nl', 'esco'], files: escoFiles, read: (directory) => readEsco(directory) },
}

/**
 * Reads the taxonomies of a directory that holds their csv files itself or in subfolders `competentnl`, `crebo`, `esco-nl`
 * (or `esco`), and makes one of them. A file that is absent is passed over; a row that cannot be used is skipped and counted.
 * @throws PassendError `unreadable-file` when nothing is found, or something that `only` names is not.
 */
export function readTaxonomyDirectory(directory: string, options: TaxonomyDirectoryOptions = {}): TaxonomyFiles {
  const found = new Map<TaxonomyPart, string>()
  for (const part of taxonomyParts) {
    const place = placeOf(directory, parts[part])
    if (place !== undefined) found.set(part, place)
  }
  const read = wanted(directory, found, options.only).map(([part, place]) => parts[part].read(place, options))
  return {
    input: mergeTaxonomies(read.map(({ input }) => input)),
    files: read.flatMap(({ files }) => files),
    skippedRows: read.reduce((sum, { skippedRows }) => sum + skippedRows, 0),
  }
}

const placeOf = (directory: string, { folders, files }: Part): string | undefined =>
  [directory, ...folders.map((folder) => join(directory, folder))].find((place) =>
    files.some((file) => existsSync(join(place, file))),
  )

function wanted(
  directory: string,
  found: ReadonlyMap<TaxonomyPart, string>,
  only: readonly TaxonomyPart[] | undefined,
): [TaxonomyPart, string][] {
  const missing = (only ?? []).filter((part) => !found.has(part))
  if (found.size === 0 || missing.length > 0) {
    const what = missing.length > 0 ? missing.join(' and ') : 'no taxonomy that is known here'
    const state = existsSync(directory)
      ? `'${directory}' holds ${missing.length > 0 ? 'nothing of ' : ''}${what}.`
      : `There is no directory '${directory}'.`
    const advice = taxonomyParts.map((part) => `${part}: ${parts[part].files.join(' or ')}`).join('; ')
    throw new PassendError('unreadable-file', state, `Expected, in it or in a subfolder of that name: ${advice}.`, {
      directory,
    })
  }
  const chosen = [...found].filter(([part]) => (only === undefined ? part !== 'esco' : only.includes(part)))
  return chosen.length === 0 ? [...found] : chosen
}
