import type { Issue } from '../../domain/issue.js'
import type { Certificate } from './certificate.js'
import { qualificationAt } from './knownParts.js'
import type { Qualification } from './qualification.js'
import { complain, readPart } from './readPart.js'
import { type School, type SchoolOffer, schoolOfferSchema, schoolSchema } from './school.js'

/** The schools, by id. A bad offer is left out. */
export function readSchools(
  list: readonly unknown[],
  qualifications: ReadonlyMap<string, Qualification>,
  certificates: ReadonlyMap<string, Certificate>,
  issues: Issue[],
): Map<string, School> {
  const schools = new Map<string, School>()
  for (const [index, input] of list.entries()) {
    const spot = { path: `schools[${index}]`, index }
    const read = readPart(schoolSchema, input, spot, issues)
    if (read === undefined) continue
    const here = { ...spot, id: read.id }
    if (schools.has(read.id)) {
      const got = 'the id again; the last one counts'
      complain(issues, here, { code: 'duplicate-id', severity: 'warning', expected: 'one school an id', got })
    }
    const offers: SchoolOffer[] = []
    for (const [place, part] of (read.offers ?? []).entries()) {
      const there = { ...here, path: `${spot.path}.offers[${place}]` }
      const offer = readPart(schoolOfferSchema, part, there, issues)
      if (offer === undefined || qualificationAt(offer.crebo, qualifications, there, issues) === undefined) continue
      if (offer.certificate !== undefined && certificates.get(offer.certificate)?.crebo !== offer.crebo) {
        complain(
          issues,
          { ...there, path: `${there.path}.certificate` },
          {
            code: 'unknown-value',
            severity: 'error',
            expected: `a certificaat of crebo ${offer.crebo}`,
            got: `certificaat ${offer.certificate}`,
          },
        )
        continue
      }
      offers.push(offer)
    }
    const { id, name, place, thirdSigner } = read
    schools.set(id, { id, name, place, thirdSigner, offers })
  }
  return schools
}
