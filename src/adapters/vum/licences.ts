import { drivingLicenceKey, drivingLicences } from '../../domain/credential.js'
import type { Group } from './message.js'
import { codeAt, groupsAt } from './values.js'

/** The credential key of each code soort rijbewijs. */
export const licenceKeys: ReadonlyMap<string, string> = new Map(
  drivingLicences.map((category) => [category, drivingLicenceKey(category)] as const),
)

/** The driving licences of `rijbewijs`, each once; `complete` if every entry of the list could be read. */
export function licencesOf(group: Group | undefined): { keys: string[]; complete: boolean } {
  const node = group?.fields.get('rijbewijs')
  const entries = node === undefined ? 0 : node.kind === 'list' ? node.items.length : 1
  const licences = groupsAt(group, 'rijbewijs').flatMap(
    (entry) => codeAt(entry, 'codeSoortRijbewijs', licenceKeys) ?? [],
  )
  return { keys: [...new Set(licences.map(({ value }) => value))], complete: licences.length === entries }
}
