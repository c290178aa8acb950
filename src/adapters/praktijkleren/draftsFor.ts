import { assign } from './assign.js'
import { type Aim, type Draft, draftOf } from './draft.js'
import { type Choice, fewestCompanies } from './fewestCompanies.js'
import type { Leerbedrijf } from './leerbedrijf.js'
import type { Planning } from './planning.js'
import { isRecognised } from './recognised.js'
import type { Site } from './site.js'

type SiteOf = (leerbedrijf: Leerbedrijf) => Site

/**
 * All routes to an aim:
 *
 * - a praktijkverklaring: one at each company, for what it offers and the person still needs;
 * - a certificaat or diploma: one at each company that offers all that is still needed. Where none of these can be, the fewest
 *   companies that cover it together and that nothing blocks; where there are none either and no company offers all of it, the
 *   fewest that cover what is offered at all, to tell what stands in the way.
 */
export function draftsFor(aim: Aim, siteOf: SiteOf, planning: Planning): Draft[] {
  const { target, needed, mastered } = aim
  const { crebo } = target.qualification
  const companies = planning.companiesFor(crebo)
  const offeredBy = ({ offers }: Leerbedrijf) => needed.filter((code) => offers.get(crebo)?.has(code) === true)
  const at = (leerbedrijven: readonly Leerbedrijf[], codes: readonly string[], fewest = true) => {
    const { assigned, missing } = assign(leerbedrijven.map(siteOf), codes, crebo, planning.today)
    return draftOf(aim, { assigned, missing, fewest }, planning)
  }
  if (needed.length === 0) return mastered.length === 0 ? [] : [nothingLeft(aim, planning)]
  if (!target.needsAll) {
    return companies.map((one) =>
      offeredBy(one).length > 0 ? at([one], offeredBy(one)) : nothingLeft(aim, planning, siteOf(one)),
    )
  }

  const alone = companies.filter((one) => offeredBy(one).length === needed.length).map((one) => at([one], needed))
  const blocksAnywhere = aim.blocks.length + aim.school.blocks.length
  if (alone.some(({ blocks }) => blocks.length === blocksAnywhere)) return alone

  const bitOf = new Map(needed.map((code, place) => [code, 1n << BigInt(place)]))
  const maskOf = (codes: readonly string[]) => codes.reduce((mask, code) => mask | (bitOf.get(code) ?? 0n), 0n)
  const choice = (of: Leerbedrijf, mask: bigint): Choice<Leerbedrijf> => {
    const { blocks, questions, metres, lot } = siteOf(of)
    return { of, mask, blocks: blocks.length, questions: questions.length, metres, lot }
  }
  const recognisedAt = (one: Leerbedrijf) =>
    offeredBy(one).filter((code) => isRecognised(one, crebo, code, planning.today) !== false)
  const open = companies.filter((one) => siteOf(one).blocks.length === 0)
  const together = fewestCompanies(
    open.map((one) => choice(one, maskOf(recognisedAt(one)))),
    maskOf(needed),
  )
  if (together !== undefined) return [...alone, at(together.of, needed, together.fewest)]
  if (alone.length > 0) return alone

  const offered = needed.filter((code) => companies.some(({ offers }) => offers.get(crebo)?.has(code) === true))
  const partly = fewestCompanies(
    companies.map((one) => choice(one, maskOf(offeredBy(one)))),
    maskOf(offered),
  )
  return partly === undefined || offered.length === 0 ? [] : [at(partly.of, needed, partly.fewest)]
}

/**
 * Everything is mastered, or all that one company offers: there is nothing to teach. What may be left is an exam, which the school
 * can tell.
 */
function nothingLeft(aim: Aim, planning: Planning, site?: Site): Draft {
  const assigned = site === undefined ? [] : [{ site, covers: [], notRecognised: [], unsure: false }]
  const done: Aim = { ...aim, blocks: [{ code: 'nothing-left-to-learn' }], questions: [] }
  return draftOf(done, { assigned, missing: [], fewest: true }, planning)
}
