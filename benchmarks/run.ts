import { quality } from './quality.js'
import { ranking } from './ranking.js'

/** The benchmarks by name: `npm run bench -- quality`; without a name, all of them. */
const benchmarks: Readonly<Record<string, () => void | Promise<void>>> = { quality, ranking }

const [name] = process.argv.slice(2)
if (name !== undefined && !Object.hasOwn(benchmarks, name)) {
  console.error(`No benchmark is called '${name}'. There are: ${Object.keys(benchmarks).join(', ')}.`)
  process.exitCode = 2
} else {
  for (const [key, run] of Object.entries(benchmarks)) if (name === undefined || name === key) await run()
}
