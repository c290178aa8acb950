import {
  type AddResult,
  comparePolicies,
  createMatcher,
  createTaxonomy,
  type Issue,
  type MatcherOptions,
  PassendError,
  type PolicyInput,
  parseCandidate,
  parseVacancy,
  type TaxonomyInput,
} from 'passend'
import { describe, expect, it } from 'vitest'
import { isBurgerservicenummer } from '../src/domain/identifier.js'
import { fullCandidate, fullVacancy } from './support/fullRecords.js'
import { smallMatcher } from './support/records.js'

/** Content that no issue and no error may repeat. It is no id, so that it is not shown as one either. */
const MARKER = 'GEHEIM INHOUD!'

type Kind = 'candidate' | 'vacancy'
const kinds: readonly Kind[] = ['candidate', 'vacancy']
const full = { candidate: fullCandidate, vacancy: fullVacancy }
const minimal = { candidate: { id: 'r-1' }, vacancy: { id: 'r-1', title: 'Functie', employerId: 'e-1' } }

const add = (kind: Kind, records: readonly unknown[], options?: MatcherOptions): AddResult => {
  const matcher = smallMatcher(options)
  return kind === 'candidate' ? matcher.addCandidates(records) : matcher.addVacancies(records)
}

const told = (issues: readonly Issue[]): string => JSON.stringify(issues)
const codes = ({ issues }: { readonly issues: readonly Issue[] }): string[] => issues.map(({ code }) => code)

/** A matcher that holds the full records and is put back after each record that is tried on it. */
const holder = smallMatcher()
holder.addCandidates([fullCandidate])
holder.addVacancies([fullVacancy])

/** Adds one record, however bad: it must be refused or read with issues, repeat nothing, and leave a matcher that works. */
function survives(kind: Kind, record: unknown): AddResult {
  const result = kind === 'candidate' ? holder.addCandidates([record]) : holder.addVacancies([record])
  expect(result.added + result.replaced + result.refused).toBe(1)
  expect(told(result.issues)).not.toContain(MARKER)
  expect(told(result.issues).length).toBeLessThan(100_000)
  if (result.refused === 1) {
    expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
    return result
  }
  for (const id of holder.candidateIds()) {
    for (const { score, range } of holder.rankVacancies(id, { show: 'all' }).matches) {
      for (const number of [score, range.lowest, range.highest]) {
        expect(Number.isInteger(number) && number >= 0 && number <= 1000).toBe(true)
      }
    }
  }
  holder.removeCandidates([...holder.candidateIds()])
  holder.removeVacancies([...holder.vacancyIds()])
  holder.addCandidates([fullCandidate])
  holder.addVacancies([fullVacancy])
  expect(holder.size).toEqual({ candidates: 1, vacancies: 1 })
  return result
}

type Path = readonly (string | number)[]

/** The path of every value in a record that is no object or list. */
function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** A copy of a record with another value at one place. */
function spoiled(record: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy = (Array.isArray(record) ? [...record] : { ...(record as object) }) as Record<string | number, unknown>
  copy[key] = spoiled((record as Record<string | number, unknown>)[key], rest, value)
  return copy
}

