import * as fc from 'fast-check'
import { type PraktijklerenRead, readPraktijkleren } from 'passend/praktijkleren'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { aLeerbedrijf, anOffer, aQualification, aSchool, records } from './world.js'

/** What an issue tells: code, severity and path. */
const found = ({ issues }: PraktijklerenRead) => issues.map(({ code, severity, path }) => [code, severity, path])
const read = (overrides: object) => readPraktijkleren(records(overrides))
const dossier = (...qualifications: object[]) => [{ id: '80001', qualifications }]
const work = (code: string, more: object = {}) => ({ code, label: code, ...more })

describe('records that are right', () => {
  test('are read without an issue', () => {
    const { register, issues } = read({})
    expect(issues).toEqual([])
    expect([...register.qualifications.keys()]).toEqual(['90001'])
    expect([...register.certificates.keys()]).toEqual(['cert'])
    expect([...register.leerbedrijven.keys()]).toEqual(['lb'])
    expect([...register.schools.keys()]).toEqual(['school'])
    expect(register.qualifications.get('90001')).toMatchObject({ level: 1, dossier: { id: '80001' }, leadsTo: [] })
  })
  test('nothing at all is a register of nothing', () => {
    for (const empty of [{}, { dossiers: [] }, { dossiers: null }]) {
      const { register, issues } = readPraktijkleren(empty)
      expect(issues).toEqual([])
      expect(register.qualifications.size).toBe(0)
    }
  })
})

describe('a kwalificatie', () => {
  test('with a werkproces twice is refused: which of the two is meant is not known', () => {
    const twice = aQualification({
      coreTasks: [{ code: 'B1-K1', workProcesses: [work('B1-K1-W1'), work('B1-K1-W1')] }],
    })
    const result = read({ dossiers: dossier(twice, aQualification({ crebo: '90002' })), certificates: [] })
    expect(found(result)).toContainEqual([
      'duplicate-entry',
      'error',
      'dossiers[0].qualifications[0].coreTasks[0].workProcesses[1].code',
    ])
    expect([...result.register.qualifications.keys()]).toEqual(['90002']) // the rest goes on
  })
  test('with a werkproces of another kerntaak is refused', () => {
    const wrong = aQualification({ coreTasks: [{ code: 'B1-K1', workProcesses: [work('B1-K10-W1')] }] })
    expect(found(read({ dossiers: dossier(wrong), certificates: [], leerbedrijven: [], schools: [] }))).toEqual([
      ['contradiction', 'error', 'dossiers[0].qualifications[0].coreTasks[0].workProcesses[0].code'],
    ])
  })
  test.each([
    ['a negative hour', { hours: -1 }, 'out-of-range', 'hours'],
    ['half an hour', { hours: 0.5 }, 'wrong-type', 'hours'],
    ['a label that is no text', { label: 5 }, 'wrong-type', 'label'],
  ])('with %s is refused, and the path says where', (_, more, code, key) => {
    const wrong = aQualification({ coreTasks: [{ code: 'B1-K1', workProcesses: [work('B1-K1-W1', more)] }] })
    const result = read({ dossiers: dossier(wrong), certificates: [], leerbedrijven: [], schools: [] })
    expect(found(result)).toEqual([
      [code, 'error', `dossiers[0].qualifications[0].coreTasks[0].workProcesses[0].${key}`],
    ])
    expect(result.issues[0]?.id).toBe('80001') // of which dossier
  })
  test('that comes twice counts as it came last, with a warning', () => {
    const again = aQualification({ title: 'Opnieuw' })
    const result = read({ dossiers: dossier(aQualification(), again) })
    expect(found(result)).toEqual([['duplicate-id', 'warning', 'dossiers[0].qualifications[1]']])
    expect(result.register.qualifications.get('90001')?.title).toBe('Opnieuw')
  })
  test('of more werkprocessen than any has is refused', () => {
    const workProcesses = Array.from({ length: 99 }, (_, index) => work(`B1-K1-W${index + 1}`))
    const more = Array.from({ length: 2 }, (_, index) => work(`B1-K2-W${index + 1}`))
    const large = aQualification({
      coreTasks: [
        { code: 'B1-K1', workProcesses },
        { code: 'B1-K2', workProcesses: more },
      ],
    })
    const result = read({ dossiers: dossier(large), certificates: [], leerbedrijven: [], schools: [] })
    expect(found(result)).toEqual([['too-many', 'error', 'dossiers[0].qualifications[0].coreTasks']])
  })
})

