import type { Vacancy } from '../domain/vacancy.js'
import type { Sections } from '../holding/sections.js'
import type { Context } from '../prepare/context.js'
import { type Job, prepareJob } from '../prepare/job.js'
import { jobFacets } from './facets.js'
import { Held, type Kind } from './held.js'
import { shapeOfJob } from './row.js'

const kind: Kind<Vacancy, Job> = {
  facets: jobFacets,
  prepare: prepareJob,
  shapeOf: shapeOfJob,
  sections: {
    ids: 'jobIds',
    records: 'jobs',
    versions: 'jobVersions',
    positions: 'jobPositions',
    table: 'jobTable',
  },
  keptReady: 1024,
  muchWaste: 256,
}

/** The jobs that are held. */
export class HeldJobs extends Held<Vacancy, Job> {
  /** Holds nothing yet. */
  static create(context: Context): HeldJobs {
    return new HeldJobs(kind, context)
  }

  /**
   * Opens jobs from the sections of a snapshot, without a copy of what is large. The context must be that under which they
   * were compiled. Throws a PassendError `damaged-snapshot`.
   */
  static open(context: Context, sections: Sections): HeldJobs {
    return new HeldJobs(kind, context, sections)
  }

  /**
   * The same for who keeps lists by handle and asks much at once: handles stay as they are, however much of it is no longer wanted,
   * and more jobs are kept ready, since one record is the example of many codes.
   */
  static openAsIs(context: Context, sections: Sections): HeldJobs {
    return new HeldJobs({ ...kind, keptReady: 32_768, muchWaste: Number.POSITIVE_INFINITY }, context, sections)
  }
}
