import {
  assignWithMatcher,
  crowding,
  type Method,
  type NamedPair,
  type Objective,
  renderDivision,
  type WholeDivision,
} from '../assign/index.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import type { Matcher } from '../matcher.js'
import type { Match } from '../score/match.js'
import { divisionLines } from './divisionSummary.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import { readListFile } from './listFile.js'
import type { ReadingOptions } from './options.js'
import { openSession, outcomeOf } from './session.js'
import { fileSink, streamSink, writing } from './sink.js'
import { type Streams, tell } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What a division can be best at, and the ways to make one. */
export const objectives = ['most-placed', 'total-fit', 'worst-off-first'] as const satisfies readonly Objective[]
export const methods = ['optimum', 'stable', 'greedy'] as const satisfies readonly Method[]

/** What `passend assign` takes. */
export interface AssignCommandOptions extends ReadingOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly objective: Objective
  readonly method: Method
  readonly minScore: number
  readonly toVerify: 'allow' | 'leave-out'
  readonly first: number
  readonly fixed?: string
  readonly forbidden?: string
  readonly history?: string
  readonly out?: string
  readonly language: 'nl' | 'en'
}

/** Divides the places of the vacancies over the candidates, and writes the proposal. */
export async function assign(options: AssignCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const { out, language, objective, method, minScore, toVerify, first: k } = options
  const session = await openSession(options, streams, [options.fixed, options.forbidden, options.history])
  const { matcher } = session
  const list = async (file: string | undefined) => (file === undefined ? [] : await readListFile(file, streams.stdin))
  const fixed = (await list(options.fixed)) as NamedPair[]
  const forbidden = (await list(options.forbidden)) as NamedPair[]
  const history = (await list(options.history)) as HistoryEntry[]
  await writeIssues(options, session)
  const whole = assignWithMatcher(matcher, { objective, method, minScore, toVerify, k, fixed, forbidden, history })
  const { division } = whole
  const titleOf = (id: string) => matcher.vacancy(id)?.title
  const sink = out === undefined ? streamSink(streams.stdout) : fileSink(out)
  await writing(sink, (open) =>
    open.line(out === undefined ? renderDivision(division, { language, titleOf }) : JSON.stringify(division)),
  )
  await tell(streams, [
    ...intakeLines(session),
    ...divisionLines(whole, crowdingOf(whole, matcher, history)),
    ...(options.asOf === undefined ? ['as of       not given: what depends on today is unknown'] : []),
    ...issueLines({
      issues: [...session.issues, ...division.issues.map((issue) => ({ index: 0, ...issue, record: 'pair' }))],
    }),
    ...(options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
  ])
  return outcomeOf(session)
}

/** How crowded it is if everybody goes for the best of their own that may be proposed, and in the division. */
function crowdingOf({ division }: WholeDivision, matcher: Matcher, history: readonly HistoryEntry[]) {
  const { minScore, toVerify } = division.terms
  const mayBe = ({ score, status }: Match) => score >= minScore && (toVerify === 'allow' || status === 'eligible')
  const tops = [...matcher.candidateIds()].map((id) => {
    const ranking = matcher.rankVacancies(id, { limit: toVerify === 'allow' ? 1 : 20, history: [...history] })
    return { ...ranking, matches: ranking.matches.filter(mayBe) }
  })
  const items = Math.max(1, division.counts.vacancies)
  return { before: crowding(tops, { k: 1, items }), after: crowding(division, { items }) }
}
