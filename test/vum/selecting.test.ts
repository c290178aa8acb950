import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { selectVumCandidates, selectVumVacancies, type VumSelection, type VumSelectOptions } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { allOf, anyOf } from '../../src/adapters/vum/select/truth.js'
import { runs } from '../support/runs.js'
import { jobs, places, profiles, questions } from './fixtures.js'

const idsOf = ({ matches }: VumSelection) => matches.map(({ id }) => id).sort()
const profile = (id: string, rest: object = {}) => ({ idWerkzoekende: id, ...rest })
const asked = (vraagObject: object, messages: readonly object[], options: VumSelectOptions = {}) =>
  idsOf(selectVumCandidates(vraagObject, messages, options))
const problems = ({ issues }: VumSelection) => issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`)

describe('the questions of the fixtures', () => {
  it.each(questions)('$over: $waarom', ({ over, vraagObject, bekend, onbekend }) => {
    const [select, messages] = over === 'werkzoekenden' ? [selectVumCandidates, profiles] : [selectVumVacancies, jobs]
    // 999 km in a question is a question without an area: nobody's own maximum has a part in it.
    const ownMaximum = (vraagObject.selectiegebied as { afstand: number }).afstand < 999
    const selection = select(vraagObject, messages, { places, ownMaximum })
    expect([selection.answered, selection.area, selection.issues]).toEqual([true, 'applied', []])
    const known = selection.matches.filter(({ unknown }) => unknown.length === 0).map(({ id }) => id)
    expect(known.sort()).toEqual([...bekend].sort())
    expect(idsOf(selection)).toEqual([...bekend, ...onbekend].sort())
    expect(idsOf(select(vraagObject, messages, { places, ownMaximum, absent: 'leaves-out' }))).toEqual(
      [...bekend].sort(),
    )
  })
})

describe('spellings', () => {
  const hours = { $gte: 24 }
  const messages = [
    profile('a', { werktijden: { aantalWerkurenPerWeekMaximaal: 32 } }),
    profile('b', { werktijden: { aantalWerkurenPerWeekMaximaal: 16 } }),
  ]

  it.each([
    ['with a dot', { 'werktijden.aantalWerkurenPerWeekMaximaal': hours }],
    ['as an object', { werktijden: { aantalWerkurenPerWeekMaximaal: hours } }],
    ['alone', { aantalWerkurenPerWeekMaximaal: hours }],
    ['in other capitals', { 'Werktijden.AantalWerkurenPerWeekMaximaal': hours }],
    ['with digits as text', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: '24' } }],
    ['as the request holds it', { vraagObject: { 'werktijden.aantalWerkurenPerWeekMaximaal': hours } }],
  ])('of a question: %s', (_, question) => {
    expect(asked(question, messages)).toEqual(['a'])
  })

  it('of an occupation: in a beroep or not, on both sides', () => {
    const uri = 'https://example.org/occupation/1'
    const people = [
      profile('a', { bemiddelingsberoep: [{ codeBeroepsnaam: uri }] }),
      profile('b', { bemiddelingsberoep: [{ beroep: { codeBeroepsnaam: uri } }] }),
      profile('c', { bemiddelingsberoep: [{ 'beroep.codeBeroepsnaam': uri }] }),
      profile('d', { bemiddelingsberoep: [{ codeBeroepsnaam: `${uri}0` }] }),
    ]
    for (const one of [
      { codeBeroepsnaam: { $eq: uri } },
      { 'beroep.codeBeroepsnaam': { $eq: uri } },
      { beroep: { codeBeroepsnaam: { $eq: uri } } },
    ]) {
      expect(asked({ bemiddelingsberoep: { $elemMatch: { $or: [one] } } }, people)).toEqual(['a', 'b', 'c'])
      expect(asked({ bemiddelingsberoep: { $elemMatch: one } }, people)).toEqual(['a', 'b', 'c'])
    }
    const work = [
      { idVacature: 'a', beroep: { codeBeroepsnaam: uri } },
      { idVacature: 'b', 'beroep.codeBeroepsnaam': uri },
      { idVacature: 'c', codeBeroepsnaam: uri },
      { idVacature: 'd', beroep: { codeBeroepsnaam: 'x' } },
    ]
    for (const question of [{ 'beroep.codeBeroepsnaam': { $eq: uri } }, { beroep: { codeBeroepsnaam: { $eq: uri } } }])
      expect(idsOf(selectVumVacancies(question, work))).toEqual(['a', 'b', 'c'])
  })

  it('of a field: the suffixes of the contract, codes as number or text', () => {
    const people = [
      profile('a', { flexibiliteit: { datumAanvangBeschikbaarVoorWerk_W: '2026-01-01' } }),
      profile('b', { flexibiliteit: { datumAanvangBeschikbaarVoorWerk: '2026-03-01' } }),
    ]
    expect(asked({ datumAanvangBeschikbaarVoorWerk: { $lte: '2026-02-01' } }, people)).toEqual(['a'])
    expect(asked({ 'flexibiliteit.datumAanvangBeschikbaarVoorWerk_W': { $lte: '2026-02-01' } }, people)).toEqual(['a'])
    const office = [
      profile('a', { werktijden: { indicatieKantoortijden: '1' } }),
      profile('b', { werktijden: { indicatieKantoortijden: 2 } }),
    ]
    expect(asked({ 'werktijden.indicatieKantoortijden': { $eq: 1 } }, office)).toEqual(['a'])
    expect(selectVumCandidates({}, [{ vumID_VUM: 'vum-1' }]).matches[0]?.id).toBe('vum-1')
    // Reading takes the one object that stands in a list for it: so does a question.
    const listed = profile('a', { arbeidsmarktkwalificatie: [{ rijbewijs: [{ codeSoortRijbewijs: 'C' }] }] })
    expect(asked({ rijbewijs: { $elemMatch: { codeSoortRijbewijs: { $eq: 'B' } } } }, [listed])).toEqual([])
  })
})

describe('operators', () => {
  const maximum = (...hours: number[]) =>
    hours.map((one) =>
      profile(`h${one}`, { werktijden: { aantalWerkurenPerWeekMaximaal: one, aantalWerkurenPerWeekMinimaal: one } }),
    )

  it('$gte and $lte hold at the number itself', () => {
    expect(asked({ 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 24 } }, maximum(23, 24, 25, 92))).toEqual([
      'h24',
      'h25',
      'h92',
    ])
    expect(asked({ 'werktijden.aantalWerkurenPerWeekMinimaal': { $lte: 24 } }, maximum(23, 24, 25))).toEqual([
      'h23',
      'h24',
    ])
  })

  it('$lt does not, and $eq asks the level that is not known yet by name', () => {
    const levels = [1, 3, 6, 7].map((code) => ({ idVacature: `n${code}`, codeWerkEnDenkniveauMinimaal: String(code) }))
    const level = (question: object) => idsOf(selectVumVacancies({ codeWerkEnDenkniveauMinimaal: question }, levels))
    expect(level({ $gte: '3', $lt: '7' })).toEqual(['n3', 'n6'])
    expect(level({ $lt: '7' })).toEqual(['n1', 'n3', 'n6'])
    expect(level({ $eq: '7' })).toEqual(['n7'])
    // 0 is "not applicable": no minimum is known, which is not a minimum that is too low.
    expect(
      idsOf(
        selectVumVacancies({ codeWerkEnDenkniveauMinimaal: { $gte: '3' } }, [
          { idVacature: 'x', codeWerkEnDenkniveauMinimaal: '0' },
        ]),
      ),
    ).toEqual(['x'])
  })

  it('$all asks each of an entry of its own, $or one of several, and the attributes of an entry of one entry', () => {
    const speaks = (...languages: [string, number][]) => ({
      arbeidsmarktkwalificatie: {
        taalbeheersing: languages.map(([codeTaal, level]) => ({
          codeTaal,
          codeNiveauTaalbeheersingMondeling: level,
          codeNiveauTaalbeheersingSchriftelijk: level,
        })),
      },
    })
    const people = [
      profile('both', speaks(['nld', 3], ['eng', 2])),
      profile('one', speaks(['nld', 3])),
      profile('crossed', speaks(['nld', 1], ['eng', 3])),
    ]
    const language = (code: string, level: number) => ({
      $elemMatch: { codeTaal: { $eq: code }, codeNiveauTaalbeheersingMondeling: { $gte: level } },
    })
    const question = (...all: object[]) => ({ 'arbeidsmarktkwalificatie.taalbeheersing': { $all: all } })
    expect(asked(question(language('nld', 3)), people)).toEqual(['both', 'one'])
    expect(asked(question(language('nld', 3), language('eng', 2)), people)).toEqual(['both'])
    const either = { $elemMatch: { $or: [{ codeTaal: { $eq: 'eng' } }, { codeTaal: { $eq: 'deu' } }] } }
    expect(asked({ taalbeheersing: either }, people)).toEqual(['both', 'crossed'])
  })

  it('what is empty asks nothing', () => {
    const people = [profile('a'), profile('b', { werktijden: { indicatieKantoortijden: 2 } })]
    for (const question of [
      {},
      { 'werktijden.indicatieKantoortijden': {} },
      { werktijden: {} },
      { contractvorm: { $elemMatch: { $or: [] } } },
      { rijbewijs: { $all: [] } },
    ])
      expect(asked(question, people)).toEqual(['a', 'b'])
  })
})

describe('what is absent', () => {
  it.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['an empty list', []],
    ['an empty text', { indicatieKantoortijden: ' ' }],
    ['"not known"', { indicatieKantoortijden: 0 }],
    ['a code of no list', { indicatieKantoortijden: 7 }],
    ['a value of the wrong shape', 'overdag'],
  ])('never filters: %s', (_, werktijden) => {
    const question = { 'werktijden.indicatieKantoortijden': { $eq: 1 } }
    const selection = selectVumCandidates(question, [profile('a', { werktijden })])
    expect(selection.matches).toEqual([{ id: 'a', index: 0, unknown: ['indicatieKantoortijden'] }])
    const strict = selectVumCandidates(question, [profile('a', { werktijden })], { absent: 'leaves-out' })
    expect([strict.matches, strict.counts.unknown]).toEqual([[], { indicatieKantoortijden: 1 }])
  })

  it('a no is a no, whatever else is absent', () => {
    const question = {
      'werktijden.indicatieKantoortijden': { $eq: 1 },
      contractvorm: { $elemMatch: { codeTypeArbeidscontract: { $eq: 'B' } } },
    }
    const { matches, counts } = selectVumCandidates(question, [
      profile('a', { contractvorm: [{ codeTypeArbeidscontract: 'O' }] }),
    ])
    expect(matches).toEqual([])
    expect(counts).toEqual({ read: 1, unreadable: 0, selected: 0, unmet: { contractvorm: 1 }, unknown: {} })
  })

  it('the logic is that of Kleene: what settles it settles it', () => {
    const truths = [true, false, undefined] as const
    const negate = (truth: boolean | undefined) => (truth === undefined ? undefined : !truth)
    for (const a of truths)
      for (const b of truths) {
        // De Morgan ties the two together; the rows of the table that are not obvious stand below.
        expect(anyOf([a, b])).toBe(negate(allOf([negate(a), negate(b)])))
      }
    expect([
      allOf([true, undefined]),
      allOf([false, undefined]),
      anyOf([true, undefined]),
      anyOf([false, undefined]),
    ]).toEqual([undefined, false, true, undefined])
    expect([allOf([]), anyOf([])]).toEqual([true, false])
  })
})

describe('the area', () => {
  const area = (afstand: number, postcode = '9711AB') => ({ selectiegebied: { afstand, postcode } })
  // One degree of latitude is 111.195 km on the mean radius of the earth.
  const line = { '9711': { lat: 53, lon: 6 }, '9712': { lat: 53.1, lon: 6 }, '9713': { lat: 54, lon: 6 } }
  const at = (id: string, postcode: string, rest: object = {}) =>
    profile(id, { mobiliteit: { bemiddelingspostcode: postcode, ...rest } })

  it('is kilometres as the crow flies between the centres of postcodes', () => {
    const people = [at('a', '9711ZZ'), at('b', '9712ZZ'), at('c', '9713ZZ')]
    const { matches, counts } = selectVumCandidates(area(12), people, { places: line })
    expect([...matches].sort((one, other) => one.index - other.index)).toEqual([
      { id: 'a', index: 0, unknown: [], metres: 0 },
      { id: 'b', index: 1, unknown: [], metres: 11120 },
    ])
    expect(counts.unmet).toEqual({ selectiegebied: 1 })
    expect(asked(area(11), people, { places: line })).toEqual(['a'])
    expect(asked(area(0), people, { places: new Map(Object.entries(line)) })).toEqual(['a'])
    expect(asked(area(112), people, { places: (pc4) => line[pc4 as '9711'] })).toEqual(['a', 'b', 'c'])
  })

  it('is also what a person will travel, unless the caller leaves that to the receiver', () => {
    const people = [
      at('far', '9712AA', { maximaleReisafstand: 12 }),
      at('near', '9712AA', { maximaleReisafstand: 11 }),
      at('nonsense', '9712AA', { maximaleReisafstand: 0 }),
    ]
    expect(asked(area(50), people, { places: line })).toEqual(['far', 'nonsense'])
    expect(asked(area(50), people, { places: line, ownMaximum: false })).toEqual(['far', 'near', 'nonsense'])
  })

  it('of a vacature is where the work is', () => {
    const work = [
      { idVacature: 'a', adres: { postcode: '9712AA' } },
      { idVacature: 'b', adres: { postcode: '9713AA' } },
      {
        idVacature: 'c',
        werkgever: { adresHouding: [{ codeFunctieAdres: 'E', adres: { adresNederland: { postcode: '9713AA' } } }] },
      },
    ]
    expect(idsOf(selectVumVacancies(area(50), work, { places: line }))).toEqual(['a'])
  })

  it('a place that is not known never filters', () => {
    const { matches } = selectVumCandidates(area(1), [profile('a'), at('b', '1000AA')], { places: line })
    expect(matches.map(({ unknown }) => unknown)).toEqual([['selectiegebied'], ['selectiegebied']])
  })

  it('is not applied without places, and says so; a centre that is not known is not answered', () => {
    const without = selectVumCandidates(area(1), [at('a', '9713AA')])
    expect([without.answered, without.area, idsOf(without)]).toEqual([true, 'not-applied', ['a']])
    expect(problems(without)).toEqual(['warning unknown-place selectiegebied.postcode'])
    const nowhere = selectVumCandidates(area(1, '1000AA'), [at('a', '9713AA')], { places: line })
    expect([nowhere.answered, nowhere.area, nowhere.matches]).toEqual([false, 'not-applied', []])
    const none = selectVumCandidates({}, [at('a', '9713AA')], { places: line })
    expect([none.area, idsOf(none), problems(none)]).toEqual(['not-asked', ['a'], ['warning required selectiegebied']])
  })

  it.each([
    [{ selectiegebied: { postcode: '9711AB' } }, 'required selectiegebied.afstand'],
    [{ selectiegebied: { afstand: 10 } }, 'required selectiegebied.postcode'],
    [{ selectiegebied: { afstand: 1000, postcode: '9711AB' } }, 'out-of-range selectiegebied.afstand'],
    [{ selectiegebied: { afstand: 10, postcode: 'Groningen' } }, 'wrong-format selectiegebied.postcode'],
  ])('needs a distance and a postcode: %j', (question, problem) => {
    const selection = selectVumCandidates(question, [profile('a')], { places: line })
    expect([selection.answered, selection.matches]).toEqual([false, []])
    expect(problems(selection)).toContain(`error ${problem}`)
  })
})

describe('the maximum', () => {
  const many = Array.from({ length: 150 }, (_, index) => profile(`p${index}`))

  it('is 100, and the selection says if there were more', () => {
    const selection = selectVumCandidates({}, many)
    expect([
      selection.matches.length,
      selection.messages.length,
      selection.maximumReached,
      selection.counts.selected,
    ]).toEqual([100, 100, true, 150])
    expect(selectVumCandidates({}, many.slice(0, 100)).maximumReached).toBe(false)
    expect(selectVumCandidates({}, many, { maximum: 3 }).matches).toHaveLength(3)
  })

  it('cuts off first who does not say what is asked', () => {
    const known = profile('known', { werktijden: { indicatieKantoortijden: 1 } })
    const question = { 'werktijden.indicatieKantoortijden': { $eq: 1 } }
    expect(idsOf(selectVumCandidates(question, [...many, known], { maximum: 1 }))).toEqual(['known'])
  })

  it('falls by lot: neither by id nor by place, another for another question, and the same for the same', () => {
    const first = (question: object, messages = many, options: VumSelectOptions = {}) =>
      selectVumCandidates(question, messages, { maximum: 10, ...options }).matches.map(({ id }) => id)
    const question = { 'werktijden.indicatieKantoortijden': { $eq: 1 } }
    expect(first(question)).toEqual(first({ werktijden: { indicatieKantoortijden: { $eq: '1' } } }))
    expect(first(question, [...many].reverse())).toEqual(first(question))
    expect(first(question)).not.toEqual(first({ 'werktijden.indicatieKantoortijden': { $eq: 2 } }))
    expect(first(question)).not.toEqual(first(question, many, { seed: 'another' }))
    expect(first(question)).not.toEqual(many.slice(0, 10).map(({ idWerkzoekende }) => idWerkzoekende))
  })
})

describe('questions that are no question', () => {
  it.each([
    [{ 'werktijden.indicatieKantoortijden': { $ne: 1 } }, 'unknown-value'],
    [{ 'werktijden.indicatieKantoortijden': { $gte: 1 } }, 'unknown-value'],
    [{ 'werktijden.indicatieKantoortijden': { $eq: 7 } }, 'unknown-value'],
    [{ 'werktijden.indicatieKantoortijden': { $eq: 0 } }, 'unknown-value'],
    [{ 'werktijden.indicatieKantoortijden': 1 }, 'wrong-type'],
    [{ 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 'veel' } }, 'wrong-type'],
    [{ 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 400 } }, 'out-of-range'],
    [{ 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: Number.NaN } }, 'not-a-number'],
    [{ datumAanvangBeschikbaarVoorWerk: { $lte: '2026-02-30' } }, 'wrong-format'],
    [
      { 'arbeidsmarktkwalificatie.rijbewijs': { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: 'XX' } } }] } },
      'unknown-value',
    ],
    [{ 'arbeidsmarktkwalificatie.rijbewijs': { $all: [{ codeSoortRijbewijs: { $eq: 'B' } }] } }, 'wrong-type'],
    [{ 'arbeidsmarktkwalificatie.rijbewijs': { $in: ['B'] } }, 'unknown-value'],
    [{ 'arbeidsmarktkwalificatie.rijbewijs': 'B' }, 'wrong-type'],
    [{ taalbeheersing: { $elemMatch: { codeNiveauTaalbeheersingMondeling: { $gte: 3 } } } }, 'required'],
    [{ taalbeheersing: { $elemMatch: { codeTaal: { $eq: 'Nederlands' } } } }, 'unknown-value'],
    [{ contractvorm: { $elemMatch: { $where: 'true' } } }, 'unknown-value'],
    [{ contractvorm: { $elemMatch: { $or: ['B'] } } }, 'wrong-type'],
    [{ geslacht: { $eq: 'v' } }, 'forbidden-attribute'],
    ['vraag', 'not-an-object'],
    [undefined, 'not-an-object'],
  ])('are not answered, so that nothing is wider than was asked: %j', (question, code) => {
    const selection = selectVumCandidates(question, profiles)
    expect([selection.answered, selection.matches, selection.counts.read]).toEqual([false, [], 0])
    expect(selection.issues.find(({ severity }) => severity === 'error')?.code).toBe(code)
  })

  it('a key that the contract does not have is told, and asks nothing', () => {
    const question = {
      'sector.codeSbi': { $eq: 86 },
      'foo.rijbewijs': { $all: [] },
      emailadres: 'GEHEIM',
      ...{ 'foo.indicatieKantoortijden': { $eq: 1 } },
    }
    const selection = selectVumCandidates(question, [profile('a')])
    expect(selection.answered).toBe(true)
    expect(problems(selection)).toEqual([
      'warning unknown-key emailadres',
      'warning unknown-key sector.codeSbi',
      'warning unknown-key foo.indicatieKantoortijden',
      'warning required selectiegebied',
    ])
    expect(JSON.stringify(selection.issues)).not.toContain('GEHEIM')
  })

  it('a question beyond all measure is refused', () => {
    const or = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ codeBeroepsnaam: { $eq: `o:${index}` } }))
    const asked = (question: unknown) => selectVumCandidates(question, profiles).issues.map(({ code }) => code)
    expect(selectVumCandidates({ bemiddelingsberoep: { $elemMatch: { $or: or(500) } } }, profiles).answered).toBe(true)
    // A list of which a part would not be read asks less than it says.
    expect(asked({ bemiddelingsberoep: { $elemMatch: { $or: or(501) } } })).toContain('too-many')
    const all = Array.from({ length: 3 }, () => ({ $elemMatch: { $or: or(400) } }))
    expect(asked({ bemiddelingsberoep: { $all: all } })).toContain('too-many')
    let deep: unknown = { codeTypeArbeidscontract: { $eq: 'B' } }
    for (let level = 0; level < 100_000; level++) deep = { $or: [deep] }
    expect(asked({ contractvorm: { $elemMatch: deep } })).toEqual(['too-deep'])
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('GEHEIM')
        },
      },
    )
    expect(asked(hostile)).toEqual(['unreadable'])
    expect(asked(JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{}}}'))).toContain('unsafe-key')
  })
})

describe('messages that are no message', () => {
  it('are counted and told, and the others are selected', () => {
    const trap = {
      get idWerkzoekende(): string {
        throw new Error('GEHEIM')
      },
    }
    const messages = [
      null,
      'x',
      { idVacature: 'v', werkgever: {} },
      { mobiliteit: {} },
      trap,
      profile('a'),
      profile('a'),
      { vraagObject: {} },
    ]
    const selection = selectVumCandidates({}, messages)
    expect(idsOf(selection)).toEqual(['a'])
    expect(selection.counts).toMatchObject({ read: 8, unreadable: 7, selected: 1 })
    expect(
      selection.issues.filter(({ severity }) => severity === 'error').map(({ code, index }) => [code, index]),
    ).toEqual([
      ['not-an-object', 0],
      ['not-an-object', 1],
      ['wrong-type', 2],
      ['required', 3],
      ['unreadable', 4],
      ['duplicate-id', 6],
      ['wrong-type', 7],
    ])
    expect(JSON.stringify(selection.issues)).not.toContain('GEHEIM')
  })

  it('an answer in its envelope is read as its messages', () => {
    expect(idsOf(selectVumCandidates({}, { matches: [profile('a'), profile('b')] }))).toEqual(['a', 'b'])
  })
})

describe('any question to any message', () => {
  const key = fc.constantFrom(
    'selectiegebied',
    'rijbewijs',
    'arbeidsmarktkwalificatie.rijbewijs',
    'werktijden',
    'werktijden.indicatieKantoortijden',
    'aantalWerkurenPerWeekMaximaal',
    'contractvorm',
    'bemiddelingsberoep',
    'taalbeheersing',
    'codeTaal',
    'afstand',
    'postcode',
    '$all',
    '$or',
    '$elemMatch',
    '$eq',
    '$gte',
    '$lte',
    'x',
  )
  const { question } = fc.letrec<{ question: unknown }>((tie) => ({
    question: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(0, 1, 20, '9711AB', 'B', 'nld', '2026-01-01', null, ''),
      fc.dictionary(key, tie('question'), { maxKeys: 3 }),
      fc.array(tie('question'), { maxLength: 3 }),
    ),
  }))

  it('never throws, and the counts add up', () => {
    fc.assert(
      fc.property(question, fc.boolean(), (vraagObject, strict) => {
        const messages = [...profiles, ...jobs]
        const selection = selectVumCandidates(vraagObject, messages, {
          places,
          absent: strict ? 'leaves-out' : 'selects',
        })
        const { read, unreadable, selected, unmet, unknown } = selection.counts
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0)
        expect(unreadable + selected + sum(unmet) + sum(unknown)).toBe(read)
        expect(read).toBe(selection.answered ? messages.length : 0)
        expect(selection.messages).toEqual(selection.matches.map(({ index }) => messages[index]))
        if (strict) expect(selection.matches.every(({ unknown }) => unknown.length === 0)).toBe(true)
      }),
      runs(500),
    )
  })

  it('one condition more never selects more', () => {
    const one = fc.constantFrom(
      ...questions.filter(({ over }) => over === 'werkzoekenden').map(({ vraagObject }) => vraagObject),
    )
    fc.assert(
      fc.property(one, one, (a, b) => {
        const both = new Set(idsOf(selectVumCandidates({ ...a, ...b }, profiles, { maximum: 1000 })))
        // What both ask of one attribute is asked by b, so b alone selects all that both do.
        const alone = new Set(idsOf(selectVumCandidates(b, profiles, { maximum: 1000 })))
        for (const id of both) expect(alone).toContain(id)
      }),
      runs(50),
    )
  })
})

describe('options that are wrong', () => {
  it.each([
    [{ maximum: 0 }, 'maximum'],
    [{ maximum: 1.5 }, 'maximum'],
    [{ absent: 'filters' }, 'absent'],
    [{ ownMaximum: 1 }, 'ownMaximum'],
    [{ seed: 1 }, 'seed'],
    [{ places: '9711' }, 'places'],
    [{ limit: 1 }, 'limit'],
  ])('are the mistake of the caller: %j', (options, name) => {
    expect(() => selectVumCandidates({}, [], options as never)).toThrow(PassendError)
    expect(() => selectVumCandidates({}, [], options as never)).toThrow(name)
  })
})
