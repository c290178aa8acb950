import { describe, expect, it } from 'vitest'
import { finder, found, spans } from './finding.js'

const licence = (category: string) => `cred:driving-licence-${category}`

describe('driving licences', () => {
  it.each([
    ['rijbewijs B', ['B']],
    ['B-rijbewijs', ['B']],
    ['rijbewijs b', ['B']],
    ['rijbewijs categorie B', ['B']],
    ['Rijbewijs C/CE', ['C', 'CE']],
    ['rijbewijs B, C of CE', ['B', 'C', 'CE']],
    ['rijbewijs C en E', ['CE']], // the old way to say CE
    ['rijbewijs B/E', ['BE']],
    ['rijbewijs b+e', ['BE']],
    ['rijbewijs B of BE', ['B', 'BE']],
    ['Rijbewijs B nodig; BE is een pre', ['B', 'BE']],
    ['groot rijbewijs', ['C']],
    ['brommerrijbewijs', ['AM']],
    ['trekkerrijbewijs', ['T']],
    ['rijbewijs de baas brengt je', ['B']], // `de` is a word
    ['rijbewijs DE', ['DE']],
    ['rijbewijs en auto', ['B']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected.map(licence)))

  it('without a category is that of a car, less surely', () => {
    expect(finder.findCompetences('rijbewijs')).toMatchObject([{ confidence: 600 }])
    expect(finder.findCompetences('rijbewijs B')).toMatchObject([{ confidence: 950 }])
  })
  it('takes the word with the first category', () => {
    expect(spans('rijbewijs C en CE')).toEqual([`${licence('C')}: rijbewijs C`, `${licence('CE')}: CE`])
  })
  it('needs the word licence for a letter', () => expect(found('BE en CE')).toEqual([]))
})

describe('other credentials', () => {
  it.each([
    ['VCA', 'vca-basis'],
    ['VCA-VOL', 'vca-vol'],
    ['VOG', 'vog'],
    ['een Verklaring Omtrent het Gedrag', 'vog'],
    ['bewijs van goed gedrag en zeden', 'vog'],
    ['code 95', 'code-95'],
    ['code95', 'code-95'],
    ['BHV-certificaat', 'bhv'],
    ['heftruckcertificaat', 'heftruck-certificate'],
    ['certificaat heftruck', 'heftruck-certificate'],
    ['heftruckattest', 'heftruck-certificate'], // Flemish
    ['reach truck diploma', 'reachtruck-certificate'],
    ['HACCP-certificaat', 'haccp'],
    ['verklaring sociale hygiëne', 'sociale-hygiene'],
    ['taxipas', 'taxi-card'],
    ['BIG-registratie', 'big-registration'],
  ])('%s', (text, key) => expect(found(text)).toEqual([`cred:${key}`]))

  it('come before a competence of the same words', () => {
    expect(found('BHV')).toEqual(['cred:bhv']) // a label of giving first aid too
    expect(found('HACCP')).toEqual(['c:voedselveilig-werken']) // knowledge, and no paper
  })
})

describe('languages', () => {
  const levels = (text: string) =>
    finder
      .findCompetences(text)
      .flatMap((one) =>
        one.kind === 'language' ? [`${one.language} ${one.level ?? '?'} ${one.skills.join('+')}`] : [],
      )

  it.each([
    ['Nederlands', ['nld ? ']],
    ['Goede beheersing van de Nederlandse taal in woord en geschrift', ['nld 3 speaking+writing']],
    ['Nederlandse taal B1-niveau', ['nld B1 ']],
    ['Nederlands (B1)', ['nld B1 ']],
    ['minimaal A2 Nederlands', ['nld A2 ']],
    ['basis Nederlands', ['nld A2 ']],
    ['een beetje Nederlands', ['nld A1 ']],
    ['vloeiend Pools', ['pol 4 ']],
    ['Pools (moedertaal), goed Engels', ['pol C2 ', 'eng 3 ']],
    ['goed Engels en Duits', ['eng 3 ', 'deu 3 ']], // said once for both
    ['ik spreek Turks en Koerdisch', ['tur ? speaking', 'kur ? speaking']],
    ['Nederlands lezen en schrijven', ['nld ? reading+writing']],
    ['Engelstalig', ['eng ? ']],
    ['Oekraïens', ['ukr ? ']],
    ['gebarentaal', ['dse ? ']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))

  it.each(['een Turks restaurant', 'Nederlandse kaas', 'Pools eten', 'iets voor thais'])('are not: %s', (text) =>
    expect(levels(text)).toEqual([]),
  )
  it('mark the name alone', () => expect(spans('goed Engels spreken')).toEqual(['lang:eng: Engels']))
  it('denied with a level are denied at that level', () => {
    expect(finder.findCompetences('ik spreek niet goed Nederlands')).toMatchObject([{ level: 3, polarity: 'negated' }])
  })
})

describe('hours a week', () => {
  it.each([
    ['24-32 uur per week', ['hours:24-32']],
    ['24 - 32 uur', ['hours:24-32']],
    ['24 tot 32 uur per week', ['hours:24-32']],
    ['24 à 32 uur', ['hours:24-32']],
    ['van 24 tot 32 uur per week', ['hours:24-32']],
    ['24, 32 of 40 uur per week', ['hours:24-40']],
    ['32 uur', ['hours:32-32']],
    ['38u/week', ['hours:38-38']], // Flemish
    ['40-urige werkweek', ['hours:40-40']],
    ['8 uur per week', ['hours:8-8']],
    ['minimaal 24 uur', ['hours:24-']],
    ['vanaf 16 uur per week', ['hours:16-']],
    ['maximaal 20 uur', ['hours:-20']],
    ['niet meer dan 20 uur per week', ['hours:-20']],
    ['meer dan 20 uur per week', ['hours:20-']],
    ['4 dagen per week', ['days:4-4']],
    ['2 tot 3 dagen per week', ['days:2-3']],
    ['32 uur in 4 dagen', ['hours:32-32', 'days:4-4']],
    ['parttime', ['time:part-time']],
    ['in deeltijd of fulltime', ['time:part-time', 'time:full-time']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '8 uur per dag',
    'om 17 uur',
    'van 8.00 tot 17.00 uur',
    'van 8 tot 17 uur',
    'binnen 24 uur',
    '€ 14 per uur',
    '33,6 uur per week', // no whole number
    '30 vakantiedagen',
    'binnen 3 dagen',
    '100 uur per week',
    '0 uur per week',
    '32 dagen per week',
  ])('are not: %s', (text) => expect(found(text)).toEqual([]))

  it('are surer where a week is said', () => {
    expect(finder.findCompetences('32 uur per week')).toMatchObject([{ confidence: 950 }])
    expect(finder.findCompetences('32 uur')).toMatchObject([{ confidence: 700 }])
  })
})

describe('education', () => {
  it.each([
    ['mbo 2', ['edu:mbo-2']],
    ['mbo-niveau 3', ['edu:mbo-3']],
    ['vmbo', ['edu:vmbo']],
    ['mavo', ['edu:vmbo']],
    ['mbo', ['edu:']], // which of the four is not said
    ['bakkersdiploma', ['edu:']],
    ['havo of mbo 4', ['edu:havo', 'edu:mbo-4']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
