import * as fc from 'fast-check'
import {
  defaultInstruments,
  type Instruments,
  type MatcherOptions,
  type NearestOptions,
  type NearestSteps,
  renderSteps,
} from 'passend'
import { describe, expect, it } from 'vitest'
import type { Closing } from '../../src/domain/closing.js'
import type { Arrangement, StepInstrument } from '../../src/domain/instrument.js'
import { fixtureCandidates, fixtureMatcher, rankedVacancies } from '../support/fixtures.js'
import { aStep, catalogueOf, instrumentsArbitrary } from '../support/instruments.js'
import { candidate, smallMatcher, vacancy } from '../support/records.js'
import { runs } from '../support/runs.js'
import { gapNames, nearestFor } from './everyGap.js'

const languages = ['nl', 'en'] as const
const audiences = ['candidate', 'adviser', 'employer'] as const
const toPerson = { audience: 'candidate' } as const
const toEmployer = { audience: 'employer' } as const

const car: StepInstrument = aStep(
  'car',
  { gap: 'transport', means: 'car', needs: ['driving-licence-B'] },
  {
    name: { nl: 'een auto', en: 'a car' },
    provider: { nl: 'jij zelf', en: 'the person' },
    source: 'Wegenverkeerswet 1994, art. 107',
    cost: { min: 1500, max: 4000, year: 2026, source: 'prijslijst van de gemeente' },
    weeks: 2,
  },
)

/** A step without a cost and without a time: nobody looked them up. */
const unpriced = (id: string, closes: Closing, rest: Partial<StepInstrument>): StepInstrument => {
  const { cost: _cost, weeks: _weeks, ...bare } = aStep(id, closes)
  return { ...bare, ...rest }
}

const employer = { nl: 'de werkgever', en: 'the employer' }
const jobcoach = unpriced(
  'jobcoach',
  { gap: 'support', support: 'jobcoach' },
  {
    name: { nl: 'een jobcoach', en: 'a job coach' },
    provider: { nl: 'UWV of de gemeente', en: 'UWV or the gemeente' },
    source: 'Participatiewet, art. 10da',
    weeks: 8,
    appliesTo: {
      note: {
        nl: 'Alleen als iemand door een beperking begeleiding nodig heeft.',
        en: 'Only if somebody needs guidance because of a limitation.',
      },
    },
  },
)
const lift = unpriced(
  'lift',
  { gap: 'load', load: 'liftingKg', to: 5 },
  {
    name: { nl: 'een hulpmiddel om te tillen', en: 'a lifting aid' },
    provider: employer,
    source: 'Arbobesluit, art. 5.2',
  },
)
const lessWork = unpriced(
  'less',
  { gap: 'task', most: 3 },
  { name: { nl: 'een taak minder', en: 'one task less' }, provider: employer, source: 'functiecreatie', weeks: 0 },
)
const course = aStep(
  'dutch',
  { gap: 'language', language: 'nld', from: 'A2', to: 'B1' },
  {
    name: { nl: 'een taalcursus (A2 naar B1)', en: 'a Dutch course (A2 to B1)' },
    provider: { nl: 'de gemeente of een roc', en: 'the gemeente or a college' },
    source: 'Wet educatie en beroepsonderwijs, art. 7.3.1',
    cost: { min: 1510, max: 2376, year: 2024, source: 'prijzen van twee taalscholen' },
    weeks: 18,
  },
)
const licence = unpriced(
  'licence',
  { gap: 'credential', credential: 'driving-licence-B' },
  {
    name: { nl: 'rijbewijs B', en: 'driving licence B' },
    provider: { nl: 'een rijschool', en: 'a driving school' },
    source: 'Wegenverkeerswet 1994, art. 107',
    cost: { min: 3060, max: 3060, year: 2023, source: 'CBR' },
  },
)
const subsidy: Arrangement = {
  id: 'subsidy',
  kind: 'arrangement',
  name: { nl: 'loonkostensubsidie', en: 'wage cost subsidy' },
  provider: { nl: 'de gemeente', en: 'the gemeente' },
  source: 'Participatiewet, art. 10c',
  appliesTo: { note: { nl: 'De gemeente beslist.', en: 'The gemeente decides.' } },
}
const benefit: Arrangement = {
  id: 'benefit',
  kind: 'arrangement',
  name: { nl: 'loonkostenvoordeel', en: 'wage cost benefit' },
  provider: { nl: 'de Belastingdienst', en: 'the tax office' },
  source: 'Wet tegemoetkomingen loondomein',
  amount: { min: 0, max: 2000, per: 'year', year: 2026, source: 'Belastingdienst' },
}

