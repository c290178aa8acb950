import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { HeldJobs } from '../../compile/heldJobs.js'
import { StoredPeople } from '../../compile/storedPeople.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import { PassendError } from '../../errors.js'
import { packSections, type Sha256, unpackSections } from '../../holding/container.js'
import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { damaged } from '../../holding/snapshotError.js'
import { TextTable } from '../../holding/textTable.js'
import type { Context } from '../../prepare/context.js'
import { FileInWaiting, makeDirectory, namesIn, readBytes, remove } from '../files.js'
import { KeptLists } from './keptLists.js'
import { Ledger } from './ledger.js'
import { differenceOf, type FoundPlaces, liesWhereItDid, type MadeWith, type WhyAfresh } from './madeWith.js'
import type { Region, Side } from './region.js'
import { roomOf } from './region.js'
import { ALL_STANDINGS, OPEN_STANDINGS, StandingCounts } from './standingCounts.js'

/** The file of the state in its directory. */
export const stateFileName = 'state.passend'

/** How many versions of records there may be beyond twice those that are held, before all is written anew. */
const WEAR = 1000

/** What is kept beside the region. */
interface Header {
  readonly madeWith: MadeWith
  readonly places: FoundPlaces
  readonly history: readonly HistoryEntry[]
}

/** What a run left behind, opened as far as the records are read against it. */
export interface KeptState {
  readonly places: FoundPlaces
  readonly jobs: HeldJobs
  readonly people: StoredPeople
  readonly jobEntries: Uint32Array
  readonly personEntries: Uint32Array
  readonly jobLedger: Ledger
  readonly personLedger: Ledger
  /** The rest, with room for so many handles of each side. Throws a PassendError `damaged-snapshot`. */
  region(jobs: number, people: number): Region
}

/** What is written for the next run. */
export interface NextState {
  readonly madeWith: MadeWith
  readonly places: FoundPlaces
  readonly region: Region
  readonly jobLedger: Ledger
  readonly personLedger: Ledger
}

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

/** Opens what the run before left in a directory, or says why nothing can be begun with it. */
export function openState(directory: string, now: MadeWith, context: Context): KeptState | WhyAfresh {
  makeDirectory(directory)
  // What a run that was killed left behind.
  for (const name of namesIn(directory))
    if (name.startsWith(`${stateFileName}.`) && name.endsWith('.tmp')) remove(join(directory, name))
  const bytes = readBytes(join(directory, stateFileName))
  if (bytes === undefined) return 'absent'
  try {
    return opened(bytes, now, context)
  } catch (error) {
    if (!(error instanceof PassendError)) throw error
    if (error.code === 'snapshot-version') return 'version'
    if (error.code === 'damaged-snapshot' || error.code === 'not-a-snapshot') return 'damaged'
    throw error
  }
}

/** Begins to write what the next run begins with: it is there whole, once it is placed, or not at all. */
export function beginState(
  directory: string,
  { madeWith, places, region, jobLedger, personLedger }: NextState,
): FileInWaiting {
  const { jobs, people, openPlaces, history } = region
  const header: Header = { madeWith, places, history }
  const sections: Record<string, TypedArray> = {
    ...sideSections(jobs, 'jobs'),
    ...sideSections(people, 'people'),
    ...jobLedger.sections('jobLedger'),
    ...personLedger.sections('personLedger'),
    ...TextTable.listed(openPlaces).sections('openPlaces'),
  }
  return new FileInWaiting(join(directory, stateFileName), packSections(header, sections, sha256))
}

function opened(bytes: Uint8Array, now: MadeWith, context: Context): KeptState | WhyAfresh {
  const { header, sections } = unpackSections(bytes, sha256)
  const { madeWith, places, history } = readHeader(header)
  const difference = differenceOf(madeWith, now)
  if (difference !== undefined) return difference
  if (!liesWhereItDid(places, context.placeOf)) return 'places'
  const jobs = HeldJobs.openAsIs(context, sections)
  const people = StoredPeople.open(context, sections)
  if ([jobs, people].some(({ versions, size }) => versions > 2 * size + WEAR)) return 'worn'
  const jobEntries = entriesOf(sections, 'jobs', jobs.handles)
  const personEntries = entriesOf(sections, 'people', people.handles)
  const room = roomOf(now.limit)
  return {
    places,
    jobs,
    people,
    jobEntries,
    personEntries,
    jobLedger: Ledger.open(sections, 'jobLedger'),
    personLedger: Ledger.open(sections, 'personLedger'),
    region: (jobHandles, personHandles) => ({
      jobs: {
        held: jobs,
        lists: KeptLists.open(sections, 'jobs.lists', jobHandles, room),
        counts: StandingCounts.open(sections, 'jobs.counts', jobHandles, OPEN_STANDINGS),
        entries: withRoom(jobEntries, jobHandles),
      },
      people: {
        held: people,
        lists: KeptLists.open(sections, 'people.lists', personHandles, room),
        counts: StandingCounts.open(sections, 'people.counts', personHandles, ALL_STANDINGS),
        entries: withRoom(personEntries, personHandles),
      },
      openPlaces: [...TextTable.open(sections, 'openPlaces').all()],
      history,
    }),
  }
}

function sideSections(
  { held, lists, counts, entries }: Side<HeldJobs | StoredPeople>,
  name: string,
): Record<string, TypedArray> {
  return {
    ...held.sections({ keys: true }),
    ...lists.sections(`${name}.lists`),
    ...counts.sections(`${name}.counts`),
    [`${name}.entries`]: entries,
  }
}

function entriesOf(sections: Sections, name: string, handles: number): Uint32Array {
  const entries = sectionOf(sections, `${name}.entries`, 'Uint32Array')
  if (entries.length !== handles) throw damaged(`'${name}' is not whole`)
  return entries
}

function withRoom(entries: Uint32Array, handles: number): Uint32Array {
  const roomier = new Uint32Array(handles)
  roomier.set(entries)
  return roomier
}

function readHeader(header: unknown): Header {
  const { madeWith, places, history } = isObject(header) ? header : {}
  const isWhole =
    isObject(madeWith) &&
    Array.isArray(places) &&
    places.every((place) => Array.isArray(place) && typeof place[0] === 'string') &&
    Array.isArray(history) &&
    history.every(
      (entry) => isObject(entry) && typeof entry.candidateId === 'string' && typeof entry.vacancyId === 'string',
    )
  if (isWhole) return header as unknown as Header
  throw damaged('it has no header')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
