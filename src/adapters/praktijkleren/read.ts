import type { Issue } from '../../domain/issue.js'
import { readCertificates } from './readCertificates.js'
import { readLeerbedrijven } from './readLeerbedrijven.js'
import { readLists } from './readPart.js'
import { readQualifications } from './readQualifications.js'
import { readSchools } from './readSchools.js'
import { Register } from './register.js'

/** A register that was read, and all that was found on the way. */
export interface PraktijklerenRead {
  readonly register: Register
  readonly issues: readonly Issue[]
}

/**
 * Reads what can be learned, where and with whom: `{ dossiers, certificates, leerbedrijven, schools }`, plain JSON, as
 * docs/PRAKTIJKLEREN.md has it. Never throws for what is in it: an `error` refuses what stands at its path, a `warning` drops or
 * keeps a part of it, and the rest goes on.
 */
export function readPraktijkleren(input: unknown): PraktijklerenRead {
  const issues: Issue[] = []
  const lists = readLists(input, ['dossiers', 'certificates', 'leerbedrijven', 'schools'] as const, issues)
  const qualifications = readQualifications(lists.dossiers, issues)
  const certificates = readCertificates(lists.certificates, qualifications, issues)
  const leerbedrijven = readLeerbedrijven(lists.leerbedrijven, qualifications, issues)
  const schools = readSchools(lists.schools, qualifications, certificates, issues)
  return { register: new Register({ qualifications, certificates, leerbedrijven, schools }), issues }
}
