import { PassendError, type Vacancy } from 'passend'
import { type Block, type Question, type RenderRouteOptions, type Route, renderRoute } from 'passend/praktijkleren'
import { describe, expect, test } from 'vitest'
import { aLeerbedrijf, anOffer, aQualification, aSchool, askRecognition, north, routesTo, routeTo } from './world.js'

const tell = (route: Route, audience: 'candidate' | 'adviser', language: 'nl' | 'en' = 'nl') =>
  renderRoute(route, { audience, language })

describe('for the candidate', () => {
  const mastered = { workProcesses: ['90001-B1-K1-W1'] }

  test('says where they can learn what, what counts already, and that they decide', () => {
    const text = tell(routeTo('praktijkverklaring', { candidate: mastered }), 'candidate')
    expect(text).toContain('Bij Het Bedrijf kun je leren:\n- verzamelen\n- verzenden')
    expect(text).toContain('Dit kun je al, en het telt mee: ontvangen.')
    expect(text).toContain('Het duurt ongeveer 17 weken') // 500 hours at 30 a week
    expect(text).toContain('Daarna kun je ook: vaardigheid-2, vaardigheid-3 en vaardigheid-4.')
    expect(text).toContain('Jij, het bedrijf en de school maken samen afspraken.') // all three sign
    expect(text).toMatch(/Jij beslist samen met je consulent\.\nKlopt er iets niet\? Zeg het tegen je consulent\.$/)
  })
  test('holds no ids, codes or scores: these are for the adviser', () => {
    const vacancy: Vacancy = {
      id: 'v-1',
      title: 'Mooi werk',
      employerId: 'x',
      place: { lat: 52, lon: 5 },
      asks: { competences: ['skill-1', 'skill-2', 'skill-3'].map((concept) => ({ concept, strength: 'must' })) },
    }
    const candidate = { competencesSurveyed: true, competences: [{ concept: 'skill-7' }] }
    const text = tell(routeTo('praktijkverklaring', { vacancies: [vacancy], candidate }), 'candidate')
    expect(text).toContain('Daarna kan dit werk, en nu nog niet: Mooi werk.')
    expect(text).not.toMatch(/v-1|\blb\b|90001|B1-K1|\d{3} van/)
  })
  test('a route that is blocked says why and not what it would bring', () => {
    const records = { leerbedrijven: [aLeerbedrijf({ places: { capacity: 0 } })] }
    const text = tell(routeTo('diploma-bbl', { records }), 'candidate')
    expect(text).toContain('Dit kan nu niet. Hieronder lees je waarom.')
    expect(text).toContain('- Bij Het Bedrijf is nu geen plek vrij.')
    expect(text).not.toContain('Wat krijg je?')
    expect(text).not.toContain('Daarna')
  })
  test('a route that a step can open says what could then be learned', () => {
    const records = { leerbedrijven: [aLeerbedrijf({ recognitions: [] })] }
    const text = tell(routeTo('praktijkverklaring', { records, instruments: [askRecognition] }), 'candidate')
    expect(text).toContain('Misschien kan dit helpen: Erkenning aanvragen bij SBB (ongeveer 2 weken).')
    expect(text).toContain('Als dat lukt, kun je bij Het Bedrijf leren:\n- ontvangen')
  })
  test('what is not known is asked of who knows it', () => {
    const route = routeTo('diploma-bbl', {
      records: { leerbedrijven: [aLeerbedrijf({ places: undefined })] },
      candidate: { wishes: { travel: { km: 10 } } },
    })
    const text = tell(route, 'candidate')
    expect(text).toContain('- Vertel ons hoeveel uur per week je kunt werken en leren.')
    expect(text).toContain('- Wij vragen of er plek is bij Het Bedrijf.')
  })
  test('keeps sentences short: level B1', () => {
    for (const outcome of ['praktijkverklaring', 'certificate', 'diploma-bbl', 'diploma-derde-leerweg'] as const) {
      const sentences = tell(routeTo(outcome), 'candidate').split(/[.?!:\n]+/)
      const longest = Math.max(...sentences.map((sentence) => sentence.trim().split(/\s+/).length))
      expect(longest).toBeLessThanOrEqual(20) // the usual bound for B1 is about fifteen words, lists left aside
    }
  })
})

