import { strictEqual } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createMatcher, engineVersion, type Matcher } from 'passend'
import { type AuditStore, auditedLists, createAuditLog, createMemoryAuditStore, impactReport } from 'passend/audit'
import { createFileAuditStore, createPgliteAuditStore } from 'passend/audit-stores'
import { digits } from './row.js'
import { accepted, TODAY } from './stage.js'
import { markdownTable } from './statistics.js'
import { World } from './world.js'

/**
 * What it costs to write down what is shown, beside what it costs to rank: the same people, the same vacancies, in one run, in turn. And what
 * it costs to prove the log, and to report on the impact of all lists. Every log is verified before its time is told.
 */

const PEOPLE = 1000
const VACANCIES = 10_000
const CHUNK = 200
const JOBS = 200

interface Times {
  readonly rank: number
  readonly record: number
  readonly verify: number
}

/** Ranks and writes down by turns, a few hundred people at a time, as a batch would. */
async function timed(matcher: Matcher, store: AuditStore): Promise<Times> {
  const log = createAuditLog({ store, clock: () => 0 })
  const people = [...matcher.candidateIds()]
  // The records that are held are hashed once for what a matcher holds: not a part of what every ranking costs.
  await log.rankVacancies(matcher, people[0] ?? '', { requestedBy: 'first' })
  let [rank, record] = [0, 0]
  for (let from = 0; from < people.length; from += CHUNK) {
    const before = performance.now()
    const rankings = people.slice(from, from + CHUNK).map((id) => matcher.rankVacancies(id))
    const between = performance.now()
    await log.recordAll(rankings.map((ranking) => ({ ranking, matcher, requestedBy: 'night' })))
    rank += between - before
    record += performance.now() - between
  }
  const begin = performance.now()
  const verification = await log.verify()
  const verify = performance.now() - begin
  strictEqual(verification.ok && verification.entries, PEOPLE + 2)
  return { rank, record, verify }
}

/** The benchmark `audit`. */
export async function audit(): Promise<void> {
  const world = new World(7, { openHiring: true })
  const matcher = createMatcher({ asOf: TODAY })
  accepted(matcher.addVacancies(world.vacancies(VACANCIES)))
  accepted(matcher.addCandidates(world.candidates(PEOPLE)))
  const directory = mkdtempSync(join(tmpdir(), 'passend-audit-'))
  const file = createFileAuditStore({ directory })
  const pglite = await PGlite.create()
  const embedded = createPgliteAuditStore(pglite)
  await embedded.migrate()
  try {
    const rows: string[][] = []
    for (const store of [createMemoryAuditStore(), file, embedded]) {
      const { rank, record, verify } = await timed(matcher, store)
      rows.push([
        store.name,
        digits(rank / PEOPLE),
        digits(record / PEOPLE),
        `${(record / rank).toFixed(2)}x`,
        digits(verify / (PEOPLE + 2)),
      ])
    }
    console.log(
      `passend ${engineVersion}: ${PEOPLE} rankings of ten out of ${VACANCIES} vacancies, written ${CHUNK} at a time\n`,
    )
    const head = ['store', 'rank one (ms)', 'write one (ms)', 'writing by ranking', 'verify one (ms)']
    console.log(markdownTable([head, ...rows]))
    impact(matcher)
  } finally {
    await file.close()
    await pglite.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Lists of everybody for some vacancies, and the report on them, with everything that it does: shuffles, causes, intersections. */
function impact(matcher: Matcher): void {
  const vacancyIds = [...matcher.vacancyIds()]
    .filter((id) => matcher.vacancy(id)?.openHiring === undefined)
    .slice(0, JOBS)
  const begin = performance.now()
  const lists = auditedLists(matcher, { vacancyIds })
  const listed = performance.now()
  const groups = new Map(
    [...matcher.candidateIds()].map((id, at) => [id, { a: at % 3 === 0 ? 'x' : 'y', b: `${at % 4}` }]),
  )
  const report = impactReport(lists, { groups })
  const done = performance.now()
  strictEqual(report.looked.pairs, JOBS * PEOPLE)
  console.log(
    `\nimpact: ${JOBS * PEOPLE} pairs in ${JOBS} lists; making the lists ${digits(listed - begin)} ms, the report ${digits(done - listed)} ms, ${((done - listed) / (listed - begin)).toFixed(2)}x of it`,
  )
}
