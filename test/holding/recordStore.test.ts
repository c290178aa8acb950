import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, it } from 'vitest'
import { packSections, unpackSections } from '../../src/holding/container.js'
import { RecordStore } from '../../src/holding/recordStore.js'
import type { Sections, TypedArray } from '../../src/holding/sections.js'
import { runs } from '../support/runs.js'

/** Any row of UTF-16 units, halves of pairs too; and texts that come again. */
const textArbitrary = fc.oneof(
  fc.constantFrom('', 'nld', 'permanent', 'Één ding', '\ud83d\ude00', '\udc00\ud800'),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
)
const numberArbitrary = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.1,
    52.0907,
    -4.000001,
    2 ** 31 - 1,
    -(2 ** 31),
    2 ** 31,
    2 ** 53,
    5e-324,
    1e-7,
    2147.483647,
    2147.483648,
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((millionths) => millionths / 1e6),
)
const keyArbitrary = fc.oneof(
  fc.constantFrom('id', 'title', 'description', 'text', 'label', '__proto__', 'constructor', 'toString', '1', '0', ''),
  textArbitrary,
)
const { object: recordArbitrary } = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    textArbitrary,
    numberArbitrary,
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 20 }),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(keyArbitrary, tie('value')), { maxLength: 8 })
    .map((entries) => Object.fromEntries(entries)),
}))

/** Equal to the last sign of a zero, and with the keys in the same order. */
function expectSame(got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(got, wanted) || JSON.stringify(got) !== JSON.stringify(wanted))
    expect(got).toStrictEqual(wanted)
  expect(isDeepStrictEqual(got, wanted)).toBe(true)
}

function expectHeld(store: RecordStore, positions: readonly number[], records: readonly object[]): void {
  for (const [index, position] of positions.entries()) expectSame(store.read(position), records[index])
}

const sectionsOf = (store: RecordStore): Map<string, TypedArray> => new Map(Object.entries(store.sections()))

const reopened = (store: RecordStore): RecordStore =>
  RecordStore.open(unpackSections(packSections({}, store.sections())).sections)

/** A store with these bytes for its records, and the texts and shapes of one that holds the record. */
function withBytes(bytes: Uint8Array, record: object = {}): RecordStore {
  const store = RecordStore.create()
  store.write(record)
  return RecordStore.open(new Map<string, TypedArray>([...sectionsOf(store), ['records.bytes', bytes]]))
}

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    return error instanceof PassendError ? error.code : String(error)
  }
  return 'no error'
}

