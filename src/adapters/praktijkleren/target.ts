import type { Certificate } from './certificate.js'
import { diplomaOutcomes, type Outcome } from './outcome.js'
import type { Qualification } from './qualification.js'
import type { Register } from './register.js'

/** Something that can be reached: an outcome of a kwalificatie, or a certificaat of it. */
export interface Target {
  /** `diploma-bbl:25655`, `certificate:C0042`. */
  readonly key: string
  readonly outcome: Outcome
  readonly qualification: Qualification
  readonly certificate: Certificate | undefined
  /** The codes of its own werkprocessen, in the order of the dossier. */
  readonly codes: readonly string[]
  /** Whether all of them are needed, or one is enough. */
  readonly needsAll: boolean
}

/** All that can be reached by a register: three outcomes of each kwalificatie, and each certificaat. */
export function targetsOf({ qualifications, certificates }: Register): Target[] {
  const ofQualifications = [...qualifications.values()].flatMap((qualification) =>
    (['praktijkverklaring', ...diplomaOutcomes] as const).map(
      (outcome): Target => ({
        key: `${outcome}:${qualification.crebo}`,
        outcome,
        qualification,
        certificate: undefined,
        codes: [...qualification.workProcesses.keys()],
        needsAll: outcome !== 'praktijkverklaring',
      }),
    ),
  )
  const ofCertificates = [...certificates.values()].flatMap((certificate): Target[] => {
    const qualification = qualifications.get(certificate.crebo)
    if (qualification === undefined) return []
    const codes = [...qualification.workProcesses.keys()].filter((code) => certificate.workProcesses.includes(code))
    return [
      {
        key: `certificate:${certificate.id}`,
        outcome: 'certificate',
        qualification,
        certificate,
        codes,
        needsAll: true,
      },
    ]
  })
  return [...ofQualifications, ...ofCertificates]
}
