import { Bench } from 'tinybench'
import { digits, duration, type Row } from './row.js'
import { holding } from './stage.js'
import { median } from './statistics.js'

/** What a local ranking costs where so many vacancies are held, of which so many are in reach. */
export interface GrowthPoint {
  readonly held: number
  readonly inReach: number
  readonly milliseconds: number
}

const PEOPLE = 40
/** Room for chance: two runs of the same thing differ by some percents. */
const MARGIN = 1.1

/** Measures one size. */
export async function growthPoint(size: number): Promise<GrowthPoint> {
  const { matcher, candidates } = holding(size, PEOPLE)
  const times: number[] = []
  let reached = 0
  for (const { id } of candidates) {
    reached += size - (matcher.rankVacancies(id).blockedBy.travel ?? 0)
    const bench = new Bench({ time: 20, iterations: 5, warmupTime: 5, warmupIterations: 2, throws: true })
    bench.add('passend', () => matcher.rankVacancies(id))
    const [task] = await bench.run()
    if (task !== undefined && 'latency' in task.result) times.push(task.result.latency.p50)
  }
  return { held: size, inReach: reached / PEOPLE, milliseconds: median(times) }
}

/** The points as rows: the cost may grow no faster than the vacancies in reach. */
export function growthRows(points: readonly GrowthPoint[]): Row[] {
  return points.map((point, index) => {
    const before = points[index - 1]
    const each = (point.milliseconds * 1000) / point.inReach
    const row = {
      section: 'Growth',
      what: `a local ranking over ${point.held.toLocaleString('en')} vacancies, ${digits(point.inReach)} in reach`,
      passend: duration(point.milliseconds),
      other: `${digits(each)} µs for each in reach`,
    }
    if (before === undefined) return { ...row, figure: '', target: '', outcome: 'no target' as const }
    const [cost, reach] = [point.milliseconds / before.milliseconds, point.inReach / before.inReach]
    return {
      ...row,
      figure: `${digits(cost)}x the cost for ${digits(reach)}x in reach`,
      target: 'no faster than in reach',
      outcome: cost <= reach * MARGIN ? ('met' as const) : ('missed' as const),
    }
  })
}
