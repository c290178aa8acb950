import type { Candidate } from '../../domain/candidate.js'
import type { Evidence } from '../../domain/evidence.js'
import type { Qualification } from './qualification.js'
import type { Register } from './register.js'
import { isOfBasisdeel, type NamedWorkProcess, splitWorkProcess } from './workProcessCode.js'

/** What a person has mastered of one kwalificatie. */
export interface Mastered {
  /** The codes that count. */
  readonly codes: ReadonlySet<string>
  /** Codes without a number that may be of this kwalificatie or of another. They do not count until somebody says so. */
  readonly unclear: readonly string[]
}

/** How a competence must be known to speak for a werkproces: somebody else attested it. */
const attested: ReadonlySet<Evidence | undefined> = new Set<Evidence>([
  'assessed',
  'diploma',
  'praktijkverklaring',
  'certificate',
])

/**
 * Says what a person has mastered of a kwalificatie:
 *
 * - all of it, if they hold its diploma;
 * - a code with the crebo or the number of the dossier before it; one of the basisdeel with any crebo of the dossier, since all
 *   kwalificaties of a dossier have that part in common;
 * - a code without a number where the person holds every competence of that werkproces, attested by somebody else. If their
 *   competences speak for no kwalificatie at all, nobody knows of which one it is, and it is `unclear` in each that has the code.
 */
export function masteredBy(candidate: Candidate, register: Register): (qualification: Qualification) => Mastered {
  const named = (candidate.workProcesses ?? []).map(splitWorkProcess)
  const bare = [...new Set(named.filter(({ number }) => number === undefined).map(({ code }) => code))]
  const held = new Set(
    (candidate.competences ?? []).flatMap(({ concept, evidence }) => (attested.has(evidence) ? [concept] : [])),
  )
  const diplomas = new Set(
    (candidate.education?.diplomas ?? []).flatMap(({ crebo, obtained }) => (obtained === true && crebo ? [crebo] : [])),
  )
  const speaksFor = ({ workProcesses }: Qualification, code: string): boolean => {
    const competences = workProcesses.get(code)?.competences ?? []
    return competences.length > 0 && competences.every((concept) => held.has(concept))
  }
  const all = [...register.qualifications.values()]
  const claimed = new Set(bare.filter((code) => all.some((qualification) => speaksFor(qualification, code))))
  const counts = (qualification: Qualification, { number, code }: NamedWorkProcess): boolean => {
    if (number === undefined) return speaksFor(qualification, code)
    if (number === qualification.crebo || number === qualification.dossier.id) return true
    return isOfBasisdeel(code) && register.qualifications.get(number)?.dossier.id === qualification.dossier.id
  }

  return (qualification) => {
    const { crebo, workProcesses } = qualification
    if (diplomas.has(crebo)) return { codes: new Set(workProcesses.keys()), unclear: [] }
    const here = named.filter(({ code }) => workProcesses.has(code))
    const codes = new Set(here.filter((one) => counts(qualification, one)).map(({ code }) => code))
    return {
      codes,
      unclear: bare.filter((code) => workProcesses.has(code) && !codes.has(code) && !claimed.has(code)),
    }
  }
}