describe('a circle', () => {
  const alone = { certificates: [], leerbedrijven: [], schools: [] }
  const chain = (count: number, last?: string) =>
    dossierOf(
      Array.from({ length: count }, (_, index) => {
        const next = index + 1 < count ? String(10_000 + index + 1) : last
        return aQualification({ crebo: String(10_000 + index), ...(next && { leadsTo: [next] }) })
      }),
    )
  const dossierOf = (qualifications: object[]) =>
    Array.from({ length: Math.ceil(qualifications.length / 100) }, (_, index) => ({
      id: `d-${index}`,
      qualifications: qualifications.slice(index * 100, index * 100 + 100),
    }))

  test('of leadsTo loses its links, and its kwalificaties stay', () => {
    const a = aQualification({ crebo: '90001', leadsTo: ['90002'] })
    const b = aQualification({ crebo: '90002', leadsTo: ['90001', '90003'] })
    const c = aQualification({ crebo: '90003' })
    const result = read({ ...alone, dossiers: dossier(a, b, c) })
    expect(found(result)).toEqual([
      ['contradiction', 'warning', 'dossiers[0].qualifications[0].leadsTo'],
      ['contradiction', 'warning', 'dossiers[0].qualifications[1].leadsTo'],
    ])
    const { qualifications } = result.register
    expect(qualifications.get('90001')?.leadsTo).toEqual([])
    expect(qualifications.get('90002')?.leadsTo).toEqual(['90003']) // what leads out of the circle stays
  })
  test('of entry requirements is refused: nobody could ever begin', () => {
    const a = aQualification({ crebo: '90001', entry: { diplomas: ['90002'] } })
    const b = aQualification({ crebo: '90002', entry: { diplomas: ['90001'] } })
    const result = read({ ...alone, dossiers: dossier(a, b, aQualification({ crebo: '90003' })) })
    expect(found(result)).toEqual([
      ['contradiction', 'error', 'dossiers[0].qualifications[0].entry.diplomas'],
      ['contradiction', 'error', 'dossiers[0].qualifications[1].entry.diplomas'],
    ])
    expect([...result.register.qualifications.keys()]).toEqual(['90003'])
  })
  test('of one is a circle too', () => {
    const own = aQualification({ leadsTo: ['90001'] })
    expect(found(read({ ...alone, dossiers: dossier(own) }))).toEqual([
      ['contradiction', 'warning', 'dossiers[0].qualifications[0].leadsTo'],
    ])
  })
  test('is found at the end of a chain of ten thousand, and a chain is none', () => {
    expect(readPraktijkleren({ dossiers: chain(10_000) }).issues).toEqual([])
    const { issues } = readPraktijkleren({ dossiers: chain(10_000, '10000') })
    expect(issues).toHaveLength(10_000)
    expect(issues[0]).toMatchObject({ code: 'contradiction', got: 'a circle of 10000, its links dropped' })
  })
  test('leadsTo of a crebo that nobody knows is dropped, with a warning', () => {
    const result = read({ ...alone, dossiers: dossier(aQualification({ leadsTo: ['99999'] })) })
    expect(found(result)).toEqual([['unknown-value', 'warning', 'dossiers[0].qualifications[0].leadsTo']])
    expect(result.register.qualifications.get('90001')?.leadsTo).toEqual([])
  })
})

