import { duration, row } from '../../../explain/text/dutch/amounts.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { Outcome } from '../outcome.js'
import type { Leerbaan, Route, Standing } from '../route.js'
import { dutchAdviserBlock, dutchAdviserQuestion } from './dutchAdviserObstacles.js'
import { tripText } from './dutchTripText.js'
import type { AdviserRouteWords, BlockWords } from './routeWords.js'

const outcomes: Readonly<Record<Outcome, string>> = {
  praktijkverklaring: 'praktijkverklaring',
  certificate: 'mbo-certificaat',
  'diploma-bbl': 'mbo-diploma via BBL',
  'diploma-derde-leerweg': 'mbo-diploma via de derde leerweg',
}

const shortBlocks: BlockWords = {
  'recognition-missing': 'erkenning ontbreekt',
  'no-praktijkopleider': 'geen praktijkopleider met tijd',
  'no-place': 'geen plek bij het bedrijf',
  'no-school': 'geen school',
  'too-far': 'te ver',
  'entry-requirement': 'vooropleiding',
  'hours-too-many': 'te veel uren',
  'not-covered': 'niet alles kan geleerd worden',
  'certificate-not-valid': 'certificaat niet geldig',
  'nothing-left-to-learn': 'niets meer te leren',
}

const works = (count: number): string => (count === 1 ? '1 werkproces' : `${count} werkprocessen`)
const inWeeks = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weken`)
const list = (items: readonly string[]): string => items.join('; ')

const standingText = (standing: Standing): string =>
  standing.status === 'open-hiring'
    ? 'werft open, zonder score'
    : `${labels.statuses[standing.status]}, score ${standing.score}`

/** A standing inside a sentence: `"kan nu niet" (290)`. */
const changeText = (standing: Standing): string =>
  standing.status === 'open-hiring'
    ? standingText(standing)
    : `"${labels.statuses[standing.status]}" (${standing.score})`

function titleOf({ outcome, qualification, certificate, candidateId }: Route): string {
  const { title, crebo, level } = qualification
  const of = `${plainText(title)} (crebo ${crebo}, mbo ${level})`
  const what = certificate === undefined ? of : `${plainText(certificate.title)} (${certificate.id}), deel van ${of}`
  return `Route naar ${outcomes[outcome]}: ${what}, voor kandidaat ${plainText(candidateId)}`
}

/** Talking points of a route for an adviser, in Dutch. */
export const dutchAdviser: AdviserRouteWords = {
  learn: 'Leren',
  time: 'Tijd',
  jobs: 'Leerbanen bij dit bedrijf',
  blocks: 'Blokkade',
  steps: 'Stap die deze route kan openen',
  verify: 'Nog te controleren',
  gain: 'Wat het oplevert',
  rungs: 'Telt mee voor',
  sign: 'Tekenen: kandidaat, leerbedrijf en school',
  today: 'Dit zijn vacatures van nu: voorbeelden van werk dat dan beter past',
  notFewest: 'Er zijn te veel bedrijven om alle combinaties te proberen: misschien kan het met minder bedrijven',
  proposal: 'Dit is een voorstel: een mens beslist en zegt waarom.',

  title: titleOf,
  verdict({ status, blocks, steps }) {
    if (status === 'possible') return 'Mogelijk.'
    if (status === 'to-verify') return 'Mogelijk, maar controleer eerst iets.'
    const count = blocks.length === 1 ? 'er is een blokkade' : `er zijn ${blocks.length} blokkades`
    return `Kan nu niet: ${count}${steps.length > 0 ? '. Een stap kan de route openen' : ''}.`
  },
  at: (company, trip, covers) =>
    `${company}${tripText(trip)}: ${covers.length === 0 ? 'nu geen werkprocessen te leren' : list(covers)}`,
  known: (known) => `Telt al mee: ${list(known)}`,
  share: (covered, needed) => `Dekt ${covered} van de ${works(needed)} die nog nodig ${needed === 1 ? 'is' : 'zijn'}`,
  remaining: (left) => `Blijft over: ${list(left)}`,
  notRecognised: (left) => `Wel in het werk, niet erkend: ${list(left)}`,
  school: (name, trip) => `School: ${name}${tripText(trip)}`,
  exemption: 'Korter dan een schooljaar: kan alleen als de school vrijstelling geeft voor wat al beheerst wordt',
  duration({ practiceHours, lessonHours, weeks, availableMinutes }) {
    if (practiceHours === undefined) return 'Duur niet te zeggen: de uren van een werkproces zijn niet bekend'
    const hours = `Gewoonlijk ${practiceHours} uur praktijk${lessonHours === undefined ? '' : ` en ${lessonHours} uur les`}`
    return weeks === undefined || availableMinutes === undefined
      ? hours
      : `${hours}: ${inWeeks(weeks)} bij ${duration(availableMinutes)} per week`
  },
  hours({ neededMinutes, availableMinutes }) {
    const can =
      availableMinutes === undefined
        ? 'Uren van de kandidaat: niet bekend'
        : `Kandidaat kan hoogstens ${duration(availableMinutes)} per week`
    return neededMinutes === undefined
      ? can
      : `${can}; BBL vraagt minstens ${duration(neededMinutes)} per week, praktijk en les samen`
  },
  job: (job: Leerbaan) =>
    `${plainText(job.title)} (${job.vacancyId}): ${standingText(job)}${job.namesIt ? '' : '; de vacature noemt geen crebo'}`,
  block: dutchAdviserBlock,
  step: ({ name, instrument, leerbedrijven, weeks, cost }, nameOf) =>
    [
      `${plainText(name.nl)} (${instrument}) voor ${inARow(leerbedrijven.map(nameOf), row)}`,
      ...(weeks === undefined ? [] : [inWeeks(weeks)]),
      ...(cost === undefined ? [] : [cost.min === cost.max ? `${cost.min} euro` : `${cost.min} tot ${cost.max} euro`]),
    ].join(', '),
  question: dutchAdviserQuestion,
  gained: (competences) => `Nieuwe competenties: ${inARow(competences, row)}`,
  opened({ title, vacancyId, before, after }) {
    const name = `${plainText(title)} (${vacancyId})`
    return before.status === after.status
      ? `${name}: score ${before.score} wordt ${after.score}`
      : `${name}: van ${changeText(before)} naar ${changeText(after)}`
  },
  rung({ outcome, crebo, title, certificate, remaining, now, blocks, entryMet }) {
    const name = `${outcomes[outcome]} ${plainText(title)} (${certificate ?? `crebo ${crebo}`})`
    const left = remaining.length === 0 ? 'alle werkprocessen dan gedekt' : `dan nog ${works(remaining.length)}`
    if (now === 'no-leerbedrijf') return `${name}: ${left}; nu geen leerbedrijf bekend`
    if (now === 'blocked')
      return `${name}: ${left}; nu geblokkeerd door ${inARow(
        blocks.map((code) => shortBlocks[code]),
        row,
      )}${entryMet ? '. Dit diploma geeft de vooropleiding' : ''}`
    return `${name}: ${left}; nu al ${now === 'possible' ? 'mogelijk' : 'mogelijk, eerst iets controleren'}`
  },
}
