import type { Matcher } from 'passend'
import { Bench } from 'tinybench'
import { unpackSections } from '../src/holding/container.js'
import { atMost, digits, duration, type Row, told } from './row.js'
import { spread } from './sideBySide.js'
import { type Asker, holding } from './stage.js'
import { median } from './statistics.js'

const EVENNESS = 'Evenness, and explanations'

const megabytes = (bytes: number): string => `${digits(bytes / 1024 ** 2)} MiB`

/** What the process holds after everything that can be let go was let go. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The most that the process held at any time so far. */
export const peak = (): string => megabytes(process.resourceUsage().maxRSS * 1024)

/** What passend alone takes: memory, measured first, before any peer is there. */
export function memoryRows(size: number): Row[] {
  const before = held()
  const { matcher, candidates } = holding(size, 10)
  for (const { id } of candidates) matcher.rankVacancies(id)
  const after = held()
  const rows = [
    told(
      'Memory',
      'held by passend for a vacancy, the record itself included',
      `${digits((after - before) / size)} bytes`,
    ),
    told('Memory', 'peak of the process with passend alone', '', peak()),
    ...snapshotRows(matcher, size),
  ]
  // Used to the end, so that it is held while it is measured.
  if (matcher.size.vacancies !== size) throw new Error('vacancies were lost')
  return rows
}

/** The size of what is compiled, as it stands in a snapshot: ids, columns and posting lists; and the records too. */
function snapshotRows(matcher: Matcher, size: number): Row[] {
  const { sections } = unpackSections(matcher.snapshot({ candidates: false }))
  const bytesOf = (counts: (name: string) => boolean) =>
    [...sections].reduce((sum, [name, { byteLength }]) => sum + (counts(name) ? byteLength : 0), 0) / size
  const isRecord = (name: string) => name.startsWith('jobs.')
  const row = (what: string, bytes: number, limit: number): Row => ({
    section: 'Memory',
    what,
    passend: `${digits(bytes)} bytes`,
    other: '',
    ...atMost(bytes, limit, ' bytes a vacancy'),
  })
  return [
    row(
      'compiled, for matching only',
      bytesOf((name) => !isRecord(name)),
      200,
    ),
    row(
      'compiled, everything, the records included',
      bytesOf(() => true),
      400,
    ),
  ]
}

/** How even the time of a ranking is, and what one explanation costs. */
export async function evennessRows(matcher: Matcher, askers: readonly Asker[]): Promise<Row[]> {
  const { p50, p99 } = await spread(matcher, askers)
  const explained: number[] = []
  for (const { id } of askers.slice(0, 10)) {
    const best = matcher.rankVacancies(id).matches[0]
    if (best === undefined) continue
    const bench = new Bench({ time: 20, iterations: 10, warmupTime: 5, throws: true })
    bench.add('explain', () => matcher.explain(id, best.vacancyId))
    const [task] = await bench.run()
    if (task !== undefined && 'latency' in task.result) explained.push(task.result.latency.p50)
  }
  return [
    {
      section: EVENNESS,
      what: 'the slowest hundredth of local rankings against the middle one, over all who ask',
      passend: duration(p99),
      other: duration(p50),
      ...atMost(p99 / p50, 8, 'x'),
    },
    told(EVENNESS, 'one explanation of a pair, on demand', '', duration(median(explained))),
  ]
}