describe('a store of records', () => {
  it('gives back what was written, before and after a snapshot, and goes on from there', () => {
    const recordsArbitrary = fc.array(recordArbitrary, { maxLength: 5 })
    fc.assert(
      fc.property(recordsArbitrary, recordsArbitrary, (first, more) => {
        const store = RecordStore.create()
        const positions = first.map((record) => store.write(record))
        expectHeld(store, positions, first)
        const opened = reopened(store)
        positions.push(...more.map((record) => opened.write(record)))
        expectHeld(opened, positions, [...first, ...more])
        expectHeld(reopened(opened), positions, [...first, ...more])
      }),
      runs(200),
    )
  })

  it('leaves out what is undefined', () => {
    const store = RecordStore.create()
    const position = store.write({
      a: undefined,
      id: 'v-1',
      b: 1,
      c: { d: undefined },
      title: undefined,
      e: [{ f: undefined }],
    })
    expectSame(store.read(position), { id: 'v-1', b: 1, c: {}, e: [{}] })
  })

  it('gives a copy each time', () => {
    const store = RecordStore.create()
    const position = store.write({ tasks: [{ label: 'sweeping' }] })
    const copy = store.read(position) as { tasks: { label: string }[] }
    copy.tasks[0]!.label = 'mopping'
    copy.tasks.push({ label: 'more' })
    expectSame(store.read(position), { tasks: [{ label: 'sweeping' }] })
  })

  it('gives an own property named __proto__ back as one, and no other prototype', () => {
    const store = RecordStore.create()
    const record = JSON.parse('{"a":1,"__proto__":{"polluted":true},"b":{"__proto__":null}}') as object
    const read = store.read(store.write(record)) as Record<string, unknown>
    expectSame(read, record)
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(read.polluted).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('holds a text that comes again once, but not a title', () => {
    const store = RecordStore.create()
    const long = 'x'.repeat(100)
    store.write({ label: long })
    const before = store.length
    store.write({ label: long })
    expect(store.length - before).toBeLessThan(8)
    store.write({ title: long })
    expect(store.length - before).toBeGreaterThan(100)
  })

  it('writes a record of any length', () => {
    const store = RecordStore.create()
    const record = {
      description: '\u20ac'.repeat(20_000),
      halves: 'é\ud800'.repeat(6000),
      text: 'x'.repeat(4097),
      list: Array.from({ length: 5000 }, (_, index) => index * 1.1),
    }
    const positions = [store.write({}), store.write(record), store.write({ a: 1 })]
    expect(positions.map((position) => store.read(position))).toEqual([{}, record, { a: 1 }])
  })

  it('refuses what is no plain data, and stays as it was', () => {
    const store = RecordStore.create()
    const position = store.write({ a: 1 })
    const { length } = store
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('s'), [undefined]])
      expect(() => store.write({ value })).toThrow(TypeError)
    const round: Record<string, unknown> = {}
    round.round = round
    expect(() => store.write(round)).toThrow(TypeError)
    expect(store.length).toBe(length)
    expectSame(store.read(position), { a: 1 })
    expectSame(store.read(store.write({ b: [2] })), { b: [2] })
  })

  it('nests 64 deep and no deeper', () => {
    const nested = (depth: number): object => (depth === 1 ? {} : { a: nested(depth - 1) })
    const store = RecordStore.create()
    expectSame(store.read(store.write(nested(64))), nested(64))
    expect(() => store.write(nested(65))).toThrow(TypeError)
  })

  it('names its sections as it is told', () => {
    const store = RecordStore.create()
    const position = store.write({ a: 'b' })
    const sections: Sections = new Map(Object.entries(store.sections('vacancies')))
    expect([...sections.keys()].every((name) => name.startsWith('vacancies.'))).toBe(true)
    expectSame(RecordStore.open(sections, 'vacancies').read(position), { a: 'b' })
  })

  it('copies nothing when it is opened', () => {
    const store = RecordStore.create()
    store.write({ a: 'b', id: 'c' })
    const sections = sectionsOf(store)
    for (const [name, section] of Object.entries(RecordStore.open(sections).sections()))
      expect(section.buffer, name).toBe(sections.get(name)?.buffer)
  })
})