describe('a certificaat', () => {
  const certificate = (more: object) => ({
    certificates: [{ id: 'cert', title: 'Basis', crebo: '90001', workProcesses: ['B1-K1-W1'], ...more }],
  })
  test.each([
    [
      'a werkproces that does not exist',
      { workProcesses: ['B1-K1-W1', 'B1-K1-W9'] },
      'unknown-value',
      'workProcesses[1]',
    ],
    ['a crebo that does not exist', { crebo: '99999' }, 'unknown-value', 'crebo'],
    ['no werkprocessen', { workProcesses: [] }, 'required', 'workProcesses'],
    ['an end before its start', { validFrom: '2026-02-01', validUntil: '2026-01-01' }, 'contradiction', 'validUntil'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 'wrong-format', 'validFrom'],
  ])('of %s is refused: its set is not known', (_, more, code, path) => {
    const result = read(certificate(more))
    expect(found(result)).toEqual([[code, 'error', `certificates[0].${path}`]])
    expect(result.register.certificates.size).toBe(0)
    expect(result.register.leerbedrijven.size).toBe(1)
  })
})

describe('a leerbedrijf', () => {
  const company = (more: object) => read({ leerbedrijven: [aLeerbedrijf(more)] })
  const held = (result: PraktijklerenRead) => result.register.leerbedrijven.get('lb')

  test('recognised for a crebo that nobody knows is not recognised for it, and stays', () => {
    const result = company({ recognitions: [{ crebo: '99999' }, { crebo: '90001' }] })
    expect(found(result)).toEqual([['unknown-value', 'error', 'leerbedrijven[0].recognitions[0].crebo']])
    expect(held(result)?.recognitions).toEqual([{ crebo: '90001' }])
  })
  test('recognised for werkprocessen of which none exists is recognised for nothing, not for everything', () => {
    const result = company({ recognitions: [{ crebo: '90001', workProcesses: ['B9-K1-W1'] }] })
    expect(found(result)).toEqual([['unknown-value', 'warning', 'leerbedrijven[0].recognitions[0].workProcesses[0]']])
    expect(held(result)?.recognitions).toEqual([])
  })
  test.each(['praktijkopleiders', 'places'])('with more %s taken than there are: not known how many', (key) => {
    const result = company({ [key]: { capacity: 1, taken: 2 } })
    expect(found(result)).toEqual([['contradiction', 'error', `leerbedrijven[0].${key}.taken`]])
    expect(held(result)).toMatchObject({ [key]: undefined, offers: expect.any(Map) })
  })
  test('that offers nothing is told: no route is planned there', () => {
    expect(found(company({ offers: [] }))).toEqual([['required', 'warning', 'leerbedrijven[0].offers']])
  })
  test('without an id of the right form is refused, and what came is not repeated', () => {
    const result = company({ id: 'GEHEIM INHOUD!' })
    expect(found(result)).toEqual([['wrong-format', 'error', 'leerbedrijven[0].id']])
    expect(JSON.stringify(result.issues)).not.toContain('GEHEIM')
  })
  test('with a key that nobody knows keeps the rest', () => {
    const result = company({ colour: 'red' })
    expect(found(result)).toEqual([['unknown-key', 'warning', 'leerbedrijven[0].colour']])
    expect(result.register.leerbedrijven.size).toBe(1)
  })
  test('that asks for a protected characteristic is refused', () => {
    expect(found(company({ nationality: 'x' }))).toEqual([
      ['forbidden-attribute', 'error', 'leerbedrijven[0].nationality'],
    ])
  })
})

describe('a school', () => {
  const school = (...offers: object[]) => read({ schools: [aSchool({ offers })] })
  test('a bad offer is left out', () => {
    const result = school(
      anOffer('diploma'),
      anOffer('diploma-bbl', { crebo: '99999' }),
      anOffer('certificate', { certificate: 'unknown' }),
      anOffer('diploma-bbl', { certificate: 'cert' }),
      anOffer('diploma-bbl', { room: { capacity: 1, taken: 2 } }),
      anOffer('praktijkverklaring', { lessonHours: -1 }),
      anOffer('diploma-bbl'),
    )
    expect(found(result)).toEqual([
      ['unknown-value', 'error', 'schools[0].offers[0].outcome'],
      ['unknown-value', 'error', 'schools[0].offers[1].crebo'],
      ['unknown-value', 'error', 'schools[0].offers[2].certificate'],
      ['contradiction', 'error', 'schools[0].offers[3].certificate'],
      ['contradiction', 'error', 'schools[0].offers[4].room.taken'],
      ['out-of-range', 'error', 'schools[0].offers[5].lessonHours'],
    ])
    expect(result.register.schools.get('school')?.offers).toHaveLength(1)
  })
})

