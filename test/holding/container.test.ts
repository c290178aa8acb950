import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, it } from 'vitest'
import { packSections, unpackSections } from '../../src/holding/container.js'
import type { TypedArray } from '../../src/holding/sections.js'
import { runs } from '../support/runs.js'

const sectionArbitrary: fc.Arbitrary<TypedArray> = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float64Array(),
)
const sectionsArbitrary = fc.uniqueArray(
  fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'ids.slots', ''), fc.string()), sectionArbitrary),
  {
    selector: ([name]) => name,
    maxLength: 6,
  },
)

const small = () => packSections({ made: 'here' }, { bytes: Uint8Array.of(1, 2, 3), numbers: Uint32Array.of(4, 5) })

/** The same bytes with a place before them, so that they begin at no multiple of eight. */
function shifted(bytes: Uint8Array): Uint8Array {
  const room = new Uint8Array(bytes.length + 9)
  room.set(bytes, 1)
  return room.subarray(1, 1 + bytes.length)
}

function errorOf(action: () => unknown): PassendError {
  try {
    action()
  } catch (error) {
    if (error instanceof PassendError) return error
    throw error
  }
  throw new Error('Expected an error.')
}
const codeOf = (bytes: unknown): string => errorOf(() => unpackSections(bytes as Uint8Array)).code

/** With something changed and a checksum that matches again. */
function resealed(bytes: Uint8Array): Uint8Array {
  bytes.set(sha256(bytes.subarray(48)), 16)
  return bytes
}

/** A small snapshot with a text in its directory replaced by one of the same length. */
function redirected(from: string, to: string): Uint8Array {
  const bytes = small()
  const at = Buffer.from(bytes).indexOf(from)
  expect(at).toBeGreaterThan(0)
  expect(to).toHaveLength(from.length)
  bytes.set(Buffer.from(to), at)
  return resealed(bytes)
}

describe('a container of sections', () => {
  it('gives back the header and every section, wherever its bytes begin', () => {
    fc.assert(
      fc.property(fc.jsonValue(), sectionsArbitrary, (header, entries) => {
        const packed = packSections(header, Object.fromEntries(entries))
        for (const bytes of [packed, Uint8Array.from(packed), shifted(packed), Buffer.from(packed)]) {
          const unpacked = unpackSections(bytes)
          expect(unpacked.header).toEqual(JSON.parse(JSON.stringify(header)))
          expect(unpacked.sections.size).toBe(entries.length)
          for (const [name, section] of entries) expect(unpacked.sections.get(name)).toStrictEqual(section)
        }
      }),
      runs(200),
    )
  })

  it('is one piece of shared memory, and its sections are views of it', () => {
    const bytes = small()
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(bytes.length).toBe(bytes.buffer.byteLength)
    const { sections } = unpackSections(bytes)
    for (const section of sections.values()) {
      expect(section.buffer).toBe(bytes.buffer)
      expect(section.byteOffset % 8).toBe(0)
    }
  })

  it('is copied once, into shared memory, if it does not begin at a multiple of eight', () => {
    const bytes = shifted(small())
    const [first, second] = [...unpackSections(bytes).sections.values()]
    expect(first?.buffer).not.toBe(bytes.buffer)
    expect(first?.buffer).toBe(second?.buffer)
    expect(first?.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it('is the same for the same sections', () => {
    expect(small()).toEqual(small())
  })

  it('holds no array of another kind', () => {
    const sections = { signed: new Int16Array(1) } as unknown as Record<string, TypedArray>
    expect(() => packSections({}, sections)).toThrow(TypeError)
  })
})

describe('what is no whole container', () => {
  it('is refused with any byte changed', () => {
    for (const change of [0x01, 0x80, 0xff]) {
      for (let place = 0; place < small().length; place++) {
        const bytes = small()
        bytes[place] = (bytes[place] as number) ^ change
        const code = place < 8 ? 'not-a-snapshot' : place < 12 ? 'snapshot-version' : 'damaged-snapshot'
        expect(codeOf(bytes), String(place)).toBe(code)
      }
    }
  })

  it('is refused when cut off anywhere, or with something behind it', () => {
    const bytes = small()
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(bytes.slice(0, length)), String(length)).toBe(length < 8 ? 'not-a-snapshot' : 'damaged-snapshot')
    for (const more of [1, 8]) {
      const longer = new Uint8Array(bytes.length + more)
      longer.set(bytes)
      expect(codeOf(longer)).toBe('damaged-snapshot')
    }
  })

  it('is refused as foreign when it is empty, no bytes or other bytes', () => {
    for (const foreign of [
      new Uint8Array(0),
      new Uint8Array(100),
      Buffer.from('{"id":"v-1"}'),
      'passend',
      undefined,
      null,
      {},
    ])
      expect(codeOf(foreign)).toBe('not-a-snapshot')
    expect(codeOf(new Uint16Array(small()))).toBe('not-a-snapshot')
  })

  it('is refused by its version, which the error names', () => {
    const bytes = small()
    bytes[8] = 7
    const error = errorOf(() => unpackSections(bytes))
    expect(error.code).toBe('snapshot-version')
    expect(error.message).toContain('format 7')
    expect(error.facts).toEqual({ expected: 1, got: 7 })
    expect(error.advice).not.toBe('')
  })

  it('is refused if a machine with another byte order made it', () => {
    const bytes = small()
    bytes.set(bytes.slice(12, 16).reverse(), 12)
    const error = errorOf(() => unpackSections(bytes))
    expect(error.code).toBe('damaged-snapshot')
    expect(error.message).toContain('order')
  })

  it.each([
    ['{"header"', '["header"'],
    ['"sections":', '"sectionz":'],
    ['"name":"bytes"', '"nome":"bytes"'],
    ['"name":"bytes"', '"name":1234567'],
    ['"kind":"Uint8Array"', '"kind":"Uint9Array"'],
    ['"kind":"Uint8Array"', '"kind":"__proto__1"'],
    ['"kind":"Uint8Array"', '"kind":"toString"  '],
    ['"name":"numbers"', '"name":"bytes"  '],
    ['"offset":0', '"offset":4'],
    ['"offset":0', '"offset":9'],
    ['"offset":0', '"offset":x'],
    ['"offset":8', '"offset":0'],
    ['"offset":8', '"offset":-'],
    ['"length":3', '"length":9'],
    ['"length":2', '"length":3'],
    ['"length":2', '"lengTh":2'],
    ['"length":2', '"length":""'.slice(0, 10)],
    ['{"name":"bytes","kind":"Uint8Array","offset":0,"length":3}', `null${' '.repeat(54)}`],
    ['"here"', '"h\xc3re"'],
  ])('is refused with %s made %s in its directory', (from, to) => {
    expect(codeOf(redirected(from, to))).toBe('damaged-snapshot')
  })

  it('is refused with a directory that does not end', () => {
    const bytes = small()
    new DataView(bytes.buffer).setUint32(56, 0xffffffff, true)
    expect(codeOf(resealed(bytes))).toBe('damaged-snapshot')
  })
})
