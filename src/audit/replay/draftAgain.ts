import { assignWithMatcher } from '../../assign/assignWithMatcher.js'
import type { HistoryEntry, Waiver } from '../../domain/rankOptions.js'
import type { Matcher } from '../../matcher.js'
import type { Ranking } from '../../rank/ranking.js'
import type {
  AddedByHand,
  Commitment,
  DivisionShown,
  NamedInLog,
  RankingShown,
  RecordedOptions,
  RoutesShown,
} from '../log/happening.js'
import { byHandDraft } from '../record/byHandDraft.js'
import { divisionDraft } from '../record/divisionDraft.js'
import type { Draft } from '../record/draft.js'
import { type RankingToRecord, rankingDraft } from '../record/rankingDraft.js'
import { routesDraft } from '../record/routesDraft.js'
import type { ReplayData } from './replay.js'

/** Something that can be made again. */
export type Again = RankingShown | DivisionShown | RoutesShown | AddedByHand

type NameOf = (commitment: Commitment) => string

/** A reason that is in no log. It changes nothing of a result. */
const UNTOLD = '-'

/** What would be written now of the same question; or why it cannot be asked. */
export function draftAgain(
  happening: Again,
  matcher: Matcher,
  data: ReplayData,
  nameOf: NameOf,
): Draft | 'record-missing' | 'no-planner' {
  switch (happening.kind) {
    case 'ranking':
      return rankingAgain(happening, matcher, nameOf)
    case 'division':
      return divisionAgain(happening, matcher, nameOf)
    case 'routes':
      return routesAgain(happening, matcher, data, nameOf)
    case 'added-by-hand':
      return byHandAgain(happening, matcher, nameOf)
  }
}

function rankingAgain(happening: RankingShown, matcher: Matcher, nameOf: NameOf): Draft | 'record-missing' {
  const { of, options: told, leftOut, requestedBy } = happening
  const { waive: _, ...options } = told
  if ('person' in of) {
    const candidateId = nameOf(of.person)
    if (matcher.candidate(candidateId) === undefined) return 'record-missing'
    const history = leftOut.map((vacancyId) => ({ candidateId, vacancyId, reason: UNTOLD }))
    const asked = { ...options, ...withWaivers(told), history }
    const ranking = toldAlike(happening, matcher.rankVacancies(candidateId, asked))
    return rankingDraft({ ranking, matcher, requestedBy, options: asked })
  }
  const { vacancyId } = of
  if (matcher.vacancy(vacancyId) === undefined) return 'record-missing'
  const history = leftOut.map((person) => ({ candidateId: nameOf(person), vacancyId, reason: UNTOLD }))
  const asked = { ...options, ...withWaivers(told), history }
  const ranking = toldAlike(happening, matcher.rankCandidates(vacancyId, asked))
  return rankingDraft({ ranking, matcher, requestedBy, options: asked })
}

/** A ranking that tells no more than the record does: a batch leaves something out. */
function toldAlike({ blockedBy }: RankingShown, ranking: Ranking): RankingToRecord {
  if (blockedBy !== undefined) return ranking
  const { blockedBy: _, ...rest } = ranking
  return rest
}

function divisionAgain(happening: DivisionShown, matcher: Matcher, nameOf: NameOf): Draft | 'record-missing' {
  const { objective, method, seed, terms, proposals, unplaced, vacancies, forbidden, leftOut, requestedBy } = happening
  const people = [...proposals, ...unplaced].map(({ person }) => nameOf(person))
  const ids = vacancies.map(({ vacancyId }) => vacancyId)
  if (people.some((id) => matcher.candidate(id) === undefined)) return 'record-missing'
  if (ids.some((id) => matcher.vacancy(id) === undefined)) return 'record-missing'
  const pairOf = ({ person, vacancyId }: NamedInLog) => ({ candidateId: nameOf(person), vacancyId })
  const history: HistoryEntry[] = leftOut.map((one) => ({ ...pairOf(one), reason: UNTOLD }))
  const { where } = happening.options
  const options = { ...(where && { where }), ...withWaivers(happening.options), ...(history.length > 0 && { history }) }
  const { division } = assignWithMatcher(matcher, {
    ...options,
    candidates: people,
    vacancies: ids,
    places: new Map(vacancies.map(({ vacancyId, places }) => [vacancyId, places])),
    objective: objective as 'most-placed',
    method: method as 'optimum',
    ...terms,
    seed,
    forbidden: forbidden.map(pairOf),
    fixed: proposals.filter(({ fixed }) => fixed).map(pairOf),
  })
  return divisionDraft({ division, matcher, requestedBy, options })
}

function routesAgain(
  happening: RoutesShown,
  matcher: Matcher,
  { register, planRoutes }: ReplayData,
  nameOf: NameOf,
): Draft | 'record-missing' | 'no-planner' {
  if (register === undefined || planRoutes === undefined) return 'no-planner'
  const { person, options, requestedBy } = happening
  const candidateId = nameOf(person)
  if (matcher.candidate(candidateId) === undefined) return 'record-missing'
  const plan = planRoutes(matcher, candidateId, options)
  return routesDraft({ plan, matcher, register, requestedBy, options: options as { limit?: number } })
}

function byHandAgain(happening: AddedByHand, matcher: Matcher, nameOf: NameOf): Draft | 'record-missing' {
  const [proposal] = happening.proposals
  const candidate = nameOf(proposal?.person ?? '')
  const vacancy = proposal?.vacancyId ?? ''
  if (matcher.candidate(candidate) === undefined || matcher.vacancy(vacancy) === undefined) return 'record-missing'
  return byHandDraft({ candidate, vacancy, matcher, by: happening.by })
}

const withWaivers = ({ waive }: Pick<RecordedOptions, 'waive'>): { readonly waive?: Waiver[] } =>
  waive === undefined ? {} : { waive: waive.map((one) => ({ ...one, reason: UNTOLD })) }
