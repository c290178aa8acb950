import type { Figures } from '../test/openHiring/load/figures.js'
import { runLoad } from '../test/openHiring/load/load.js'
import { whatIsWrong } from '../test/openHiring/load/whatIsWrong.js'
import { markdownTable } from './statistics.js'

/**
 * A list of open hiring under load, at full size: processes that share one list on a PostgreSQL server, some of them killed and the
 * server too, one run a seed. Each run must keep the promise of the list before its figures are printed. The choices follow from the
 * seed; how acts of processes meet does not, so figures differ from run to run.
 */

const SIZE = { processes: 8, enrolments: 2000, places: 500, kills: 12, restarts: 3 }
const SEEDS = [1, 2, 3]

/** Prints the figures of lists under load. */
export async function openHiringLoad(): Promise<void> {
  const { processes, enrolments, places, kills, restarts } = SIZE
  console.log(
    `open hiring under load: ${processes} processes, ${enrolments} people, ${places} places, ${kills} processes killed, the server lost ${restarts} times`,
  )
  const runs: Figures[] = []
  for (const seed of SEEDS) {
    const { evidence, figures } = await runLoad({ ...SIZE, seed })
    const wrong = whatIsWrong(evidence)
    if (wrong.length > 0)
      throw new Error(`seed ${seed}: ${wrong.length} things are wrong:\n${wrong.slice(0, 20).join('\n')}`)
    runs.push(figures)
  }
  const row = (name: string, figure: (run: Figures) => number, digits = 0) => [
    name,
    ...runs.map((run) => figure(run).toFixed(digits)),
  ]
  console.log(
    markdownTable([
      row('seed', ({ seed }) => seed),
      row('acts done', ({ acts }) => acts),
      row('acts refused by the rules', ({ refused }) => refused),
      row('tried again: the store was lost', ({ retries }) => retries),
      row('of these, looked up: unknown if written', ({ unknown }) => unknown),
      row('processes killed', ({ kills }) => kills),
      row('acts under way in them', ({ killedInAct }) => killedInAct),
      row('written, and nobody was told', ({ untold }) => untold),
      row('server lost', ({ restarts }) => restarts),
      row('enrolments', ({ enrolled }) => enrolled),
      row('calls', ({ calls }) => calls),
      row('started', ({ started }) => started),
      row('events', ({ events }) => events),
      row('seconds', ({ seconds }) => seconds, 1),
      row('acts a second', ({ actsPerSecond }) => actsPerSecond),
      row('calls a second', ({ callsPerSecond }) => callsPerSecond, 1),
      row('receipts', ({ receipts }) => receipts),
      row('seconds to verify', ({ verifySeconds }) => verifySeconds, 2),
    ]),
  )
  console.log(
    'nobody called twice for one turn, nobody passed over, nobody lost; every list verifies with all its receipts',
  )
}
