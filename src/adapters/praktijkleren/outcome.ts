import { z } from 'zod'

/**
 * What learning at a leerbedrijf can end in, from the lowest rung to the highest: a praktijkverklaring (some werkprocessen), an
 * mbo-certificaat (a fixed set), an mbo-diploma by the derde leerweg or by BBL (the whole kwalificatie).
 */
export const outcomeSchema = z.enum(['praktijkverklaring', 'certificate', 'diploma-derde-leerweg', 'diploma-bbl'])
export type Outcome = z.infer<typeof outcomeSchema>

/** The rung of each outcome: they stack, and a lower one counts towards a higher one. */
export const rungOf: Readonly<Record<Outcome, 1 | 2 | 3>> = {
  praktijkverklaring: 1,
  certificate: 2,
  'diploma-derde-leerweg': 3,
  'diploma-bbl': 3,
}

/** The two ways to a diploma. */
export const diplomaOutcomes = ['diploma-bbl', 'diploma-derde-leerweg'] as const satisfies readonly Outcome[]

/** How a competence is known to whoever reaches an outcome. */
export const evidenceOf = {
  praktijkverklaring: 'praktijkverklaring',
  certificate: 'certificate',
  'diploma-derde-leerweg': 'diploma',
  'diploma-bbl': 'diploma',
} as const satisfies Readonly<Record<Outcome, string>>
