import type { AskedEquipment } from '../domain/circumstances.js'
import { isLegalCredential } from '../domain/credential.js'
import type { AskedExperience } from '../domain/experience.js'
import type { Strength } from '../domain/strength.js'
import type { Vacancy } from '../domain/vacancy.js'

/** A credential that a job asks. */
export interface AskedCredentialOnce {
  readonly credential: string
  readonly must: boolean
  readonly legal: boolean
}

/** The union of the credentials that vacancy and tasks ask. A legal one is a must; a must anywhere is a must. */
export function askedCredentials({ asks, tasks = [] }: Vacancy, standard: Strength): AskedCredentialOnce[] {
  const credentials = new Map<string, AskedCredentialOnce>()
  for (const { credential, strength = standard } of [
    ...(asks?.credentials ?? []),
    ...tasks.flatMap((task) => task.credentials ?? []),
  ]) {
    const legal = isLegalCredential(credential)
    const must = legal || strength === 'must' || (credentials.get(credential)?.must ?? false)
    credentials.set(credential, { credential, must, legal })
  }
  return [...credentials.values()]
}

/** Each key once: a list that says something twice asks no more than one that says it once. A must anywhere is a must. */
function onceEach<T extends { readonly strength?: Strength | undefined }>(
  asks: readonly T[],
  keyOf: (ask: T) => string,
): T[] {
  const once = new Map<string, T>()
  for (const ask of asks) if (ask.strength === 'must' || !once.has(keyOf(ask))) once.set(keyOf(ask), ask)
  return [...once.values()]
}

/** The equipment asked, each once. */
export const askedEquipment = ({ asks }: Vacancy): AskedEquipment[] =>
  onceEach(asks?.equipment ?? [], ({ equipment }) => equipment)

/** Of each occupation the most years; the same occupation asked twice with the same strength is one ask. */
export function askedExperience({ asks }: Vacancy): AskedExperience[] {
  const longestFirst = [...(asks?.experience ?? [])].sort((a, b) => b.years - a.years)
  return onceEach(longestFirst, ({ occupation, strength }) => `${occupation ?? ''} ${strength ?? ''}`)
}
