/**
 * Taxonomies from files: CompetentNL, mbo qualifications (crebo) and ESCO as csv, and places by postcode. Nothing of
 * theirs comes with the library; see each publisher for the data and its terms.
 */
export { type CompetentNlOptions, readCompetentNl } from './competentNl.js'
export { creboConcept, readCrebo } from './crebo.js'
export { readTaxonomyDirectory, type TaxonomyDirectoryOptions, type TaxonomyPart, taxonomyParts } from './directory.js'
export type { ReadFile, TaxonomyFiles } from './draft.js'
export { readEsco } from './esco.js'
export { type MappingColumns, type MappingFile, type MappingFileOptions, readMappings } from './mappings.js'
export { mergeTaxonomies } from './merge.js'
export { readPlaces } from './places.js'
