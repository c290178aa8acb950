import { CANARY } from './canary.js'
import { hostileNumber, hostilePlain, hostileText, nested, strangeObject, throwingObject } from './hostileValues.js'
import type { SeededRandom } from './random.js'

/** How a value is changed. */
export interface MutationOptions {
  /**
   * What values may become beside what JSON has. `strange`: what only a program can make, as functions and circles. `throwing`: also what
   * throws when it is read; for records, of which nothing may be taken for granted. Default `strange`: options come from the caller's own
   * program, and an error of its own getter is its own.
   */
  readonly objects?: 'none' | 'strange' | 'throwing'
  /** How many changes at most. Default 4. One value in eight is left as it is, so that what is right is read too. */
  readonly most?: number
}

type Objects = NonNullable<MutationOptions['objects']>

/** Names that no record may have, and names that no object should. */
const forbidden = ['bsn', 'Geboorte_Datum', 'name', 'e-mail', 'geslacht', 'nationality', 'diagnose', 'Foto', 'religie']
const unsafe = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON']

/** A place in a value: the list or object that has it, and by which key. */
interface Spot {
  readonly of: Record<PropertyKey, unknown>
  readonly key: string
}

/** A copy of plain data with some changes: what is dropped, doubled, of another kind, nested, huge, hostile, or of somebody else. */
export function mutated(
  value: unknown,
  random: SeededRandom,
  { objects = 'strange', most = 4 }: MutationOptions = {},
): unknown {
  const root: Record<PropertyKey, unknown> = { value: copyOf(value) }
  if (random.once(8)) return root.value
  for (let left = 1 + random.below(most); left > 0; left--) change(spotIn(root, random), root, random, objects)
  return root.value
}

/** The same for a record: also with what throws when it is read. */
export const mutatedRecord = (record: unknown, random: SeededRandom): unknown =>
  mutated(record, random, { objects: 'throwing' })

const isHolder = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

/** What a change has made is left alone by the next one: reading it may throw. */
const made = new WeakSet<object>()
const isOpen = (value: unknown): value is Record<PropertyKey, unknown> => isHolder(value) && !made.has(value)

/** How many values a copy has at most: what was doubled within what was doubled would be millions. The rest becomes null. */
const MOST_COPIED = 20_000

function copyOf(value: unknown, copied = { values: 0 }): unknown {
  if (!isOpen(value)) return value
  if (++copied.values > MOST_COPIED) return null
  if (Array.isArray(value)) {
    copied.values += value.length
    return value.map((item) => copyOf(item, copied))
  }
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key], copied)
  return copy
}

/** Any place in the value, those deep down as likely as those at the top: the walk goes on four times in five. */
function spotIn(root: Record<PropertyKey, unknown>, random: SeededRandom): Spot {
  let spot: Spot = { of: root, key: 'value' }
  for (;;) {
    const at = spot.of[spot.key]
    if (!isOpen(at) || random.once(5)) return spot
    const keys = Object.keys(at)
    if (keys.length === 0) return spot
    spot = { of: at, key: random.pick(keys) }
  }
}

function change({ of, key }: Spot, root: Record<PropertyKey, unknown>, random: SeededRandom, objects: Objects): void {
  const value = of[key]
  switch (random.below(14)) {
    case 0:
      if (Array.isArray(of)) of.splice(Number(key), 1)
      else if (of !== root) delete of[key]
      return
    case 1:
      if (Array.isArray(of)) of.push(copyOf(value))
      else put(of, random.pick([`${key}2`, key.toUpperCase(), hostileText(random)]), copyOf(value), root)
      return
    case 2:
      if (isOpen(value) && Array.isArray(value)) doubled(value, random)
      else of[key] = hostilePlain(random)
      return
    case 3:
      of[key] = nested(value, random.pick([1, 2, 22, 200]), random)
      return
    case 4: {
      const other = spotIn(root, random)
      of[key] = copyOf(other.of[other.key])
      return
    }
    case 5:
      if (typeof value === 'number') of[key] = random.pick([-value, value + 1, value * 1000, value / 3, String(value)])
      else of[key] = hostileNumber(random)
      return
    case 6:
      if (typeof value === 'string') of[key] = spoiled(value, random)
      else of[key] = hostileText(random)
      return
    case 7:
      if (isOpen(value) && !Array.isArray(value)) put(value, random.pick(forbidden), CANARY, root)
      else of[key] = CANARY
      return
    case 8:
      if (isOpen(value) && !Array.isArray(value)) put(value, random.pick(unsafe), hostilePlain(random), root)
      else of[key] = hostilePlain(random)
      return
    case 9:
      if (isOpen(value) && !Array.isArray(value)) put(value, CANARY, CANARY, root)
      else of[key] = [value]
      return
    case 10:
      if (objects === 'none') of[key] = hostilePlain(random)
      else of[key] = closed(objects === 'throwing' && random.once(2) ? throwingObject(random) : strangeObject(random))
      return
    case 11:
      if (objects === 'throwing' && of !== root) {
        Object.defineProperty(of, key, { enumerable: true, configurable: true, get: throwing })
        made.add(of)
      } else of[key] = [value]
      return
    default:
      of[key] = hostilePlain(random)
  }
}

const throwing = (): never => {
  throw new Error(CANARY)
}

const closed = (value: unknown): unknown => {
  if (isHolder(value)) made.add(value)
  return value
}

/** Puts an own key, `__proto__` among them, as JSON.parse does. */
function put(of: Record<PropertyKey, unknown>, key: string, value: unknown, root: object): void {
  if (of !== root) Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true })
}

function doubled(list: unknown[], random: SeededRandom): void {
  const item = list[random.below(Math.max(1, list.length))]
  // A list in a list that is long already would be a million: nobody reads those in a blink, and nobody has to.
  const most = isLong(item) || list.length > 100 ? 2 : random.pick([1, 2, 10, 120, 1100])
  for (let count = most; count > 0; count--) list.push(item)
}

/** Whether a value holds, at most two levels down, a list of more than a hundred. */
function isLong(value: unknown, levels = 2): boolean {
  if (!isOpen(value)) return false
  const items = Object.values(value)
  return items.length > 100 || (levels > 0 && items.some((item) => isLong(item, levels - 1)))
}

/** A text with something in it that was not, or with a piece gone. */
function spoiled(text: string, random: SeededRandom): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + (random.once(4) ? '' : hostileText(random)) + text.slice(at + random.below(4))
}
