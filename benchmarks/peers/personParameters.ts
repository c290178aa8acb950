import { isNamed } from '../../src/criteria/namedTasks.js'
import { similarOccupation } from '../../src/criteria/similarOccupation.js'
import { isDrivingLicence } from '../../src/domain/credential.js'
import { educationRung } from '../../src/domain/education.js'
import { monthsOf } from '../../src/domain/experience.js'
import { languageStep } from '../../src/domain/language.js'
import { FULL } from '../../src/domain/measure.js'
import { dayparts, officeDayparts } from '../../src/domain/schedule.js'
import { NO_PREFERENCE } from '../../src/domain/strength.js'
import type { Context } from '../../src/prepare/context.js'
import { type Person, preparePerson } from '../../src/prepare/person.js'
import type { WishedTasks } from '../../src/prepare/wishedTasks.js'
import type { Codebooks } from './codebook.js'
import { daypartBits, loads, NO_END, reservations, skills, supports } from './jobColumns.js'

/** What a query is given of a person: single numbers, and tables from a code (from 1) to a number. */
export interface Parameters {
  readonly numbers: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<TableName, readonly number[]>>
}

/** The tables of a person; the first three, by competence, stand for what the person's competences reach. */
export const tableNames = [
  'got',
  'similarity',
  'answers',
  'occupation_fit',
  'occupation_open',
  'experience',
  'experience_open',
  'field_match',
  'liked',
  'disliked',
] as const
export type TableName = (typeof tableNames)[number]

/** The parameters that are not whole numbers. */
export const degrees: readonly string[] = ['lat', 'lon', 'cos_lat', 'south', 'north', 'west', 'east']

/** Not said: every number of a person is 0 or more. */
const NOT_SAID = -1
const METRES_A_DEGREE = 110_000

/**
 * A person as parameters: what depends on the person alone, worked out here as `passend` works it out for itself. It is
 * part of the time of a query.
 */
export function parametersOf(person: Person, books: Codebooks, context: Context): Parameters {
  return {
    numbers: {
      ...circleOf(person, context),
      ...demandNumbers(person, books),
      ...wishNumbers(person, books, context),
      ...conditionNumbers(person, books, context),
    },
    tables: {
      ...reachTables(person, books),
      ...occupationTables(person, books, context),
      field_match: [...books.fields.words()].map((field) => fieldMatch(person, field)),
      ...taskTables(person, books),
    },
  }
}

/** The names of all numbers, for a database that holds them in a table. */
export function numberNames(books: Codebooks, context: Context): string[] {
  const anyone = preparePerson({ id: 'anyone', place: { lat: 52, lon: 5 }, wishes: { travel: { km: 1 } } }, context)
  return Object.keys(parametersOf(anyone, books, context).numbers)
}

function circleOf({ record, point }: Person, { policy }: Context): Record<string, number> {
  const { km, minutes, strength = policy.strength.travel } = record.wishes?.travel ?? {}
  if (km === undefined || minutes !== undefined || strength !== 'must' || point === undefined) {
    throw new RangeError('a place and a travel maximum in kilometres as a must')
  }
  const height = (km * 1000) / METRES_A_DEGREE
  const width = height / Math.cos(((Math.abs(point.lat) + height) * Math.PI) / 180)
  return {
    lat: point.lat,
    lon: point.lon,
    cos_lat: Math.cos((point.lat * Math.PI) / 180),
    south: point.lat - height,
    north: point.lat + height,
    west: point.lon - width,
    east: point.lon + width,
    metres: km * 1000,
  }
}

