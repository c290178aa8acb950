// passend/caseload: a caseload as a whole (bestandsanalyse), as data, as a text and as a page.

export { caseloadReport } from './caseloadReport.js'
export type { CaseloadOptions } from './options.js'
export { type CaseloadPageOptions, caseloadPage } from './page/caseloadPage.js'
// What comes out, for who names the types
export type {
  BasedOn,
  BestStep,
  ByCriterion,
  Direction,
  Directions,
  MissingData,
  OccupationDirection,
  PersonOutlook,
  SectorDirection,
  ShownVacancy,
  WorkCounts,
} from './personReport.js'
export type {
  CaseloadReport,
  CaseloadStamp,
  Findability,
  InstrumentEffect,
  LackedCompetence,
  SectorObstacles,
} from './report.js'
export { type RenderCaseloadOptions, renderCaseload } from './text/renderCaseload.js'
