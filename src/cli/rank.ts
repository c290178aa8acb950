import { renderRanking } from '../explain/text/renderRanking.js'
import type { Matcher } from '../matcher.js'
import type { Ranking } from '../rank/ranking.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import { type BoundsOptions, boundsOf, type ReadingOptions } from './options.js'
import { openSession, outcomeOf } from './session.js'
import { fileSink, type Sink, streamSink, writing } from './sink.js'
import { type Streams, tell } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What `passend rank` takes. */
export interface RankCommandOptions extends ReadingOptions, BoundsOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly direction: 'vacancies' | 'candidates'
  readonly limit: number
  readonly show: 'eligible' | 'reachable' | 'all'
  readonly out?: string
  readonly pretty?: boolean
  readonly language: 'nl' | 'en'
}

/** Ranks the vacancies for each candidate, or the candidates for each vacancy, and writes a ranking a line. */
export async function rank(options: RankCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const session = await openSession(options, streams)
  await writeIssues(options, session)
  const { matcher } = session
  const sink = options.out === undefined ? streamSink(streams.stdout) : fileSink(options.out)
  const written = await writing(sink, (open) => writeRankings(open, rankings(matcher, options), matcher, options))
  await tell(streams, [
    ...intakeLines(session),
    `rankings    written ${written}`,
    ...openHiringLine(matcher, options),
    ...(options.asOf === undefined ? ['as of       not given: what depends on today is unknown'] : []),
    ...issueLines(session),
    ...(options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
  ])
  return outcomeOf(session)
}

function* rankings(matcher: Matcher, options: RankCommandOptions): Generator<Ranking> {
  const { direction, limit, show } = options
  const asked = { limit, show, steps: boundsOf(options) }
  if (direction === 'vacancies') {
    for (const id of matcher.candidateIds()) yield matcher.rankVacancies(id, asked)
    return
  }
  for (const id of matcher.vacancyIds()) {
    if (!hiresOpenly(matcher, id)) yield matcher.rankCandidates(id, asked)
  }
}

async function writeRankings(
  sink: Sink,
  made: Iterable<Ranking>,
  matcher: Matcher,
  { pretty, language }: RankCommandOptions,
): Promise<number> {
  const titleOf = (id: string) => matcher.vacancy(id)?.title
  let written = 0
  for (const ranking of made) {
    const text = pretty ? `${renderRanking(ranking, { language, titleOf })}\n` : JSON.stringify(ranking)
    if (!(await sink.line(text))) break
    written++
  }
  return written
}

const hiresOpenly = (matcher: Matcher, id: string): boolean => matcher.vacancy(id)?.openHiring !== undefined

/** Open hiring asks nobody to be ranked: its vacancies are told, and are no fault. */
function openHiringLine(matcher: Matcher, { direction }: RankCommandOptions): string[] {
  const count = [...matcher.vacancyIds()].filter((id) => hiresOpenly(matcher, id)).length
  if (direction === 'vacancies' || count === 0) return []
  return [
    `not ranked  ${count} ${count === 1 ? 'vacancy hires' : 'vacancies hire'} openly: the next on the list gets the job`,
  ]
}