/** Expects a typed error with advice, of one of these codes, that repeats nothing of the content. */
function expectRefusal(call: () => unknown, ...expected: PassendError['code'][]): PassendError {
  let thrown: unknown
  try {
    call()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(PassendError)
  const error = thrown as PassendError
  expect(expected).toContain(error.code)
  expect(error.advice.length).toBeGreaterThan(10)
  expect(error.message).toContain(error.advice)
  expect(error.message + JSON.stringify(error.facts)).not.toContain(MARKER)
  return error
}

describe('a hostile record', () => {
  const huge = MARKER + 'x'.repeat(10_000_000)

  it.each(kinds)(
    'with ten megabytes of text in any text field of a %s, its id among them, is refused unread',
    (kind) => {
      const texts = leaves(full[kind]).filter(({ value }) => typeof value === 'string')
      expect(texts.length).toBeGreaterThan(25)
      for (const { path } of texts) {
        const result = survives(kind, spoiled(full[kind], path, huge))
        expect([result.refused, codes(result)], path.join('.')).toEqual([1, ['too-long']])
      }
    },
  )

  it.each(kinds)('with other text than expected in any field of a %s never has that text repeated', (kind) => {
    for (const { path } of leaves(full[kind])) survives(kind, spoiled(full[kind], path, MARKER))
  })

  it.each(kinds)(
    'with a value of another kind in any field of a %s is refused or read, and never thrown over',
    (kind) => {
      const others = [
        12,
        -1,
        0.5,
        1e308,
        -1e308,
        2 ** 53,
        true,
        false,
        null,
        undefined,
        '',
        ' ',
        [],
        {},
        [MARKER],
        { [MARKER]: MARKER },
        [[[]]],
        'no-preference',
      ]
      for (const { path } of leaves(full[kind])) {
        for (const other of others) survives(kind, spoiled(full[kind], path, other))
      }
    },
  )

  it.each(kinds)('with a number that is none in any field of a %s is refused', (kind) => {
    for (const { path } of leaves(full[kind])) {
      for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        expect(codes(survives(kind, spoiled(full[kind], path, number))), path.join('.')).toEqual(['not-a-number'])
      }
    }
  })

  it.each(kinds)('with a function, a symbol or a big integer in any field of a %s is refused', (kind) => {
    for (const { path } of leaves(full[kind])) {
      for (const value of [() => MARKER, Symbol(MARKER), 10n]) {
        expect(codes(survives(kind, spoiled(full[kind], path, value))), path.join('.')).toEqual(['wrong-type'])
      }
    }
  })

  it('with minus zero counts as with zero, and explains itself in JSON', () => {
    const matcher = smallMatcher()
    const zero = (value: number) =>
      matcher.explain(
        { id: 'c', wishes: { hours: { min: value, max: 20 } }, physicalLimits: { liftingKg: value } },
        { id: 'v', title: 't', employerId: 'e', hours: { min: value, max: value }, load: { liftingKg: value } },
      )
    expect(JSON.stringify(zero(-0))).toBe(JSON.stringify(zero(0)))
    expect(zero(-0).match).toEqual(zero(0).match)
  })

  it('with a hundred thousand competences is refused', () => {
    const competences = Array.from({ length: 100_000 }, (_, n) => ({ concept: `c:${n}` }))
    const result = survives('candidate', { id: 'veel', competences })
    expect([result.refused, codes(result)]).toEqual([1, ['too-many']])
    expect(survives('vacancy', { ...minimal.vacancy, asks: { competences } }).refused).toBe(1)
  })

  it('with some more competences than a list may hold is refused by name', () => {
    const competences = Array.from({ length: 1001 }, (_, n) => ({ concept: `c:${n}` }))
    const { refused, issues } = survives('candidate', { id: 'veel', competences })
    expect([refused, issues[0]?.code, issues[0]?.path]).toEqual([1, 'too-many', 'competences'])
  })

  it('with more competences over its tasks than any work has is refused by name', () => {
    const competences = Array.from({ length: 1000 }, (_, n) => ({ concept: `c:${n}` }))
    const tasks = Array.from({ length: 6 }, (_, n) => ({ label: `taak ${n}`, competences }))
    const { refused, issues } = survives('vacancy', { ...minimal.vacancy, tasks })
    expect([refused, issues[0]?.code, issues[0]?.path]).toEqual([1, 'too-many', 'tasks'])
  })

  it('with a hundred thousand keys is refused, and so is one with many lists of many values', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, MARKER]))
    expect(survives('candidate', { id: 'r', ...keys }).refused).toBe(1)
    const lists = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`k${n}`, Array(1000).fill(MARKER)]))
    expect(codes(survives('candidate', { id: 'r', ...lists }))).toEqual(['too-large'])
  })

  it('that is a list of a billion empty places is refused at once', () => {
    for (const list of [new Array(1_000_000_000), Object.assign([], { length: 4_000_000_000 })]) {
      expect(codes(survives('candidate', { id: 'r', competences: list }))).toEqual(['too-many'])
    }
  })

  it('with a sparse list is read without the holes', () => {
    const matcher = smallMatcher()
    const competences = Object.assign(new Array(5), { 1: { concept: 'c:lassen' }, 3: null })
    expect(0 in competences).toBe(false)
    const { added } = matcher.addCandidates([{ id: 'gaten', competences }])
    expect(added).toBe(1)
    expect(matcher.candidate('gaten')?.competences).toEqual([{ concept: 'c:lassen' }])
  })

  it('nested a hundred thousand levels deep is refused', () => {
    let list: unknown[] = []
    let object: Record<string, unknown> = {}
    for (let level = 0; level < 100_000; level++) {
      list = [list]
      object = { wishes: object }
    }
    for (const wishes of [list, object]) {
      expect(codes(survives('candidate', { id: 'diep', wishes }))).toEqual(['too-deep'])
      expect(codes(survives('vacancy', { ...minimal.vacancy, asks: wishes }))).toEqual(['too-deep'])
    }
  })

  it('that contains itself is refused', () => {
    const record: Record<string, unknown> = { id: 'kring', wishes: {} }
    record.wishes = { hours: record }
    const list: unknown[] = []
    list.push(list, list)
    expect(survives('candidate', record).refused).toBe(1)
    expect(survives('candidate', { id: 'kring', competences: list }).refused).toBe(1)
  })

  it('whose getters or proxy traps throw is refused, and what they say is not repeated', () => {
    const fail = (): never => {
      throw new Error(MARKER)
    }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const hostile: unknown[] = [
      {
        get id() {
          return fail()
        },
      },
      {
        id: 'r-1',
        get competences() {
          return fail()
        },
      },
      {
        id: 'r-1',
        wishes: {
          get hours() {
            return fail()
          },
        },
      },
      {
        id: 'r-1',
        get bsn() {
          return fail()
        },
      },
      new Proxy({}, { ownKeys: fail }),
      new Proxy({}, { get: fail, has: fail }),
      new Proxy({ id: 'r-1' }, { get: fail }),
      new Proxy({ id: 'r-1' }, { getOwnPropertyDescriptor: fail }),
      revoked.proxy,
      { id: 'r-1', wishes: revoked.proxy },
    ]
    for (const record of hostile) {
      for (const kind of kinds) survives(kind, record)
    }
    expect(codes(add('candidate', [hostile[1]]))).toEqual(['unreadable'])
  })

  it('whose getter answers differently each time is read once', () => {
    let read = 0
    const record = {
      get id() {
        return `keer-${++read}`
      },
    }
    const matcher = smallMatcher()
    matcher.addCandidates([record])
    expect([...matcher.candidateIds()]).toEqual(['keer-1'])
  })

  it.each(kinds)('with prototype keys at any depth of a %s has them dropped, and no prototype is touched', (kind) => {
    const poison =
      '{"__proto__":{"vergiftigd":true,"id":"x"},"constructor":{"prototype":{"vergiftigd":true}},"prototype":{"vergiftigd":true}}'
    const before = Object.getOwnPropertyNames(Object.prototype)
    const objects = [
      [],
      ...(kind === 'candidate'
        ? [['wishes'], ['wishes', 'travel'], ['competences', 0], ['education', 'diplomas', 0]]
        : [['asks'], ['asks', 'education'], ['tasks', 0, 'load'], ['load', 'surroundings']]),
    ]
    for (const path of objects) {
      const at = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], full[kind])
      // Object.fromEntries makes an own key of __proto__, as JSON.parse does.
      const poisoned = Object.fromEntries([
        ...Object.entries(at as object),
        ...Object.entries(JSON.parse(poison) as object),
      ])
      const result = survives(kind, spoiled(full[kind], path, poisoned))
      expect([result.refused, codes(result).filter((code) => code === 'unsafe-key').length], path.join('.')).toEqual([
        0, 3,
      ])
      expect(JSON.stringify(full[kind])).not.toContain('vergiftigd')
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined()
  })

  it('gets nothing from its prototype', () => {
    const inherits = Object.create({ ...minimal.candidate })
    expect(codes(survives('candidate', inherits))).toEqual(['wrong-type'])
    expect(survives('candidate', Object.assign(Object.create(null), { id: 'zonder-prototype' })).added).toBe(1)
  })

  it('that is no object at all is refused', () => {
    for (const record of [null, undefined, 0, 12n, '', MARKER, true, [], [MARKER], () => MARKER, Symbol(MARKER)]) {
      for (const kind of kinds) expect(codes(survives(kind, record))).toEqual(['not-an-object'])
    }
  })

  it('that holds nothing says so', () => {
    for (const kind of kinds) {
      const result = survives(kind, {})
      expect([result.refused, new Set(codes(result))]).toEqual([1, new Set(['required'])])
    }
    const empty = Object.fromEntries(
      Object.entries(fullCandidate).map(([key, value]) => [
        key,
        typeof value === 'object' ? (Array.isArray(value) ? [] : {}) : undefined,
      ]),
    )
    const matcher = smallMatcher()
    expect(matcher.addCandidates([{ ...empty, id: 'leeg' }]).issues).toEqual([])
    expect(matcher.candidate('leeg')).toEqual({ id: 'leeg' })
  })

  it('with an object that is not plain data in place of a value has that told, since it would be lost', () => {
    for (const value of [new Date('2026-01-01'), new Map([['km', 10]]), new Set(['c:lassen']), /GEHEIM/]) {
      expect(
        survives('candidate', { id: 'r-1', updatedAt: value, wishes: { travel: value } }).issues.length,
        String(value),
      ).toBeGreaterThan(0)
    }
  })

  it('with halves of surrogate pairs or control characters in its texts is read without them', () => {
    const matcher = smallMatcher()
    const title = 'Las\u0007ser \ud800\udc00\ud83d \u001b[31mrood\u202e\u2066'
    const { added, issues } = matcher.addVacancies([{ ...minimal.vacancy, title, description: '\udfff' }])
    expect(added).toBe(1)
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['bad-text']))
    expect(matcher.vacancy('r-1')?.title).toBe('Lasser \ud800\udc00 [31mrood')
    expect(matcher.vacancy('r-1')).not.toHaveProperty('description')
    const escapes = `${String.fromCharCode(27)}]0;${MARKER}`
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
    const terminal = /[\u0000-\u001f\u007f-\u009f]/
    const { issues: ofKeys } = survives('candidate', { id: 'r-1', [escapes]: 1, [`${'\u202e'}sleutel`]: 1 })
    expect(ofKeys.map(({ path, got }) => path + got).join()).not.toMatch(terminal)
    expect(JSON.stringify(ofKeys)).not.toContain('\u202e')
  })

  it('with control characters in its id never takes the place of another record', () => {
    const matcher = smallMatcher()
    matcher.addCandidates([fullCandidate])
    for (const id of ['c-vol\u0007', 'c-\u0000vol', '\ud800c-vol', 'c-vol\u202e']) {
      expect(matcher.addCandidates([{ id }]).replaced, JSON.stringify(id)).toBe(0)
    }
    expect(matcher.candidate('c-vol')).toMatchObject({ competences: fullCandidate.competences })
  })

  it('with an id of another form is refused, and the id is not shown', () => {
    for (const id of [
      '',
      ' ',
      'a b',
      'a/b',
      '../x',
      'é',
      'x'.repeat(201),
      'a\nb',
      '<b>',
      'a$',
      12,
      null,
      ['r-1'],
      { id: 'r-1' },
    ]) {
      const { refused, issues } = add('candidate', [{ id }])
      expect(refused, JSON.stringify(id)).toBe(1)
      expect(issues.every((issue) => issue.id === undefined)).toBe(true)
    }
    for (const id of ['x'.repeat(200), 'constructor', 'toString', '__proto__', 'hasOwnProperty', '.', '..', '-1']) {
      const matcher = smallMatcher()
      expect(matcher.addCandidates([{ id }]).added, id).toBe(1)
      expect(matcher.rankVacancies(id).counts.eligible).toBe(0)
    }
  })

  it('that comes twice under one id counts once, the last time, and says so', () => {
    for (const kind of kinds) {
      const result = add(kind, [minimal[kind], { ...minimal[kind], updatedAt: '2026-01-01' }])
      expect([result.added, result.replaced, codes(result)]).toEqual([1, 1, ['duplicate-id']])
    }
  })

  it('does not keep the good records around it from being read', () => {
    const bad = [
      null,
      { id: MARKER },
      { id: 'x', age: 40 },
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error(MARKER)
          },
        },
      ),
    ]
    const result = add('candidate', [{ id: 'goed-1' }, ...bad, { id: 'goed-2' }])
    expect([result.added, result.refused]).toEqual([2, bad.length])
    expect(told(result.issues)).not.toContain(MARKER)
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ index }) => index)).toEqual([1, 2, 3, 4])
  })

  it('with a thousand things wrong reports the first of them and how many there are', () => {
    const { issues } = add('candidate', [
      { id: 'r', languages: Array.from({ length: 900 }, () => ({ language: MARKER })) },
    ])
    expect(issues.length).toBeLessThanOrEqual(50)
    expect(issues.at(-1)?.got).toContain('900')
  })
})

