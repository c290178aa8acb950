import type { Filter } from '../../domain/rankOptions.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Matcher } from '../../matcher.js'
import type { Assigned } from './assign.js'
import type { Learner } from './learner.js'
import type { Qualification } from './qualification.js'
import type { Leerbaan, Standing } from './route.js'
import { isOfBasisdeel, splitWorkProcess } from './workProcessCode.js'

/** The leerbanen of a company in which what a route covers there can be learned. */
export type LeerbanenOf = (at: Assigned, qualification: Qualification) => Leerbaan[]

/**
 * The leerbanen of some companies as they stand for a person, in the order of the matcher, those that hire openly last. A leerbaan
 * fits unless it names other crebo numbers or none of the werkprocessen. Without companies there is nothing to rank.
 */
export function leerbanenOf(learner: Learner, matcher: Matcher, companies: readonly string[]): LeerbanenOf {
  const at = new Map<string, { readonly vacancy: Vacancy; readonly standing: Standing }[]>()
  const note = (vacancyId: string, standing: Standing) => {
    const vacancy = matcher.vacancy(vacancyId)
    if (vacancy === undefined) return
    at.set(vacancy.employerId, [...(at.get(vacancy.employerId) ?? []), { vacancy, standing }])
  }
  if (companies.length > 0) {
    const where: Filter = { kind: 'leerbaan', employerId: [...companies] }
    const ranking = matcher.rankVacancies(learner.record, { where, show: 'all', limit: 1_000_000 })
    for (const { vacancyId, status, score } of ranking.matches) note(vacancyId, { status, score })
    for (const { vacancyId } of ranking.openHiring) note(vacancyId, { status: 'open-hiring' })
  }
  return ({ site, covers, notRecognised }, qualification) => {
    const codes = [...covers, ...notRecognised]
    return (at.get(site.leerbedrijf.id) ?? []).flatMap(({ vacancy, standing }) => {
      const taught = teaches(vacancy, qualification, codes)
      const { id: vacancyId, title } = vacancy
      return taught === 'no' ? [] : [{ vacancyId, title, namesIt: taught === 'named', ...standing }]
    })
  }
}

/**
 * By its crebo numbers if it has any, else by those before its werkprocessen. One that names no number may be it, if it names one
 * of the codes or none at all, and is for an occupation that the kwalificatie trains for, where both name one.
 */
function teaches(
  { leerbedrijf, occupation }: Vacancy,
  { crebo, dossier, occupations }: Qualification,
  codes: readonly string[],
): 'named' | 'perhaps' | 'no' {
  const { crebos, workProcesses } = leerbedrijf ?? {}
  if (crebos !== undefined && !crebos.includes(crebo)) return 'no'
  const own = workProcesses?.map(splitWorkProcess).filter(({ number, code }) => {
    const isOwn = number === undefined || number === crebo || (number === dossier.id && isOfBasisdeel(code))
    return isOwn && codes.includes(code)
  })
  if (own?.length === 0) return 'no'
  if (crebos !== undefined || own?.some(({ number }) => number !== undefined) === true) return 'named'
  const isOther = occupation !== undefined && occupations.length > 0 && !occupations.includes(occupation)
  return isOther ? 'no' : 'perhaps'
}
