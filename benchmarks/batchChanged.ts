import { strictEqual } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BatchOptions, BatchReport } from 'passend/batch'
import { compileProgram } from '../test/support/compiledProgram.js'
import type { BatchRun } from './batchProcess.js'
import { SeededRandom } from './random.js'
import { recordFile } from './recordFile.js'
import { digits, type Row, rowTable, times } from './row.js'
import { fileHash, runApart } from './runApart.js'
import { TODAY } from './stage.js'
import { World } from './world.js'

const SECTION = 'A whole region, of which little changed'

/**
 * What it saves to begin with the run before: `npm run bench -- batch-changed 60000 100000 10`. Of so many people and vacancies so
 * many per mille are touched: three in five changed, one in five new and one in five gone. The full run and the renewed one read the
 * same files, with one thread, each in a process of its own, and write the same bytes.
 */
export async function batchChanged(peopleGiven = '60000', vacanciesGiven = '100000', perMille = '10'): Promise<void> {
  const [people, vacancies, touched] = [Number(peopleGiven), Number(vacanciesGiven), Number(perMille)]
  const directory = mkdtempSync(join(tmpdir(), 'passend-changed-'))
  const { program, remove } = await compileProgram(fileURLToPath(new URL('./batchProcess.ts', import.meta.url)))
  const path = (name: string) => join(directory, name)
  const run = (options: BatchOptions) => runOf(program, { asOf: TODAY, workers: 0, ...options })
  try {
    const evening = nightFiles(directory, 'first', people, vacancies, 0)
    const night = nightFiles(directory, 'second', people, vacancies, touched)
    const previous = path('state')
    const first = await run({ ...evening, output: path('evening'), previous })
    const state = statSync(join(previous, 'state.passend')).size
    const full = await run({ ...night, output: path('full') })
    const renewed = await run({ ...night, output: path('renewed'), previous })
    for (const name of ['ranked-vacancies.ndjson', 'ranked-candidates.ndjson', 'issues.ndjson'])
      strictEqual(await fileHash(join(path('renewed'), name)), await fileHash(join(path('full'), name)), name)
    const [whole, part] = [full.seconds, renewed.seconds]
    const sizes = `${people.toLocaleString('en')} x ${vacancies.toLocaleString('en')}`
    const row: Row = {
      section: SECTION,
      what: `${sizes}, ${touched / 10}% touched, against the full run`,
      passend: `${digits(part)} s`,
      other: `${digits(whole)} s`,
      ...times(whole / part, 20),
    }
    const lines = [
      told('full run', full),
      told('renewed run', renewed),
      told('first run with a state', first),
      `renewed: ${JSON.stringify(reportIn(path('renewed')).renewed)}`,
      `state: ${digits(state / 2 ** 20)} MiB`,
    ]
    console.log(`${rowTable([row])}\n\n${lines.join('\n')}`)
  } finally {
    remove()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The files of a night on which so many per mille are touched since the first one. */
function nightFiles(directory: string, night: string, people: number, vacancies: number, perMille: number) {
  const world = new World(1)
  const others = new World(2)
  const random = new SeededRandom(3)
  const jobs = touch(world.vacancies(vacancies), others.vacancies(vacancies), perMille, random)
  return {
    vacancies: recordFile(join(directory, `${night}-vacancies.ndjson`), jobs),
    candidates: recordFile(
      join(directory, `${night}-candidates.ndjson`),
      touch(world.people(people), others.people(people), perMille, random),
    ),
  }
}

/** Records of which so many per mille are another, new under another id, or gone. */
function* touch<T extends { readonly id: string }>(
  records: Iterable<T>,
  others: Iterator<T>,
  perMille: number,
  random: SeededRandom,
): Generator<T, undefined> {
  for (const record of records) {
    if (random.below(1000) >= perMille) yield record
    else {
      const other = others.next().value as T
      const fate = random.below(5)
      if (fate < 3) yield { ...other, id: record.id }
      else if (fate === 3) {
        yield record
        yield { ...other, id: `new-${other.id}` }
      }
    }
  }
}

const reportIn = (directory: string): BatchReport =>
  JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8')) as BatchReport

/** A run, with the time of the whole process from its start to its end. */
type TimedRun = BatchRun & { readonly seconds: number }

/** Runs a batch in a process of its own. */
async function runOf(program: string, options: BatchOptions): Promise<TimedRun> {
  const started = performance.now()
  const run = await runApart(program, options)
  return { ...run, seconds: (performance.now() - started) / 1000 }
}

function told(what: string, { seconds, phases, peakMiB }: TimedRun): string {
  const parts = Object.entries(phases).map(([phase, took]) => `${phase} ${digits(took.seconds)} s`)
  return `${what}: ${digits(seconds)} s (${parts.join(', ')}); peak ${digits(peakMiB)} MiB`
}
