/**
 * VUM in: messages of the Dutch national exchange of matching data (Gegevensstandaard 1.5, koppelvlak 3.0.0, and the
 * older 0.8 pilot) become candidates and vacancies. What became of every field stands in docs/VUM.md.
 */
export { looksLikeVum } from './envelope.js'
export type { VumOptions } from './options.js'
export {
  readVumCandidate,
  readVumCandidates,
  readVumVacancies,
  readVumVacancy,
  type VumBatch,
  type VumRead,
} from './read.js'
export type { FieldCounts, VumReport } from './report.js'
export { UNTITLED } from './vacancy.js'
