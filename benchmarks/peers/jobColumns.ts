import { educationRung } from '../../src/domain/education.js'
import { monthsOf } from '../../src/domain/experience.js'
import { languageStep } from '../../src/domain/language.js'
import type { MeasuredLoad } from '../../src/domain/load.js'
import { type Daypart, dayparts } from '../../src/domain/schedule.js'
import type { SupportKind } from '../../src/domain/support.js'
import type { Context } from '../../src/prepare/context.js'
import type { Job } from '../../src/prepare/job.js'
import type { Codebooks } from './codebook.js'

/** A column of the table of vacancies. */
export interface Column {
  readonly name: string
  readonly type: 'integer' | 'double'
  readonly of: (job: Job, books: Codebooks, context: Context) => number | undefined
}

/** The skills, loads and kinds of support that the vacancies of the benchmark speak of; others are refused aloud. */
export const skills = [
  ['nld', 'speaking'],
  ['nld', 'reading'],
  ['eng', 'speaking'],
] as const
export const loads: readonly MeasuredLoad[] = ['liftingKg', 'standingHours']
export const supports: readonly SupportKind[] = ['jobcoach', 'quiet-place', 'fixed-tasks', 'guidance', 'extra-breaks']
export const reservations = ['banenafspraak', 'beschut-werk'] as const
export const TASKS = 3
/** As much as anybody needs, and later than anybody minds. */
export const NO_END = 1_000_000

/** What something comes to, if it is there. */
const given = <T>(value: T | undefined, of: (value: T) => number): number | undefined =>
  value === undefined ? undefined : of(value)

const flag = (value: boolean | undefined): number | undefined => (value === undefined ? undefined : Number(value))

/** The bits of dayparts, Monday morning first. */
export const daypartBits = (parts: readonly Daypart[]): number =>
  parts.reduce((bits, part) => bits | (1 << dayparts.indexOf(part)), 0)

/** The least digits of a sector as one number; undefined if it has fewer. */
const leadingDigits = (sector: string | undefined, digits: number): number | undefined =>
  sector === undefined || sector.length < digits ? undefined : Number(sector.slice(0, digits))

const educationMust = ({ record }: Job, { policy }: Context) =>
  (record.asks?.education?.strength ?? policy.strength.education) === 'must'

const experienceOf = ({ experience }: Job) => {
  if (experience.length > 1) throw new RangeError('one ask of experience at most')
  return experience[0]
}

function papers({ credentials, equipment }: Job, books: Codebooks, { policy }: Context, mustsOnly: boolean): number {
  const things = equipment.filter(({ strength = policy.strength.credentials }) => !mustsOnly || strength === 'must')
  return books.papers.bits([
    ...credentials.filter(({ must }) => !mustsOnly || must).map(({ credential }) => credential),
    ...things.map((thing) => `equipment ${thing.equipment}`),
  ])
}

/** How much of a kind of support is offered: NO_END where that is as much as is needed. */
function offered({ record }: Job, kind: SupportKind): number | undefined {
  const amounts = (record.supportOffered ?? [])
    .filter((offer) => offer.kind === kind)
    .map((offer) => (offer.offered === false ? 0 : (offer.amount ?? NO_END)))
  return amounts.length === 0 ? undefined : Math.max(...amounts)
}

