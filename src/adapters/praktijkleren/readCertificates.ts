import type { Issue } from '../../domain/issue.js'
import { type Certificate, certificateSchema } from './certificate.js'
import { qualificationAt, workProcessesAt } from './knownParts.js'
import type { Qualification } from './qualification.js'
import { complain, readPart } from './readPart.js'

/** The certificaten, by id. One that names a werkproces which its kwalificatie does not have is refused: its set is not known. */
export function readCertificates(
  list: readonly unknown[],
  qualifications: ReadonlyMap<string, Qualification>,
  issues: Issue[],
): Map<string, Certificate> {
  const certificates = new Map<string, Certificate>()
  for (const [index, input] of list.entries()) {
    const spot = { path: `certificates[${index}]`, index }
    const read = readPart(certificateSchema, input, spot, issues)
    if (read === undefined) continue
    const here = { ...spot, id: read.id }
    const qualification = qualificationAt(read.crebo, qualifications, here, issues)
    if (qualification === undefined) continue
    const workProcesses = workProcessesAt(read.workProcesses, qualification, 'error', here, issues)
    if (workProcesses.length < new Set(read.workProcesses).size) continue
    if (certificates.has(read.id)) {
      const got = 'the id again; the last one counts'
      complain(issues, here, { code: 'duplicate-id', severity: 'warning', expected: 'one certificaat an id', got })
    }
    certificates.set(read.id, { ...read, workProcesses })
  }
  return certificates
}
