// passend/carving: functions made of tasks of present jobs (jobcarving).

// What goes in
export {
  type CarvingConstraints,
  carvingConstraintsSchema,
  type ResolvedConstraints,
} from '../domain/carvingConstraints.js'
export {
  type PresentFunction,
  type PresentTask,
  presentFunctionSchema,
  presentTaskSchema,
} from '../domain/presentFunction.js'
export { type CarveInput, carve } from './carve.js'
export type {
  CarvedFunction,
  CarvingEnd,
  CarvingResult,
  FreedHours,
  OpenedPerson,
} from './carvingResult.js'
// What comes out, for who names the types
export type { Moved, NoLongerAsked, RemainingJob } from './remaining.js'
export type { CarvingProof } from './search.js'
export { type RenderCarvingOptions, renderCarving } from './text/renderCarving.js'
export type { CarvingValue } from './value.js'
