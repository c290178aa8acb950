// passend/sectors: what others say of the chance of work, and supply, demand and what is missing between them by sector.

export { createOutlook, type OutlookIssue, type OutlookRead } from './createOutlook.js'
export type { SectorReportOptions } from './options.js'
export type { Outlook } from './outlook.js'
export type { OutlookAnswer, OutlookQuestion, SaidOutlook } from './outlookAnswer.js'
export type { ChanceOfWork, OutlookRecord } from './outlookRecord.js'
export type { SectorDemand, SectorLack, SectorReport, SectorStamp, SectorSupply, SectorView } from './report.js'
export type { SectorGroup } from './sectorGroup.js'
export { sectorReport } from './sectorReport.js'
export type { Cell, Count } from './smallCells.js'
export { type RenderSectorReportOptions, renderSectorReport } from './text/renderSectorReport.js'