/** The nearest steps of two fixtures, by the beginning of their ids. */
function nearestOf(
  person: string,
  job: string,
  instruments: Instruments,
  { matcher = {}, ...options }: NearestOptions & { matcher?: MatcherOptions } = {},
): NearestSteps {
  const id = (list: readonly { readonly id: string }[], start: string) =>
    list.find((one) => one.id.startsWith(start))?.id ?? ''
  const found = fixtureMatcher(matcher)
  return found.nearestSteps(id(fixtureCandidates, person), id(rankedVacancies, job), { instruments, ...options })
}

/** A forklift driver with a licence and only a bicycle, and work 18 km away that a car would reach. */
const driver = nearestOf('cand-06', 'vac-02', catalogueOf(car, subsidy, benefit))

// The texts in full. An adviser of a werkgeversservicepunt should believe them and act on them, and somebody with little
// reading practice understand theirs: whoever changes a word sees here what is read.
describe('a driving licence, and only a bicycle', () => {
  it('is told to the person in short sentences, without euros and without a score', () => {
    expect(renderSteps(driver, toPerson)).toBe(`Heftruckchauffeur
Met een auto kun je hier werken.

Waarom kan dit werk nu niet?
- Het werk is 18 kilometer van je huis. De reis duurt ongeveer 1 uur en 36 minuten met de fiets. Jij wilt niet langer reizen dan 45 minuten.

Hoe regel je dat?
- Wie regelt het? Jij zelf.
- Het duurt ongeveer 2 weken.

Wat zou er anders moeten zijn?
- Hoe je reist: nu met de fiets, dan ook met de auto.

Goed om te weten
- Misschien kun je hiervoor hulp krijgen. Je consulent weet dat.
- Kost het geld? Vraag je consulent wie dat betaalt.

Dit is een voorstel. Jij beslist samen met je consulent.
Klopt er iets niet? Zeg het tegen je consulent.`)
  })

  it('is told to the adviser with costs, sources, the match before and after, and what may help besides', () => {
    // What may apply as far as is known stands before what must be found out, and neither changes the score.
    expect(
      renderSteps(driver),
    ).toBe(`Heftruckchauffeur (vacature vac-02-heftruckchauffeur-sappemeer): stappen voor kandidaat cand-06-all-but-transport
Kan met 1 stap.
Nu: kan nu niet; zonder de blokkade is de score ${driver.before.score} van 1000.
Daarna: mogelijk; score ${driver.best?.after.score} van 1000.

Blokkade
- Reizen: 18 km hemelsbreed, naar schatting 96 minuten met de fiets (wens hoogstens 45 minuten)

De lichtste weg: 1 stap
1. Een auto
  - Wie: de kandidaat zelf [1]
  - Kosten € 1.500 tot € 4.000 (2026) [2]; duurt ongeveer 2 weken
  - Mogelijk
  - Vervoer: nu met de fiets, dan ook met de auto

Regelingen die kunnen helpen (ze veranderen de score niet)
- Loonkostenvoordeel: mogelijk, via de Belastingdienst; hoogstens € 2.000 per jaar (2026) [3]
- Loonkostensubsidie: na te gaan, via de gemeente. De gemeente beslist.

Bronnen
- [1] Wegenverkeerswet 1994, art. 107
- [2] prijslijst van de gemeente
- [3] Belastingdienst

Dit is een voorstel: een mens beslist en zegt waarom.`)
  })

  it('is nothing of the employer’s', () => {
    expect(renderSteps(driver, toEmployer)).toBe(`Overzicht voor de werkgever: Heftruckchauffeur
Kandidaat cand-06-all-but-transport
Wij vragen u nu niets voor deze kandidaat.

Dit is een voorstel. U en de kandidaat beslissen samen.`)
  })

  it('is told in English', () => {
    expect(renderSteps(driver, { ...toPerson, language: 'en' })).toBe(`Heftruckchauffeur
With a car you can work here.

Why is this work not possible now?
- The work is 18 kilometres from your home. The trip takes about 1 hour and 36 minutes by bicycle. You do not want to travel longer than 45 minutes.

How do you arrange that?
- Who arranges it? You.
- It takes about 2 weeks.

What would have to be different?
- How you travel: now by bicycle, then also by car.

Good to know
- Perhaps you can get help with this. Your adviser knows.
- Does it cost money? Ask your adviser who pays.

This is a proposal. You decide together with your adviser.
Is something wrong? Tell your adviser.`)
  })
})

describe('a language', () => {
  it('tells the skills and the level that are asked, not all that a course gives', () => {
    const found = nearestOf('cand-19', 'vac-34', catalogueOf(course), {
      matcher: { policy: { strength: { languages: 'must' } } },
    })
    expect(renderSteps(found, toPerson)).toBe(`Werkvoorbereider bouw
Als je beter Nederlands leert spreken (niveau B1), kun je hier werken.

Waarom kan dit werk nu niet?
- Je Nederlands moet voor dit werk beter zijn: spreken (nodig is B1, jij hebt A2).

Hoe regel je dat?
- Dit helpt: een taalcursus (A2 naar B1).
- Wie regelt het? De gemeente of een roc.
- Het duurt ongeveer 4 maanden.

Wat zou er anders moeten zijn?
- Nederlands spreken: nu A2, nodig B1.

Goed om te weten
- Misschien kun je hiervoor hulp krijgen. Je consulent weet dat.
- Kost het geld? Vraag je consulent wie dat betaalt.

Dit is een voorstel. Jij beslist samen met je consulent.
Klopt er iets niet? Zeg het tegen je consulent.`)
  })
})

