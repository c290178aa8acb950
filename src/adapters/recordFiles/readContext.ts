import type { Taxonomy } from '../../taxonomy/taxonomy.js'
import type { Linker } from './cellValue.js'
import type { Format, ReadContext } from './readRecords.js'

/** What may be said of the files that are read. */
export interface ReadSettings {
  /** Default `'auto'`: told by the name and the contents. */
  readonly format?: Format
  /** The column map for csv, as data. */
  readonly map?: unknown
  readonly asOf?: string | undefined
  readonly allowBsnLikeIds?: boolean | undefined
}

/** All that reading records needs beside them: words in csv and VUM are linked to concepts of the taxonomy. */
export function readContext(taxonomy: Taxonomy, settings: ReadSettings): ReadContext {
  const link = linkerOf(taxonomy)
  return {
    format: settings.format ?? 'auto',
    link,
    map: settings.map,
    vum: {
      asOf: settings.asOf,
      allowBsnLikeIds: settings.allowBsnLikeIds,
      label: (occupation) => taxonomy.label(occupation),
      linkOccupation: (text) => link(text, 'occupation'),
    },
  }
}

/** Labels come again and again; each is looked up once. */
function linkerOf(taxonomy: Taxonomy): Linker {
  const known = new Map<string, string | undefined>()
  return (label, kind) => {
    const key = `${kind} ${label}`
    if (!known.has(key)) {
      const isId = taxonomy.concept(label)?.kind === kind
      known.set(key, isId ? label : taxonomy.link(label, { kinds: [kind] }).linked?.concept)
    }
    return known.get(key)
  }
}