describe('a record that names a person', () => {
  const bsn = '111222333'

  it('by a burgerservicenummer as id is refused and the number is not repeated', () => {
    expect(isBurgerservicenummer(bsn)).toBe(true)
    const { refused, issues } = add('candidate', [{ id: bsn }])
    expect([refused, issues.map(({ code }) => code)]).toEqual([1, ['looks-like-bsn']])
    expect(told(issues)).not.toContain(bsn)
    for (const disguised of [Number(bsn), `${bsn}\u0007`, `\u202e${bsn}`]) {
      const { refused, issues } = add('candidate', [{ id: disguised, wishes: { hours: 'x' } }])
      expect(refused).toBe(1)
      expect(told(issues)).not.toContain(bsn)
    }
    expectRefusal(() => smallMatcher().rankVacancies({ id: bsn }), 'invalid-record')
    expect(add('candidate', [{ id: bsn }], { allowBsnLikeIds: true }).added).toBe(1)
    expect(add('candidate', [{ id: '111222334' }]).added).toBe(1)
  })

  const keys = {
    candidate: [
      'bsn',
      'BSN',
      'b_s_n',
      'Burgerservicenummer',
      'Geboorte_Datum',
      'GEBOORTE-DATUM',
      'geboorte datum',
      'birthDate',
      'date_of_birth',
      'leeftijd',
      'Age',
      'naam',
      'Voornaam',
      'achter_naam',
      'e-mail',
      'E.Mail',
      'telefoonnummer',
      'straat',
      'huisnummer',
      'geslacht',
      'Gender',
      'nationaliteit',
      'religie',
      'Gelóóf',
      'ｂｓｎ',
      'b\u200bsn',
      'medische_diagnose',
      'handicap',
      'foto',
      'pasFoto',
      'strafblad',
      'zwanger',
      'seksuele geaardheid',
      'huidskleur',
    ],
    vacancy: [
      'age',
      'Leeftijd',
      'gender',
      'geslacht',
      'Geboorte_Datum',
      'nationality',
      'nationaliteit',
      'religion',
      'huidskleur',
      'handicap',
      'maritalStatus',
    ],
  }

  it.each(kinds)('by a forbidden key at any depth of a %s is refused, in Dutch, English and odd spelling', (kind) => {
    const depths: ((key: string) => object)[] =
      kind === 'candidate'
        ? [
            (key) => ({ [key]: MARKER }),
            (key) => ({ wishes: { [key]: [MARKER] } }),
            (key) => ({ competences: [{ concept: 'c:x' }, { concept: 'c:y', [key]: { a: MARKER } }] }),
            (key) => ({ iets: { anders: [{ diep: { [key]: MARKER } }] } }),
          ]
        : [
            (key) => ({ [key]: MARKER }),
            (key) => ({ asks: { [key]: MARKER } }),
            (key) => ({ tasks: [{ label: 't', load: { [key]: MARKER } }] }),
          ]
    for (const key of keys[kind]) {
      for (const depth of depths) {
        const result = survives(kind, { ...minimal[kind], ...depth(key) })
        expect([result.refused, codes(result)], key).toEqual([1, ['forbidden-attribute']])
      }
    }
  })

  it('is told by type and length only', () => {
    const [issue] = add('candidate', [{ id: 'r-1', naam: MARKER }]).issues
    expect(issue).toMatchObject({ path: 'naam', got: `text of ${MARKER.length} characters`, id: 'r-1' })
  })

  it('is not seen in a key that only looks like one: that is dropped by name and the record is read', () => {
    const near = [
      'agency',
      'wages',
      'stage',
      'percentage',
      'language2',
      'sexton',
      'ageing',
      'employerName',
      'nameOfEmployer',
      'rasp',
      'racecar',
      'fotografie',
      'imageQuality',
      'originalTitle',
      'leeftijdsgrens',
      'namen2',
      'addressee',
      'emailed',
      'healthy',
      'bsns',
      'mobility',
      'phonetics',
      'gezondheidszorg',
      'straatwerk',
      'handicaps2',
    ]
    for (const kind of kinds) {
      for (const key of near) {
        const result = survives(kind, { ...minimal[kind], [key]: MARKER })
        expect([result.added, codes(result)], key).toEqual([1, ['unknown-key']])
      }
    }
    for (const key of ['name', 'address', 'email', 'phone']) {
      expect(survives('vacancy', { ...minimal.vacancy, [key]: MARKER }).added, key).toBe(1)
    }
    expect(survives('candidate', { id: 'r-1', wishes: { contracts: ['agency'] } }).issues).toEqual([])
  })
})