describe('a jobcoach', () => {
  const found = nearestOf('cand-10', 'vac-27', catalogueOf(jobcoach))

  it('is told to the person with who grants it, how long that takes, and what must be looked into', () => {
    expect(renderSteps(found, toPerson)).toBe(`Medewerker kringloopwinkel
Met een jobcoach (3 uur per week) kun je hier werken.

Waarom kan dit werk nu niet?
- Van deze hulp is er te weinig: jobcoach (nodig is 3 uur per week, er is 2 uur per week).

Hoe regel je dat?
- Wie regelt het? UWV of de gemeente.
- Het duurt ongeveer 8 weken.
- Je consulent kan dit met de werkgever bespreken.
- Let op: Alleen als iemand door een beperking begeleiding nodig heeft. Je consulent weet of dat zo is.

Wat zou er anders moeten zijn?
- Jobcoach: nu 2 uur per week, nodig 3 uur per week.

Dit is een voorstel. Jij beslist samen met je consulent.
Klopt er iets niet? Zeg het tegen je consulent.`)
  })

  it('is asked of the employer without the condition, which would tell of the person', () => {
    expect(renderSteps(found, toEmployer)).toBe(`Overzicht voor de werkgever: Medewerker kringloopwinkel
Kandidaat cand-10-banenafspraak-jobcoach

Wat wij u vragen voor deze kandidaat
- Een jobcoach. Jobcoach: nu 2 uur per week, dan 3 uur per week. Wie regelt het: UWV of de gemeente. Duur: ongeveer 8 weken.

Dit is een voorstel. U en de kandidaat beslissen samen.`)
  })
})

describe('lifting', () => {
  // Today 25 kg, the person can lift 15, the aid brings it down to 5; something else of the work is not known yet.
  const found = nearestOf('cand-10', 'vac-55', catalogueOf(lift, lessWork))

  it('asks of the work what the person can bear, and does not promise what is not known', () => {
    // Both cost nothing that is known; the task can go at once, the aid names no time, so the task is lighter.
    expect(renderSteps(found, toPerson)).toBe(`Hulp op de bouwplaats
Als een collega deze taak doet, kun je hier misschien werken: Specie maken.

Waarom kan dit werk nu niet?
- Je moet hier hoogstens 25 kilo tillen. Jij kunt hoogstens 15 kilo tillen.

Hoe regel je dat?
- Dit helpt: een taak minder.
- Wie regelt het? De werkgever.
- Dit kan meteen.
- Je consulent kan dit met de werkgever bespreken.

Wat zou er anders moeten zijn?
- Dit doet iemand anders: Specie maken.

Het kan ook anders
- Als je hier niet zwaarder hoeft te tillen dan 15 kilo.

Dit is een voorstel. Jij beslist samen met je consulent.
Klopt er iets niet? Zeg het tegen je consulent.`)
  })

  it('tells the employer what the aid does to the work, and not where the person’s limit lies', () => {
    const aid = renderSteps(nearestOf('cand-10', 'vac-55', catalogueOf(lift)), toEmployer)
    expect(aid).toContain('Tillen: nu 25 kg, dan hoogstens 5 kg.')
    expect(aid).toContain('Wie regelt het: u.')
    expect(aid).not.toContain('15')
  })

  it('tells the adviser which task, in the other ways too', () => {
    expect(renderSteps(found)).toContain('- Taken die iemand anders doet: Specie maken')
    // An aid that is there at once comes before it in the catalogue, so that the task is the other way.
    const aidFirst = nearestOf('cand-10', 'vac-55', catalogueOf({ ...lift, weeks: 0 }, lessWork))
    expect(renderSteps(aidFirst)).toContain('- Een taak minder (Specie maken): kosten niet bekend; meteen')
  })
})

