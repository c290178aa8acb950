import type { Cost, StepInstrument } from '../../domain/instrument.js'
import { starterCompetence } from '../../taxonomy/starter/index.js'
import { mboLevels } from './mboLevels.js'

type Level = 'none' | 'A1' | 'A2' | 'B1' | 'B2'

const vuModules =
  'Evening course Dutch towards B2 (€ 755 per module of 8 weeks), Vrije Universiteit, https://vu.nl/en/education/professionals/courses-programmes/evening-course-dutch-towards-b2/dates-and-contact'
const taalvraag = 'Courses Fall 2024 (A2 to B1, 18 weeks), De Taalvraag, https://detaalvraag.nl/en/courses/'

/** A course of Dutch up one level, in every skill that is below it. Each level is a step of its own, so that two can follow. */
const dutch = (from: Level, to: Level, weeks: number, cost: Cost): StepInstrument => ({
  id: `taal-nld-${from}-${to}`.toLowerCase(),
  kind: 'step',
  name: {
    nl: `een taalcursus Nederlands (${from === 'none' ? 'begin' : from} naar ${to})`,
    en: `a Dutch course (${from === 'none' ? 'beginner' : from} to ${to})`,
  },
  provider: { nl: 'de gemeente, een roc of een taalschool', en: 'the gemeente, a college or a language school' },
  source: 'Wet educatie en beroepsonderwijs, art. 7.3.1; Wet inburgering 2021',
  closes: [{ gap: 'language', language: 'nld', from, to }],
  cost,
  weeks,
})

/** Dutch on the shop floor: speaking and listening, with the words of the work. */
const dutchAtWork = (from: Level, to: Level): StepInstrument => ({
  id: `taal-op-het-werk-${from}-${to}`.toLowerCase(),
  kind: 'step',
  name: { nl: `een taalcursus op het werk (${from} naar ${to})`, en: `a Dutch course at work (${from} to ${to})` },
  provider: { nl: 'de werkgever, met een taalschool', en: 'the employer, with a language school' },
  source: 'Stichting Lezen en Schrijven, taal op de werkvloer; Wet educatie en beroepsonderwijs, art. 7.3.1',
  closes: [{ gap: 'language', language: 'nld', skills: ['speaking', 'listening'], from, to }],
})

/** A course of which the competences are concepts of the starter taxonomy; under another one it counts for nothing. */
const course = (
  id: string,
  name: StepInstrument['name'],
  provider: StepInstrument['provider'],
  source: string,
  competences: readonly string[],
  weeks?: number,
): StepInstrument => ({
  id,
  kind: 'step',
  name,
  provider,
  source,
  closes: [{ gap: 'competence', concepts: competences.map(starterCompetence), evidence: 'certificate' }],
  ...(weeks !== undefined && { weeks }),
})

/**
 * What can be learned: on the job, in a short course, in a language class, in years at school. Weeks and costs of the language
 * courses are those of schools for people who learn fast; who learns more slowly needs about twice the lessons (120 and 240 a
 * level: Agentschap Integratie en Inburgering, "Nederlands (NT2)"), and a gemeente that pays for the course knows its own.
 */
export const learning: readonly StepInstrument[] = [
  {
    id: 'inwerken',
    kind: 'step',
    name: { nl: 'goed inwerken op de werkplek', en: 'thorough training on the job' },
    provider: { nl: 'de werkgever', en: 'the employer' },
    source: 'Burgerlijk Wetboek, art. 7:611a (scholing voor de functie)',
    closes: [{ gap: 'asked-competence', evidence: 'experience', most: 1 }],
  },
  {
    id: 'praktijkverklaring',
    kind: 'step',
    name: { nl: 'een praktijkverklaring (leren op het werk)', en: 'a praktijkverklaring (learning at work)' },
    provider: { nl: 'een erkend leerbedrijf en een mbo-school', en: 'a recognised employer and a vocational school' },
    source:
      'Scholing via praktijkleren in het mbo, Rijksoverheid, https://www.rijksoverheid.nl/onderwerpen/leven-lang-ontwikkelen/scholing-praktijkleren-mbo',
    closes: [{ gap: 'asked-competence', evidence: 'praktijkverklaring', most: 3 }],
    appliesTo: {
      note: {
        nl: 'Het bedrijf moet een erkend leerbedrijf zijn.',
        en: 'The company must be recognised as a leerbedrijf.',
      },
    },
  },
  course(
    'cursus-digitale-vaardigheden',
    { nl: 'een cursus werken met de computer', en: 'a course in computer skills' },
    { nl: 'de bibliotheek', en: 'the library' },
    'Bibliotheek en basisvaardigheden, KB, https://www.kb.nl/over-ons/projecten/bibliotheek-basisvaardigheden',
    ['computer-gebruiken', 'mailen'],
    // four meetings, one a week: Digisterker, https://www.digisterker.nl/digisterker-nieuwsbrief-mei-2025-interview-met-lucienne-van-der-peet-van-bibliotheek-eemland
    4,
  ),
  course(
    'cursus-kettingzaag',
    { nl: 'een cursus werken met de kettingzaag', en: 'a chainsaw course' },
    { nl: 'een opleider', en: 'a training company' },
    'Nederlands Kettingzaag Certificaat; basiscursus van vijf dagen, provincie Drenthe, https://www.provincie.drenthe.nl/@143851/basiscursus-motorkettingzaag-boer-burger/',
    ['kettingzaag-gebruiken'],
    1,
  ),
  course(
    'basisopleiding-schoonmaak',
    { nl: 'een basisopleiding schoonmaken', en: 'a basic course in cleaning' },
    { nl: 'het schoonmaakbedrijf of een opleider', en: 'the cleaning company or a training company' },
    'Basisvakopleiding algemene schoonmaak, RAS, https://www.ras.nl/basisvakopleiding-algemene-schoonmaak/',
    ['schoonmaken', 'kantoren-schoonmaken', 'sanitair-schoonmaken', 'vloeren-onderhouden'],
  ),
  course(
    'cursus-lassen',
    { nl: 'een cursus lassen', en: 'a welding course' },
    { nl: 'een opleider', en: 'a training company' },
    'Nederlands Instituut voor Lastechniek, diploma lassen niveau 1',
    ['lassen', 'mig-mag-lassen'],
  ),
  dutch('none', 'A1', 8, { min: 755, max: 755, year: 2023, source: vuModules }),
  dutch('A1', 'A2', 8, { min: 755, max: 755, year: 2023, source: vuModules }),
  dutch('A2', 'B1', 18, { min: 1510, max: 2376, year: 2024, source: `${vuModules} (two modules); ${taalvraag}` }),
  dutch('B1', 'B2', 16, { min: 1510, max: 1510, year: 2023, source: `${vuModules} (two modules)` }),
  dutchAtWork('A1', 'A2'),
  dutchAtWork('A2', 'B1'),
  {
    id: 'werkervaringsplaats',
    kind: 'step',
    name: { nl: 'een werkervaringsplaats van een half jaar', en: 'a work experience placement of half a year' },
    provider: { nl: 'de gemeente of UWV, met een werkgever', en: 'the gemeente or UWV, with an employer' },
    source:
      'Werkervaringsplaats aanbieden (een maand voorbereiding, zes maanden werken), gemeente Barneveld, https://www.barneveld.nl/melden-en-meedoen/werkervaringsplaats-aanbieden',
    closes: [{ gap: 'experience', months: 6 }],
    weeks: 30,
  },
  ...mboLevels,
]
