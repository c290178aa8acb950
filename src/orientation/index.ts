// passend/orientation: which occupations fit somebody, with what they have for each and what is not there or not known.

export type { ProfileKind, Requirements } from './heldProfiles.js'
export type { OrienterOptions, OrientOptions } from './options.js'
export { orient } from './orient.js'
export type {
  LackingCompetence,
  OccupationView,
  OpenWork,
  Orientation,
  OrientationStamp,
  OtherNeed,
  PresentCompetence,
  WorkDone,
} from './orientation.js'
export { createOrienter, type Orienter } from './orienter.js'
export { type RenderOrientationOptions, renderOrientation } from './text/renderOrientation.js'
