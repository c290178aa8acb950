// passend/sectors: what others say of the chance of work, and supply, demand and what is missing between them by sector.

export type { ChanceOfWork, OutlookRecord } from '../domain/outlook.js'
export { createOutlook, type OutlookRead } from '../prepare/createOutlook.js'
export type { Outlook } from '../prepare/outlook.js'
export type { OutlookAnswer, OutlookQuestion, SaidOutlook } from '../prepare/outlookAnswer.js'
export type { SectorReportOptions } from './options.js'
export type { SectorDemand, SectorLack, SectorReport, SectorStamp, SectorSupply, SectorView } from './report.js'
export type { SectorGroup } from './sectorGroup.js'
export { sectorReport } from './sectorReport.js'
export type { Cell, Count } from './smallCells.js'
export { type RenderSectorReportOptions, renderSectorReport } from './text/renderSectorReport.js'
