/**
 * VUM both ways: messages of the Dutch national exchange of matching data (Gegevensstandaard 1.5, koppelvlak 3.0.0, and
 * the older 0.8 pilot) become candidates and vacancies; candidates and vacancies become messages of koppelvlak 3.0.0; and
 * the questions of the exchange are answered, so that an app can be a source. What becomes of every field stands in
 * docs/VUM.md.
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
export type { VumSelectOptions } from './select/options.js'
export { selectVumCandidates, selectVumVacancies } from './select/select.js'
export type { VumMatch, VumSelection } from './select/selection.js'
export { UNTITLED } from './vacancy.js'
export { type VumAnswer, type VumAnswerInput, type VumAnswerOptions, writeVumAnswer } from './write/answer.js'
export type { VumWriteOptions, WorkedPeriod } from './write/options.js'
export type { VumMessage, VumValue } from './write/vumMessage.js'
export {
  type VumWritten,
  type VumWrittenBatch,
  writeVumCandidate,
  writeVumCandidates,
  writeVumVacancies,
  writeVumVacancy,
} from './write/write.js'
export type { VumWriteReport } from './write/writeReport.js'
