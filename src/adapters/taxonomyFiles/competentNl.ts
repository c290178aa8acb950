import { z } from 'zod'
import { parsedBy } from '../../domain/parsedBy.js'
import type { Frequencies } from '../../domain/taxonomyInput.js'
import { cell } from './csvRows.js'
import { TaxonomyDraft, type TaxonomyFiles } from './draft.js'

/** How CompetentNL is read. */
export interface CompetentNlOptions {
  /**
   * Take how many occupations ask each skill from `humancapability-idf-weights.json`. Default false: rarity is then
   * counted over the profiles, if there are any. The file knows human capabilities only; with it every knowledge area
   * has the median rarity.
   */
  readonly frequencies?: boolean | undefined
}

const competenceFiles = ['humancapabilities.csv', 'knowledgeareas.csv', 'knowledgeareas-from-crebo.csv'] as const
const weightsFile = 'humancapability-idf-weights.json'

/** The files by which a directory with CompetentNL is known. */
export const competentNlFiles = [...competenceFiles, 'occupations.csv'] as const

/**
 * Reads CompetentNL: human capabilities and knowledge areas as competences, occupations with the ISCO codes that are
 * known. Columns: `uri, prefLabel, altLabels, otherLabels`, labels separated by `|`. A file that is absent is passed over.
 * @throws PassendError `unreadable-file`
 */
export function readCompetentNl(directory: string, options: CompetentNlOptions = {}): TaxonomyFiles {
  const draft = new TaxonomyDraft(directory)
  for (const name of competenceFiles) draft.rows(name, (cells) => addLabelled(draft, cells, 'competence'))
  draft.rows('occupations.csv', (cells) => addLabelled(draft, cells, 'occupation'))
  draft.rows('occupation-isco.csv', (cells) => draft.isco(cell(cells, 'uri'), cell(cells, 'isco')))
  if (options.frequencies === true) draft.frequencies = readFrequencies(draft)
  return draft.finish('competentnl', competentNlFiles)
}

function addLabelled(draft: TaxonomyDraft, cells: ReadonlyMap<string, string>, kind: 'competence' | 'occupation') {
  const alternatives = ['altLabels', 'otherLabels'].flatMap((column) => cell(cells, column)?.split('|') ?? [])
  return draft.concept(cell(cells, 'uri'), kind, cell(cells, 'prefLabel'), { alternatives })
}

const weightSchema = z.object({ uri: z.string(), occupationCount: z.number().int().min(0), idf: z.number().min(0) })

/** The file gives df and idf = ln(N / df), so N follows; it is the same for each, but for the last digits. */
function readFrequencies(draft: TaxonomyDraft): Frequencies | undefined {
  const text = draft.text(weightsFile)
  if (text === undefined) return undefined
  const entries = jsonList(text)
  const weights = entries
    .flatMap((entry) => parsedBy(weightSchema, entry).data ?? [])
    .filter(({ uri }) => draft.has(uri))
  draft.note(weightsFile, entries.length, entries.length - weights.length)
  // One by one: a file may have more rows than a call takes arguments.
  let N = 0
  for (const { occupationCount, idf } of weights) N = Math.max(N, Math.round(occupationCount * Math.exp(idf)))
  return N === 0
    ? undefined
    : { N, df: Object.fromEntries(weights.map(({ uri, occupationCount }) => [uri, occupationCount])) }
}

function jsonList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