function demandNumbers({ record, educationLevel, languages, credentials }: Person, books: Codebooks) {
  const surveyed = record.credentialsSurveyed
  const [held, lacks]: [string[], string[]] = [[], []]
  for (const paper of books.papers.words()) {
    if (paper.startsWith('equipment ')) {
      if (record.circumstances?.equipment?.includes(paper.slice('equipment '.length))) held.push(paper)
    } else if (credentials.has(paper)) (credentials.get(paper) === false ? lacks : held).push(paper)
    else if (surveyed === 'all' || (surveyed === 'driving-licences' && isDrivingLicence(paper))) lacks.push(paper)
  }
  const levels = skills.map(([language, skill], index): [string, number] => {
    const level = languages.get(language)?.[skill]
    return [`skill_${index}`, level === undefined ? NOT_SAID : languageStep[level]]
  })
  return {
    ...Object.fromEntries(levels),
    knows: Number((record.competences ?? []).length > 0),
    surveyed: Number(record.competencesSurveyed === true),
    rung: educationLevel === undefined ? NOT_SAID : educationRung[educationLevel],
    held: books.papers.bits(held),
    lacks: books.papers.bits(lacks),
  }
}

function wishNumbers({ record }: Person, books: Codebooks, { policy }: Context) {
  const { wishes = {}, circumstances } = record
  const listed = (list: unknown) => Number(Array.isArray(list) && list.length > 0)
  const weight = (wish: unknown, criterion: 'occupation' | 'sector' | 'tasksLiked') =>
    wish === NO_PREFERENCE ? 0 : policy.weights[criterion]
  const [minimum, maximum] = [wishes.hours?.min, wishes.hours?.max]
  const most = Math.min(maximum ?? NO_END, circumstances?.childcareHours ?? NO_END)
  const contracts = wishes.contracts
  const kinds = wishes.kinds?.includes('regular') ? [...wishes.kinds, 'carved-function'] : wishes.kinds
  const can =
    wishes.schedule?.officeHours === true
      ? (wishes.schedule.dayparts ?? dayparts).filter((part) => officeDayparts.includes(part))
      : wishes.schedule?.dayparts
  return {
    ...sectorNumbers(Array.isArray(wishes.sectors) ? wishes.sectors : [], policy.sector.digits),
    weight_occupation: weight(wishes.occupations, 'occupation'),
    weight_sector: weight(wishes.sectors, 'sector'),
    weight_liked: weight(wishes.tasksLiked, 'tasksLiked'),
    likes: listed(wishes.tasksLiked),
    dislikes: listed(wishes.tasksDisliked),
    wishes_sector: listed(wishes.sectors),
    hours_asked: Number(minimum !== undefined || most < NO_END),
    minutes_min: minimum === undefined ? 0 : Math.min(minimum, most) * 60,
    minutes_max: most < NO_END ? most * 60 : NO_END,
    hours_must: Number((wishes.hours?.strength ?? policy.strength.hours) === 'must'),
    dayparts: can === undefined ? NOT_SAID : daypartBits(can),
    regular_only: Number(wishes.schedule?.irregular === false),
    schedule_must: Number((wishes.schedule?.strength ?? policy.strength.schedule) === 'must'),
    contracts: contracts === undefined ? NOT_SAID : books.contracts.bits(contracts),
    kinds: kinds === undefined ? NOT_SAID : books.kinds.bits(kinds),
    contract_must: Number((wishes.contractStrength ?? policy.strength.contract) === 'must'),
  }
}

/** Of up to two wished sectors the leading digits, and what sharing so many of them is worth. */
function sectorNumbers(sectors: readonly string[], values: readonly number[]): Record<string, number> {
  if (sectors.length > 2) throw new RangeError('two wished sectors at most')
  const numbers: Record<string, number> = {}
  for (const wish of [0, 1]) {
    const sector = sectors[wish] ?? ''
    for (const digits of [2, 3, 4, 5]) {
      numbers[`sector_${wish}_${digits}`] = sector.length < digits ? NOT_SAID : Number(sector.slice(0, digits))
      numbers[`sector_worth_${wish}_${digits}`] = sector.length === digits ? FULL : (values[digits] ?? 0)
    }
  }
  return numbers
}