/** What a vacancy is to a database: numbers, worked out once from the same prepared job that passend starts from. */
export const columns: readonly Column[] = [
  { name: 'lat', type: 'double', of: ({ point }) => point?.lat },
  { name: 'lon', type: 'double', of: ({ point }) => point?.lon },
  { name: 'cos_lat', type: 'double', of: ({ point }) => point && Math.cos((point.lat * Math.PI) / 180) },
  { name: 'occupation', type: 'integer', of: (job, books) => given(job.occupation, (id) => books.occupation(id)) },
  { name: 'occupation_confidence', type: 'integer', of: (job) => job.occupationConfidence },
  ...[2, 3, 4, 5].map(
    (digits): Column => ({
      name: `sector_${digits}`,
      type: 'integer',
      of: ({ record }) => leadingDigits(record.sector, digits),
    }),
  ),
  { name: 'ask_count', type: 'integer', of: ({ competences }) => competences.asks.length },
  { name: 'ask_weight', type: 'integer', of: ({ competences }) => competences.totalWeight },
  { name: 'ask_silent', type: 'integer', of: ({ competences }) => competences.silentWeight },
  { name: 'ask_musts', type: 'integer', of: ({ competences }) => competences.asks.filter(({ must }) => must).length },
  {
    name: 'education_rung',
    type: 'integer',
    of: ({ record }) => given(record.asks?.education?.level, (level) => educationRung[level]),
  },
  {
    name: 'education_field',
    type: 'integer',
    of: ({ record }, books) => given(record.asks?.education?.field, (field) => books.fields.code(field)),
  },
  { name: 'education_must', type: 'integer', of: (job, _, context) => Number(educationMust(job, context)) },
  ...skills.flatMap(([language, skill], index): Column[] => {
    const asked = (job: Job) => job.skills.find((one) => one.language === language && one.skill === skill)
    return [
      { name: `skill_${index}`, type: 'integer', of: (job) => asked(job) && languageStep[asked(job)!.level] },
      {
        name: `skill_must_${index}`,
        type: 'integer',
        of: (job) => {
          const must = asked(job)?.mustLevel
          return must === undefined ? undefined : languageStep[must]
        },
      },
    ]
  }),
  { name: 'skill_count', type: 'integer', of: (job) => job.skills.length },
  { name: 'papers', type: 'integer', of: (job, books, context) => papers(job, books, context, false) },
  { name: 'papers_must', type: 'integer', of: (job, books, context) => papers(job, books, context, true) },
  { name: 'paper_count', type: 'integer', of: ({ credentials, equipment }) => credentials.length + equipment.length },
  {
    name: 'experience_months',
    type: 'integer',
    of: (job) => {
      const asked = experienceOf(job)
      return asked && monthsOf(asked.years)
    },
  },
  {
    name: 'experience_occupation',
    type: 'integer',
    of: (job, books) => books.occupation(experienceOf(job)?.occupation ?? job.occupation),
  },
  {
    name: 'experience_must',
    type: 'integer',
    of: (job, _, { policy }) => Number((experienceOf(job)?.strength ?? policy.strength.experience) === 'must'),
  },
  ...Array.from({ length: TASKS }, (_, index): Column[] => [
    {
      name: `task_${index}`,
      type: 'integer',
      of: ({ tasks }, books) => given(tasks[index], (task) => books.task(task)),
    },
    { name: `task_minutes_${index}`, type: 'integer', of: ({ tasks }) => tasks[index]?.minutes ?? 0 },
  ]).flat(),
  {
    name: 'task_minutes',
    type: 'integer',
    of: ({ tasks }) => (tasks.length === 0 ? undefined : tasks.reduce((sum, { minutes }) => sum + minutes, 0)),
  },
  { name: 'minutes_min', type: 'integer', of: ({ minutes }) => minutes && (minutes.min ?? 0) },
  { name: 'minutes_max', type: 'integer', of: ({ minutes }) => minutes && (minutes.max ?? NO_END) },
  { name: 'dayparts', type: 'integer', of: (job) => job.dayparts && daypartBits(job.dayparts) },
  { name: 'daypart_count', type: 'integer', of: (job) => job.dayparts?.length },
  {
    name: 'regular',
    type: 'integer',
    of: ({ record: { schedule } }) =>
      flag(schedule?.irregular === undefined ? schedule?.officeHours === true || undefined : !schedule.irregular),
  },
  {
    name: 'contracts',
    type: 'integer',
    of: ({ record }, books) => given(record.contracts, (contracts) => books.contracts.bits(contracts)),
  },
  { name: 'kind', type: 'integer', of: ({ record }, books) => given(record.kind, (kind) => books.kinds.bit(kind)) },
  ...supports.map(
    (kind, index): Column => ({ name: `support_${index}`, type: 'integer', of: (job) => offered(job, kind) }),
  ),
  ...loads.flatMap((load, index): Column[] => [
    { name: `load_${index}`, type: 'integer', of: (job) => job.loads.get(load)?.amount },
    { name: `load_open_${index}`, type: 'integer', of: (job) => Number(job.loads.get(load)?.complete === false) },
  ]),
  ...([true, false] as const).map(
    (there): Column => ({
      name: there ? 'surroundings' : 'surroundings_not',
      type: 'integer',
      of: (job, books) =>
        books.surroundings.bits([...job.surroundings].filter(([, is]) => is === there).map(([kind]) => kind)),
    }),
  ),
  {
    name: 'start_day',
    type: 'integer',
    of: ({ dates: { start } }) => (start && Number.isFinite(start.latest) ? start.earliest : undefined),
  },
  { name: 'over', type: 'integer', of: ({ dates }) => Number(dates.closed === true || dates.ended === true) },
  {
    name: 'reserved_for',
    type: 'integer',
    of: ({ record }) => (record.reservedFor === undefined ? 0 : 1 + reservations.indexOf(record.reservedFor)),
  },
]

/** Refuses a vacancy that the columns do not hold as a whole. */
function checkFits({ record, skills: asked, tasks }: Job): void {
  const unknownSkill = asked.some(
    ({ language, skill }) => !skills.some(([one, other]) => one === language && other === skill),
  )
  const unknownSupport = record.supportOffered?.some(({ kind }) => !supports.includes(kind)) === true
  if (unknownSkill || unknownSupport || tasks.length > TASKS || record.asks?.education?.crebos !== undefined) {
    throw new RangeError(`vacancy ${record.id} does not fit the columns`)
  }
}

/** The columns of the table of asks: one row for each competence that a vacancy asks. */
export const askColumns = ['vacancy', 'concept', 'weight', 'rarity', 'must'] as const

/** The rows of both tables. The id of a row is its place among the jobs, from 1. */
export interface Tables {
  readonly vacancies: readonly (readonly (number | null)[])[]
  readonly asks: readonly (readonly number[])[]
}

/** Writes the jobs as rows: the id, then the columns. */
export function tablesOf(jobs: readonly Job[], books: Codebooks, context: Context): Tables {
  const asks: number[][] = []
  const vacancies = jobs.map((job, index) => {
    checkFits(job)
    for (const { concept, weight, rarity, must } of job.competences.asks) {
      asks.push([index + 1, books.competences.code(concept), weight, rarity, Number(must)])
    }
    return [index + 1, ...columns.map(({ of }) => of(job, books, context) ?? null)]
  })
  return { vacancies, asks }
}

/** Jobs in the order of the map, strip by strip, so that neighbours lie side by side in a table. */
export function byPlace(jobs: readonly Job[]): Job[] {
  const key = ({ point }: Job) => (point === undefined ? -1 : Math.floor(point.lat / 0.05) * 10_000 + point.lon)
  return [...jobs].sort((a, b) => key(a) - key(b))
}
