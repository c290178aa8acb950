export { flemishWords } from './flemishWords.js'
export {
  createLinker,
  type Linked,
  type LinkedBy,
  type LinkedConcept,
  Linker,
  type LinkerLinkOptions,
  type LinkerOptions,
  type LinkerRanking,
  type RankedLabel,
} from './linker.js'
export type { Synonym } from './synonyms.js'
