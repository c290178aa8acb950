import { plainText } from '../plainText.js'
import type { CandidateWords } from '../tongue.js'
import { day } from './amounts.js'
import { labels } from './labels.js'

const parties = { candidate: 'jij', employer: 'de werkgever', adviser: 'je consulent' } as const

const taskLeads = {
  fits: 'Deze taken passen bij je',
  'could-be-learned': 'Deze taken kun je leren',
  'does-not-fit': 'Deze taken passen niet bij je',
} as const

/** Headings and sentences for a candidate, in Dutch at level B1. */
export const candidateWords: CandidateWords = {
  why: 'Waarom past dit werk bij je?',
  whyNevertheless: 'Wat past er wel?',
  mind: 'Wat past minder goed?',
  blocks: 'Waarom kan dit werk nu niet?',
  unknown: 'Wat weten we nog niet?',
  tellUs: 'Jij kunt ons vertellen',
  weAsk: 'Wij vragen de werkgever',
  tasks: 'De taken',
  goodToKnow: 'Goed om te weten',
  agreed: 'Wat is afgesproken?',
  proposal: [
    'Dit is een voorstel. Jij beslist samen met je consulent.',
    'Klopt er iets niet? Zeg het tegen je consulent.',
  ],

  verdicts: {
    well: 'Dit werk past goed bij je.',
    fairly: 'Dit werk past redelijk bij je.',
    little: 'Dit werk past nog niet goed bij je.',
    'too-little-known': 'We weten nog te weinig om te zeggen of dit werk bij je past.',
    blocked: 'Dit werk kan nu niet. Hieronder lees je waarom.',
  },
  firstVerify: 'Of het echt kan, moeten we eerst nog weten. Hieronder lees je wat we nog niet weten.',

  unmet: {
    travel: 'De reis is te ver voor jou.',
    competences: 'Voor dit werk moet je iets kunnen wat je nog niet kunt.',
    education: 'Voor dit werk is een andere opleiding nodig.',
    languages: 'Voor dit werk moet je een taal beter kunnen.',
    credentials: 'Voor dit werk is een papier of rijbewijs nodig dat je nog niet hebt.',
    experience: 'Voor dit werk is meer ervaring nodig.',
    talents: 'Dit werk gebruikt niet wat jij goed kunt.',
    occupation: 'Dit is niet het werk dat jij wilt.',
    sector: 'Dit werk is niet in de sector die jij wilt.',
    tasksLiked: 'In dit werk zitten geen taken die jij graag doet.',
    tasksDisliked: 'In dit werk zitten taken die jij niet wilt doen.',
    hours: 'De uren passen niet bij jou.',
    schedule: 'De werktijden passen niet bij jou.',
    contract: 'Het contract of het soort werk past niet bij jou.',
    support: 'De hulp die jij nodig hebt is er niet.',
    workConditions: 'Dit werk is te zwaar voor jou, of de plek past niet bij jou.',
    availability: 'Het begin of het einde van het werk past niet.',
    outlook: 'De kans op dit soort werk is klein.',
    reservation: 'Dit werk is alleen voor een bepaalde groep mensen.',
  },

  task: ({ label, verdict }) =>
    verdict === 'unknown' ? undefined : { lead: taskLeads[verdict], item: plainText(label) },

  stale: ({ of, updatedAt }) =>
    of === 'candidate'
      ? `Wat we van jou weten is van ${day(updatedAt)}. Klopt het nog?`
      : `De vacature is van ${day(updatedAt)}. We vragen of het werk er nog is.`,

  waiver({ criterion, by, reason, applied }) {
    const what = `${labels.criteria[criterion]}. Dat zei ${parties[by]}: ${plainText(reason)}`
    return applied ? `Dit telt nu niet als grens: ${what}` : `Deze grens blijft: ${labels.criteria[criterion]}`
  },

  more: (count) => (count === 1 ? 'en nog 1 ding' : `en nog ${count} dingen`),
}