describe('a call with wrong options', () => {
  const matcher = smallMatcher()
  matcher.addCandidates([fullCandidate])
  matcher.addVacancies([fullVacancy, { ...minimal.vacancy, id: 'open', openHiring: true }])

  it('makes no matcher', () => {
    const wrong: Record<string, unknown>[] = [
      { seed: 5 },
      { seed: null },
      { asOf: MARKER },
      { asOf: new Date() },
      { asOf: '2026-02-30' },
      { taxonomy: {} },
      { taxonomy: MARKER },
      { taxonomy: null },
      { places: MARKER },
      { places: 5 },
      { places: null },
      { travelMinutes: 20 },
    ]
    for (const options of wrong) expectRefusal(() => createMatcher(options as MatcherOptions), 'invalid-option')
  })

  it('makes no matcher of what are no options at all', () => {
    for (const options of [null, MARKER, 5, true, []])
      expectRefusal(() => createMatcher(options as never), 'invalid-option')
  })

  it('makes no matcher that would fall over its logger later', () => {
    for (const logger of [{}, MARKER, { info: MARKER }])
      expectRefusal(() => createMatcher({ logger: logger as never }), 'invalid-option')
  })

  it('adds nothing', () => {
    for (const records of [null, undefined, MARKER, 5, fullCandidate, true]) {
      expectRefusal(() => matcher.addCandidates(records as never), 'invalid-option')
      expectRefusal(() => matcher.addVacancies(records as never), 'invalid-option')
    }
    for (const records of [[], new Set(), new Map()]) expect(matcher.addCandidates(records as never).added).toBe(0)
  })

  it('removes nothing', () => {
    expect(matcher.removeCandidates([MARKER, '', 'niet-hier'])).toBe(0)
    for (const ids of [null, undefined, 5, fullCandidate.id]) {
      expectRefusal(() => matcher.removeCandidates(ids as never), 'invalid-option')
      expectRefusal(() => matcher.removeVacancies(ids as never), 'invalid-option')
    }
  })

  it('ranks nothing', () => {
    const wrong: unknown[] = [
      null,
      MARKER,
      5,
      [],
      { limit: -1 },
      { limit: 1.5 },
      { limit: Number.NaN },
      { limit: '10' },
      { limit: 1e9 },
      { show: MARKER },
      { where: MARKER },
      { where: { region: [] } },
      { where: { sector: 'x' } },
      { where: { sector: MARKER } },
      { where: { onbekend: MARKER } },
      { waive: MARKER },
      { waive: [{ criterion: MARKER, by: 'candidate', reason: 'x' }] },
      { waive: [{ criterion: 'travel', by: MARKER, reason: 'x' }] },
      { waive: [{ criterion: 'travel', by: 'candidate' }] },
      { waive: [{ criterion: 'travel', by: 'candidate', reason: MARKER.repeat(50) }] },
      { history: [{ candidateId: MARKER, vacancyId: 'v', reason: 'x' }] },
      { history: MARKER },
      { limits: 5 },
    ]
    for (const options of wrong) {
      expectRefusal(() => matcher.rankVacancies('c-vol', options as never), 'invalid-option')
      expectRefusal(() => matcher.rankCandidates('v-vol', options as never), 'invalid-option')
    }
    for (const options of [null, MARKER, 5, { waive: MARKER }, { onbekend: 1 }]) {
      expectRefusal(() => matcher.score('c-vol', 'v-vol', options as never), 'invalid-option')
      expectRefusal(() => matcher.explain('c-vol', 'v-vol', options as never), 'invalid-option')
    }
    expectRefusal(() => matcher.rankVacancies('c-vol', { show: 'reachable', steps: { budget: -1 } }), 'invalid-option')
  })

  it('waives nothing that the law or another sets', () => {
    for (const [criterion, by] of [
      ['reservation', 'candidate'],
      ['reservation', 'adviser'],
      ['travel', 'employer'],
      ['travel', 'adviser'],
      ['support', 'employer'],
      ['credentials', 'candidate'],
      ['talents', 'adviser'],
    ] as const) {
      expectRefusal(
        () => matcher.score('c-vol', 'v-vol', { waive: [{ criterion, by, reason: 'x' }] }),
        'waiver-not-allowed',
      )
    }
    const licence = { ...minimal.vacancy, asks: { credentials: [{ credential: 'driving-licence-B' }] } }
    const without = { id: 'c', credentials: [{ credential: 'driving-licence-B', held: false }] }
    const waive = [{ criterion: 'credentials', by: 'employer', reason: 'wij vinden het goed' }] as const
    expect(matcher.score(without, licence, { waive }).status).toBe('blocked')
  })

  it('finds no record that is not held, and takes none that is not valid', () => {
    expectRefusal(() => matcher.rankVacancies(MARKER), 'unknown-candidate')
    expectRefusal(() => matcher.score(MARKER, 'v-vol'), 'unknown-candidate')
    expectRefusal(() => matcher.score('c-vol', MARKER), 'unknown-vacancy')
    expectRefusal(() => matcher.rankCandidates('__proto__'), 'unknown-vacancy')
    for (const record of [null, undefined, 5, {}, [], { id: MARKER }, { id: 'x', naam: MARKER }, Symbol(MARKER)]) {
      expectRefusal(() => matcher.rankVacancies(record as never), 'invalid-record')
      expectRefusal(() => matcher.rankCandidates(record as never), 'invalid-record')
      expectRefusal(() => matcher.explain(record as never, 'v-vol'), 'invalid-record')
    }
    for (const call of [
      () => matcher.rankCandidates('open'),
      () => matcher.score('c-vol', 'open'),
      () => matcher.explain('c-vol', 'open'),
    ]) {
      expectRefusal(call, 'open-hiring-is-not-ranked')
    }
  })

  it('compares no policies', () => {
    expectRefusal(() => comparePolicies({ unknown: -1 }, {}, { candidates: [], vacancies: [] }), 'invalid-policy')
    expectRefusal(() => comparePolicies({}, {}, { candidates: MARKER as never, vacancies: [] }), 'invalid-option')
  })

  it('leaves what was parsed alone', () => {
    for (const parse of [parseCandidate, parseVacancy]) {
      for (const input of [null, MARKER, { id: MARKER }]) {
        const { value, issues } = parse(input)
        expect(value).toBeUndefined()
        expect(told(issues)).not.toContain(MARKER)
      }
    }
  })
})

