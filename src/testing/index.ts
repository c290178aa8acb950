// passend/testing: builders for tests, and a check for who writes or changes a criterion.

// What the builders return, for who names the types
export type { Criterion, Grounds, LimitCriterion } from '../criteria/criterion.js'
export type { LimitOwner, LimitPart } from '../criteria/limit.js'
export type { Pair } from '../criteria/pair.js'
export { aPair, type PairSetting } from './aPair.js'
export { aTaxonomy, eightSkills } from './aTaxonomy.js'
export { aCandidate, aCarvedFunction, aVacancy } from './records.js'
export type { NamedCheck, StoreUnderTest } from './stores/namedChecks.js'
export { testAuditStore } from './testAuditStore.js'
export { testOpenHiringStore } from './testOpenHiringStore.js'
export { type Complaint, verifyCriterion } from './verifyCriterion.js'
