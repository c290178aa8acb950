// Skills in text: what a vacancy text or a story seems to name, as suggestions for a person to confirm.

export { createFinder, type Finder, type FinderOptions, LONGEST_TEXT } from './createFinder.js'
export type {
  ConceptMeaning,
  CredentialMeaning,
  DaysMeaning,
  EducationMeaning,
  HoursMeaning,
  HowFound,
  LanguageMeaning,
  Meaning,
  Suggestion,
  WorkingTimeMeaning,
} from './suggestion.js'