function conditionNumbers(person: Person, books: Codebooks, { policy }: Context) {
  const { record, supportNeeds, available } = person
  const numbers: Record<string, number> = { needs: 0 }
  supports.forEach((kind, index) => {
    const need = supportNeeds.find((one) => one.kind === kind)
    const amount = need === undefined ? 0 : (need.amount ?? 1)
    numbers[`need_${index}`] = amount
    numbers[`need_must_${index}`] = Number(need !== undefined && (need.strength ?? policy.strength.support) === 'must')
    numbers.needs = numbers.needs! + amount
  })
  if (supportNeeds.some(({ kind }) => !supports.includes(kind))) throw new RangeError('an unknown kind of support')
  const limits = record.physicalLimits
  loads.forEach((load, index) => {
    numbers[`limit_${index}`] = limits?.[load] ?? NOT_SAID
  })
  const avoid = [...new Set(limits?.avoid)]
  const eligible = reservations.map((group, index): [string, number] => {
    const is = record.eligibility?.[group]
    return [`eligible_${index + 1}`, is === undefined ? NOT_SAID : Number(is)]
  })
  return {
    ...numbers,
    ...Object.fromEntries(eligible),
    avoid: books.surroundings.bits(avoid),
    conditions: avoid.length + loads.filter((load) => limits?.[load] !== undefined).length,
    conditions_must: Number((limits?.strength ?? policy.strength.workConditions) === 'must'),
    free_from: available.from ?? NOT_SAID,
    free_until: available.until ?? NOT_SAID,
  }
}

function reachTables({ reach }: Person, books: Codebooks) {
  const blank = () => new Array<number>(books.competences.size).fill(0)
  const tables = { got: blank(), similarity: blank(), answers: blank() }
  for (const [concept, { got, similarity, answersMust }] of reach) {
    const at = books.competences.code(concept) - 1
    tables.got[at] = got
    tables.similarity[at] = similarity
    tables.answers[at] = Number(answersMust)
  }
  return tables
}

/** By occupation: the best wish (likeness times confidence; -1 if nothing can tell), and the months that count. */
function occupationTables({ occupations, record }: Person, books: Codebooks, context: Context) {
  const tables: Record<'occupation_fit' | 'occupation_open' | 'experience' | 'experience_open', number[]> = {
    occupation_fit: [],
    occupation_open: [],
    experience: [],
    experience_open: [],
  }
  for (const occupation of books.occupations.words()) {
    let [fit, open] = [NOT_SAID, 0]
    for (const { concept, confidence } of occupation === '' ? [] : occupations) {
      const alike = similarOccupation(concept, occupation, context)
      if (alike === undefined) open = 1
      else fit = Math.max(fit, alike.similarity * confidence)
    }
    tables.occupation_fit.push(fit)
    tables.occupation_open.push(open)
    let [milliMonths, more] = [0, Number(record.experience === undefined)]
    for (const { occupation: done, years } of record.experience ?? []) {
      const alike = occupation === '' ? { similarity: FULL } : similarOccupation(done, occupation, context)
      if (alike === undefined || years === undefined) {
        if (alike === undefined || alike.similarity > 0) more = 1
      } else milliMonths += monthsOf(years) * alike.similarity
    }
    tables.experience.push(milliMonths)
    tables.experience_open.push(more)
  }
  return tables
}

/** 0 another field, 1 the same, 2 not known. */
function fieldMatch({ record }: Person, asked: string): number {
  const diplomas = record.education?.diplomas ?? []
  let open = diplomas.length === 0
  for (const { field, obtained } of diplomas) {
    if (obtained === false) continue
    if (field === asked && obtained === true) return 1
    if (field === asked || field === undefined) open = true
  }
  return open ? 2 : 0
}

function taskTables({ tasksLiked, tasksDisliked }: Person, books: Codebooks) {
  const named = (wishes: WishedTasks | undefined): number[] =>
    books.tasks.map((task) => Number(wishes !== undefined && isNamed(task, wishes)))
  return { liked: named(tasksLiked), disliked: named(tasksDisliked) }
}
