import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GrowingBytes, GrowingUint32, shared } from '../../src/holding/memory.js'
import { runs } from '../support/runs.js'

describe('shared memory', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('can be looked into by workers, and is all zero', () => {
    const memory = shared(24)
    expect(memory).toBeInstanceOf(SharedArrayBuffer)
    expect([...new Uint8Array(memory)]).toEqual(Array(24).fill(0))
  })

  it('is memory of this thread where there is no other', () => {
    vi.stubGlobal('SharedArrayBuffer', undefined)
    expect(shared(24)).toBeInstanceOf(ArrayBuffer)
    expect(shared(24).byteLength).toBe(24)
  })
})

describe.each([
  {
    name: 'bytes',
    most: 0xff,
    create: () => new GrowingBytes(),
    taken: (items: number[]) => GrowingBytes.from(Uint8Array.from(items)),
  },
  {
    name: 'numbers',
    most: 0xffffffff,
    create: () => new GrowingUint32(),
    taken: (items: number[]) => GrowingUint32.from(Uint32Array.from(items)),
  },
])('a growing column of $name', ({ most, create, taken }) => {
  const itemsArbitrary = fc.array(fc.nat({ max: most }), { maxLength: 100 })

  it('holds what was put into it, one by one, also after a snapshot was taken over', () => {
    fc.assert(
      fc.property(itemsArbitrary, itemsArbitrary, (first, more) => {
        for (const column of [create(), taken(first)]) {
          if (column.length === 0) for (const item of first) column.push(item)
          for (const item of more) column.push(item)
          expect(column.length).toBe(first.length + more.length)
          expect([...column.view()]).toEqual([...first, ...more])
          expect([...first, ...more].map((_, place) => column.get(place))).toEqual([...first, ...more])
        }
      }),
      runs(100),
    )
  })

  it('writes over what it holds', () => {
    const column = taken([1, 2, 3])
    column.set(1, most)
    expect([...column.view()]).toEqual([1, most, 3])
  })

  it('grows into shared memory, and doubles so that pushing is cheap', () => {
    const column = create()
    const memories = new Set<ArrayBufferLike>()
    for (let item = 0; item < 10_000; item++) {
      column.push(item & 0xff)
      memories.add(column.view().buffer)
    }
    expect(memories.size).toBeLessThanOrEqual(Math.ceil(Math.log2(10_000)))
    expect(column.view().buffer).toBeInstanceOf(SharedArrayBuffer)
  })
})

describe('a column that takes an array over', () => {
  it('copies nothing until it must grow', () => {
    const items = Uint32Array.of(1, 2, 3)
    const column = GrowingUint32.from(items)
    column.set(0, 7)
    expect(column.view().buffer).toBe(items.buffer)
    expect(items[0]).toBe(7)
    column.push(4)
    column.set(0, 8)
    expect([...column.view()]).toEqual([8, 2, 3, 4])
    expect([...items]).toEqual([7, 2, 3])
  })

  it('shows its items without a copy', () => {
    const column = new GrowingBytes()
    for (let item = 0; item < 5; item++) column.push(item)
    const view = column.view()
    column.set(2, 9)
    expect([...view]).toEqual([0, 1, 9, 3, 4])
  })

  it('puts many at the end at once', () => {
    const column = new GrowingBytes()
    column.append(Uint8Array.of(1, 2))
    column.append(new Uint8Array(0))
    column.append(new Uint8Array(50).fill(3))
    expect([...column.view()]).toEqual([1, 2, ...Array(50).fill(3)])
  })
})