describe('hostile input', () => {
  /** Reads, and returns the codes: it must never throw, and never repeat content. */
  const survives = (input: unknown): string[] => {
    const { issues } = readPraktijkleren(input)
    expect(JSON.stringify(issues).length).toBeLessThan(1_000_000)
    expect(JSON.stringify(issues)).not.toContain('GEHEIM')
    return issues.map(({ code }) => code)
  }
  const throwing = Object.defineProperty({}, 'dossiers', {
    enumerable: true,
    get: () => {
      throw new Error('GEHEIM')
    },
  })
  const deep = (): unknown => {
    let value: unknown = 'x'
    for (let level = 0; level < 100_000; level++) value = [value]
    return value
  }
  const round: { id: string; qualifications: unknown[] } = { id: '80001', qualifications: [] }
  round.qualifications.push(round)

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['a text', 'GEHEIM', 'not-an-object'],
    ['a list', [], 'not-an-object'],
    ['a list where none is', { dossiers: 'GEHEIM' }, 'wrong-type'],
    ['a getter that throws', throwing, 'unreadable'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('GEHEIM')
          },
        },
      ),
      'unreadable',
    ],
    ['a list of millions', { schools: new Array(4_000_000_000) }, 'too-many'],
    [
      'a list that throws when read',
      {
        schools: new Proxy([1], {
          get: (list, key) => {
            if (key === '0') throw new Error('GEHEIM')
            return Reflect.get(list, key)
          },
        }),
      },
      'unreadable',
    ],
    ['something very deep', { dossiers: [{ id: 'a', qualifications: deep() }] }, 'too-deep'],
    ['something that holds itself', { dossiers: [round] }, 'too-deep'],
    ['an instance of a class', { schools: [new Date()] }, 'wrong-type'],
    ['a number that is none', { leerbedrijven: [{ id: 'a', places: { capacity: Number.NaN } }] }, 'not-a-number'],
    ['a function', { leerbedrijven: [{ id: 'a', name: () => 'GEHEIM' }] }, 'wrong-type'],
    ['a key that nobody knows', { GEHEI_M: 1 }, 'unknown-key'],
  ])('%s gives an issue', (_, input, code) => {
    expect(survives(input)).toContain(code)
  })

  test('a prototype is not polluted', () => {
    const evil = JSON.parse(
      '{"leerbedrijven":[{"id":"a","__proto__":{"polluted":true},"constructor":1}],"__proto__":{"x":1}}',
    )
    expect(survives(evil)).toContain('unsafe-key')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('anything at any place gives issues and never throws', () => {
    const spoiled = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.anything(), fc.array(tie('value'), { maxLength: 3 }), tie('record')),
      record: fc.dictionary(
        fc.constantFrom(
          'id',
          'crebo',
          'title',
          'level',
          'qualifications',
          'coreTasks',
          'workProcesses',
          'code',
          'label',
          'hours',
          'entry',
          'leadsTo',
          'recognitions',
          'offers',
          'places',
          'praktijkopleiders',
          'capacity',
          'taken',
          'outcome',
        ),
        fc.oneof(tie('value'), fc.constantFrom('90001', '90002', 'B1-K1', 'B1-K1-W1', 1, -1)),
      ),
    })).record
    const lists = fc.record(
      {
        dossiers: fc.array(spoiled, { maxLength: 3 }),
        certificates: fc.array(spoiled, { maxLength: 2 }),
        leerbedrijven: fc.array(spoiled, { maxLength: 2 }),
        schools: fc.array(spoiled, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(lists, fc.anything()), (input) => {
        for (const { code, path } of readPraktijkleren(input).issues) {
          expect(code).toMatch(/^[a-z-]+$/)
          expect(path.length).toBeLessThan(2000)
        }
      }),
      runs(300),
    )
  })
})
