import type { Candidate } from '../domain/candidate.js'

/** What a record says of what somebody can, wants, needs or can travel with. Where they live and who looked is no profile. */
const parts = [
  'competences',
  'workProcesses',
  'education',
  'languages',
  'credentials',
  'experience',
  'wishes',
  'supportNeeds',
  'physicalLimits',
  'circumstances',
  'eligibility',
] as const satisfies readonly (keyof Candidate)[]

/**
 * Whether a record says anything to match on. Empty lists and objects say nothing; a list that somebody closed
 * (`competencesSurveyed`, `credentialsSurveyed`) does, also if it is empty.
 */
export const hasProfile = (record: Candidate): boolean =>
  record.competencesSurveyed === true ||
  record.credentialsSurveyed !== undefined ||
  parts.some((part) => saysAnything(record[part]))

const saysAnything = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(saysAnything) : value !== undefined
