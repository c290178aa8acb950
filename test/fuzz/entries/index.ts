import type { FuzzEntry } from '../entry.js'
import { auditFiles, auditLogs } from './auditLogs.js'
import { carvings } from './carvings.js'
import { instruments, outlooks, taxonomies } from './catalogues.js'
import { command } from './command.js'
import { crossings } from './crossings.js'
import { crowds, divisions } from './divisions.js'
import { events } from './events.js'
import { documents, evaluations, impacts } from './figures.js'
import { lists } from './lists.js'
import { matching } from './matching.js'
import { calls, making, policies } from './options.js'
import { recordFiles } from './recordFiles.js'
import { records } from './records.js'
import { reports } from './reports.js'
import { praktijkleren } from './routes.js'
import { batches, checkpoints, resumed } from './runs.js'
import { linkerModels, snapshots } from './snapshots.js'
import { taxonomyFiles } from './taxonomyFiles.js'
import { vumReading, vumSelecting, vumWriting } from './vum.js'
import { linking, texts } from './words.js'

/** Every public way into the library. */
export const entries: readonly FuzzEntry[] = [
  records,
  matching,
  calls,
  making,
  policies,
  taxonomies,
  instruments,
  outlooks,
  recordFiles,
  taxonomyFiles,
  vumReading,
  vumSelecting,
  vumWriting,
  snapshots,
  linkerModels,
  checkpoints,
  resumed,
  batches,
  praktijkleren,
  events,
  divisions,
  crowds,
  carvings,
  lists,
  texts,
  linking,
  crossings,
  reports,
  auditLogs,
  auditFiles,
  impacts,
  evaluations,
  documents,
  command,
]