describe('two steps, one after the other', () => {
  const found = nearestOf('cand-14', 'vac-02', catalogueOf(car, licence))

  it('are told to the person in their order', () => {
    expect(renderSteps(found, toPerson)).toBe(`Heftruckchauffeur
Met rijbewijs B en een auto kun je hier misschien werken.

Waarom kan dit werk nu niet?
- Het werk is 16 kilometer van je huis. De reis duurt ongeveer 1 uur en 24 minuten met de fiets. Jij wilt niet langer reizen dan 30 minuten.

Stap 1: rijbewijs B
- Wie regelt het? Een rijschool.
- Hoelang het duurt, weten we nog niet.

Stap 2: een auto
- Dit kan pas na stap 1.
- Wie regelt het? Jij zelf.
- Het duurt ongeveer 2 weken.

Alles samen duurt minstens 2 weken.

Wat zou er anders moeten zijn?
- Dit is er nu niet, en is wel nodig: rijbewijs B.
- Hoe je reist: nu met de fiets, dan ook met de auto.

Goed om te weten
- Misschien kun je hiervoor hulp krijgen. Je consulent weet dat.
- Kost het geld? Vraag je consulent wie dat betaalt.

Dit is een voorstel. Jij beslist samen met je consulent.
Klopt er iets niet? Zeg het tegen je consulent.`)
  })

  it('are added up for the adviser; what is not known stays so', () => {
    const text = renderSteps(found)
    expect(text).toContain('2. Daarna: een auto')
    // 3060 + 1500 and 3060 + 4000; of the licence no weeks are known, so two weeks are the least.
    expect(text).toContain('Samen: € 4.560 tot € 7.060; minstens 2 weken')
    // Both steps rest on the same article: one source, one number.
    expect(text.match(/Wegenverkeerswet/g)).toHaveLength(1)
  })

  it('are told as being too much where the bounds say so', () => {
    const beyond = nearestOf('cand-14', 'vac-02', catalogueOf(car, licence), { budget: 1000 })
    expect(beyond.outcome).toBe('beyond-bounds')
    const told = renderSteps(beyond, toPerson)
    expect(told).toContain('Dit werk kan nu nog niet. Er is veel voor nodig.\nMet rijbewijs B en een auto')
    expect(told).toContain('Je consulent kan samen met jou naar ander werk kijken.')
    expect(renderSteps(beyond)).toContain('Kan alleen met meer geld, tijd of stappen dan is toegestaan: 2 stappen.')
    // No proposal, so nothing is asked of an employer either.
    expect(renderSteps(beyond, toEmployer)).toContain('Wij vragen u nu niets voor deze kandidaat.')
  })
})

describe('several changes at once', () => {
  it('are a lead with a list, what somebody has first', () => {
    const both = smallMatcher().nearestSteps(
      candidate('c-1', {
        physicalLimits: { liftingKg: 10, strength: 'must' },
        credentialsSurveyed: 'all',
        languages: [{ language: 'nld', speaking: 'A2' }],
      }),
      vacancy('v-1', {
        load: { liftingKg: 25 },
        asks: {
          credentials: [{ credential: 'driving-licence-B' }],
          languages: [{ language: 'nld', speaking: 'B1', strength: 'must' }],
        },
      }),
      { instruments: catalogueOf(lift, course, licence) },
    )
    expect(renderSteps(both, toPerson)).toContain(`Je kunt hier werken als:
- je dit hebt: rijbewijs B
- je beter Nederlands leert spreken (niveau B1)
- je hier niet zwaarder hoeft te tillen dan 10 kilo
`)
    // All three can begin at once, and two name no time.
    expect(renderSteps(both, toPerson)).toContain(
      'Deze stappen kunnen tegelijk beginnen.\nAlles samen duurt minstens 4 maanden.',
    )
    // The employer reads of the lifting, and not of the language or the licence.
    const asked = renderSteps(both, toEmployer)
    expect(asked).toContain('Een hulpmiddel om te tillen.')
    expect(asked).not.toMatch(/Nederlands|taalcursus|rijbewijs/i)
  })

  it('are told to the employer as far as they change the work, of one that is the person’s as well without its name', () => {
    const both = aStep(
      'both',
      [
        { gap: 'transport', means: 'car' },
        { gap: 'support', support: 'jobcoach' },
      ],
      { name: { nl: 'een auto en een jobcoach', en: 'a car and a job coach' } },
    )
    const found = smallMatcher().nearestSteps(
      candidate('c-1', {
        place: { lat: 52, lon: 5 },
        wishes: { travel: { minutes: 30 } },
        circumstances: { transport: ['walking'] },
        supportNeeds: [{ kind: 'jobcoach', amount: 3, strength: 'must' }],
      }),
      vacancy('v-1', { place: { lat: 52.1, lon: 5 }, supportOffered: [{ kind: 'jobcoach', offered: false }] }),
      { instruments: catalogueOf(both) },
    )
    // A step of two gaps is told to the person by its name: neither of the two would be all of it.
    expect(renderSteps(found, toPerson)).toContain('Met een auto en een jobcoach kun je hier werken.')
    const asked = renderSteps(found, toEmployer)
    expect(asked).toContain('- Jobcoach: nu niet, dan 3 uur per week.')
    expect(asked).not.toContain('auto')
  })

  it('are learned here or there: another way to the same is told by its name, and never twice', () => {
    const learned = (id: string, nl: string, more: Partial<StepInstrument> = {}) =>
      aStep(id, { gap: 'language', language: 'nld', from: 'A2', to: 'B1' }, { name: { nl, en: nl }, ...more })
    const found = smallMatcher().nearestSteps(
      candidate('c-1', { languages: [{ language: 'nld', speaking: 'A2' }] }),
      vacancy('v-1', { asks: { languages: [{ language: 'nld', speaking: 'B1', strength: 'must' }] } }),
      {
        instruments: catalogueOf(
          learned('a', 'een taalcursus'),
          learned('b', 'taalles op het werk'),
          learned('c', 'taalles op het werk', { weeks: 9 }),
        ),
      },
    )
    expect(renderSteps(found, toPerson)).toContain('Het kan ook anders\n- Met taalles op het werk.\n\n')
  })

  it('are one level of education, whatever the number of courses', () => {
    const mbo = (from: 'none' | 'mbo-1', to: 'mbo-1' | 'mbo-2') =>
      aStep(
        to,
        { gap: 'education', from, to },
        { name: { nl: `een opleiding ${to}`, en: `a course ${to}` }, weeks: 52 },
      )
    const found = smallMatcher().nearestSteps(
      candidate('c-1', { education: { level: 'none' } }),
      vacancy('v-1', { asks: { education: { level: 'mbo-2', strength: 'must' } } }),
      { instruments: catalogueOf(mbo('none', 'mbo-1'), mbo('mbo-1', 'mbo-2')) },
    )
    const text = renderSteps(found, toPerson)
    expect(text).toContain('Als je mbo 2 haalt, kun je hier werken.')
    expect(text).toContain('- Je opleiding: nu nog geen school afgemaakt, nodig mbo 2.')
    expect(text).toContain('Alles samen duurt ongeveer 2 jaar.')
    // The adviser reads each of the two.
    expect(renderSteps(found)).toContain('Opleiding: nu mbo 1, dan mbo 2')
  })
})