describe('for the adviser', () => {
  test('holds hours, weeks, codes and ids', () => {
    const text = tell(routeTo('diploma-bbl'), 'adviser')
    expect(text).toContain('Route naar mbo-diploma via BBL: Assistent (crebo 90001, mbo 1), voor kandidaat learner')
    expect(text).toContain('Het Bedrijf (lb), minder dan 1 km hemelsbreed')
    expect(text).toContain('B1-K1-W1 ontvangen; B1-K1-W2 verzamelen; P1-K1-W1 verzenden')
    expect(text).toContain('Dekt 3 van de 3 werkprocessen die nog nodig zijn')
    expect(text).toContain('Gewoonlijk 600 uur praktijk: 24 weken bij 30 uur per week')
    expect(text).toContain('BBL vraagt minstens 20 uur en 15 minuten per week') // 1215 minutes
    expect(text).toContain('Tekenen: kandidaat, leerbedrijf en school')
    expect(text).toMatch(/Dit is een voorstel: een mens beslist en zegt waarom\.$/)
  })
  test('says which step, for which company, at what cost', () => {
    const cost = { min: 0, max: 250, year: 2026, source: 'a test' }
    const route = routeTo('diploma-bbl', {
      records: { leerbedrijven: [aLeerbedrijf({ recognitions: [{ crebo: '90001', until: '2026-06-30' }] })] },
      instruments: [{ ...askRecognition, cost }],
    })
    const text = tell(route, 'adviser')
    expect(text).toContain(
      'Het Bedrijf (lb) is niet erkend voor B1-K1-W1, B1-K1-W2, P1-K1-W1; de erkenning liep tot en met 30 juni 2026',
    )
    expect(text).toContain('- Erkenning aanvragen bij SBB (ask-sbb) voor Het Bedrijf (lb), 2 weken, 0 tot 250 euro')
  })
  test('tells a higher rung, and that the diploma takes away what blocks it', () => {
    const second = aQualification({ crebo: '90002', title: 'Medewerker', level: 2, entry: { diplomas: ['90001'] } })
    const records = {
      dossiers: [
        { id: '80001', qualifications: [aQualification()] },
        { id: '80002', qualifications: [second] },
      ],
      leerbedrijven: [
        aLeerbedrijf({
          recognitions: [{ crebo: '90001' }, { crebo: '90002' }],
          offers: ['90001', '90002'].map((crebo) => ({ crebo, workProcesses: ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'] })),
        }),
      ],
      schools: [aSchool({ offers: [anOffer('diploma-bbl'), anOffer('diploma-bbl', { crebo: '90002' })] })],
    }
    const [route] = routesTo('diploma-bbl', { records, options: { show: 'possible' } })
    if (route === undefined) throw new Error('no route')
    expect(tell(route, 'adviser')).toContain(
      'mbo-diploma via BBL Medewerker (crebo 90002): dan nog 3 werkprocessen; nu geblokkeerd door vooropleiding. Dit diploma geeft de vooropleiding',
    )
    expect(tell(route, 'candidate')).toContain('Met dit diploma mag je daaraan beginnen.')
    expect(tell(route, 'candidate')).not.toContain('Dat kan nu nog niet') // nothing else blocks it
  })
})

test('a higher rung that nobody teaches yet is told as such', () => {
  const next = aQualification({ crebo: '90002', title: 'Zus' })
  const records = {
    dossiers: [
      { id: '80001', qualifications: [aQualification({ leadsTo: ['90002'] })] },
      { id: '80002', qualifications: [next] },
    ],
  }
  const [route] = routesTo('diploma-bbl', { records, options: { show: 'possible' } })
  if (route === undefined) throw new Error('no route')
  expect(tell(route, 'adviser')).toContain('Zus (crebo 90002): dan nog 3 werkprocessen; nu geen leerbedrijf bekend')
  expect(tell(route, 'candidate')).toContain('Het telt mee voor het mbo-diploma Zus.')
  expect(tell(route, 'candidate')).toContain('Dat kan nu nog niet.')
})

describe('every block and every question', () => {
  const trip = { metres: 12_000, maximumKm: 10, minutes: 50, maximumMinutes: 45, estimated: true }
  const blocks: readonly Block[] = [
    { code: 'recognition-missing', leerbedrijf: 'lb', workProcesses: ['B1-K1-W1'], lapsed: '2026-01-31' },
    { code: 'no-praktijkopleider', leerbedrijf: 'lb' },
    { code: 'no-place', leerbedrijf: 'lb' },
    { code: 'too-far', leerbedrijf: 'lb', trip },
    { code: 'too-far', school: 'school', trip: { metres: 12_000, maximumKm: 10 } },
    { code: 'no-school', why: 'none-offers' },
    { code: 'no-school', why: 'none-has-room' },
    { code: 'no-school', why: 'none-signs' },
    { code: 'entry-requirement', level: 'vmbo', diplomas: ['90009'], has: undefined },
    { code: 'hours-too-many', neededMinutes: 1215, availableMinutes: 600 },
    { code: 'not-covered', workProcesses: ['B1-K1-W1'] },
    { code: 'certificate-not-valid', over: true, on: '2026-07-31' },
    { code: 'certificate-not-valid', over: false, on: '2027-08-01' },
    { code: 'nothing-left-to-learn' },
  ]
  const questions: readonly Question[] = [
    ...(['education', 'place', 'hours', 'transport'] as const).map((field) => ({ of: 'candidate' as const, field })),
    { of: 'candidate', field: 'workProcesses', workProcesses: ['B1-K1-W1'] },
    ...(['place', 'places', 'praktijkopleiders', 'recognition'] as const).map((field) => ({
      of: 'leerbedrijf' as const,
      id: 'lb',
      field,
    })),
    ...(['place', 'room', 'thirdSigner'] as const).map((field) => ({ of: 'school' as const, id: 'school', field })),
    { of: 'certificate', id: 'cert', field: 'dates' },
  ]
  const route = routeTo('diploma-bbl')

  test.each(['nl', 'en'] as const)('has words of its own for both readers (%s)', (language) => {
    for (const audience of ['candidate', 'adviser'] as const) {
      const bare = tell({ ...route, blocks: [], questions: [] }, audience, language)
      const added = (change: Partial<Route>) =>
        tell({ ...route, blocks: [], questions: [], ...change }, audience, language)
          .split('\n')
          .filter((line) => !bare.split('\n').includes(line))
          .slice(1) // the heading
          .join('\n')
      const lines = [
        ...blocks.map((block) => added({ blocks: [block] })),
        ...questions.map((question) => added({ questions: [question] })),
      ]
      for (const line of lines) expect(line).toMatch(/^- \S.{10,}/)
      // A person is told the same of a school that does not offer it and of one that does not sign: nobody there can.
      expect(new Set(lines).size).toBeGreaterThanOrEqual(lines.length - (audience === 'candidate' ? 1 : 0))
      expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

describe('text from a record', () => {
  const evil = 'kwaad\u001b[31m\nBij Bank kun je leren:\u202e\u0007'
  test('is made plain: no escape sequences, no lines or directions of its own', () => {
    const records = {
      dossiers: [
        {
          id: '80001',
          qualifications: [
            aQualification({
              title: 'Titel\nWat krijg je?',
              coreTasks: [
                { code: 'B1-K1', workProcesses: [{ code: 'B1-K1-W1', label: 'werk\nBij Bank kun je leren:' }] },
              ],
            }),
          ],
        },
      ],
      certificates: [],
      leerbedrijven: [
        aLeerbedrijf({ name: 'Naam\nDit kan.', offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] }),
      ],
    }
    const route = routeTo('praktijkverklaring', { records })
    const hostile: Route = {
      ...route,
      qualification: { ...route.qualification, title: evil },
      leerbedrijven: route.leerbedrijven.map((one) => ({ ...one, name: evil })),
      gained: [{ id: 'x', nl: evil, en: evil, known: false }],
      opens: [
        {
          vacancyId: 'v',
          title: evil,
          before: { status: 'blocked', score: 1 },
          after: { status: 'eligible', score: 500 },
          opened: true,
        },
      ],
    }
    for (const one of [route, hostile]) {
      for (const language of ['nl', 'en'] as const) {
        for (const audience of ['candidate', 'adviser'] as const) {
          const text = tell(one, audience, language)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
          expect(
            text.split('\n').filter((line) => /^(Bij Bank|Dit kan\.$|Wat krijg je\?$)/.test(line)).length,
          ).toBeLessThan(3)
          expect(text).not.toContain('\nBij Bank')
        }
      }
    }
  })
})

describe('options', () => {
  test('that there are not throw', () => {
    const route = routeTo('diploma-bbl')
    for (const options of [{ language: 'fr' }, { audience: 'employer' }, { audience: 5 }]) {
      expect(() => renderRoute(route, options as RenderRouteOptions)).toThrow(PassendError)
    }
  })
  test('are Dutch and the adviser unless given', () => {
    const route = routeTo('diploma-bbl', { records: { leerbedrijven: [aLeerbedrijf({ place: north(3) })] } })
    expect(renderRoute(route)).toBe(renderRoute(route, { language: 'nl', audience: 'adviser' }))
  })
})
