import { argv, cpuUsage, resourceUsage, stdout } from 'node:process'
import { type BatchOptions, type BatchProgress, runBatch } from 'passend/batch'

/** How long a phase took, on the clock and of the processor, all threads together. */
export interface Phase {
  readonly seconds: number
  readonly processor: number
}

/** What a batch in a process of its own took. */
export interface BatchRun {
  readonly phases: Readonly<Record<BatchProgress['phase'], Phase>>
  /** The most memory that the process had, its threads among it. */
  readonly peakMiB: number
  readonly eligible: number
  readonly toVerify: number
  readonly blocked: number
  readonly without: { readonly vacancy: number; readonly candidate: number }
  readonly issues: number
}

// Runs a batch with the options that it is given as JSON and prints what it took as JSON.
const options = JSON.parse(argv[2] ?? '{}') as BatchOptions
const phases: Partial<Record<BatchProgress['phase'], Phase>> = {}
let [phase, start, used]: [BatchProgress['phase'] | undefined, number, NodeJS.CpuUsage] = [
  undefined,
  performance.now(),
  cpuUsage(),
]
const end = () => {
  const { user, system } = cpuUsage(used)
  const before = phase === undefined ? undefined : phases[phase]
  const took = { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
  if (phase !== undefined)
    phases[phase] = {
      seconds: took.seconds + (before?.seconds ?? 0),
      processor: took.processor + (before?.processor ?? 0),
    }
  start = performance.now()
  used = cpuUsage()
}
const { pairs, without, issues } = await runBatch({
  ...options,
  onProgress(progress) {
    if (progress.phase === phase) return
    end()
    phase = progress.phase
  },
})
end()
const run: BatchRun = {
  phases: phases as BatchRun['phases'],
  peakMiB: resourceUsage().maxRSS / 1024,
  eligible: pairs.eligible,
  toVerify: pairs.toVerify,
  blocked: pairs.blocked,
  without,
  issues: issues.total,
}
stdout.write(`${JSON.stringify(run)}\n`)