describe('each outcome', () => {
  const nothing = catalogueOf()
  const blockedBy = (person: Parameters<typeof candidate>[1], job: Parameters<typeof vacancy>[1]) =>
    smallMatcher().nearestSteps(candidate('c-1', person), vacancy('v-1', job), { instruments: catalogueOf(subsidy) })

  it('open: no step is needed, or something is to be known first', () => {
    const open = blockedBy({ education: { level: 'mbo-2' } }, { asks: { education: { level: 'mbo-2' } } })
    expect(renderSteps(open, toPerson)).toContain('Dit werk kan nu al. Er is geen stap voor nodig.')
    const perhaps = blockedBy({}, { asks: { credentials: [{ credential: 'driving-licence-B' }] } })
    expect(renderSteps(perhaps, toPerson)).toContain('Dit werk kan misschien nu al. We moeten eerst nog iets weten.')
    expect(renderSteps(perhaps)).toContain('Kan misschien al: controleer eerst wat nog niet bekend is.')
  })

  it('a target: the work fits better, and the number is for the adviser alone', () => {
    const found = smallMatcher().nearestSteps(
      candidate('c-1', { competencesSurveyed: true, competences: [{ concept: 'c:kassa', evidence: 'assessed' }] }),
      vacancy('v-1', { asks: { competences: [{ concept: 'c:kassa' }, { concept: 'c:lassen' }] } }),
      {
        target: 500,
        instruments: catalogueOf(
          aStep(
            'c',
            { gap: 'competence', concepts: ['c:lassen'] },
            { name: { nl: 'een cursus lassen', en: 'welding' } },
          ),
        ),
      },
    )
    expect(found.outcome).toBe('reachable')
    const text = renderSteps(found, toPerson)
    expect(text).toContain('Met een cursus lassen past dit werk beter bij je.')
    expect(text).toContain('- Je leert dan: lassen.')
    expect(renderSteps(found)).toContain('Kan met 1 stap en de score komt op 500 of hoger.')
    const never = smallMatcher().nearestSteps(candidate('c-1'), vacancy('v-1'), { target: 900, instruments: nothing })
    expect(renderSteps(never, toPerson)).toContain('Wij weten geen stappen waardoor dit werk veel beter bij je past.')
    expect(renderSteps(never)).toContain('Geen stappen van de lijst zijn samen genoeg voor een score van 900.')
  })

  it.each([
    [
      'own-wish',
      { wishes: { travel: { km: 5 } }, place: { lat: 52, lon: 5 } },
      { place: { lat: 53, lon: 5 } },
      'Dit is jouw eigen grens. Alleen jij kunt die veranderen.',
      'Eigen grens van de kandidaat',
    ],
    [
      // What a body can bear is no wish, and nobody is told to give it up.
      'own-wish',
      { physicalLimits: { liftingKg: 5 } },
      { load: { liftingKg: 20 } },
      'Dit heb jij nodig om goed te werken. Verandert dat? Zeg het tegen je consulent.',
      'Werkvoorwaarde van de kandidaat',
    ],
    [
      'reserved',
      { eligibility: { banenafspraak: false } },
      { reservedFor: 'banenafspraak' },
      'Dat staat in de wet. Het ligt niet aan jou.',
      'De wet reserveert deze plek',
    ],
    [
      'law',
      { credentialsSurveyed: 'all' },
      { asks: { credentials: [{ credential: 'big-registration' }] } },
      'Dat moet van de wet. De werkgever kan dat niet veranderen.',
      'Eis van de wet',
    ],
    [
      'closed',
      { wishes: { availableFrom: '2026-03-02' } },
      { closingDate: '2026-02-01' },
      'Dat is voorbij. Dat ligt niet aan jou.',
      'Voorbij: de vacature of het werk is er niet meer',
    ],
    [
      'employer',
      { education: { level: 'vmbo' } },
      { asks: { education: { level: 'hbo', strength: 'must' } } },
      'Dat vraagt de werkgever. Je consulent kan met de werkgever praten.',
      'Harde eis van de werkgever',
    ],
  ] as const)(
    'out of reach, %s: why, without blame, and nothing besides that would help',
    (why, person, job, told, note) => {
      const found = blockedBy(person as never, job as never)
      expect(found.obstacles.map((one) => one.why)).toEqual([why])
      const text = renderSteps(found, toPerson)
      expect(text).toContain('Dit werk kan nu niet. Hieronder lees je waarom.')
      expect(text).toContain(told)
      const forAdviser = renderSteps(found)
      expect(forAdviser).toContain('Kan nu niet, en geen stap van de lijst verandert dat.')
      expect(forAdviser).toContain(note)
      // A subsidy opens no work that stays closed.
      expect(forAdviser).not.toContain('Loonkostensubsidie')
      expect(renderSteps(found, toEmployer)).toContain('Wij vragen u nu niets')
    },
  )

  it('what steps would take away stands apart from what stays', () => {
    const found = smallMatcher().nearestSteps(
      candidate('c-1', { physicalLimits: { liftingKg: 10 }, education: { level: 'vmbo' } }),
      vacancy('v-1', { load: { liftingKg: 25 }, asks: { education: { level: 'hbo', strength: 'must' } } }),
      { instruments: catalogueOf(lift) },
    )
    expect(found.obstacles.map(({ criterion }) => criterion)).toEqual(['education'])
    const [stays, moves] = [
      renderSteps(found).indexOf('Wat geen stap wegneemt'),
      renderSteps(found).indexOf('Blokkade'),
    ]
    expect(renderSteps(found).indexOf('Tillen: werk vraagt 25 kg')).toBeGreaterThan(moves)
    expect(renderSteps(found).indexOf('Opleiding: gevraagd hbo')).toBeGreaterThan(stays)
    expect(stays).toBeGreaterThan(moves)
  })

  it('a competence that nobody closed the list of is asked about first', () => {
    const found = nearestOf(
      'cand-35',
      'vac-02',
      catalogueOf(
        aStep(
          'heftruck',
          [
            { gap: 'credential', credential: 'heftruck-certificate' },
            { gap: 'competence', concepts: ['passend:competence/heftruck-rijden'] },
          ],
          { name: { nl: 'een heftruckcertificaat', en: 'a forklift certificate' } },
        ),
      ),
    )
    expect(renderSteps(found, toPerson)).toContain(
      '- Kun je dit al: heftruck rijden? Zeg dat dan eerst tegen je consulent.',
    )
    expect(renderSteps(found)).toContain('- Vraag eerst of deze persoon dit al kan: heftruck rijden')
  })
})

