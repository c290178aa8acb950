import {
  type Candidate,
  createMatcher,
  type Explanation,
  type Fact,
  PassendError,
  type RenderOptions,
  redact,
  renderText,
  type Vacancy,
} from 'passend'
import { describe, expect, it } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'
import { answer, everyFact, explanationWith, named, reason } from './everyFact.js'

const languages = ['nl', 'en'] as const
const audiences = ['candidate', 'adviser', 'employer'] as const
const kinds = Object.keys(everyFact) as Fact['fact'][]

/** The lines of a text with one fact in it that are not there without it. */
function linesOf(fact: Fact, options: RenderOptions = {}, rest: Parameters<typeof reason>[1] = {}): string[] {
  const without = new Set(renderText(explanationWith([]), options).split('\n'))
  return renderText(explanationWith([reason([fact], rest)]), options)
    .split('\n')
    .filter((line) => line.startsWith('- ') && !without.has(line))
    .map((line) => line.slice(2))
}

/** What no text may hold: values that were not put in words, doubled spaces, "1 uren" and doubled stops. */
const clumsy =
  /undefined|\[object|NaN|null|\bnever\b| {2}(?! *-)|\b1 (uren|dagen|maanden|punten|hours|days|months|points|times)\b|\.\.|, ,|: :|\( |\b(\w{3,}) \2(?![-\w])/

describe('every fact', () => {
  it.each(languages.flatMap((language) => kinds.map((kind) => [kind, language] as const)))(
    '%s is told to an adviser in %s',
    (kind, language) => {
      const facts: readonly Fact[] = everyFact[kind]
      // What is not known is asked, unless a must depends on it; talents are told where there are more than three.
      const text = renderText(explanationWith([reason(facts, { limit: 'unknown' })]), { language })
      const empty = renderText(explanationWith([reason([], { limit: 'unknown' })]), { language })
      expect(text.split('\n').length).toBeGreaterThan(empty.split('\n').length - 2)
      expect(text).not.toBe(empty)
      expect(text).not.toMatch(clumsy)
    },
  )

  it.each(languages)('is told to a candidate without what is clumsy, in %s', (language) => {
    for (const limit of ['none', 'met', 'unmet', 'unknown'] as const) {
      for (const kind of kinds) {
        const text = renderText(explanationWith([reason(everyFact[kind], { limit })]), {
          language,
          audience: 'candidate',
        })
        expect(text).not.toMatch(clumsy)
      }
    }
  })

  it('starts every line with a capital', () => {
    const all = kinds.map((kind) => reason(everyFact[kind]))
    for (const language of languages) {
      const text = renderText(explanationWith(all), { language })
      for (const line of text.split('\n')) expect(line).toMatch(/^$|^(- )?[\p{Lu}\d]/u)
    }
  })
})

describe('sentences for an adviser', () => {
  it.each([
    ['Tillen: werk vraagt 15 kg, grens is 10 kg', everyFact.load[0]],
    ['Nederlands spreken: gevraagd B1, heeft A2', everyFact.language[0]],
    ['Uren: 40 uur gevraagd, wens 16-24 uur (16 uur verschil)', everyFact.hours[0]],
    ['Uren: 12,5 uur gevraagd, geen wens, opvang voor kinderen voor 10 uur (2,5 uur verschil)', everyFact.hours[1]],
    ['Reizen: 20,1 km hemelsbreed (wens hoogstens 20 km)', everyFact.distance[2]],
    ['Ervaring als kok: gevraagd 2 jaar en 6 maanden, heeft die niet', everyFact.experience[0]],
    ['Ervaring als kok: gevraagd 2 jaar, telt mee 1 maand, ook uit werk als keukenhulp', everyFact.experience[2]],
    [
      'Beroep: interesse is kok, keukenhulp lijkt daarop (75 %) (beroep afgeleid uit de titel)',
      everyFact.occupation[1],
    ],
    ['Rijbewijs C: heeft deze persoon (met rijbewijs CE)', everyFact.credential[1]],
    ['Ondersteuning, jobcoach: nodig 4 uur per week, de werkgever biedt 2 uur per week', everyFact.support[0]],
    ['Sector: wens is gezondheidszorg (86), aangeboden gezondheidszorg (86101)', everyFact.sector[0]],
    [
      'Werktijden: kan op 0 van de 8 gevraagde dagdelen, niet op de ochtenden en middagen van maandag tot en met woensdag, zaterdagavond en zondagavond',
      everyFact.dayparts[1],
    ],
  ] as [string, Fact][])('%s', (sentence, fact) => {
    expect(linesOf(fact)).toEqual([sentence])
  })

  it('tells a licence that is not known among what must be checked', () => {
    expect(linesOf(everyFact.credential[0] as Fact, {}, { criterion: 'credentials', limit: 'unknown' })).toEqual([
      'Rijbewijs B: niet bekend (verplicht door de wet)',
    ])
  })

  it('says in English what it says in Dutch', () => {
    expect(linesOf(everyFact.load[0] as Fact, { language: 'en' })).toEqual([
      'Lifting: the work asks 15 kg, the limit is 10 kg',
    ])
    expect(linesOf(everyFact.hours[0] as Fact, { language: 'en' })).toEqual([
      'Hours: 40 hours asked, wish 16-24 hours (a difference of 16 hours)',
    ])
  })

  it('cuts a list after six', () => {
    const facts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (label): Fact => ({ fact: 'task', label, liked: true }),
    )
    expect(renderText(explanationWith([reason(facts)]))).toContain(
      'Doet deze taken graag: a, b, c, d, e, f en nog 3 andere',
    )
  })

  it('asks at most five questions, in order, with how far the answer could move the score', () => {
    const fields = [
      'place',
      'education.level',
      'wishes.occupations',
      'wishes.sectors',
      'wishes.tasksLiked',
      'competences',
    ]
    const missing = fields.map((field, index) =>
      answer({ of: 'candidate', field }, index === 0 ? 0 : 6 - index, index === 0),
    )
    const text = renderText(explanationWith([], { missing }))
    const questions = text.split('\n').filter((line) => line.includes('?'))
    expect(questions).toHaveLength(5)
    expect(questions[0]).toBe(
      '- Waar woont deze persoon? Alleen de vier cijfers van de postcode zijn nodig. (bepaalt of het kan)',
    )
    expect(questions[1]).toBe('- Wat is de hoogste opleiding van deze persoon? (kan 5 punten schelen)')
    expect(questions[4]).toContain('(kan 2 punten schelen)')
  })

  it('tells a limit of which no fact says what is wrong', () => {
    const missing = [{ of: 'vacancy', field: 'place' }] as const
    const open = explanationWith([reason([], { limit: 'unknown', missing })])
    expect(renderText(open)).toContain('Nog te controleren\n- Plaats van het werk: niet bekend')
    const unmet = explanationWith([reason([], { criterion: 'tasksLiked', limit: 'unmet' })])
    expect(renderText(unmet)).toContain('Blokkade\n- Taken die iemand graag doet: aan deze grens is niet voldaan')
  })

  it('tells a must once: as what blocks, and not again as something to mind', () => {
    const facts: Fact[] = [everyFact.load[0] as Fact, everyFact.load[1] as Fact]
    const text = renderText(explanationWith([reason(facts, { criterion: 'workConditions', limit: 'unmet' })]))
    expect(text.match(/Tillen/g)).toHaveLength(1)
    expect(text).toContain('Blokkade\n- Tillen: werk vraagt 15 kg, grens is 10 kg\n\nWaarom wel\n- Staan')
  })

  it('counts a must that only something near to it answers as still to be checked, while the limit is open', () => {
    const text = renderText(
      explanationWith([reason([everyFact.competence[4] as Fact], { criterion: 'competences', limit: 'unknown' })]),
    )
    expect(text).toContain(
      'Nog te controleren\n- Vereist, kan alleen iets dat erop lijkt: zwaar tillen (kan sjouwen, zegt het zelf)',
    )
  })

  it('tells tasks, waivers and old data', () => {
    const text = renderText(
      explanationWith([], {
        tasks: [
          {
            label: 'Gras maaien',
            hours: 1,
            verdict: 'could-be-learned',
            share: 0,
            toLearn: [{ id: 'c:m', nl: 'maaien', en: 'mowing' }],
          },
        ],
        waived: [{ criterion: 'travel', by: 'candidate', reason: 'Ik verhuis.', applied: true }],
        stale: [{ of: 'candidate', updatedAt: '2024-01-31', days: 400 }],
      }),
    )
    expect(text).toContain('- Te leren: Gras maaien (1 uur per week); nog te leren of na te vragen: maaien')
    expect(text).toContain('- Reizen, door de kandidaat: Ik verhuis.')
    expect(text).toContain(
      '- Het profiel is 400 dagen niet bijgewerkt, sinds 31 januari 2024. Vraag of alles nog klopt.',
    )
  })
})

describe('sentences for a candidate', () => {
  const told = (fact: Fact, rest?: Parameters<typeof reason>[1]) => linesOf(fact, { audience: 'candidate' }, rest)

  it.each([
    ['Het werk is 18 kilometer van je huis. Dat is niet te ver voor jou.', everyFact.distance[1]],
    ['Het werk is 20,1 kilometer van je huis. Jij wilt niet verder dan 20 kilometer.', everyFact.distance[2]],
    [
      'Het werk is 30 kilometer van je huis. De reis duurt 1 uur en 15 minuten met het openbaar vervoer. Jij wilt niet langer reizen dan 45 minuten.',
      everyFact.distance[4],
    ],
    ['Je kunt al: zwaar tillen.', everyFact.competence[2]],
    ['Je wilt graag werken als kok. Dat is dit werk.', everyFact.occupation[0]],
    ['Het werk is 40 uur per week. Jij wilt 16 tot 24 uur.', everyFact.hours[0]],
    ['Je moet hier hoogstens 15 kilo tillen. Jij kunt hoogstens 10 kilo tillen.', everyFact.load[0]],
    ['Je Nederlands moet voor dit werk beter zijn: spreken (nodig is B1, jij hebt A2).', everyFact.language[0]],
    ['Van deze hulp is er te weinig: jobcoach (nodig is 4 uur per week, er is 2 uur per week).', everyFact.support[0]],
    ['Dit is handig voor dit werk, maar dat heb je nog niet: own-key.', everyFact.credential[2]],
  ] as [string, Fact][])('%s', (sentence, fact) => {
    expect(told(fact)).toEqual([sentence])
  })

  it('says the score in plain words and never as a number', () => {
    for (const language of languages) {
      const text = renderText(explanationWith([reason([everyFact.hours[2] as Fact])]), {
        language,
        audience: 'candidate',
      })
      expect(text).not.toMatch(/637|643|631|312|874|score|punt|point|1000/i)
    }
    const text = (score: number, highest = 900, status: 'eligible' | 'blocked' = 'eligible') =>
      renderText(
        explanationWith([], { match: { ...explanationWith([]).match, score, status, range: { lowest: 0, highest } } }),
        { audience: 'candidate' },
      )
    expect(text(700)).toContain('Dit werk past goed bij je.')
    expect(text(550)).toContain('Dit werk past redelijk bij je.')
    expect(text(300, 500)).toContain('Dit werk past nog niet goed bij je.')
    expect(text(300, 900)).toContain('We weten nog te weinig')
    expect(text(900, 900, 'blocked')).toContain('Dit werk kan nu niet.')
  })

  it('asks what the person can tell, apart from what the employer is asked, and nothing of the caller', () => {
    const missing = [
      answer({ of: 'candidate', field: 'languages', about: 'nld', skill: 'speaking' }),
      answer({ of: 'candidate', field: 'competences', about: named('c:1', 'vegen') }),
      answer({ of: 'candidate', field: 'competences', about: named('c:2', 'dweilen') }),
      answer({ of: 'vacancy', field: 'load.liftingKg', load: 'liftingKg' }),
      answer({ of: 'caller', field: 'asOf' }),
    ]
    expect(renderText(explanationWith([], { missing }), { audience: 'candidate' })).toContain(
      [
        'Wat weten we nog niet?',
        'Jij kunt ons vertellen:',
        '- hoe goed je Nederlands is: spreken',
        '- of je dit kunt: vegen en dweilen',
        'Wij vragen de werkgever:',
        '- hoeveel kilo je moet tillen',
        '',
      ].join('\n'),
    )
  })

  it('says that it is a proposal', () => {
    expect(renderText(explanationWith([]), { audience: 'candidate' })).toContain(
      'Dit is een voorstel. Jij beslist samen met je consulent.',
    )
  })
})

const everything: Candidate = {
  id: 'c-1',
  competences: [{ concept: 'passend:competence/schoonmaken', evidence: 'experience' }],
  languages: [{ language: 'nld', speaking: 'B1' }],
  credentials: [{ credential: 'driving-licence-B', held: true }],
  wishes: {
    occupations: ['passend:occupation/kok'],
    interests: ['schilderen'],
    sectors: ['56'],
    tasksLiked: ['Vegen'],
    tasksDisliked: ['Afwassen'],
    hours: { min: 16, max: 20, strength: 'must' },
    schedule: { dayparts: ['mon-morning'], irregular: false, strength: 'must' },
    contracts: ['permanent'],
    kinds: ['leerbaan'],
    travel: { km: 5, minutes: 20, means: ['bicycle'] },
    availableFrom: '2026-04-01',
    availableUntil: '2026-04-20',
  },
  supportNeeds: [{ kind: 'jobcoach', amount: 3, strength: 'must' }, { kind: 'quiet-place' }],
  physicalLimits: { liftingKg: 5, standingHours: 1, avoid: ['noise', 'stairs'] },
  circumstances: { transport: ['bicycle'], childcareHours: 18, equipment: ['phone'] },
  place: { pc4: '3511' },
  eligibility: { banenafspraak: false },
  updatedAt: '2020-01-01',
}

const demanding: Vacancy = {
  id: 'v-1',
  title: 'Schoonmaker',
  employerId: 'e-1',
  kind: 'regular',
  occupation: 'passend:occupation/schoonmaker',
  sector: '8121',
  asks: {
    competences: [{ concept: 'passend:competence/schoonmaken' }, { concept: 'passend:competence/nauwkeurig-werken' }],
    education: { level: 'mbo-1' },
    languages: [{ language: 'nld', speaking: 'B2' }],
    credentials: [{ credential: 'driving-licence-B' }, { credential: 'vog', strength: 'must' }],
    equipment: [{ equipment: 'phone' }, { equipment: 'computer' }],
    experience: [{ years: 1 }],
  },
  tasks: [
    { label: 'Vegen', hours: 20 },
    { label: 'Afwassen', hours: 20 },
  ],
  load: { liftingKg: 20, standingHours: 6, surroundings: { noise: true } },
  hours: { min: 38, max: 40 },
  schedule: { dayparts: ['sat-evening'], irregular: true },
  contracts: ['on-call'],
  supportOffered: [{ kind: 'jobcoach', amount: 1 }],
  reservedFor: 'banenafspraak',
  place: { pc4: '9711' },
  startDate: '2026-05-01',
  closingDate: '2026-02-01',
}

const matcher = createMatcher({
  asOf: '2026-03-02',
  places: { '3511': { lat: 52.09, lon: 5.12 }, '9711': { lat: 53.22, lon: 6.57 } },
})

describe('a text for an employer', () => {
  const explanation = matcher.explain(everything, demanding, {
    waive: [{ criterion: 'credentials', by: 'employer', reason: 'Zij is ziek geweest.' }],
  })

  it('tells what is asked and what the person brings', () => {
    expect(renderText(explanation, { audience: 'employer' })).toBe(`Overzicht voor de werkgever: Schoonmaker
Kandidaat c-1
Aan uw harde eisen is voldaan.

Competenties
- Gevraagd en aanwezig: schoonmaken (uit ervaring)
- Gevraagd, (nog) niet aangetoond: nauwkeurig werken

Opleiding
- Niveau: gevraagd mbo 1, niet bekend

Talen
- Nederlands spreken: gevraagd B2, heeft B1

Rijbewijs, papieren en spullen
- Rijbewijs B: aanwezig
- VOG (Verklaring Omtrent het Gedrag): niet bekend

Ervaring
- Als schoonmaker: gevraagd 1 jaar, nog niet aangetoond

Opzijgezette eisen
- Rijbewijs, papieren en spullen, door u

Dit is een voorstel: een mens beslist.`)
  })

  it('holds no word of wishes, support, limits, circumstances, what is missing, or the score', () => {
    const words =
      /kok|cook|vegen|afwassen|coach|rust|quiet|tillen|lift|staan|stand|lawaai|noise|fiets|bicycle|kilomet|\bkm\b|reis|reiz|travel|opvang|child|uur|hour|contract|leerbaan|telefoon|phone|computer|banenafspraak|register|sector|horeca|wens|wish|\bvraag\b|ziek|score|1000|april|2026/i
    for (const language of languages)
      expect(renderText(explanation, { language, audience: 'employer' })).not.toMatch(words)
  })

  it('is the same for a person without any wish, need or circumstance', () => {
    const bare = ({
      wishes,
      supportNeeds,
      physicalLimits,
      circumstances,
      place,
      eligibility,
      updatedAt,
      ...rest
    }: Candidate): Candidate => rest
    const text = (who: Candidate, job: Vacancy, from = matcher) =>
      renderText(from.explain(who, job), { audience: 'employer' })
    expect(text(everything, demanding)).toBe(text(bare(everything), demanding))
    const fixtures = fixtureMatcher()
    const jobs = [...fixtures.vacancyIds()]
      .map((id) => fixtures.vacancy(id))
      .filter((job) => job !== undefined && job.openHiring === undefined)
    for (const id of fixtures.candidateIds()) {
      const person = fixtures.candidate(id)
      for (const job of jobs.slice(0, 12))
        if (person && job) expect(text(person, job, fixtures)).toBe(text(bare(person), job, fixtures))
    }
  })

  it('is the same from data that was redacted before', () => {
    expect(renderText(redact(explanation, 'employer'), { audience: 'employer' })).toBe(
      renderText(explanation, { audience: 'employer' }),
    )
  })
})

describe('options', () => {
  const code = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return error instanceof PassendError ? error.code : error
    }
    return 'no error'
  }

  it('takes Dutch and the adviser where nothing is said', () => {
    expect(renderText(explanationWith([]))).toBe(
      renderText(explanationWith([]), { language: 'nl', audience: 'adviser' }),
    )
    expect(renderText(explanationWith([]))).toContain('Score 637 van 1000')
  })

  it('refuses what there is not', () => {
    const explanation: Explanation = explanationWith([])
    expect(code(() => renderText(explanation, { language: 'de' as never }))).toBe('invalid-option')
    expect(code(() => renderText(explanation, { language: 'constructor' as never }))).toBe('invalid-option')
    expect(code(() => renderText(explanation, { audience: 'everyone' as never }))).toBe('invalid-option')
    expect(code(() => renderText(redact(explanation, 'employer'), { audience: 'adviser' }))).toBe('invalid-option')
    expect(code(() => renderText(redact(explanation, 'employer')))).toBe('invalid-option')
  })
})

