import { CANARY } from './canary.js'
import type { SeededRandom } from './random.js'

/** An element that must never come into a page as one. */
export const HOSTILE_ELEMENT = '<img src=x onerror=alert(1)>'

/** An escape sequence that must never reach a terminal. */
const ESCAPE = '\u001b]0;titel\u0007\u001b[31m'

/** What a text may be or have in it that a careless reader falls over. */
const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udfffb',
  '\u202eevil\u202c',
  '\u2066\u2069\u200b\ufeff',
  ESCAPE,
  HOSTILE_ELEMENT,
  '"><script>alert(1)</script>',
  "'; drop table list; --",
  '{{constructor}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a careless template would fill in
  '${process.exit(1)}',
  '=HYPERLINK("http://x")',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '../../../../etc/passwd',
  'C:\\con',
  '%00%s%n%x',
  'null',
  'undefined',
  'NaN',
  '1e999',
  '-0',
  '0x10',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '123456782',
  'no-preference',
  '\r\n\r\n',
  '\u0085\u2028\u2029',
  'ﬀ\u0130\u1e9e',
  'e\u0301'.repeat(40),
  '👩‍👩‍👧‍👦',
  '\u{e0041}',
  CANARY,
  `a ${CANARY} b`,
]

const hostileNumbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.5,
  -0.5,
  84,
  1000,
  1001,
  65_535,
  65_536,
  1e6,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  -1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]

/** Long enough to be beyond any bound of a field, short enough to make many of. A regular expression that backtracks shows here. */
const LONG = [300, 1200, 6000, 60_000] as const
const repeated = [
  CANARY,
  'a',
  'aA1-',
  ' ',
  '\n',
  '.',
  '0',
  'a,',
  '((',
  '\\',
  '"',
  "';",
  '-1',
  'é',
  '\ud800',
  'ab ab ',
] as const

/** A text that is none of those expected. */
export function hostileText(random: SeededRandom): string {
  if (!random.once(12)) return random.pick(hostileTexts)
  const piece = random.pick(repeated)
  return piece.repeat(Math.ceil(random.pick(random.once(8) ? LONG : LONG.slice(0, 2)) / piece.length))
}

/** A number that is none of those expected. */
export const hostileNumber = (random: SeededRandom): number => random.pick(hostileNumbers)

/** Nests a value so many levels deep in lists, objects or both. */
export function nested(value: unknown, levels: number, random: SeededRandom): unknown {
  const kind = random.below(3)
  let at = value
  for (let level = 0; level < levels; level++)
    at = kind === 0 || (kind === 1 && level % 2 === 0) ? [at] : { [random.once(2) ? 'a' : 'wishes']: at }
  return at
}

/** A value that JSON has, and that is none of those expected. */
export function hostilePlain(random: SeededRandom): unknown {
  switch (random.below(14)) {
    case 0:
      return null
    case 1:
      return random.once(2)
    case 2:
      return []
    case 3:
      return {}
    case 4:
      return [hostileText(random), hostileNumber(random)]
    case 5:
      return { [hostileText(random)]: CANARY, length: hostileNumber(random), id: hostileText(random) }
    case 6:
      return nested(CANARY, random.pick([2, 5, 23, 24, 25, 60, 400]), random)
    case 7:
      return Array.from({ length: random.pick([2, 11, 101, 1001]) }, () => CANARY)
    case 8:
      return JSON.parse('{"__proto__":{"gezongen":1},"constructor":{"prototype":{"gezongen":1}}}')
    case 9:
      // What cannot be compared with a number or made a text, though it is plain JSON.
      // biome-ignore lint/suspicious/noThenProperty: what would be taken for a promise is the purpose
      return { length: { toString: 1, valueOf: 1 }, toString: CANARY, valueOf: [], toJSON: 1, then: 1 }
    case 10:
    case 11:
      return hostileText(random)
    default:
      return hostileNumber(random)
  }
}

const throws = (): never => {
  throw new Error(CANARY)
}

/** A value that only a program can make, and that is quiet when it is read: a function, a symbol, a circle, an instance of a class. */
export function strangeObject(random: SeededRandom): unknown {
  switch (random.below(8)) {
    case 0:
      return () => CANARY
    case 1:
      return Symbol(CANARY)
    case 2:
      return 10n
    case 3:
      return undefined
    case 4: {
      const own: Record<string, unknown> = { id: 'a' }
      own.self = own
      return own
    }
    case 5:
      return new Date(Number.NaN)
    case 6:
      return new Map([[CANARY, CANARY]])
    default:
      return Object.create({ id: CANARY, title: CANARY })
  }
}

/** A value that throws when it is read, with content in what it throws; or a list that nobody comes to the end of. */
export function throwingObject(random: SeededRandom): unknown {
  switch (random.below(7)) {
    case 0:
      return Object.defineProperty({ id: 'a' }, 'id', { enumerable: true, get: throws })
    case 1:
      return new Proxy({}, { get: throws })
    case 2:
      return new Proxy({}, { ownKeys: throws, has: throws, getPrototypeOf: throws })
    case 3:
      return new Proxy([], { get: throws })
    case 4: {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    }
    case 5:
      return Object.assign([], { length: 4_000_000_000 })
    default:
      return { toJSON: throws, toString: throws, valueOf: throws, [Symbol.toPrimitive]: throws }
  }
}
