import { readContext } from '../adapters/recordFiles/readContext.js'
import type { Issue } from '../domain/issue.js'
import { parseVacancy } from '../domain/parse.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Matcher } from '../matcher.js'
import { noticesOf } from '../prepare/notices.js'
import { whereaboutsOf } from '../prepare/whereabouts.js'
import { type Came, takeIn } from './intake.js'
import type { ResolvedBatchOptions } from './options.js'
import type { Ledger } from './renew/ledger.js'
import type { BatchReport } from './report.js'
import { Reposts, repostKeysOf } from './reposts.js'

/** Where vacancies are put, each under its id; used like a Map, in the order in which ids came. */
export interface VacancyRoom {
  has(id: string): boolean
  set(came: Came<Vacancy>): void
  delete(id: string): void
}

/** Reads the vacancies into a room, each once, however often its employer posted it. */
export async function readVacancies(
  matcher: Matcher,
  settings: ResolvedBatchOptions,
  room: VacancyRoom,
  issue: (found: Issue) => void,
  ledger?: Ledger,
): Promise<Pick<BatchReport, 'vacancies' | 'reposts'>> {
  const { signal, logger, onProgress } = settings
  const { context, parsing } = matcher.parts()
  const reposts = new Reposts()
  let replaced = 0
  const intake = await takeIn<Vacancy>(settings.vacancies, {
    type: 'vacancy',
    context: readContext(matcher.taxonomy, settings),
    signal,
    ledger,
    parse: (input, index) => parseVacancy(input, index, parsing),
    notices: (record) => noticesOf(record, whereaboutsOf(record.place, context).point, matcher.taxonomy),
    keep: (record) => ({ updatedAt: record.updatedAt ?? '', repostKeys: repostKeysOf(record) }),
    take(came) {
      const { id, account } = came
      const again = room.has(id)
      if (again) replaced++
      room.set(came)
      for (const gone of reposts.takeKnown(id, account.updatedAt, account.repostKeys)) room.delete(gone)
      return again
    },
    issue,
    progress: (done) => onProgress({ phase: 'vacancies', done, total: undefined }),
  })
  const found = reposts.found()
  logger.info({ type: 'vacancy', ...intake, replaced, reposts: found.length }, 'records read')
  const dropped = found.reduce((sum, { dropped: ids }) => sum + ids.length, 0)
  return { vacancies: { ...intake, replaced, reposts: dropped }, reposts: found }
}
