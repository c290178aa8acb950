/** How many times as long the properties run. the files of `test/full` set ten. */
const factor = Number(process.env.PASSEND_RUNS_FACTOR ?? 1)

/** The number of runs of a property, as options of fast-check. The seed is fixed: a failure is the same on every machine. */
export const runs = (count: number) => ({
  numRuns: Math.round(count * factor),
  seed: factor === 1 ? 20_260_302 : 20_260_303,
})
