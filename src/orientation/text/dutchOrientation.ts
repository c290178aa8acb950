import { period } from '../../explain/text/dutch/amounts.js'
import { costText, timeText } from '../../explain/text/dutch/effort.js'
import type { OrientationWords } from './orientationWords.js'

const vacancies = (count: number): string => (count === 1 ? '1 vacature' : `${count} vacatures`)
const kinds = { occupation: ['beroep', 'beroepen'], qualification: ['opleiding', 'opleidingen'] } as const
const several = (kind: keyof typeof kinds, count: number): string => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`

/** In Dutch; what a person reads is at level B1. */
export const dutchOrientation: OrientationWords = {
  person: {
    title: 'Welk werk past bij jou?',
    about: ({ kind, compared }, shown) =>
      `We hebben ${several(kind, compared)} vergeleken met wat we van jou weten. Je ziet er ${shown}.${
        kind === 'qualification' ? ' In zo’n opleiding leer je een beroep.' : ''
      }`,
    wishesOnly: 'We weten nog niet wat je kunt. Daarom kijken we nu alleen naar het werk dat je wilt.',
    nothing: [
      'We weten nog niet wat je kunt en wat je wilt. Daarom kunnen we nog niets zeggen.',
      'Vertel ons wat je goed kunt en welk werk je leuk vindt. Dan kijken we opnieuw.',
    ],
    fits: {
      well: 'Dit past goed bij wat we van je weten.',
      fairly: 'Dit past redelijk bij wat we van je weten.',
      little: 'Voor dit werk kun je nog veel leren.',
      'too-little-known': 'We weten nog te weinig om te zeggen of dit bij je past.',
      'other-work': 'Dit is ander werk dan je zelf noemt. Je kunt er al wel iets van.',
    },
    present: 'Je kunt al',
    near: 'Je kunt iets wat hierop lijkt',
    certain: 'Dit kun je nog leren',
    ask: 'Kun je dit ook? Dat weten we nog niet',
    wish: ({ via }, name, isLike) => {
      const wish = via === 'wish' ? `Je wilt graag werken als ${name}` : `Je hebt interesse in werk als ${name}`
      return isLike ? `${wish}. Dit werk lijkt daarop` : `${wish}. Dat is dit werk`
    },
    done: (name, months, isSame) => {
      const time = months === undefined || months === 0 ? '' : ` (${period(months)})`
      return isSame ? `Je hebt dit werk al gedaan${time}` : `Je hebt werk gedaan dat hierop lijkt: ${name}${time}`
    },
    steps: (names) => `Dit kan je helpen: ${names}`,
    work: ({ open, toVerify, openHiring }) => {
      if (open + toVerify + openHiring === 0)
        return 'We kennen nu geen vacature voor jou in dit werk. Dat kan later anders zijn'
      const parts = [
        ...(open > 0
          ? [`Er ${open === 1 ? 'is' : 'zijn'} nu ${vacancies(open)} die voor jou open ${open === 1 ? 'is' : 'zijn'}`]
          : []),
        ...(toVerify > 0 ? [`Bij ${vacancies(toVerify)} moeten we eerst nog iets weten`] : []),
        ...(openHiring > 0
          ? [`Bij ${vacancies(openHiring)} kun je zelf je naam op de lijst zetten, zonder sollicitatie`]
          : []),
      ]
      return parts.join('. ')
    },
    chance: ({ outlook, about, of }, source, day) => {
      const chance = { kansrijk: 'groot', neutral: 'gemiddeld', little: 'klein' }[outlook]
      const what = about === 'its-group' ? 'In dit soort werk' : 'In dit werk'
      const where = of === 'region' ? ' in jouw regio' : ''
      return `${what} is de kans op een baan${where} ${chance}. Dat schrijft ${source} (${day})`
    },
    chanceMixed: 'Over de kans op een baan in dit werk is niet iedereen het eens',
    own: 'Werk dat je zelf noemde of al deed',
    withoutProfile: (names) => `Over dit werk weten we te weinig om het te vergelijken: ${names}.`,
    unknown: 'Wat weten we hier niet?',
    neverKnown: {
      hours: 'hoeveel uur je werkt en op welke tijden',
      place: 'waar het werk is',
      wage: 'wat je verdient',
      load: 'hoe zwaar het werk voor je lichaam is',
      support: 'welke hulp je op het werk kunt krijgen',
      employer: 'of een werkgever je aanneemt',
    },
    papers: 'of je een diploma of een papier nodig hebt, als dat er niet bij staat',
    stale: (day) => `Wat we van jou weten is van ${day}. Klopt het nog?`,
    open: [
      'Geen enkel beroep is voor jou gesloten. Dit is een begin om over te praten.',
      'Staat jouw beroep er niet bij? Vraag ernaar. Jij beslist samen met je consulent.',
    ],
  },

  adviser: {
    title: (candidateId) => `Oriëntatie voor kandidaat ${candidateId}`,
    about: ({ kind, compared, occupations }, taxonomy) =>
      `${several(kind, compared)} uit ${taxonomy} vergeleken${occupations.length === 0 ? '' : `; hieronder de beste ${occupations.length}`}.`,
    bases: {
      competences: 'Vergeleken op wat deze persoon kan en wil.',
      wishes: 'Er zijn geen competenties bekend: alleen de wensen zijn vergeleken. Vraag eerst wat deze persoon kan.',
      nothing: 'Er is niets bekend om te vergelijken. Begin met een gesprek over wat deze persoon kan en wil.',
    },
    view: (name, { place, score, demand, wish, range, learned }) =>
      `${place}. ${name}: score ${score} van 1000 (vraag ${demand}, wens ${wish}; nu tussen ${range.lowest} en ${range.highest}; met alle competenties ${learned})`,
    present: 'Is er',
    near: 'Lijkt erop, en telt voor een deel',
    certain: 'Is er niet, met de punten die het brengt',
    ask: 'Navragen, met de punten die het brengt',
    brings: (points) => `+${points}`,
    done: (name, months, similarity) =>
      `Ervaring: ${name}${months === undefined ? '' : `, ${period(months)}`}${similarity === 1000 ? '' : ` (lijkt ${similarity} van 1000)`}`,
    steps: (names, effort, target) =>
      `Lichtste stappen naar een score van ${target}: ${names}; ${costText(effort)}; ${timeText(effort)}`,
    stepsNone: (target) => `Geen stappen van de lijst zijn samen genoeg voor een score van ${target}`,
    stepsNotNeeded: (target) => `Geen stappen nodig: de score is al ${target} of hoger`,
    work: ({ open, toVerify, openHiring }) =>
      `Vacatures: ${open} mogelijk, ${toVerify} eerst controleren, ${openHiring} met open hiring`,
    chance: (chance) => `Kans op werk: ${chance}`,
    own: 'Zelf genoemd of eerder gedaan',
    withoutProfile: (names) => `Gewenst, maar zonder competenties in de taxonomie: ${names}.`,
    notJudged: (count, kind) =>
      `Van ${several(kind, count)} kent de taxonomie geen competenties: ${count === 1 ? 'dat is' : 'die zijn'} niet beoordeeld.`,
    notes: 'Let op',
    never: {
      hours: 'uren en werktijden',
      place: 'plaats en reistijd',
      wage: 'loon',
      load: 'hoe zwaar het werk is',
      support: 'ondersteuning',
      employer: 'wat een werkgever wil',
      papers: 'diploma’s en papieren die er niet bij staan',
    },
    neverKnown: (names) => `Niet vergeleken, want een beroep zegt het niet: ${names}.`,
    order:
      'Volgorde: hoogste score, dan de hoogste zwakste kant (vraag of wens), dan het lot. Wat ontbreekt, sluit geen beroep uit.',
    shownOnly: 'Kans op werk, vacatures en ervaring worden getoond en tellen niet mee in de score.',
    stale: (day, days) => `Niet bijgewerkt sinds ${day} (${days} dagen). Vraag of alles nog klopt.`,
    issues: (count) =>
      count === 1 ? '1 opmerking bij de eisen: zie issues.' : `${count} opmerkingen bij de eisen: zie issues.`,
  },
}
