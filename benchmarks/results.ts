import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineVersion } from 'passend'
import { type Bar, barChart } from './chart.js'
import { type Row, rowTable } from './row.js'

/** All that a run found. */
export interface Findings {
  readonly size: number
  readonly people: number
  readonly inReach: number
  readonly rows: readonly Row[]
  readonly bars: readonly Bar[]
  /** Query plans, by the name of a peer. */
  readonly plans: ReadonlyMap<string, string>
  /** What was passed over, and why. */
  readonly skipped: readonly string[]
}

/** The size that the targets are set for. */
const FULL_SIZE = 100_000
/** A plan's line of conditions can be a page long. */
const LONGEST_LINE = 160

/** Writes RESULTS.md and the picture beside it; a run of another size writes to `reports`, which is not kept. */
export function writeResults(findings: Findings): string {
  const folder = fileURLToPath(new URL(findings.size === FULL_SIZE ? '.' : '../reports/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'RESULTS.svg'), picture(findings))
  writeFileSync(join(folder, 'RESULTS.md'), markdown(findings))
  return join(folder, 'RESULTS.md')
}

const picture = ({ size, bars }: Findings): string =>
  barChart(
    `Ranking ${size.toLocaleString('en')} vacancies for one person: the ten best and all counts`,
    'Median time, logarithmic. Dark: own travel maximum (5 to 25 km). Light: nationwide. Beside it: how many times passend.',
    bars,
  )

function markdown({ size, people, inReach, rows, plans, skipped }: Findings): string {
  const sections = [...new Set(rows.map(({ section }) => section))]
  const missed = rows.filter(({ outcome }) => outcome === 'missed').length
  const met = rows.filter(({ outcome }) => outcome === 'met').length
  const open = rows.filter(({ outcome }) => outcome === 'not measured').length
  return `# What the benchmarks found

Made by \`npm run bench\`, which writes this file (\`npm run bench:install\` first: what it compares with has a folder of its
own). passend ${engineVersion}, ${size.toLocaleString('en')} vacancies, ${people} people who ask,
on average ${Math.round(inReach).toLocaleString('en')} vacancies within their travel maximum. Machine: ${machine()}. All in one process, one run.

What a whole region takes is in [REGION.md](REGION.md), dividing places in [DIVISION.md](DIVISION.md).

**Targets: ${met} met, ${missed} missed, ${open} not measured.** They are set for 100,000 vacancies${size === FULL_SIZE ? '' : ', and this run is of another size'}.

![Time of a ranking by passend and by what it is compared with](RESULTS.svg)

${sections.map((section) => `## ${section}\n\n${rowTable(rows.filter((row) => row.section === section))}`).join('\n\n')}

## How it was measured

- Everyone does the same job: the ten best vacancies for a person by score and lower side, and how many are eligible, to be
  verified and blocked, over all criteria that weigh anything, both sides and all limits. Before anything is timed, the
  answers are compared for every person who asks; a peer that differs by one point or one count fails the run. MiniSearch and Orama
  cannot do this job; they do as much of it as they can, and the table tells how many of the right ten they find.
- Times are medians of tinybench. For each person passend and the peer run in turn, and a ratio is the median of those
  people's ratios, with the middle half of them behind it. Absolute times differ from machine to machine; ratios less.
- The databases hold the same facts as passend, worked out beforehand from the same records as columns of whole numbers:
  DuckDB and SQLite in this process and in memory, PostgreSQL as a server of its own on the same machine, its data in
  memory, without fsync. Rows lie in the order of the map. Queries are prepared, caches warm. What depends on the person
  goes along as parameters (arrays, in SQLite temporary tables), and working it out is part of the time, as it is of
  passend's.
- Distances in SQL are made with the mathematics of the database and rounded to metres as passend does. For no person and
  vacancy of this run did that differ enough to change an answer.
- Equal places are ordered by passend's lot, which the databases do not draw: they are compared on score and lower side.
- The country is made up: 4,000 postcode points in 532 towns, a third of what could be known is not. In the scattered
  world every vacancy has coordinates, dayparts, sector and loads of its own.
${skipped.length === 0 ? '' : `\n## Passed over\n\n${skipped.map((line) => `- ${line}`).join('\n')}\n`}
## Query plans

${[...plans]
  .map(([name, plan]) => `<details><summary>${name}</summary>\n\n\`\`\`text\n${clipped(plan)}\n\`\`\`\n\n</details>`)
  .join('\n\n')}
`
}

const clipped = (plan: string): string =>
  plan
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ...` : line))
    .join('\n')

/** The machine, as far as it matters. */
export const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GiB of memory, Node ${process.versions.node}, ${process.platform} ${process.arch}`
