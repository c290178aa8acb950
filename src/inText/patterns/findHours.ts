import { MAX_HOURS } from '../../domain/hours.js'
import { type Candidate, confidenceOf } from '../candidate.js'
import { joint, type Word } from '../read/word.js'
import type { Meaning } from '../suggestion.js'
import { type Amount, amountFrom } from './amount.js'

/** How sure hours are of which nobody says that they are a week. */
const NO_WEEK = 700

/** Fewer hours, of which nobody says that they are a week, are a time of day or a shift. */
const LEAST_BARE = 12

/** How near to an amount of hours an amount of days must come to be of the same week: `32 uur in 4 dagen`. */
const SAME_WEEK = 4

const weekWords = new Set(['week', 'wk', 'weken', 'werkweek', 'weekbasis', 'pw'])
const otherSpans = new Set('dag maand jaar kwartaal dagdeel nacht keer dienst ochtend avond middag'.split(' '))
/** Before a number of hours these make it a time of day, a term or money, unless a week is said. */
const clockWords = new Set(
  'om vanaf tot binnen rond tussen van na voor elke iedere per en over sinds ruim eur euro'.split(' '),
)
const least = new Set(['minimaal', 'minimum', 'min', 'minstens', 'tenminste', 'minste', 'vanaf'])
const most = new Set(['maximaal', 'maximum', 'max', 'hooguit', 'hoogstens', 'tot'])

/** Hours and days a week as they are said. What is said of a day, a shift or the clock is left alone. */
export function findHours(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = []
  let hoursEnd = Number.NEGATIVE_INFINITY
  for (let at = 0; at < words.length; at++) {
    const amount = amountFrom(words, at)
    if (amount === undefined) continue
    const candidate = candidateOf(words, amount, amount.from - hoursEnd <= SAME_WEEK)
    if (candidate !== undefined) found.push(candidate)
    if (candidate?.meaning.kind === 'hours') hoursEnd = amount.to
    at = amount.to
  }
  return found
}

function candidateOf(words: readonly Word[], amount: Amount, sameWeek: boolean): Candidate | undefined {
  const { from, to, low, high, unit } = amount
  if (high === 0 || high > (unit === 'days' ? 7 : MAX_HOURS)) return undefined
  const week = weekAround(words, from, to)
  const weekly = unit === 'days' ? sameWeek || areSplit(words, to) : mayBeWeekly(words, amount)
  if (week === undefined && !weekly) return undefined
  const [bound, start] = boundBefore(words, from)
  const end = week !== undefined && week > to ? week : to
  return {
    meaning: unit === 'days' ? { kind: 'days', min: low, max: high } : hoursOf(amount, bound),
    how: 'pattern',
    confidence: week === undefined ? NO_WEEK : confidenceOf.pattern,
    words: Array.from({ length: end - start + 1 }, (_, place) => start + place),
    anchor: undefined,
  }
}

/** One number with a bound is open at the other end; two numbers, or one without, are closed. */
const hoursOf = ({ low, high }: Amount, bound: Bound | undefined): Meaning => ({
  kind: 'hours',
  ...((bound !== 'most' || low < high) && { min: low }),
  ...((bound !== 'least' || low < high) && { max: high }),
})

type Bound = 'least' | 'most'

/** `minimaal 24 uur` has no most, `niet meer dan 24 uur` no least; and the word where that begins. */
function boundBefore(words: readonly Word[], from: number): [bound: Bound | undefined, start: number] {
  const [last = '', one = '', two = ''] = [1, 2, 3].map((back) => words[from - back]?.text)
  if ((words[from]?.before ?? joint.paragraph) > joint.space) return [undefined, from]
  if (last === 'dan' && (one === 'meer' || one === 'langer'))
    return two === 'niet' ? ['most', from - 3] : ['least', from - 2]
  if (last === 'dan' && one === 'minder') return two === 'niet' ? ['least', from - 3] : ['most', from - 2]
  if (least.has(last)) return ['least', from - 1]
  return most.has(last) ? ['most', from - 1] : [undefined, from]
}

/** Where the word stands that makes it a week: after the unit, or before the number. */
function weekAround(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = to + 1; at <= to + 3; at++) {
    const { text, before } = words[at] ?? { text: '', before: joint.paragraph }
    if (before >= joint.comma || otherSpans.has(text)) break
    if (weekWords.has(text) || (text === 'w' && words[at - 1]?.text === 'p')) return at
  }
  for (let at = from - 1; at >= from - 3; at--) {
    if ((words[at + 1]?.before ?? joint.paragraph) > joint.colon) break
    const text = words[at]?.text ?? ''
    if (text === 'werkweek' || (weekWords.has(text) && words[at - 1]?.text === 'per')) return at
  }
  return undefined
}

/** `3 dagen van 4 uur`. */
const areSplit = (words: readonly Word[], to: number): boolean =>
  words[to + 1]?.text === 'van' && amountFrom(words, to + 2)?.unit === 'hours'

function mayBeWeekly(words: readonly Word[], { from, to, low }: Amount): boolean {
  const before = words[from - 1]?.text ?? ''
  const after = [1, 2].map((place) => words[to + place]?.text ?? '')
  if (words[to]?.text.endsWith('urige')) return true
  return low >= LEAST_BARE && !clockWords.has(before) && !after.some((word) => otherSpans.has(word))
}
