import type { AllSaid, Said } from './read/readChoices.js'
import type { Fits } from './read/readFits.js'
import type { Because, BroughtVacancy, Choice, PairFacts, Stand, VacancyFit, Visitor } from './setting.js'

/**
 * All that is known of each candidate with each employer, and whether something speaks for a meeting. Somebody chose: that is enough,
 * unless all the work of the employer is blocked for this person, for then both must have chosen. Nobody chose: their fit, which is
 * the best score of the vacancies that are neither blocked nor hire openly, if it is `leastFit` or more.
 */
export function pairFacts(
  candidates: readonly Visitor[],
  employers: readonly Stand[],
  said: AllSaid,
  fits: Fits,
  leastFit: number,
): PairFacts[] {
  const pairs: PairFacts[] = []
  for (const candidate of candidates.keys()) {
    const ofCandidate = said.candidates.get(candidate)
    employers.forEach((stand, employer) => {
      const ofEmployer = said.employers.get(employer)
      const byCandidate = ofCandidate?.choices.get(employer)
      const byEmployer = ofEmployer?.choices.get(candidate)
      const work = workFor(stand, ofCandidate, fits[candidate] ?? new Map())
      const because = reasonToMeet(byCandidate, byEmployer, work, leastFit)
      const refusedByCandidate = ofCandidate?.refused.has(employer) ?? false
      const refusedByEmployer = ofEmployer?.refused.has(candidate) ?? false
      const about = aboutWhich(byCandidate, byEmployer, work)
      const { isBlocked, best } = work
      pairs.push({
        candidate,
        employer,
        byCandidate,
        byEmployer,
        refusedByCandidate,
        refusedByEmployer,
        isBlocked,
        best,
        because,
        about,
      })
    })
  }
  return pairs
}

/** The work of an employer as it stands to one person. */
interface Work {
  /** What this person does not refuse. */
  readonly open: readonly BroughtVacancy[]
  readonly best: VacancyFit | undefined
  readonly isBlocked: boolean
  readonly blocked: ReadonlySet<string>
}

function workFor({ vacancies }: Stand, said: Said | undefined, fits: ReadonlyMap<string, VacancyFit>): Work {
  const open = vacancies.filter(({ id }) => !said?.refusedVacancies.has(id))
  const known = open.flatMap(({ id, openHiring }) => (openHiring ? [] : (fits.get(id) ?? [])))
  const blocked = new Set(known.filter(({ status }) => status === 'blocked').map(({ vacancyId }) => vacancyId))
  let best: VacancyFit | undefined
  for (const fit of known) {
    if (blocked.has(fit.vacancyId)) continue
    const more =
      best === undefined ? 1 : fit.score - best.score || Number(best.status !== fit.status && fit.status === 'eligible')
    if (more > 0) best = fit
  }
  // Work that hires openly, or of which nothing is known, is not blocked.
  return { open, best, blocked, isBlocked: open.length > 0 && open.every(({ id }) => blocked.has(id)) }
}

function reasonToMeet(
  byCandidate: Choice | undefined,
  byEmployer: Choice | undefined,
  { best, isBlocked }: Work,
  leastFit: number,
): Because | undefined {
  if (byCandidate !== undefined && byEmployer !== undefined) return 'both-chose'
  if (byCandidate !== undefined || byEmployer !== undefined)
    return isBlocked ? undefined : byCandidate !== undefined ? 'candidate-chose' : 'employer-chose'
  return best !== undefined && best.score >= leastFit ? 'fit' : undefined
}

/** The vacancy that was chosen, unless it is blocked and another is not; else the one that fits best, or the only one that can be. */
function aboutWhich(
  byCandidate: Choice | undefined,
  byEmployer: Choice | undefined,
  { open, best, blocked }: Work,
): BroughtVacancy | undefined {
  const chosen = byCandidate?.vacancies ?? []
  const id = chosen.find((one) => !blocked.has(one)) ?? best?.vacancyId ?? chosen[0]
  const named = open.find((vacancy) => vacancy.id === id)
  if (named !== undefined) return named
  const possible = open.filter((vacancy) => !blocked.has(vacancy.id))
  const [only, another] = possible.length > 0 ? possible : open
  // Whom only an employer chose is not sent to work for which nobody is chosen.
  const isPicked = byCandidate === undefined && byEmployer !== undefined
  return another !== undefined || (isPicked && only?.openHiring) ? undefined : only
}
