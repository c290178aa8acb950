// passend/caseload: a caseload as a whole (bestandsanalyse), as data, as a text and as a page.

export { caseloadReport } from './caseloadReport.js'
export type { CaseloadOptions } from './options.js'
export { type CaseloadPageOptions, caseloadPage } from './page/caseloadPage.js'
// What comes out, for who names the types
export type {
  BasedOn,
  BestStep,
  ByCriterion,
  CaseloadReport,
  CaseloadStamp,
  Direction,
  Directions,
  Findability,
  InstrumentEffect,
  LackedCompetence,
  MissingData,
  OccupationDirection,
  PersonOutlook,
  SectorDirection,
  SectorObstacles,
  ShownVacancy,
  WorkCounts,
} from './report.js'
export { type RenderCaseloadOptions, renderCaseload } from './text/renderCaseload.js'