/** What no text may hold: values that were not put in words, doubled spaces, "1 weken", doubled stops and empty lists. */
const clumsy =
  /undefined|\[object|NaN|null|\bnever\b|\S {2}\S|\b1 (weken|weeks|stappen|steps|uren|hours|maanden|months|kilos)\b|\.\.|\. \.|, ,|: :|:\.|\( |\(\)|- $|^- *$/m

/** The parts of a record as they are called there: no reader should meet one. */
const fields =
  /supportOffered|childcareHours|liftingKg|surroundings|\.dayparts|driving-licence-[A-Z]|nld\b|mon-|circumstances/

describe('every gap', () => {
  const headlines = {
    transport: 'Met een fiets kun je hier werken.',
    credential: 'Met rijbewijs B kun je hier werken.',
    equipment: 'Met werkschoenen kun je hier werken.',
    language: 'Als je beter Nederlands leert spreken en verstaan (niveau A2), kun je hier werken.',
    competence: 'Met een cursus lassen kun je hier werken.',
    'asked-competence': 'Als je dit leert, kun je hier werken: kassa.',
    education: 'Als je mbo 2 haalt, kun je hier werken.',
    experience: 'Als je 6 maanden ervaring krijgt als kok, kun je hier werken.',
    childcare: 'Als er voor meer uren opvang is voor je kinderen, kun je hier werken.',
    dayparts: 'Als je ook kunt werken op dinsdagmiddag, kun je hier werken.',
    support: 'Met een jobcoach (3 uur per week) kun je hier werken.',
    load: 'Als je hier niet zwaarder hoeft te tillen dan 10 kilo, kun je hier werken.',
    surroundings: 'Als je hier geen last hebt van lawaai, kun je hier werken.',
    'fewer-hours': 'Als je 20 uur per week mag werken, kun je hier werken.',
    'regular-times': 'Met vaste werktijden kun je hier werken.',
    'fewer-dayparts': 'Als je niet hoeft te werken op zaterdagochtend, kun je hier werken.',
    task: 'Als een collega deze taak doet, kun je hier werken: dozen sjouwen.',
    recognition: 'Met een erkenning als leerbedrijf kun je hier werken.',
  } as const

  it.each(gapNames)('%s is a sentence that somebody can say', (gap) => {
    const found = nearestFor(gap)
    expect(found.outcome).toBe('reachable')
    expect(renderSteps(found, toPerson).split('\n')[1]).toBe(headlines[gap])
  })

  it.each(gapNames)('%s is told to everyone in both languages', (gap) => {
    for (const language of languages) {
      for (const audience of audiences) {
        const text = renderSteps(nearestFor(gap), { language, audience })
        expect(text).not.toMatch(clumsy)
        expect(text).not.toMatch(fields)
      }
      // The step has its name for the adviser, and the change in the data behind it.
      expect(renderSteps(nearestFor(gap), { language })).toMatch(/\n1\. .+\n( {2}- .+\n){3}/)
    }
  })

  it.each(gapNames)('%s is told to an employer only if it changes the work', (gap) => {
    const atWork = [
      'support',
      'load',
      'surroundings',
      'fewer-hours',
      'regular-times',
      'fewer-dayparts',
      'task',
      'recognition',
    ]
    const asked = !renderSteps(nearestFor(gap), toEmployer).includes('Wij vragen u nu niets')
    expect(asked).toBe(atWork.includes(gap))
  })
})

/** Everything that a step takes from a catalogue, made hostile. */
const hostile = 'kwaad\u001B[31m\n- Kan al.\r\n\u202Eomgekeerd\u0007 '

describe('hostile words', () => {
  const texts = (found: NearestSteps) =>
    languages.flatMap((language) => audiences.map((audience) => renderSteps(found, { language, audience })))
  const long = 'x'.repeat(300)

  // A catalogue refuses control characters; steps that come back from a file or a network were never in one.
  const withWords = (found: NearestSteps, words: string): NearestSteps => {
    const both = { nl: words, en: words }
    const rest = { name: both, provider: both, note: both, source: words }
    const about = [{ id: words, nl: words, en: words, known: true }]
    const steps = (found.best?.steps ?? []).map((step) => ({ ...step, ...rest, about }))
    const arrangement = { ...subsidy, name: both, provider: both, appliesTo: { note: both } }
    return {
      ...found,
      candidateId: words,
      vacancyTitle: words,
      best: found.best && { ...found.best, steps },
      arrangements: [{ arrangement, applies: 'possible' }],
    }
  }

  it.each([
    ['control characters, line breaks and escape sequences', hostile],
    ['three hundred characters', long],
  ])('%s are made plain', (_, words) => {
    for (const gap of gapNames) {
      for (const text of texts(withWords(nearestFor(gap), words))) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
        // No line of theirs begins a line of ours.
        for (const line of text.split('\n').filter((one) => one.includes('Kan al.'))) expect(line).toMatch(/kwaad/i)
      }
    }
    // Of a name 200 characters stay; of a source, which holds an address, all of them.
    expect(renderSteps(nearestFor('transport', { name: { nl: long, en: long } }), toPerson)).not.toContain(
      'x'.repeat(201),
    )
    expect(renderSteps(nearestFor('transport', { source: long }))).toContain(`[1] ${long}`)
  })

  it('a key of the caller’s own stands for itself, and a field without words is told by its name', () => {
    const own = smallMatcher().nearestSteps(
      candidate('c-1', { credentialsSurveyed: 'all' }),
      vacancy('v-1', { asks: { credentials: [{ credential: 'kettingzaag.1', strength: 'must' }] } }),
      { instruments: catalogueOf(aStep('saw', { gap: 'credential', credential: 'kettingzaag.1' })) },
    )
    expect(renderSteps(own)).toContain('Nu niet, dan wel: kettingzaag.1')
    const [step] = own.best?.steps ?? []
    const changed = [{ of: 'candidate' as const, field: 'new.\u001B[2Jfield', to: 3 }]
    const later = { ...own, best: own.best && { ...own.best, steps: step ? [{ ...step, changes: changed }] : [] } }
    // What a later version may add is told, if not well, and never as `undefined`.
    expect(renderSteps(later)).toContain('New.field: nu niet bekend, dan 3')
    expect(renderSteps(later, toPerson)).not.toMatch(clumsy)
  })

  it('keys of a prototype are words like any other', () => {
    const own = smallMatcher().nearestSteps(
      candidate('c-1', { circumstances: { equipmentSurveyed: true } }),
      vacancy('v-1', { asks: { equipment: [{ equipment: 'constructor', strength: 'must' }] } }),
      { instruments: catalogueOf(aStep('x', { gap: 'equipment', equipment: 'constructor' })) },
    )
    expect(renderSteps(own)).toContain('Nu niet, dan wel: constructor')
  })

  it('refuses a language and an audience that there are not', () => {
    expect(() => renderSteps(driver, { language: 'fr' as never })).toThrow(/expected 'nl' or 'en'/)
    expect(() => renderSteps(driver, { audience: 'boss' as never })).toThrow(
      /expected 'candidate', 'adviser' or 'employer'/,
    )
  })
})

/** Every pair of the fixtures that steps of the default catalogue can open or not, a hundred of the others among them. */
const pairs = (() => {
  const matcher = fixtureMatcher({
    policy: { strength: { languages: 'must', competences: 'must', experience: 'must' } },
  })
  const all = fixtureCandidates.flatMap((person) =>
    rankedVacancies.map((job) => matcher.nearestSteps(person.id, job.id, { instruments: defaultInstruments() })),
  )
  const isTold = ({ outcome }: NearestSteps) => outcome === 'reachable' || outcome === 'beyond-bounds'
  return [...all.filter(isTold), ...all.filter((one) => !isTold(one)).filter((_, place) => place % 19 === 0)]
})()

const words = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}€.,’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
const sentences = (text: string): string[] => text.split(/(?<=[.?!:])\s+|\n+/u).filter((part) => /\p{L}/u.test(part))

