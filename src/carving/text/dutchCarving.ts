import { dayparts, decimal, duration } from '../../explain/text/dutch/amounts.js'
import { labels } from '../../explain/text/dutch/labels.js'
import type { CarvingWords, JobName } from './carvingWords.js'

const name = ({ title, id }: JobName): string => `${title} (${id})`
const people = (count: number): string => (count === 1 ? '1 mens' : `${count} mensen`)

/** Carved functions in Dutch. */
export const dutchCarving: CarvingWords = {
  heading: (title, minutes, number) =>
    `${title}${number === undefined ? '' : ` ${number}`}: ${duration(minutes)} per week`,
  tasks: 'Deze taken gaan naar de nieuwe functie',
  task: (label, minutes, from) => `${label}: ${duration(minutes)}, uit ${name(from)}`,
  times: (parts) => `Wanneer: ${dayparts(parts)}`,
  freed: 'Deze uren komen vrij',
  freedIn(job, minutes, scarcity) {
    const scarce =
      scarcity === undefined
        ? 'niet bekend of ze schaars zijn'
        : scarcity === 0
          ? 'niet schaars'
          : `schaarste ${scarcity} van 10`
    return `${name(job)}: ${duration(minutes)} (${scarce})`
  },
  stays: 'Dit blijft over',
  staysOf: (job, { before, after }, keep) =>
    after === before
      ? `${name(job)}: blijft ${duration(after)}`
      : `${name(job)}: van ${duration(before)} naar ${duration(after)}; houdt minstens ${duration(keep)}`,
  other: (minutes) => `Werk dat geen taak noemt: ${duration(minutes)}, blijft`,
  noLongerAsked: (asks) => `Niet meer nodig: ${asks}`,
  language: (language, skill, before, after) =>
    `${language} ${skill} ${before}${after === undefined ? '' : ` (nu ${after})`}`,
  load(load, before, after) {
    const unit = load === 'liftingKg' ? 'kg' : 'uur'
    return `${labels.loads[load]} ${decimal(before)} ${unit} (nu ${decimal(after)})`
  },
  proof(proved) {
    if (proved === 'best') return 'Dit is de beste functie die met deze taken kan.'
    if (proved === 'as-good-as-any')
      return 'Geen functie met deze taken is meer waard. Een andere kan evenveel waard zijn.'
    return `Niet alles is nagegaan: hoogstens ${proved} % beter is mogelijk.`
  },
  oneAfterAnother: 'De functies zijn na elkaar gemaakt: elke is de beste met wat de vorige overlieten.',
  end: {
    'as-many-as-asked': 'Er is niet naar meer functies gezocht.',
    nobody: 'Er zijn geen kandidaten voor wie een functie gemaakt kan worden.',
    'nothing-may-move': 'Er zijn geen taken die mogen verhuizen en die hun functie kan missen.',
    'too-few-hours': 'Er blijven te weinig uren over voor een functie.',
    'none-possible': 'Er is binnen de grenzen geen functie die werk opent en uren vrijmaakt.',
    'not-found': 'Er is geen functie gevonden. Niet alles is nagegaan.',
  },
  proposal: 'Dit is een voorstel: werkgever, kandidaat en adviseur beslissen samen.',

  adviser: {
    worth: ({ eligible, toVerify, blocked }) =>
      `Opent werk voor ${people(eligible + toVerify)}: ${eligible} mogelijk, ${toVerify} eerst iets controleren.${blocked === 0 ? '' : ` Voor ${people(blocked)} kan het niet.`}`,
    blockedBy: (criteria) => `Wat in de weg staat: ${criteria}`,
    person: (id, status, score) => `${id}: ${labels.statuses[status]}, score ${score} van 1000`,
    more: (count) => `en nog ${people(count)}`,
    value: ({ opened, fit, hours, scarce, total }) =>
      `Waarde ${total} punten: ${opened} voor mensen, ${fit} voor taken die passen, ${hours} voor uren die passen, ${scarce} voor schaarse uren.`,
  },
  employer: {
    whom: (ids, count) => `Kan werk zijn voor ${people(count)}: ${ids}`,
  },
  candidate: {
    heading: (minutes) => `Nieuw werk, gemaakt van losse taken. Het is ${duration(minutes)} per week.`,
    fits: 'Past het bij jou?',
    tasks: 'Dit zijn de taken',
    task: (label, minutes) => `${label}: ${duration(minutes)} per week`,
    support: (kinds) => `Op het werk is er: ${kinds}`,
    toVerify: 'Of het echt kan, moeten we eerst nog weten.',
    none: 'Er is nu geen nieuw werk op maat voor jou. We kijken verder.',
    anyone: 'Past dit werk bij jou? Praat erover met je consulent.',
  },
}