describe('a damaged store of records', () => {
  const record = {
    id: 'v-1',
    label: 'caf\u00e9 \ud83d\ude00',
    title: 'caf\u00e9 \ud83d\ude00',
    numbers: [1, -70_000, 0.5, 1 / 3],
    flags: { yes: true, no: false, nothing: null },
  }
  const store = RecordStore.create()
  const position = store.write(record)
  const bytes = Uint8Array.from(store.sections()['records.bytes'] as Uint8Array)

  it('refuses positions at which no record begins', () => {
    for (const wrong of [-1, 0.5, Number.NaN, bytes.length, 2 ** 40]) {
      expect(codeOf(() => store.read(wrong))).toBe('damaged-snapshot')
      expect(codeOf(() => RecordStore.create().read(wrong))).toBe('damaged-snapshot')
    }
    for (let inside = position + 1; inside < bytes.length; inside++)
      expect(
        codeOf(() => store.read(inside)),
        String(inside),
      ).toBe('damaged-snapshot')
  })

  it('refuses a record that is cut off anywhere', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(
        codeOf(() => withBytes(bytes.slice(0, length), record).read(0)),
        String(length),
      ).toBe('damaged-snapshot')
    for (let length = 1; length < bytes.length - 1; length++) {
      const shorter = bytes.slice(0, length + 1)
      shorter[0] = length
      expect(
        codeOf(() => withBytes(shorter, record).read(0)),
        String(length),
      ).toBe('damaged-snapshot')
    }
  })

  it('refuses any bytes with an error of its own, or reads something plain', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (some) => {
        const framed = Uint8Array.of(some.length, ...some)
        const outcome = codeOf(() => JSON.stringify(withBytes(framed, record).read(0)))
        expect(['damaged-snapshot', 'no error']).toContain(outcome)
      }),
      runs(2000),
    )
    for (let place = 1; place < bytes.length; place++) {
      for (let byte = 0; byte < 256; byte++) {
        const changed = bytes.slice()
        changed[place] = byte
        const outcome = codeOf(() => JSON.stringify(withBytes(changed, record).read(0)))
        if (outcome !== 'no error') expect(outcome).toBe('damaged-snapshot')
      }
    }
  })

  const [constant, whole, float, text, inlineText, list, object] = [0, 1, 2, 3, 4, 5, 6]
  const token = (type: number | undefined, value: number) => (type ?? 0) | (value << 3)
  const one = token(list, 1)
  it.each([
    { name: 'a constant that is none', tokens: [one, token(constant, 3)] },
    { name: 'a text that is not in the table', tokens: [one, token(text, 15)] },
    { name: 'a shape that is not in the table', tokens: [token(object, 15)] },
    { name: 'a number that does not end', tokens: [one, token(whole, 1) | 128, 128, 128, 128, 128, 0] },
    { name: 'a number that is not finite', tokens: [one, token(float, 0), 0, 0, 0, 0, 0, 0, 0xf0, 0x7f] },
    { name: 'a number that is not finite, and none', tokens: [one, token(float, 0), 1, 0, 0, 0, 0, 0, 0xf8, 0xff] },
    { name: 'a text longer than what is left', tokens: [one, token(inlineText, 3), 65, 65] },
    { name: 'a list of four milliard items', tokens: [token(list, 15) | 128, 255, 255, 255, 127] },
    { name: 'a record that is a number', tokens: [token(whole, 1)] },
    { name: 'a record that is null', tokens: [token(constant, 0)] },
    { name: 'something after the record', tokens: [token(list, 0), 0] },
    { name: 'nothing', tokens: [] },
    { name: 'a text that goes on after its end', tokens: [one, token(inlineText, 1), 0xc3] },
    { name: 'a text with the second half of a letter only', tokens: [one, token(inlineText, 1), 0x80] },
    { name: 'a text with a letter in too many bytes', tokens: [one, token(inlineText, 3), 0xe0, 0x80, 0x80] },
    { name: 'a text with a letter beyond the last', tokens: [one, token(inlineText, 4), 0xf4, 0x90, 0x80, 0x80] },
    { name: 'a text with a letter broken off by another', tokens: [one, token(inlineText, 2), 0xc3, 0x41] },
  ])('refuses $name', ({ tokens }) => {
    expect(codeOf(() => withBytes(Uint8Array.of(tokens.length, ...tokens)).read(0))).toBe('damaged-snapshot')
  })

  it('refuses a record that nests more than 64 deep', () => {
    const nested = (depth: number) => Uint8Array.of(depth, ...Array<number>(depth - 1).fill(one), token(list, 0))
    expect(codeOf(() => withBytes(nested(64)).read(0))).toBe('no error')
    expect(codeOf(() => withBytes(nested(65)).read(0))).toBe('damaged-snapshot')
  })

  it('refuses sections that are missing, of another kind or do not lead through their pool', () => {
    const whole = sectionsOf(store)
    const opening = (name: string, section: TypedArray | undefined) => () => {
      const sections = new Map(whole)
      if (section === undefined) sections.delete(name)
      else sections.set(name, section)
      return RecordStore.open(sections)
    }
    for (const [name, section] of whole) {
      expect(codeOf(opening(name, section))).toBe('no error')
      expect(codeOf(opening(name, undefined)), name).toBe('damaged-snapshot')
      expect(codeOf(opening(name, new Float64Array(section))), name).toBe('damaged-snapshot')
      if (!name.endsWith('.offsets')) continue
      const offsets = Uint32Array.from(section)
      const last = offsets[offsets.length - 1] as number
      const wrong = [
        Uint32Array.of(),
        offsets.slice(0, -1),
        offsets.with(0, 1),
        offsets.with(1, last + 1),
        offsets.with(offsets.length - 1, last + 1),
      ]
      for (const one of wrong) expect(codeOf(opening(name, one)), name).toBe('damaged-snapshot')
    }
  })

  it('refuses an object that has a key twice or one that is not in the table', () => {
    const whole = sectionsOf(store)
    const [first = 0] = whole.get('records.shapes.keys') ?? []
    for (const keys of [first, 1000]) {
      const wrong = Uint32Array.from(whole.get('records.shapes.keys') ?? []).fill(keys)
      const opened = RecordStore.open(new Map([...whole, ['records.shapes.keys', wrong]]))
      expect(codeOf(() => opened.read(position))).toBe('damaged-snapshot')
    }
  })
})