describe('every text of the fixtures', () => {
  it('covers all outcomes', () => {
    expect(new Set(pairs.map(({ outcome }) => outcome))).toEqual(
      new Set(['open', 'reachable', 'beyond-bounds', 'out-of-reach']),
    )
    expect(pairs.length).toBeGreaterThan(150)
  })

  it('puts everything in words', () => {
    for (const found of pairs) {
      for (const language of languages) {
        for (const audience of audiences) {
          const text = renderSteps(found, { language, audience })
          expect(text).not.toMatch(clumsy)
          expect(text).not.toMatch(fields)
        }
      }
    }
  })

  it('is for a candidate in short sentences: at most twelve words on average, in every text (level B1)', () => {
    for (const found of pairs) {
      const parts = sentences(renderSteps(found, toPerson))
      const average = parts.reduce((sum, part) => sum + words(part).length, 0) / parts.length
      expect(average, renderSteps(found, toPerson)).toBeLessThanOrEqual(12)
    }
  })

  it('tells a candidate no score, no status and no euro', () => {
    for (const found of pairs) {
      for (const language of languages) {
        expect(renderSteps(found, { audience: 'candidate', language })).not.toMatch(
          /score|punt(en)?\b|points?\b|1000|€|euro/i,
        )
      }
    }
  })

  it('tells an employer nothing of the person: not the wishes, not the costs, not the score', () => {
    for (const found of pairs) {
      const own = (found.best?.steps ?? []).filter(({ changes }) => changes.every(({ of }) => of === 'candidate'))
      for (const language of languages) {
        const text = renderSteps(found, { audience: 'employer', language })
        expect(text).not.toMatch(/score|1000|€|mogelijk|possible|blok|block/i)
        for (const { name, note } of own) {
          expect(text).not.toContain(name[language])
          if (note !== undefined) expect(text).not.toContain(note[language])
        }
      }
      // Whoever is blocked by something of their own reads, at the employer, as whoever is not blocked at all.
      if (found.best === undefined) expect(renderSteps(found, toEmployer).split('\n')).toHaveLength(5)
    }
  })

  it('is the same for the same steps, and after a trip through JSON', () => {
    for (const found of pairs.slice(0, 20)) {
      for (const audience of audiences) {
        const text = renderSteps(found, { audience })
        expect(renderSteps(JSON.parse(JSON.stringify(found)), { audience })).toBe(text)
      }
    }
  })
})

describe('any catalogue', () => {
  it('is told without what is clumsy', () => {
    const [people, jobs] = [fixtureCandidates, rankedVacancies]
    const matcher = fixtureMatcher()
    const pair = fc.tuple(fc.nat(people.length - 1), fc.nat(jobs.length - 1), fc.integer({ min: 1, max: 1000 }))
    fc.assert(
      fc.property(pair, instrumentsArbitrary(), ([person, job, target], instruments) => {
        const found = matcher.nearestSteps(people[person]!.id, jobs[job]!.id, { instruments, target })
        for (const language of languages) {
          for (const audience of audiences) expect(renderSteps(found, { language, audience })).not.toMatch(clumsy)
        }
      }),
      runs(200),
    )
  })
})
