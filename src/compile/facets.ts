import type { Criterion, LimitCriterion } from '../criteria/criterion.js'
import { criteria, limitCriteria } from '../criteria/index.js'
import type { LimitPart } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Filter } from '../domain/rankOptions.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

/** What a column of codes is made of: records that are alike in what is read share a code. */
export interface Facet<T> {
  /** Whether hardly any two records are alike in it. Then every record has a code of its own, and nothing is read. */
  readonly own: boolean
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

/** The columns of codes of one kind of record, and who reads which. */
export interface Facets<T> {
  readonly columns: readonly Facet<T>[]
  /** The column of each criterion that has one: talents are summed only, and a job's travel is read off its point. */
  readonly ofCriterion: ReadonlyMap<CriterionId, number>
  /** Where the limits of a criterion are looked up: in its own column, or by parts of the job, each in one of its own. */
  readonly ofLimits: ReadonlyMap<CriterionId, readonly LimitFacet[]>
  /** What each filter that this kind of record knows looks at. */
  readonly ofFilter: ReadonlyMap<keyof Filter, FilterFacet<T>>
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
  const columns: Facet<Person>[] = []
  const ofCriterion = new Map<CriterionId, number>()
  const ofLimits = new Map<CriterionId, readonly LimitFacet[]>()
  const exampleOf = (person: Person) => person
  for (const { id, reads, limits, mayLimit } of limitCriteria) {
    if (id === 'talents') continue
    const column = columns.length
    ofCriterion.set(id, column)
    ofLimits.set(id, [{ column, limits }])
    columns.push({
      own: ownOfPeople.includes(id),
      read: reads.person,
      mayLimit: (person, context) => mayLimit?.person?.(person, context) ?? true,
      exampleOf,
    })
  }
  columns.push({ own: false, read: ({ region }) => region, mayLimit: () => false, exampleOf })
  const region: FilterFacet<Person> = { column: columns.length - 1, read: (person) => person.region }
  return { columns, ofCriterion, ofLimits, ofFilter: new Map([['region', region]]) }
}
