import { workShards } from '../../../src/batch/queue/index.js'
import type { HandOptions } from './crew.js'
import { openFakeRun } from './fakeRun.js'

/** A worker as a process of its own. It leaves on SIGTERM, and says at its end what it did. */
const leave = new AbortController()
process.once('SIGTERM', () => leave.abort())
// Whoever started it is gone.
process.once('disconnect', () => process.exit(1))

const { isFake, ...options } = JSON.parse(process.argv[2] ?? '') as HandOptions
const run = isFake ? { open: openFakeRun } : {}
const report = await workShards({ ...options, ...run, lookMilliseconds: 50, signal: leave.signal })
process.removeAllListeners('disconnect')
process.send?.(report, () => process.disconnect())
