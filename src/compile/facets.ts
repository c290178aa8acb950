import type { Criterion, LimitCriterion } from '../criteria/criterion.js'
import { criteria, limitCriteria } from '../criteria/index.js'
import type { LimitPart } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import { farthest, travel } from '../criteria/travel.js'
import type { ConceptId } from '../domain/concept.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Point } from '../domain/place.js'
import type { Filter } from '../domain/rankOptions.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

/** What a column of codes is made of: records that are alike in what is read share a code. */
export interface Facet<T> {
  /** Whether hardly any two records are alike in it. Then every record has a code of its own, and nothing is read. */
  readonly own: boolean
  /** Of such a column, where it reads no more than where a record is and another column: that column, and a record put together of both. */
  readonly byPlace?: { readonly column: number; exampleAt(point: Point | undefined, alike: T): T }
  read(record: T): unknown
  /** Whether what is read of a record can limit anyone. */
  mayLimit(record: T, context: Context): boolean
  /** A record that can stand for all that have its code, in few bytes. */
  exampleOf(record: T): T
}

/** What is filtered on: a column, and the value that an example of a code has. */
export interface FilterFacet<T> {
  readonly column: number
  read(example: T): string | undefined
}

/** A column by which limits are looked up. */
export interface LimitFacet {
  readonly column: number
  limits(pair: Pair): readonly LimitPart[]
}

/** How far people go at most, by a column: those who live at one point and go as far stand alike to where work is. */
export interface ReachFacet<T> {
  readonly column: number
  /** Metres as the crow flies; infinite where travel limits nothing; undefined where the pair itself has to be asked. */
  metres(example: T, context: Context): number | undefined
}

/** How people answer the competences that a job cannot do without. */
export interface MustsFacet {
  /** The competences that the job of a pair cannot do without. */
  of(pair: Pair): readonly ConceptId[]
  /** The number of a row that is 1 where the person's list of competences is closed. */
  readonly closedList: number
}

/** The columns of codes of one kind of record, and who reads which. */
export interface Facets<T> {
  readonly columns: readonly Facet<T>[]
  /** The column of each criterion that has one: talents are summed only, and a job's travel is read off its point. */
  readonly ofCriterion: ReadonlyMap<CriterionId, number>
  /** Where the limits of a criterion are looked up: in its own column, or by parts of the job, each in one of its own. */
  readonly ofLimits: ReadonlyMap<CriterionId, readonly LimitFacet[]>
  /** What each filter that this kind of record knows looks at. */
  readonly ofFilter: ReadonlyMap<keyof Filter, FilterFacet<T>>
  /** Of people only. */
  readonly reach?: ReachFacet<T>
  readonly musts?: MustsFacet
}

/** The criteria whose measure is looked up by code: all but the two that are summed over competences. */
export const codedCriteria: readonly Criterion[] = criteria.filter(({ id }) => id !== 'competences' && id !== 'talents')

type AnyCriterion = Criterion | LimitCriterion

/** The columns of jobs. Two criteria that read the same share one. */
export const jobFacets: Facets<Job> = makeJobFacets()

