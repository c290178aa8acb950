import type { MappingRelation } from '../domain/mapping.js'
import type { BothLanguages } from '../steps/nearest.js'

/** What is lost, or added, where a concept gives way to one of another taxonomy. */
export interface Loss {
  readonly code: 'nothing' | 'nuance' | 'detail' | 'says-more' | 'meaning'
  /** The same in a sentence. */
  readonly text: BothLanguages
}

const losses: Readonly<Record<MappingRelation, Loss>> = {
  exact: {
    code: 'nothing',
    text: { nl: 'Dit is hetzelfde. Er gaat niets verloren.', en: 'This is the same. Nothing is lost.' },
  },
  close: {
    code: 'nuance',
    text: {
      nl: 'Dit is bijna hetzelfde. Soms betekent het net iets anders.',
      en: 'This is nearly the same. Sometimes it means something slightly different.',
    },
  },
  broad: {
    code: 'detail',
    text: {
      nl: 'Dit is ruimer. Wat het precies was, gaat verloren.',
      en: 'This is broader. What it was exactly is lost.',
    },
  },
  narrow: {
    code: 'says-more',
    text: {
      nl: 'Dit is smaller. Het zegt meer dan er stond.',
      en: 'This is narrower. It says more than was said.',
    },
  },
  related: {
    code: 'meaning',
    text: {
      nl: 'Dit is iets anders, dat er wel mee te maken heeft.',
      en: 'This is something else, which has to do with it.',
    },
  },
}

/** What is lost under a relation. */
export const lossOf = (relation: MappingRelation): Loss => losses[relation]
