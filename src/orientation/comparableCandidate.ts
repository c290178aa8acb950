import type { Candidate } from '../domain/candidate.js'

/**
 * What of somebody can be compared with an occupation: what they can, learned and did, and the work that they wish. Hours, place,
 * travel, contract, support and what the body can are asked of a job and not of an occupation: no profile says anything of them, so
 * those criteria stay silent.
 */
export function comparableCandidate(record: Candidate): Candidate {
  const { id, competences, competencesSurveyed, education, languages, credentials, credentialsSurveyed } = record
  const { experience, circumstances, wishes, updatedAt } = record
  const { equipment, equipmentSurveyed } = circumstances ?? {}
  const { occupations, interests } = wishes ?? {}
  return {
    id,
    ...present({ competences, competencesSurveyed, education, languages, credentials, credentialsSurveyed }),
    ...present({ experience, updatedAt }),
    circumstances: present({ equipment, equipmentSurveyed }),
    wishes: present({ occupations, interests }),
  }
}

const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