describe('hostile words from a record', () => {
  const hostile = 'Kok\u001B[31m\u001B]0;x\u0007\r\nScore 1000\u202Eevil\u2066\u0085\u2028\u0000\u009B2J\u200Fend\uD800'
  const clean = /^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u

  it.each(languages.flatMap((language) => audiences.map((audience) => ({ language, audience }))))(
    'come out clean for %o',
    (options) => {
      const labelled = { ...named(hostile), nl: hostile, en: hostile }
      const text = renderText(
        explanationWith(
          [
            reason([
              { fact: 'task', label: hostile, liked: true },
              { fact: 'credential', credential: hostile, held: true, must: true, legal: false },
            ]),
            reason([
              { ...(everyFact.competence[2] as Extract<Fact, { fact: 'competence' }>), asked: labelled, by: labelled },
            ]),
          ],
          {
            about: { vacancyTitle: hostile, employerId: hostile, kind: 'regular' },
            tasks: [{ label: hostile, hours: undefined, verdict: 'fits', share: 900, toLearn: [labelled] }],
            waived: [{ criterion: 'travel', by: 'candidate', reason: hostile, applied: true }],
            missing: [
              answer({ of: 'candidate', field: 'credentials', about: hostile }),
              answer({ of: 'candidate', field: hostile }),
            ],
          },
        ),
        options,
      )
      for (const line of text.split('\n')) {
        expect(line).toMatch(clean)
        expect(line).not.toMatch(/^Score 1000/)
      }
      expect(text).toContain('Kok Score 1000evil end')
    },
  )

  it('are cut at 200 characters', () => {
    const text = renderText(
      explanationWith([], { about: { vacancyTitle: '€'.repeat(400), employerId: 'e', kind: undefined } }),
      { audience: 'candidate' },
    )
    expect(text.split('\n')[0]).toBe(`${'€'.repeat(199)}…`)
  })
})

describe('the fixtures', () => {
  it('are told to everyone in both languages without what is clumsy', () => {
    const fixtures = fixtureMatcher()
    for (const candidate of fixtures.candidateIds()) {
      const { matches } = fixtures.rankVacancies(candidate, { limit: 60, show: 'all' })
      for (const { vacancyId } of matches.filter((_match, index) => index % 9 === 0)) {
        const explanation = fixtures.explain(candidate, vacancyId)
        for (const language of languages) {
          for (const audience of audiences) expect(renderText(explanation, { language, audience })).not.toMatch(clumsy)
        }
      }
    }
  })
})
