import { starterTaxonomyInput } from './starter/index.js'
import { createTaxonomy, type Taxonomy } from './taxonomy.js'

/** The taxonomy that comes with the package: a start for a first day, and for the examples. Made anew at each call. */
export const starterTaxonomy = (): Taxonomy => createTaxonomy(starterTaxonomyInput)
