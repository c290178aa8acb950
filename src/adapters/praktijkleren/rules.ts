import { z } from 'zod'
import { parsedBy } from '../../domain/parsedBy.js'
import { fromZod } from '../../domain/zodFindings.js'
import { PassendError } from '../../errors.js'
import { outcomeSchema } from './outcome.js'

const hoursAYear = z.number().int().min(0).max(2000)

const rulesSchema = z.strictObject({
  /** The year for which the law below was looked up. */
  year: z.number().int().min(2000).max(2100),
  /** Where it was found. */
  source: z.string().min(1).max(500),
  /** The least hours of a year of BBL, in practice and in guided lessons. */
  bbl: z.strictObject({ practiceHoursAYear: hoursAYear, guidedHoursAYear: hoursAYear }),
  /** An assumption: over how many weeks a year those hours are spread. */
  weeksAYear: z.number().int().min(1).max(52),
  /** An assumption: nobody learns more hours a week than this, however many they can work. */
  mostHoursAWeek: z.number().int().min(1).max(84),
  /** An assumption: with fewer hours a week than this no company can teach anything. */
  leastHoursAWeek: z.number().int().min(1).max(84),
  /** The outcomes for which the entry requirements of a kwalificatie count. */
  entryAskedFor: z.array(outcomeSchema).max(4),
  /** How many vacancies, the best first, are looked at for what a route opens. */
  vacanciesLookedAt: z.number().int().min(0).max(10_000),
  /** By how many points of its score a vacancy must rise to be told. */
  leastRise: z.number().int().min(1).max(1000),
  /** How many of those that it opens or raises are told. */
  vacanciesShown: z.number().int().min(0).max(100),
})

/** What the law asks of a route and what is assumed beside it. Whole hours; every part can be given otherwise. */
export type PraktijklerenRules = z.infer<typeof rulesSchema>

/** Rules of the caller's own: what is left out comes from `defaultRules`. */
export type PraktijklerenRulesInput = Partial<PraktijklerenRules>

/** The rules that count unless others are given. */
export const defaultRules: PraktijklerenRules = Object.freeze({
  year: 2026,
  source: 'Wet educatie en beroepsonderwijs, art. 7.2.7 (hours of BBL) and art. 8.2.1 (entry requirements)',
  bbl: Object.freeze({ practiceHoursAYear: 610, guidedHoursAYear: 200 }),
  weeksAYear: 40,
  mostHoursAWeek: 40,
  leastHoursAWeek: 1,
  entryAskedFor: ['diploma-bbl', 'diploma-derde-leerweg'] as PraktijklerenRules['entryAskedFor'],
  vacanciesLookedAt: 200,
  leastRise: 50,
  vacanciesShown: 3,
})

/**
 * Fills in the rules.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function readRules(input: PraktijklerenRulesInput = {}): PraktijklerenRules {
  const given: unknown = typeof input === 'object' && input !== null ? { ...defaultRules, ...input } : input
  const result = parsedBy(rulesSchema, given)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap((problem) => fromZod(problem, given as never))
  const told = issues.slice(0, 3).map(({ path, expected, got }) => `rules.${path}: expected ${expected}, got ${got}`)
  throw new PassendError(
    'invalid-option',
    `The rules are not valid. ${told.join('; ')}`,
    'Give the parts of defaultRules that are otherwise with you, for instance { weeksAYear: 46 }.',
    { issues },
  )
}
