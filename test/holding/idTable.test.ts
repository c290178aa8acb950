import fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, it } from 'vitest'
import { packSections, unpackSections } from '../../src/holding/container.js'
import { IdTable } from '../../src/holding/idTable.js'
import type { TypedArray } from '../../src/holding/sections.js'
import { runs } from '../support/runs.js'

const idArbitrary = fc.oneof(
  fc.nat({ max: 60 }).map((number) => `v-${number}`),
  fc.stringMatching(/^[A-Za-z0-9_.-]{1,200}$/),
  fc.constantFrom('a', 'A', '__proto__', 'constructor', 'x'.repeat(200), 'x'.repeat(199)),
)

const reopened = (table: IdTable): IdTable => IdTable.open(unpackSections(packSections({}, table.sections())).sections)

/** The plain way: what was added, in order, and whether it is still there. */
class Model {
  readonly given: { id: string; held: boolean }[] = []

  handleOf = (id: string) => this.given.findIndex((one) => one.held && one.id === id)
  held = () => this.given.filter(({ held }) => held)
}

function expectSame(table: IdTable, model: Model): void {
  expect(table.size).toBe(model.held().length)
  expect(table.handles).toBe(model.given.length)
  expect([...table.ids()]).toEqual(model.held().map(({ id }) => id))
  model.given.forEach(({ id, held }, handle) => {
    expect(table.isHeld(handle)).toBe(held)
    expect(table.handleOf(id)).toBe(model.handleOf(id))
    if (held) expect(table.idOf(handle)).toBe(id)
    else expect(() => table.idOf(handle)).toThrow(TypeError)
  })
}

/** An id that is held goes, one that is not comes; or the table is closed and opened again. */
const stepsArbitrary = fc.array(
  fc.oneof({ weight: 30, arbitrary: idArbitrary }, { weight: 1, arbitrary: fc.constant(undefined) }),
  {
    maxLength: 300,
    size: 'max',
  },
)

describe('a table of ids', () => {
  it('does as a list of all that came, through any row of additions, removals and snapshots', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        let table = IdTable.create()
        const model = new Model()
        for (const id of steps) {
          if (id === undefined) {
            table = reopened(table)
            continue
          }
          const handle = model.handleOf(id)
          expect(table.handleOf(id)).toBe(handle)
          const present = model.given[handle]
          if (present === undefined) {
            expect(table.add(id)).toBe(model.given.push({ id, held: true }) - 1)
          } else {
            expect(table.remove(handle)).toBe(true)
            present.held = false
          }
        }
        expectSame(table, model)
        expectSame(reopened(table), model)
      }),
      runs(200),
    )
  })

  it('does not fill up with what was removed', () => {
    const table = IdTable.create()
    for (let round = 0; round < 2000; round++) table.remove(table.add(`v-${round}`))
    expect(table.size).toBe(0)
    expect(table.handles).toBe(2000)
    expect(table.handleOf('v-1999')).toBe(-1)
    expect(table.sections()['ids.slots']).toHaveLength(16)
  })

  it('takes at most about 20 bytes for an id besides its letters', () => {
    const table = IdTable.create()
    let letters = 0
    for (let index = 0; index < 20_000; index++) {
      const id = `vacancy-${index}`
      letters += id.length
      table.add(id)
      if (index < 1000) continue
      const bytes = Object.values(table.sections()).reduce((sum, { byteLength }) => sum + byteLength, 0)
      expect((bytes - letters) / table.size).toBeLessThan(20.1)
    }
  })

  it('leaves no letter of an id that was removed', () => {
    const table = IdTable.create()
    table.add('kept')
    table.remove(table.add('secret'))
    expect(String.fromCharCode(...(table.sections()['ids.letters'] ?? []))).toBe(`kept${'\0'.repeat(6)}`)
  })

  it('refuses an id that it holds, and what is no id', () => {
    const table = IdTable.create()
    table.add('a')
    for (const wrong of ['a', '', 'a b', 'é', '\u0141', 'x'.repeat(201)])
      expect(() => table.add(wrong)).toThrow(TypeError)
    expect(table.handles).toBe(1)
    expect(['', 'é', '\u0161', 'x'.repeat(201), 'aa'].map((id) => table.handleOf(id))).toEqual(Array(5).fill(-1))
  })

  it('holds nothing under what is no handle', () => {
    const table = IdTable.create()
    table.add('ab')
    for (const wrong of [-1, 1, 0.5, Number.NaN, 2 ** 40]) {
      expect(table.isHeld(wrong)).toBe(false)
      expect(table.remove(wrong)).toBe(false)
      expect(() => table.idOf(wrong)).toThrow(TypeError)
    }
    expect(table.remove(0)).toBe(true)
    expect(table.remove(0)).toBe(false)
    expect(table.size).toBe(0)
  })

  it('takes another hash when ids were made to share theirs', () => {
    const ids = idsOfOneHash(11)
    const table = IdTable.create()
    const model = new Model()
    for (const id of ids) {
      table.add(id)
      model.given.push({ id, held: true })
    }
    expect([...(table.sections()['ids.seed'] ?? [])]).toEqual([1])
    expect(ids.map((id) => table.handleOf(id))).toEqual(ids.map((_, handle) => handle))
    expect([...reopened(table).ids()]).toEqual(ids)
  })

  it('names its sections as it is told, and copies nothing when it is opened', () => {
    const table = IdTable.create()
    table.add('a')
    const sections = new Map(Object.entries(table.sections('people')))
    const opened = IdTable.open(sections, 'people')
    expect(opened.handleOf('a')).toBe(0)
    for (const [name, section] of Object.entries(opened.sections('people')))
      expect(section.buffer, name).toBe(sections.get(name)?.buffer)
  })
})