function makeJobFacets(): Facets<Job> {
  const reads: ((job: Job) => Partial<Job>)[] = []
  const readers: AnyCriterion[][] = []
  const columnOf = (read: (job: Job) => Partial<Job>, reader?: AnyCriterion): number => {
    const present = reads.indexOf(read)
    const column = present >= 0 ? present : reads.push(read) - 1
    readers[column] = [...(readers[column] ?? []), ...(reader === undefined ? [] : [reader])]
    return column
  }
  const ofCriterion = new Map<CriterionId, number>()
  const ofLimits = new Map<CriterionId, readonly LimitFacet[]>()
  for (const criterion of limitCriteria) {
    const { id, reads: read, limitsBy, limits } = criterion
    if (id === 'talents' || id === 'travel') continue
    ofCriterion.set(id, columnOf(read.job, criterion))
    const parts = Object.entries(limitsBy ?? {}).map(([name, limitsOfPart]) => ({
      column: columnOf((job) => ({ [name]: job[name as keyof Job] }), criterion),
      limits: limitsOfPart,
    }))
    ofLimits.set(id, limitsBy === undefined ? [{ column: columnOf(read.job), limits }] : parts)
  }
  const columnOfCriterion = (id: CriterionId) => ofCriterion.get(id) ?? -1
  const ofFilter = new Map<keyof Filter, FilterFacet<Job>>([
    ['region', { column: columnOf(({ region }) => ({ region })), read: ({ region }) => region }],
    ['sector', { column: columnOfCriterion('sector'), read: ({ sector }) => sector }],
    ['kind', { column: columnOfCriterion('contract'), read: ({ kind }) => kind }],
    ['employerId', { column: columnOf(({ employerId }) => ({ employerId })), read: ({ employerId }) => employerId }],
  ])
  const columns = reads.map(
    (read, column): Facet<Job> => ({
      own: false,
      read,
      mayLimit: (job, context) => (readers[column] ?? []).some(({ mayLimit }) => mayLimit?.job?.(job, context) ?? true),
      exampleOf: (job) => read(job) as Job,
    }),
  )
  return { columns, ofCriterion, ofLimits, ofFilter }
}

/** What people are seldom alike in: where they live, and all that their competences answer. */
const ownOfPeople: readonly CriterionId[] = ['travel', 'competences']

/** The columns of people. */
export const personFacets: Facets<Person> = makePersonFacets()

function makePersonFacets(): Facets<Person> {
  const exampleOf = (person: Person) => person
  // The first column, by which those of travel are told beside where people live.
  const wish: Facet<Person> = { own: false, read: travelWish, mayLimit: () => false, exampleOf }
  const columns: Facet<Person>[] = [wish]
  const ofCriterion = new Map<CriterionId, number>()
  const ofLimits = new Map<CriterionId, readonly LimitFacet[]>()
  for (const { id, reads, limits, mayLimit } of limitCriteria) {
    if (id === 'talents') continue
    const column = columns.length
    ofCriterion.set(id, column)
    ofLimits.set(id, [{ column, limits }])
    columns.push({
      own: ownOfPeople.includes(id),
      ...(id === 'travel' && { byPlace: { column: columns.indexOf(wish), exampleAt: travellerAt } }),
      read: reads.person,
      mayLimit: (person, context) => mayLimit?.person?.(person, context) ?? true,
      exampleOf,
    })
  }
  const add = (read: (person: Person) => unknown) =>
    columns.push({ own: false, read, mayLimit: () => false, exampleOf }) - 1
  const region: FilterFacet<Person> = { column: add((person) => person.region), read: (person) => person.region }
  const reach: ReachFacet<Person> = { column: columns.indexOf(wish), metres: metresOf }
  const musts: MustsFacet = {
    of: ({ job }) => job.competences.asks.filter(({ must }) => must).map(({ concept }) => concept),
    closedList: 0,
  }
  return { columns, ofCriterion, ofLimits, ofFilter: new Map([['region', region]]), reach, musts }
}

/** All that travel reads of a person but where they live. */
function travelWish({ record, means }: Person) {
  const { km, minutes, strength } = record.wishes?.travel ?? {}
  return [km, minutes, strength, means]
}

/** Whoever lives at a point and travels as another does: all that travel reads of them. */
function travellerAt(point: Point | undefined, { record, means }: Person): Person {
  const traveller: Partial<Person> = { point, means, record }
  return traveller as Person
}

/** A must of minutes depends on the way, and so on the pair. */
function metresOf(person: Person, context: Context): number | undefined {
  const byMinutes = person.record.wishes?.travel?.minutes !== undefined && travel.mayLimit?.person?.(person, context)
  return byMinutes ? undefined : farthest(person, context)
}
