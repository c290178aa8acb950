import { assignment } from './assign.js'
import { assignmentByHighs } from './assignHighs.js'
import { audit } from './audit.js'
import { batch, batchMemory } from './batch.js'
import { batchChanged } from './batchChanged.js'
import { carving } from './carving.js'
import { caseload } from './caseload.js'
import { inText } from './inText.js'
import { linking } from './linking.js'
import { linkingFit } from './linkingFit.js'
import { linkingQuality } from './linkingQuality.js'
import { meetings } from './meetings.js'
import { openHiring } from './openHiring.js'
import { openHiringLoad } from './openHiringLoad.js'
import { quality } from './quality.js'
import { region } from './region.js'
import { speed } from './speed.js'
import { steps } from './steps.js'
import { vumDivision } from './vumDivision.js'

/** The benchmarks by name: `npm run bench -- quality`; without a name, all of them. What follows a name is its own. */
const benchmarks: Readonly<Record<string, (...given: string[]) => void | Promise<void>>> = {
  quality,
  async linking(...folders) {
    linkingQuality(...folders)
    await linking()
  },
  'linking-quality': linkingQuality,
  'linking-fit': linkingFit,
  'in-text': inText,
  speed,
  async steps() {
    steps()
    await carving()
  },
  caseload,
  audit,
  assign: assignment,
  'assign-highs': assignmentByHighs,
  'vum-division': vumDivision,
  meetings,
  batch,
  'batch-memory': batchMemory,
  'batch-changed': batchChanged,
  region,
  'open-hiring': openHiring,
  'open-hiring-load': openHiringLoad,
}

const [name, ...given] = process.argv.slice(2)
if (name !== undefined && !Object.hasOwn(benchmarks, name)) {
  console.error(`No benchmark is called '${name}'. There are: ${Object.keys(benchmarks).join(', ')}.`)
  process.exitCode = 2
} else {
  for (const [key, run] of Object.entries(benchmarks)) if (name === undefined || name === key) await run(...given)
}