/** Two to the so many ids that all have the same FNV-1a: pairs of endings that lead to one state, one after another. */
function idsOfOneHash(pairs: number): string[] {
  const step = (from: number, text: string) => {
    let state = from
    for (let place = 0; place < text.length; place++) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
    return state
  }
  let ids = ['']
  let state = 0x811c9dc5 | 0
  for (let pair = 0; pair < pairs; pair++) {
    const seen = new Map<number, string>()
    for (let number = 1; ; number++) {
      const ending = (Math.imul(number, 0x9e3779b1) >>> 0).toString(36)
      const next = step(state, ending)
      const other = seen.get(next)
      if (other !== undefined) {
        ids = ids.flatMap((id) => [id + other, id + ending])
        state = next
        break
      }
      seen.set(next, ending)
    }
  }
  return ids
}

describe('a damaged table of ids', () => {
  const table = IdTable.create()
  for (const id of ['first', 'second', 'third']) table.add(id)
  table.remove(1)
  const whole = new Map(Object.entries(table.sections()))
  const slots = Uint32Array.from(whole.get('ids.slots') ?? [])
  const slotOf = (handle: number) => slots.indexOf(handle + 1)
  const full = new Uint32Array(16).fill(0xffffffff).with(0, 1).with(1, 3)

  const cases: [string, string, TypedArray | undefined][] = [
    ['no letters', 'ids.letters', undefined],
    ['no offsets', 'ids.offsets', undefined],
    ['no slots', 'ids.slots', undefined],
    ['no seed', 'ids.seed', undefined],
    ['a seed of no number', 'ids.seed', new Uint32Array(0)],
    ['slots of another kind', 'ids.slots', new Int32Array(16)],
    ['offsets that fall', 'ids.offsets', Uint32Array.of(0, 11, 5, 16)],
    ['an id without letters', 'ids.offsets', Uint32Array.of(0, 5, 5, 16)],
    ['letters that are too few', 'ids.letters', new Uint8Array(0)],
    ['too few slots', 'ids.slots', slots.filter((slot) => slot !== 0)],
    ['no slots at all', 'ids.slots', new Uint32Array(0)],
    ['slots that are no power of two', 'ids.slots', new Uint32Array([...slots, 0])],
    ['slots that are all used', 'ids.slots', full],
    ['a held handle that is missing', 'ids.slots', slots.with(slotOf(0), 0)],
    ['a held handle that is there twice', 'ids.slots', slots.with(slots.indexOf(0), 1)],
    ['a handle that was removed', 'ids.slots', slots.with(slots.indexOf(0), 2)],
    ['a handle that never was', 'ids.slots', slots.with(slots.indexOf(0), 4)],
  ]
  it.each(cases)('is refused with %s', (_, name, section) => {
    const sections = new Map(whole)
    if (section === undefined) sections.delete(name)
    else sections.set(name, section)
    expect(() => IdTable.open(sections)).toThrow(PassendError)
    expect(() => IdTable.open(sections)).toThrow(expect.objectContaining({ code: 'damaged-snapshot' }))
  })

  it('is refused with an id that is too long', () => {
    const sections = new Map<string, TypedArray>([
      ['ids.letters', new Uint8Array(201).fill(97)],
      ['ids.offsets', Uint32Array.of(0, 201)],
      ['ids.slots', new Uint32Array(16).with(3, 1)],
      ['ids.seed', new Uint32Array(1)],
    ])
    expect(() => IdTable.open(sections)).toThrow(expect.objectContaining({ code: 'damaged-snapshot' }))
  })
})