describe('a hostile policy', () => {
  it('with an unknown key, a negative weight, a number that is none or a value of another kind is refused', () => {
    const wrong: unknown[] = [
      null,
      MARKER,
      5,
      [],
      { onbekend: 1 },
      { weights: { onbekend: 1 } },
      { weights: { travel: -1 } },
      { weights: { travel: Number.NaN } },
      { weights: { travel: Number.POSITIVE_INFINITY } },
      { weights: { travel: 0.5 } },
      { weights: { travel: 101 } },
      { weights: { travel: '3' } },
      { weights: null },
      { weights: [] },
      { weights: MARKER },
      { unknown: 1001 },
      { unknown: MARKER },
      { combine: MARKER },
      { strength: { travel: MARKER } },
      { strength: { talents: 'must' } },
      { weights: { competences: 0 } },
      { weights: { talents: 0 } },
      { weights: { education: 0, languages: 0, credentials: 0, experience: 0 } },
      { id: '' },
      { id: 'x'.repeat(201) },
      { sector: { digits: [0, 0] } },
      { occupation: { iscoDigits: MARKER } },
      { travel: { metresPerMinute: { raket: 1 } } },
      { travel: { metresPerMinute: { car: 0 } } },
      { talents: { prior: 0 } },
      JSON.parse('{"constructor":{"a":1}}'),
      JSON.parse('{"weights":{"__proto__":{"a":1}}}'),
    ]
    for (const policy of wrong) expectRefusal(() => createMatcher({ policy: policy as PolicyInput }), 'invalid-policy')
  })

  it('with a prototype key changes no prototype and no value', () => {
    const before = createMatcher().policyStamp.hash
    const policy = JSON.parse('{"__proto__":{"weights":{"travel":0},"vergiftigd":true}}') as PolicyInput
    try {
      expect(createMatcher({ policy }).policyStamp.hash).toBe(before)
    } catch (error) {
      expect(error).toBeInstanceOf(PassendError)
    }
    expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined()
  })

  it('cannot be changed once it counts', () => {
    const policy = { weights: { travel: 3 } }
    const matcher = createMatcher({ policy })
    const { hash } = matcher.policyStamp
    policy.weights.travel = 50
    expect(matcher.policy.weights.travel).toBe(3)
    expect(createMatcher({ policy: { weights: { travel: 3 } } }).policyStamp.hash).toBe(hash)
  })
})

