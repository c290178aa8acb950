// passend/mappings: between taxonomies, over mappings that the caller supplies. None is derived here.

export type { MappingInput, MappingOrigin, MappingRelation } from '../domain/mapping.js'
export type { Editions } from './codeFields.js'
export { createMappings, type MappingIssue, type MappingsRead } from './createMappings.js'
export type { AcceptedRelation } from './crossing.js'
export type { Loss } from './loss.js'
export type { Mapping, Mappings, TranslateOptions } from './mappings.js'
export { compose as composeRelations } from './relation.js'
export { type RenderTranslationOptions, renderTranslation } from './text/renderTranslation.js'
export { type TranslateRecordOptions, translateRecord } from './translateRecord.js'
export type { MappingStep, Translation, TranslationCandidate } from './translation.js'
export type { LostReason, TranslatedRecord, TranslationReport, WasLost, WentOver } from './translationReport.js'
