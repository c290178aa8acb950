import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from './check.js'
import { entries } from './entries/index.js'
import { planted } from './entries/planted.js'
import type { Answer, Slice } from './slice.js'

/** Where the thread stands, for the parent to look at: how many cases it began, and which it is at. */
const standing = new Int32Array(workerData as SharedArrayBuffer)
const every = [...entries, ...planted]

/** How many failures of one slice are told: the first ones say enough. */
const MOST_TOLD = 10

parentPort?.on('message', async (slice: Slice) => {
  const entry = every.find(({ name }) => name === slice.entry)
  if (entry === undefined) throw new Error(`There is no entry ${slice.entry}.`)
  const failures: Answer['failures'] = []
  const began = performance.now()
  let slowest = { number: slice.from, time: 0 }
  for (let number = slice.from; number < slice.to; number++) {
    Atomics.store(standing, 1, number)
    Atomics.add(standing, 0, 1)
    const from = performance.now()
    const failure = await failureOf(entry, slice.seed, number)
    const time = performance.now() - from
    if (time > slowest.time) slowest = { number, time }
    if (failure !== undefined && failures.length < MOST_TOLD) failures.push({ number, failure })
  }
  const answer: Answer = { failures, time: performance.now() - began, slowest }
  parentPort?.postMessage(answer)
})
