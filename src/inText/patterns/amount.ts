import { joint, type Word } from '../read/word.js'

const hourWords = new Set(['uur', 'uren', 'u', 'uurtjes', 'urige', 'urig', 'uurs'])
const dayWords = new Set(['dagen', 'dag', 'dagjes', 'werkdagen'])

/** Words between two numbers that make a range or a choice of them. */
const between = new Set(['tot', 'a', 'of', 'tm', 'en', 'max', 'maximaal'])

/** How many numbers one amount has at most: `16, 24, 32 of 40 uur`. */
const MOST_NUMBERS = 5

/** A number with the unit that may be written against it: `32`, `38u`, `36urige`. A number with a point or a comma is none. */
function numberAt(words: readonly Word[], at: number): { readonly value: number; readonly unit: string } | undefined {
  const match = /^(\d{1,2})([a-z]{0,6})$/.exec(words[at]?.text ?? '')
  return match === null ? undefined : { value: Number(match[1]), unit: match[2] ?? '' }
}

/** Numbers of hours or days as they are written, whatever they are about. */
export interface Amount {
  /** The place of the first number. */
  readonly from: number
  /** The place of the unit. */
  readonly to: number
  readonly low: number
  readonly high: number
  readonly unit: 'hours' | 'days'
}

/** The amount that starts at a word: `24 uur`, `24-32 uur`, `24, 32 of 40 uur`, `24 tot max 32u`. */
export function amountFrom(words: readonly Word[], at: number): Amount | undefined {
  const first = numberAt(words, at)
  if (first === undefined) return undefined
  let [last, high, unit, to] = [at, first.value, first.unit, at]
  for (let count = 1; count < MOST_NUMBERS; count++) {
    const next = numberAfter(words, last)
    if (next === undefined) break
    const value = numberAt(words, next)
    if (value === undefined || value.value < high || (unit !== '' && value.unit === '')) break
    ;[last, high, unit, to] = [next, value.value, value.unit, next]
  }
  if (unit === '') {
    to = last + 1
    unit = words[to]?.text ?? ''
    if ((words[to]?.before ?? joint.paragraph) > joint.space) return undefined
  }
  const kind = hourWords.has(unit) ? 'hours' : dayWords.has(unit) ? 'days' : undefined
  return kind && { from: at, to, low: first.value, high, unit: kind }
}

/** The place of the next number of a range: after a hyphen, or a comma, or at most two words such as `tot max`. */
function numberAfter(words: readonly Word[], at: number): number | undefined {
  const after = words[at + 1]
  if (after !== undefined && (after.before === joint.tight || after.before === joint.comma) && /^\d/.test(after.text))
    return at + 1
  const start = hourWords.has(after?.text ?? '') ? at + 2 : at + 1
  let place = start
  while (place < start + 2 && between.has(words[place]?.text ?? '') && words[place]?.before === joint.space) place++
  return place > start && words[place]?.before === joint.space ? place : undefined
}
