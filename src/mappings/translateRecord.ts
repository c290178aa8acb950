import type { Candidate } from '../domain/candidate.js'
import { checkNames, type OptionNames, wrongOption } from '../domain/optionErrors.js'
import { type ParseOptions, parseCandidate, parseVacancy, requireRecord } from '../domain/parse.js'
import type { Vacancy } from '../domain/vacancy.js'
import { Taxonomy } from '../taxonomy/taxonomy.js'
import { codeFieldsOf, type Editions } from './codeFields.js'
import { type AcceptedRelation, Crossing } from './crossing.js'
import { Mappings } from './mappings.js'
import { translateCandidate } from './translateCandidate.js'
import { translateVacancy } from './translateVacancy.js'
import type { TranslatedRecord } from './translationReport.js'

/** How a record is translated. */
export interface TranslateRecordOptions extends Pick<ParseOptions, 'allowBsnLikeIds'> {
  /** The taxonomy of the competences, occupations and tasks afterwards. */
  readonly to: string
  /** That taxonomy itself, if it is at hand: what it has stays where it is, also if no mapping names it. */
  readonly taxonomy?: Taxonomy
  /**
   * Which relations may stand in the record. Default all three that say no more than was said: `exact`, `close`, `broad`. A narrower
   * or a related concept never takes a place: it is told among what is lost, for a person to choose.
   */
  readonly accept?: readonly AcceptedRelation[]
  /**
   * What becomes of a concept with several that are equally close. Default `leave`: none of them takes its place and all are told.
   * `all`: each of them does, where there is room for more than one.
   */
  readonly several?: 'leave' | 'all'
  /** From which edition of the SBI to which. Default: sectors stay as they are. */
  readonly sectors?: Editions
  /** The same for qualifications (crebo). */
  readonly qualifications?: Editions
}

const names: Record<keyof TranslateRecordOptions, true> & OptionNames = {
  to: true,
  taxonomy: true,
  accept: true,
  several: true,
  sectors: true,
  qualifications: true,
  allowBsnLikeIds: true,
}

const acceptable: readonly AcceptedRelation[] = ['exact', 'close', 'broad']

/**
 * A candidate or a vacancy with its concepts in another taxonomy, and a report of what went over exactly, nearly, or broader, and of
 * what was lost. What is lost is no longer in the record, for a concept that no taxonomy of the matcher knows would count against
 * everybody; the report names it with its place. The record that was given stays as it was.
 * @throws PassendError `invalid-record` for a record that is not valid, `invalid-option` for options that are not.
 */
export function translateRecord<T extends Candidate | Vacancy>(
  record: T,
  mappings: Mappings,
  options: TranslateRecordOptions,
): TranslatedRecord<T> {
  const read = readOptions(mappings, options)
  const { to, accept = acceptable, several = 'leave', sectors, qualifications, allowBsnLikeIds } = read
  const has = (concept: string) => read.taxonomy?.has(concept) === true
  const crossing = new Crossing(mappings, { to, accept, several, has })
  const codes = codeFieldsOf(sectors, qualifications)
  const parsing = { keepExactPlaces: true, ...(allowBsnLikeIds !== undefined && { allowBsnLikeIds }) }
  if (isVacancy(record)) {
    const vacancy = requireRecord('vacancy', parseVacancy(record, 0, parsing))
    const translated = translateVacancy(vacancy, crossing, codes)
    return { record: translated as T, report: crossing.report(false) }
  }
  const candidate = requireRecord('candidate', parseCandidate(record, 0, parsing))
  const { competences = [], competencesSurveyed } = candidate
  // Who lists competences of that taxonomy alone was asked for those: then it was there that the list was closed.
  const isThere = (concept: string) => mappings.taxonomyOf(concept) === to || has(concept)
  const listedThere = competences.length > 0 && competences.every(({ concept }) => isThere(concept))
  const reopens = competencesSurveyed === true && !listedThere
  const translated = translateCandidate(candidate, crossing, codes, reopens)
  return { record: translated as T, report: crossing.report(reopens) }
}

function isVacancy(record: unknown): boolean {
  try {
    return typeof record === 'object' && record !== null && Object.hasOwn(record, 'employerId')
  } catch {
    return false // What throws when it is read is no record of either kind, which reading it tells.
  }
}

function readOptions(mappings: Mappings, options: TranslateRecordOptions): TranslateRecordOptions {
  checkNames(options, names)
  if (!(mappings instanceof Mappings)) throw wrongOption('mappings', 'mappings made by createMappings', mappings, names)
  const { to, taxonomy, accept, several, sectors, qualifications } = options
  if (taxonomy !== undefined && !(taxonomy instanceof Taxonomy))
    throw wrongOption('taxonomy', 'a taxonomy made by createTaxonomy', taxonomy, names)
  // Says by itself what is wrong with a taxonomy that nothing knows.
  for (const one of [to, sectors?.to, qualifications?.to]) if (one !== undefined) mappings.translate('-', { to: one })
  if (to === undefined) throw wrongOption('to', 'the name of a taxonomy', to, names)
  if (accept !== undefined && !(Array.isArray(accept) && accept.every((one) => acceptable.includes(one))))
    throw wrongOption('accept', `a list of ${acceptable.join(', ')}`, accept, names)
  if (several !== undefined && several !== 'leave' && several !== 'all')
    throw wrongOption('several', "'leave' or 'all'", several, names)
  for (const [name, editions] of Object.entries({ sectors, qualifications }))
    if (editions !== undefined && (typeof editions?.from !== 'string' || typeof editions.to !== 'string'))
      throw wrongOption(name, '{ from, to }', editions, names)
  return options
}
