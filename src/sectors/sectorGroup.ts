import { sectorName } from '../explain/text/labels.js'
import { tongueOf } from '../explain/text/textLanguage.js'

/**
 * A sector or branche as people speak of it: its id, its Dutch and English name, and the SBI codes that it covers, each with all
 * that begins with it. `starterSectors` are eight of these. `where: { sector: group.sbi }` narrows a ranking to one.
 */
export interface SectorGroup {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly sbi: readonly string[]
}

/** A division of the SBI by its two digits, under its everyday name. */
export const divisionGroup = (code: string): SectorGroup => ({
  id: code,
  nl: sectorName(tongueOf('nl').labels, code),
  en: sectorName(tongueOf('en').labels, code),
  sbi: [code],
})

/** All that two digits can name, so that no code of a vacancy is in none of them. */
export const divisions: readonly string[] = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'))

/** Whether a wish for a sector is one for this group: the one is part of the other. */
export const isWishFor = ({ sbi }: SectorGroup, wished: string): boolean =>
  sbi.some((code) => wished.startsWith(code) || code.startsWith(wished))
