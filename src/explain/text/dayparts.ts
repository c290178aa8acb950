import { type Daypart, dayparts } from '../../domain/schedule.js'
import { inARow, type RowWords } from './line.js'

/** The days of the week and the parts of a day in a language. */
export interface DaypartWords {
  /** Monday first. */
  readonly days: readonly string[]
  /** Morning, afternoon, evening, night: as one daypart and as many. */
  readonly parts: readonly (readonly [one: string, many: string])[]
  /** `maandagochtend` */
  one(day: string, part: string): string
  /** `de ochtenden en middagen van maandag tot en met vrijdag` */
  run(parts: string, first: string, last: string): string
}

interface Run {
  readonly first: number
  readonly last: number
  readonly parts: number[]
}

/** Dayparts as people say them: three days or more in a row are told as a run, with all parts of the day it holds for. */
export function daypartsText(list: readonly Daypart[], words: DaypartWords, row: RowWords): string {
  const told = runsOf(list).flatMap(({ first, last, parts }) => {
    const day = (index: number) => words.days[index] ?? ''
    const many = parts.map((part) => words.parts[part]?.[1] ?? '')
    if (last - first > 1) return [words.run(inARow(many, row), day(first), day(last))]
    const days = last > first ? [first, last] : [first]
    return days.flatMap((index) => parts.map((part) => words.one(day(index), words.parts[part]?.[0] ?? '')))
  })
  return inARow(told, row)
}

/** Days in a row, with the parts of the day that are there on each of them. */
function runsOf(list: readonly Daypart[]): Run[] {
  const present = new Set(list)
  const runs = new Map<string, Run>()
  for (let part = 0; part < 4; part++) {
    let first = 0
    for (let day = 0; day <= 7; day++) {
      const daypart = dayparts[4 * day + part]
      if (day < 7 && daypart !== undefined && present.has(daypart)) continue
      if (day > first) {
        const run = runs.get(`${first}-${day}`) ?? { first, last: day - 1, parts: [] }
        run.parts.push(part)
        runs.set(`${first}-${day}`, run)
      }
      first = day + 1
    }
  }
  return [...runs.values()].sort((a, b) => a.first - b.first)
}
