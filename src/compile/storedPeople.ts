import { farthest } from '../criteria/travel.js'
import type { Candidate } from '../domain/candidate.js'
import type { Sections } from '../holding/sections.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import { personFacets } from './facets.js'
import { Held, type Kind } from './held.js'
import { personOnDemand } from './personOnDemand.js'
import { shapeOfPerson } from './row.js'

const kind: Kind<Candidate, Person> = {
  facets: personFacets,
  prepare: personOnDemand,
  shapeOf: (person, context) => shapeOfPerson(person, farthest(person, context)),
  sections: {
    ids: 'personIds',
    records: 'persons',
    versions: 'personVersions',
    positions: 'personPositions',
    table: 'personTable',
  },
  // Where each lives is asked of the person: whoever was asked for is asked for again by the next job nearby.
  keptReady: Number.POSITIVE_INFINITY,
  // Handles stay as they are: lists are kept by them.
  muchWaste: Number.POSITIVE_INFINITY,
}

/**
 * People held as jobs are: in few bytes, with a table that can be written down and opened again. `HeldPeople` is for who ranks
 * for one person after another, and has each of them ready.
 */
export class StoredPeople extends Held<Candidate, Person> {
  /** Holds nobody yet. */
  static create(context: Context): StoredPeople {
    return new StoredPeople(kind, context)
  }

  /** Opens people from sections, likewise. Throws a PassendError `damaged-snapshot`. */
  static open(context: Context, sections: Sections): StoredPeople {
    return new StoredPeople(kind, context, sections)
  }
}
