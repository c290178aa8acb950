import type { Candidate } from '../domain/candidate.js'
import { checkNames, isWhole, type OptionNames, wrongOption } from '../domain/optionErrors.js'
import { type Filter, readRankOptions } from '../domain/rankOptions.js'
import { sectorSchema } from '../domain/sector.js'
import type { Matcher } from '../matcher.js'
import type { SectorGroup } from './sectorGroup.js'

/** What a report of sectors is made of. Everything may be left out. */
export interface SectorReportOptions {
  /** The people it is about: ids of those that the matcher holds, or records. Default: all that are held. At most 20,000. */
  readonly candidates?: Iterable<string | Candidate>
  /** The sectors it is about. Default: every division of the SBI that has a vacancy or is wished by anybody. */
  readonly sectors?: readonly SectorGroup[]
  /** Which vacancies count: `{ region: 'Groningen' }`. Default: all that are held. A single region is also where the outlook is asked for. */
  readonly where?: Omit<Filter, 'sector'>
  /** Counts about fewer people than this are not told. 1 to 100, default 5; 1 tells all, for who may see everybody anyway. */
  readonly threshold?: number
  /** How many vacancies of each person in each sector are looked into for competences that lack. 0 to 1000, default 10. */
  readonly profileLimit?: number
}

/** The options with every default filled in. */
export interface ResolvedSectorReportOptions {
  readonly candidates: Iterable<unknown>
  readonly sectors: readonly SectorGroup[] | undefined
  readonly where: Filter
  readonly threshold: number
  readonly profileLimit: number
}

const names: Record<keyof SectorReportOptions, true> & OptionNames = {
  candidates: true,
  sectors: true,
  where: true,
  threshold: true,
  profileLimit: true,
}

const DEFAULT_THRESHOLD = 5
const DEFAULT_PROFILE_LIMIT = 10

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function resolveOptions(matcher: Matcher, given: SectorReportOptions): ResolvedSectorReportOptions {
  checkNames(given, names)
  const { candidates, sectors, where, threshold = DEFAULT_THRESHOLD, profileLimit = DEFAULT_PROFILE_LIMIT } = given
  if (
    candidates !== undefined &&
    !(typeof candidates === 'object' && candidates !== null && Symbol.iterator in candidates)
  )
    throw wrongOption('candidates', 'a list of ids or records', candidates, names)
  if (
    sectors !== undefined &&
    !(Array.isArray(sectors) && sectors.length > 0 && sectors.every(isGroup) && haveOwnIds(sectors))
  )
    throw wrongOption('sectors', 'a list of { id, nl, en, sbi: [codes] }, each with an id of its own', sectors, names)
  if (!isWhole(threshold, 1, 100)) throw wrongOption('threshold', 'a whole number from 1 to 100', threshold, names)
  if (!isWhole(profileLimit, 0, 1000))
    throw wrongOption('profileLimit', 'a whole number from 0 to 1000', profileLimit, names)
  if (typeof where === 'object' && where !== null && 'sector' in where)
    throw wrongOption('where', 'no sector: option sectors says which', where, names)
  return {
    candidates: candidates ?? matcher.candidateIds(),
    sectors,
    where: (where !== undefined && readRankOptions({ where }).where) || {},
    threshold,
    profileLimit,
  }
}

const isGroup = (group: unknown): group is SectorGroup => {
  const { id, nl, en, sbi } = (typeof group === 'object' && group !== null ? group : {}) as Partial<SectorGroup>
  const isText = (text: unknown) => typeof text === 'string' && text !== '' && text.length <= 200
  const isCode = (code: unknown) => sectorSchema.safeParse(code).success
  return [id, nl, en].every(isText) && Array.isArray(sbi) && sbi.length > 0 && sbi.every(isCode)
}

const haveOwnIds = (groups: readonly SectorGroup[]): boolean =>
  new Set(groups.map(({ id }) => id)).size === groups.length
