/**
 * Praktijkleren: which praktijkverklaring, mbo-certificaat or mbo-diploma somebody can reach by working, at which erkend
 * leerbedrijf and with which school; what stands in the way, what comes of it, and what it counts towards. docs/PRAKTIJKLEREN.md
 * has the records field by field and the rules with their sources.
 */
export { type Block, type BlockCode, blockCodes, type Question } from './block.js'
export type { Certificate } from './certificate.js'
export type { Leerbedrijf, Recognition } from './leerbedrijf.js'
export type { PlanOptions } from './options.js'
export type { Outcome } from './outcome.js'
export { createRoutePlanner, type RoutePlan, type RoutePlanner, type RoutePlannerOptions } from './planner.js'
export type { EntryRequirement, Qualification, WorkProcess } from './qualification.js'
export { type PraktijklerenRead, readPraktijkleren } from './read.js'
export type { Register } from './register.js'
export type { Room } from './room.js'
export type {
  HigherRung,
  LabelledWorkProcess,
  Leerbaan,
  OpenedVacancy,
  RecognitionStep,
  Route,
  RouteLeerbedrijf,
  RouteSchool,
  RouteStatus,
  RouteTime,
  RouteWorkProcesses,
  Standing,
} from './route.js'
export { defaultRules, type PraktijklerenRules, type PraktijklerenRulesInput } from './rules.js'
export type { School, SchoolOffer } from './school.js'
export { type RenderRouteOptions, renderRoute } from './text/renderRoute.js'
export type { Trip } from './trip.js'
