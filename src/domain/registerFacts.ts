import { z } from 'zod'

const lineSchema = z.string().min(1).max(200)
const textSchema = z.string().min(1).max(2500)
const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const linkSchema = z.string().regex(/^https:\/\/[^\s<>"]{1,490}$/)
const titledSchema = (longest: number) =>
  z.array(z.strictObject({ title: z.string().min(1).max(longest), link: linkSchema })).max(20)

/** The policy areas of the Algoritmeregister. */
export const registerThemes = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
] as const

/**
 * What only the organisation knows that publishes in the Algoritmeregister. Everything may be left out: what the register asks for is a
 * visible gap then. The bounds are those of the register's fields.
 */
export const registerFactsSchema = z.strictObject({
  /** Default: `Werk voorstellen aan werkzoekenden`. */
  name: z.string().min(1).max(100).optional(),
  /** The full name as in the value lists of TOOI. */
  organisation: z.string().min(1).max(100).optional(),
  /** At most three. Default: Werk. */
  themes: z.array(z.enum(registerThemes)).min(1).max(3).optional(),
  status: z.enum(['In ontwikkeling', 'In gebruik', 'Buiten gebruik']).optional(),
  /** The month in which it was put to use, `2027-01`. */
  begin: monthSchema.optional(),
  end: monthSchema.optional(),
  /** A mail address or a site. */
  contact: lineSchema.optional(),
  publicPage: linkSchema.optional(),
  /** Default: a high-risk system, as a public employment service that selects or ranks people with it has (AI Act, annex III, 4 a). */
  category: z.enum(['Hoog-risico AI-systeem', 'Impactvolle algoritmes', 'Overige algoritmes']).optional(),
  sourceRegister: linkSchema.optional(),
  /** Advantages and drawbacks, alternatives, and why the use is reasonable. */
  considerations: textSchema.optional(),
  /** Who looks at proposals, how, and how often somebody looks at the whole. */
  oversight: z.string().min(1).max(1000).optional(),
  /** How the organisation deals with risks, besides what is measured. */
  riskManagement: z.string().min(1).max(400).optional(),
  legalBasis: textSchema.optional(),
  legalReferences: titledSchema(100).optional(),
  processingRegister: linkSchema.optional(),
  /** The impact assessments that were done, by name: a DPIA, an IAMA. */
  assessments: z
    .array(z.strictObject({ title: lineSchema, link: linkSchema.optional() }))
    .max(20)
    .optional(),
  assessmentsNote: textSchema.optional(),
  /** From which systems the data come. */
  dataSources: z.string().min(1).max(500).optional(),
  dataReferences: titledSchema(500).optional(),
  /** On what the weights rest, where they are not the default. */
  weightsRestOn: z.string().min(1).max(500).optional(),
  provider: lineSchema.optional(),
  sourceCode: linkSchema.optional(),
  sourceId: z.string().min(1).max(100).optional(),
  searchTerms: textSchema.optional(),
})
export type RegisterFacts = z.infer<typeof registerFactsSchema>
