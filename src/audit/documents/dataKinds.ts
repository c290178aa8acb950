import type { Candidate } from '../../domain/candidate.js'
import type { Circumstances } from '../../domain/circumstances.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { BothLanguages } from '../../steps/nearest.js'

/** A kind of data of a person, as people name it. */
export interface DataKind {
  /** To the person: `wat je kunt`. */
  readonly yours: BothLanguages
  /** Of people, for a register: `wat iemand kan`. */
  readonly theirs: string
  /** The criteria that look at it; none where no score does. */
  readonly criteria: readonly CriterionId[]
}

/** Not a kind of data of its own: that a list is complete, since somebody asked. */
type Closing = 'competencesSurveyed' | 'credentialsSurveyed' | 'equipmentSurveyed'

/** Where a kind of data stands in a candidate's record. */
export type DataKindName =
  | Exclude<keyof Candidate, 'id' | 'circumstances' | Closing>
  | `circumstances.${Exclude<keyof Circumstances, Closing>}`

/** Every kind of data that a candidate's record can hold, but its id. Complete by type. */
export const dataKinds: Readonly<Record<DataKindName, DataKind>> = {
  competences: {
    yours: { nl: 'wat je kunt', en: 'what you can do' },
    theirs: 'wat iemand kan (competenties) en waaruit dat blijkt',
    criteria: ['competences', 'talents'],
  },
  workProcesses: {
    yours: { nl: 'wat je op een leerbedrijf hebt geleerd', en: 'what you learned at a company' },
    theirs: 'beheerste werkprocessen van mbo-opleidingen',
    criteria: [],
  },
  education: {
    yours: { nl: 'je opleiding en je diploma’s', en: 'your education and your diplomas' },
    theirs: 'opleidingsniveau en diploma’s',
    criteria: ['education'],
  },
  languages: {
    yours: { nl: 'welke talen je kent', en: 'which languages you know' },
    theirs: 'talen en taalniveaus',
    criteria: ['languages'],
  },
  credentials: {
    yours: { nl: 'je rijbewijzen en certificaten', en: 'your licences and certificates' },
    theirs: 'rijbewijzen, certificaten en verklaringen',
    criteria: ['credentials'],
  },
  experience: {
    yours: { nl: 'je werkervaring', en: 'your work experience' },
    theirs: 'werkervaring in maanden per beroep',
    criteria: ['experience'],
  },
  wishes: {
    yours: { nl: 'welk werk je wilt, waar en wanneer', en: 'what work you want, where and when' },
    theirs: 'wensen voor werk: beroep, sector, taken, uren, werktijden, contract, reizen en begin',
    criteria: [
      'occupation',
      'sector',
      'tasksLiked',
      'tasksDisliked',
      'hours',
      'schedule',
      'contract',
      'travel',
      'availability',
    ],
  },
  supportNeeds: {
    yours: { nl: 'de hulp die je op het werk nodig hebt', en: 'the help that you need at work' },
    theirs: 'ondersteuning die iemand op het werk nodig heeft, als voorwaarde en nooit als diagnose',
    criteria: ['support'],
  },
  physicalLimits: {
    yours: {
      nl: 'wat je op het werk aankunt, zoals tillen en staan',
      en: 'what you can manage at work, such as lifting',
    },
    theirs: 'grenzen aan de zwaarte en de omgeving van het werk, zoals tillen en staan',
    criteria: ['workConditions'],
  },
  'circumstances.transport': {
    yours: { nl: 'hoe je kunt reizen', en: 'how you can travel' },
    theirs: 'vervoer dat iemand heeft',
    criteria: ['travel'],
  },
  'circumstances.childcareHours': {
    yours: { nl: 'voor hoeveel uur je opvang voor je kinderen hebt', en: 'for how many hours you have childcare' },
    theirs: 'uren waarvoor kinderopvang is geregeld',
    criteria: ['hours'],
  },
  'circumstances.equipment': {
    yours: { nl: 'welke spullen je voor werk hebt', en: 'what things you have for work' },
    theirs: 'spullen die iemand voor werk heeft, zoals een telefoon of werkschoenen',
    criteria: ['credentials'],
  },
  place: {
    yours: { nl: 'ongeveer waar je woont', en: 'about where you live' },
    theirs: 'woonplaats bij benadering: vier cijfers van de postcode, of coördinaten op ongeveer een kilometer',
    criteria: ['travel'],
  },
  eligibility: {
    yours: { nl: 'of je mag werken op een plek voor een bepaalde groep', en: 'whether a reserved post is open to you' },
    theirs: 'of iemand in het doelgroepregister staat of een advies beschut werk heeft',
    criteria: ['reservation'],
  },
  media: {
    yours: { nl: 'dat er een video of document van jou is', en: 'that there is a video or document of yours' },
    theirs: 'verwijzingen naar een video-cv, portfolio of document',
    criteria: [],
  },
  updatedAt: {
    yours: { nl: 'wanneer je gegevens zijn bijgewerkt', en: 'when your data were last changed' },
    theirs: 'de datum waarop de gegevens zijn bijgewerkt',
    criteria: [],
  },
}
