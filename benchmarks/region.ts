import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineVersion } from 'passend'
import { batchFigures, memoryFigures, type RegionFigures } from './batch.js'
import { targetChart } from './chart.js'
import { machine } from './results.js'
import { type Row, rowTable } from './row.js'

/** Measures a whole region and writes REGION.md with its picture: `npm run bench -- region`. Some half an hour. */
export async function region(): Promise<void> {
  const figures = [await batchFigures(), await memoryFigures()]
  console.log(`written to ${writeRegion(figures)}`)
}

/** Writes what was measured. */
function writeRegion(figures: readonly RegionFigures[]): string {
  const rows = figures.flatMap((one) => one.rows)
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const note = 'Logarithmic, from the line of the target. Right: better than the target. Left: short of it.'
  writeFileSync(
    path('REGION.svg'),
    targetChart('A whole region: figures beside their targets', note, rows.flatMap(reached)),
  )
  writeFileSync(
    path('REGION.md'),
    markdown(
      rows,
      figures.flatMap(({ phases }) => phases),
    ),
  )
  return path('REGION.md')
}

/** A row whose figure and target are numbers, as a bar. */
function reached({ what, figure, target }: Row) {
  const [value, goal] = [figure, target].map((text) => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', '')))
  if (!value || !goal) return []
  return [
    {
      name: what.split(', ')[0] ?? what,
      figure,
      target,
      share: target.startsWith('at most') ? goal / value : value / goal,
    },
  ]
}

function markdown(rows: readonly Row[], phases: readonly string[]): string {
  return `# A whole region: what was measured

Made by \`npm run bench -- region\` with passend ${engineVersion}. Machine: ${machine()}. Times of the processor are those of the whole process, all
threads together; a pair is a candidate and a vacancy, those out of reach too.

![Figures beside their targets](REGION.svg)

${rowTable(rows)}

${phases.map((line) => `- ${line}`).join('\n')}

## How it was measured

- The made-up country of the other benchmarks: people travel 5 to 25 km, every criterion and every kind of limit is in use, a third of what could be
  known is not. Records are read from NDJSON files, in a process of its own that is compiled as the package is.
- passend's rate is that of matching: reading the candidates of a shard, preparing, ranking, counting, explaining nothing, and writing the result of the
  shard. DuckDB's is that of the statement and reading its rows, with one thread and in its favour: its tables are made beforehand. It is one statement for
  many people, in the fastest of six shapes that were tried; its answers are held to passend's for 50 people of each step.
- Two threads against one: by the clock, in turn, the best of each; the files that come of it are equal to the byte.
`
}