describe('a hostile taxonomy', () => {
  const concept = (id: string) => ({ id, kind: 'competence' as const, labels: { nl: id } })
  const vacancy = (...concepts: string[]) => ({
    ...minimal.vacancy,
    asks: { competences: concepts.map((one) => ({ concept: one })) },
  })
  const person = (...concepts: string[]) => ({
    id: 'c',
    competences: concepts.map((one) => ({ concept: one, evidence: 'assessed' as const })),
  })

  it('that is none is refused', () => {
    const wrong: unknown[] = [
      null,
      undefined,
      MARKER,
      5,
      [],
      {},
      { concepts: MARKER },
      { concepts: [MARKER] },
      { concepts: [{ id: 'a b', kind: 'competence', labels: {} }] },
      { concepts: [{ ...concept('a'), kind: MARKER }] },
      { concepts: [{ ...concept('a'), isco: MARKER }] },
      { concepts: [concept('x'.repeat(301))] },
      { concepts: [], relations: [{ from: 'a', kind: MARKER, to: 'b' }] },
      { concepts: [], profiles: [{ of: 'a', competences: [] }] },
      { concepts: [], frequencies: { N: Number.NaN, df: {} } },
      { concepts: [], frequencies: { N: 0, df: {} } },
      { concepts: [], frequencies: { N: 5, df: { a: -1 } } },
    ]
    for (const input of wrong) expectRefusal(() => createTaxonomy(input as TaxonomyInput), 'invalid-taxonomy')
  })

  it('with circles and self relations in what is broader still ends and scores', () => {
    const relations: TaxonomyInput['relations'] = [
      { from: 'a', kind: 'broader', to: 'b' },
      { from: 'b', kind: 'broader', to: 'c' },
      { from: 'c', kind: 'broader', to: 'a' },
      { from: 'd', kind: 'broader', to: 'd' },
      { from: 'd', kind: 'related', to: 'd' },
      { from: 'e', kind: 'broader', to: 'f' },
      { from: 'e', kind: 'narrower', to: 'f' },
    ]
    const taxonomy = createTaxonomy({ concepts: ['a', 'b', 'c', 'd', 'e', 'f'].map(concept), relations })
    expect(taxonomy.answeredBy('d')).toEqual(new Map([['d', 'same']]))
    expect(taxonomy.answeredBy('a').get('a')).toBe('same')
    const matcher = createMatcher({ taxonomy })
    for (const id of 'abcdef')
      expect(matcher.score(person(id), vacancy('a', 'd', 'e')).score).toBeGreaterThanOrEqual(400)
  })

  it('with relations and profiles of what is not there passes them over and lists them', () => {
    const taxonomy = createTaxonomy({
      concepts: [concept('a'), concept('a')],
      relations: [
        { from: 'a', kind: 'broader', to: 'weg' },
        { from: 'weg', kind: 'related', to: 'a' },
      ],
      profiles: [{ of: 'nergens', competences: [{ concept: 'ook-weg' }] }],
    })
    expect(taxonomy.issues.map(({ code }) => code)).toEqual([
      'duplicate-concept',
      'dangling-relation',
      'dangling-relation',
      'dangling-profile',
    ])
    expect(taxonomy.answeredBy('a')).toEqual(new Map([['a', 'same']]))
    expect(createMatcher({ taxonomy }).score(person('a', 'ook-weg'), vacancy('a', 'ook-weg')).score).toBeGreaterThan(
      400,
    )
  })

  it('with ten thousand siblings finds the one that is asked', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `kind-${n}`)
    const taxonomy = createTaxonomy({
      concepts: [concept('ouder'), ...ids.map(concept)],
      relations: ids.map((from) => ({ from, kind: 'broader', to: 'ouder' })),
    })
    const matcher = createMatcher({ taxonomy })
    const { demand } = matcher.explain(person('kind-1', 'kind-2', 'kind-3'), vacancy('kind-9999', 'kind-2', 'ouder'))
    const facts = demand.affinity[0]?.facts.flatMap((fact) =>
      fact.fact === 'competence' ? [[fact.asked.id, fact.got, fact.relation]] : [],
    )
    expect(facts).toEqual([
      ['kind-9999', 300, 'sibling'],
      ['kind-2', 1000, 'same'],
      ['ouder', 900, 'narrower'],
    ])
  })

  it('with a chain of broader concepts answers four steps up and no more', () => {
    const ids = Array.from({ length: 5000 }, (_, n) => `trap-${n}`)
    const taxonomy = createTaxonomy({
      concepts: ids.map(concept),
      relations: ids.slice(1).map((to, n) => ({ from: `trap-${n}`, kind: 'broader', to })),
    })
    const relations = taxonomy.answeredBy('trap-0')
    expect([...relations]).toEqual([['trap-0', 'same'], ...[1, 2, 3, 4].map((n) => [`trap-${n}`, 'narrower'])])
  })

  it('with prototype keys as concepts keeps them apart from the language', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const input = {
      concepts: names.map(concept),
      frequencies: { N: 10, df: JSON.parse('{"__proto__":3,"constructor":2}') as Record<string, number> },
    }
    const matcher = createMatcher({ taxonomy: createTaxonomy(input) })
    for (const name of names) expect(matcher.score(person(name), vacancy(name)).demand).toBeGreaterThan(400)
    expect(matcher.score(person('constructor'), vacancy('toString')).demand).toBe(400)
    expect(({} as Record<string, unknown>)['3']).toBeUndefined()
  })

  it('is hashed and linked whatever its labels hold', () => {
    const labels = ['\ud800', '\u0000', 'x'.repeat(500), '((((((m/v', '(m/v)(m/v)', '.*+?^$()[]', '🙂'.repeat(50)]
    const taxonomy = createTaxonomy({
      concepts: labels.map((nl, n) => ({ id: `c${n}`, kind: 'competence', labels: { nl } })),
    })
    expect(taxonomy.hash).toMatch(/^[0-9a-f]{64}$/)
    for (const text of [...labels, '', ' ', 'x'.repeat(1_000_000)])
      expect(taxonomy.link(text).candidates.length).toBeLessThanOrEqual(5)
  })
})
