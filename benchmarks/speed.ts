import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Bar } from './chart.js'
import { type Compared, compare } from './compare.js'
import { contenders } from './contenders.js'
import { type GrowthPoint, growthPoint, growthRows } from './growth.js'
import { scatteredRows } from './hardCase.js'
import { loadingRows } from './loading.js'
import { evennessRows, memoryRows, peak } from './ownRows.js'
import { writeResults } from './results.js'
import { duration, type Row, reasonOf, times, told } from './row.js'
import { type Stage, setStage } from './stage.js'
import { markdownTable, median } from './statistics.js'

const PEOPLE = 40

/**
 * Runs the benchmark and writes RESULTS.md. `npm run bench -- speed 10000` is a quick run; keys of contenders after the
 * size (`loop`, `duckdb`, ...) leave out the others and everything that is no comparison, and write nothing.
 */
export async function speed(sizeGiven = process.env.PASSEND_BENCH_SIZE ?? '100000', ...only: string[]): Promise<void> {
  const size = Number(sizeGiven)
  if (!Number.isInteger(size) || size < 1000)
    throw new Error(`expected a number of vacancies from 1000, got ${sizeGiven}`)
  setFlagsFromString('--expose-gc')
  globalThis.gc = runInNewContext('gc')
  const whole = only.length === 0
  // What is measured of passend alone comes first: a heap full of peers would slow it down.
  const memory = whole ? memoryRows(size) : []
  const alone = whole ? [...(await growth(size)), ...(await loadingRows(size))] : []
  const stage = setStage(size, PEOPLE)
  const compared = new Map<string, Compared>()
  for (const contender of contenders) {
    if (whole || only.includes(contender.key)) compared.set(contender.name, await compare(contender, stage))
  }
  const comparisons = [...compared.values()]
  const rows = [...comparisons.map(({ local }) => local), ...comparisons.map(({ nationwide }) => nationwide)]
  const skipped = comparisons.flatMap((one) => one.skipped ?? [])
  const inReach = averageReach(stage)
  if (whole) {
    rows.push(...(await evennessRows(stage.matcher, stage.local)))
    rows.push(...(await scatteredRows(size)), ...alone)
    rows.push(...memory, told('Memory', 'peak of the process over the whole run, peers and all', '', '', peak()))
    rows.push(...(await linkingRows(skipped)))
  }
  console.log(overview(rows))
  for (const line of skipped) console.log(line)
  const plans = new Map(
    [...compared].flatMap(([name, { plan }]) => (plan === undefined ? [] : [[name, plan] as const])),
  )
  if (whole) {
    const bars = barsOf(comparisons)
    console.log(`written to ${writeResults({ size, people: PEOPLE, inReach, rows, bars, plans, skipped })}`)
  } else for (const [name, plan] of plans) console.log(`\n${name}\n${plan}`)
}

/** Tenfold and fivefold steps around the size, as 10,000, 100,000 and 500,000. */
async function growth(size: number): Promise<Row[]> {
  const points: GrowthPoint[] = []
  for (const held of [size / 10, size, size * 5]) points.push(await growthPoint(Math.max(1000, Math.round(held))))
  return growthRows(points)
}

function averageReach({ matcher, local, task }: Stage): number {
  const reached = local.map(({ id }) => task.jobs.length - (matcher.rankVacancies(id).blockedBy.travel ?? 0))
  return reached.reduce((sum, count) => sum + count, 0) / reached.length
}

function barsOf(comparisons: readonly Compared[]): Bar[] {
  const owns = comparisons.flatMap(({ own }) => own ?? [])
  const ownTime = (of: 'local' | 'nationwide') => ({
    milliseconds: median(owns.map((own) => own[of])),
    ratio: undefined,
  })
  const own = { name: 'passend', local: ownTime('local'), nationwide: ownTime('nationwide') }
  return [own, ...comparisons.flatMap(({ bar }) => bar ?? [])]
}

/** How many times faster text to concept is to be, over texts of all kinds. */
const linkingTargets = { 'full scan': 50, 'MiniSearch fuzzy': 5 } as const

/** Text to concept has a benchmark of its own; its figures stand in the same table. */
async function linkingRows(skipped: string[]): Promise<Row[]> {
  try {
    const { linkingResults } = await import('./linking.js')
    const results = await linkingResults()
    return results.flatMap(({ name, texts, medianMs, ratioToPassend }): Row[] => {
      const own = results.find((one) => one.name === 'passend' && one.texts === texts)
      if (name === 'passend' || own === undefined) return []
      return [
        {
          section: 'Text to concept',
          what: `${texts === 'all' ? 'texts of all kinds' : texts}, against ${name}`,
          passend: duration(own.medianMs),
          other: duration(medianMs),
          ...times(ratioToPassend, texts === 'all' ? linkingTargets[name] : undefined),
        },
      ]
    })
  } catch (problem) {
    skipped.push(`Text to concept was passed over: ${reasonOf(problem)}`)
    return []
  }
}

const overview = (rows: readonly Row[]): string =>
  markdownTable([
    ['what', 'passend', 'compared with', 'figure', 'target', ''],
    ...rows.map(({ what, passend, other, figure, target, outcome }) => [what, passend, other, figure, target, outcome]),
  ])
