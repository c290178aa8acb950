import { join } from 'node:path'
import { type BatchPlan, type BatchReport, outputFiles } from '../batch/index.js'
import { openShardRun } from '../batch/queue/runFile.js'
import { PassendError } from '../errors.js'
import { oneLine } from '../explain/text/plainText.js'
import type { BatchCommandOptions } from './batch.js'
import { columns, refusalLines } from './summary.js'

/** What a batch read, and what it does not rank for. The numbers of a line add up to `read`, as in every summary. */
export function batchLines(
  { candidates, vacancies, reposts, openHiring, issues }: Omit<BatchPlan, 'pairs' | 'shards'>,
  { asOf, out, dryRun }: BatchCommandOptions,
): string[] {
  const rows = Object.entries({ vacancies, candidates }).map(([name, { read, kept, refused, replaced }]) => [
    name,
    `read ${read}`,
    `kept ${kept - replaced}`,
    `refused ${refused}`,
    `replaced by a later record with the same id ${replaced}`,
  ])
  const byCode = Object.entries(issues.byCode).map(([code, count]) => [`  ${code}`, `${count}`])
  const errors = issues.first.filter(({ severity }) => severity === 'error')
  const all = dryRun ? 'validate --issues FILE' : oneLine(join(out, outputFiles.issues))
  return [
    ...columns(rows),
    ...(vacancies.reposts === 0
      ? []
      : [
          `reposts     ${vacancies.reposts} of the kept not ranked, of ${reposts.length} vacancies that were posted more than once`,
        ]),
    ...(openHiring === 0 ? [] : [`not ranked  ${openHiring} that hire openly: the next on the list gets the job`]),
    ...(asOf === undefined ? ['as of       not given: what depends on today is unknown'] : []),
    `issues      ${issues.total === 0 ? 'none' : issues.total}`,
    ...columns(byCode),
    ...refusalLines(errors, issues.errors, all),
  ]
}

/** What a batch came to, after what it read. */
export function runLines(
  { pairs: { eligible, toVerify, blocked, leftOut }, blockedBy, rankings, without, key, renewed, afresh }: BatchReport,
  resumed: number,
  { out, direction, checkpoint, keep }: BatchCommandOptions,
): string[] {
  const [forPeople, forVacancies] = [direction !== 'candidates', direction !== 'vacancies']
  const files = Object.entries(outputFiles).filter(
    ([what]) => (what !== 'vacancies' || forPeople) && (what !== 'candidates' || forVacancies),
  )
  return [
    `pairs       eligible ${eligible}  to verify ${toVerify}  blocked ${blocked}  left out ${leftOut}`,
    ...blockedLines(blockedBy),
    ...(forPeople
      ? [`rankings    for ${rankings.vacancies} candidates; ${without.vacancy} have no vacancy that can be`]
      : []),
    ...(forVacancies
      ? [`rankings    for ${rankings.candidates} vacancies; ${without.candidate} have no candidate who can be`]
      : []),
    ...previousLines({ renewed, afresh }),
    ...(resumed === 0 ? [] : [`resumed     ${resumed} shards were done before`]),
    ...(keep && checkpoint !== undefined && renewed === undefined
      ? [`kept        the run ${key.slice(0, 12)} in ${oneLine(checkpoint)}`]
      : []),
    ...files.map(([, name], at) => `${at === 0 ? 'written' : ''}`.padEnd(12) + oneLine(join(out, name))),
  ]
}

/** What there was to begin with. */
function previousLines({ renewed, afresh }: { readonly [name in 'renewed' | 'afresh']: BatchReport[name] }): string[] {
  if (afresh !== undefined) return [`previous    not used (${afresh}): all was computed`]
  if (renewed === undefined) return []
  const { candidates, vacancies, lists } = renewed
  const rows = Object.entries({ vacancies, candidates }).map(([name, { same, changed, added, gone }]) => [
    'previous',
    name,
    `same ${same}`,
    `changed ${changed}`,
    `new ${added}`,
    `gone ${gone}`,
  ])
  return [...columns(rows), `previous    ${lists} other rankings made afresh`]
}

/** By what most pairs are blocked, the most first: what stands in the way in the region. */
function blockedLines(blockedBy: BatchReport['blockedBy']): string[] {
  const most = Object.entries(blockedBy).sort(([, a], [, b]) => b - a)
  if (most.length === 0) return []
  return [`blocked by  ${most.map(([criterion, count]) => `${criterion} ${count}`).join('  ')}`]
}

/** What a batch would do. */
export function planLines(plan: BatchPlan, options: BatchCommandOptions): string[] {
  return [
    ...batchLines(plan, options),
    `would match ${plan.pairs} pairs in ${plan.shards} shards; nothing was computed or written`,
    ...checkpointLines(options),
  ]
}

/** What there is in the checkpoint to go on with, if it is of the same run: that is known when a batch begins. */
function checkpointLines({ checkpoint }: BatchCommandOptions): string[] {
  if (checkpoint === undefined) return []
  try {
    const run = openShardRun(checkpoint)
    const done = Array.from({ length: run.shards }, (_, shard) => shard).filter((shard) => run.isDone(shard)).length
    return [`checkpoint  a run with ${done} of ${run.shards} shards done; it goes on if files and options are the same`]
  } catch (error) {
    if (error instanceof PassendError && error.code === 'no-run') return ['checkpoint  no run: it begins anew']
    if (error instanceof PassendError && error.code === 'damaged-run')
      return ['checkpoint  a run of another version, or a damaged one: it begins anew']
    throw error
  }
}
