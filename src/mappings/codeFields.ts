import { creboSchema } from '../domain/education.js'
import { sectorSchema } from '../domain/sector.js'
import type { CodeField, Crossing, Spot } from './crossing.js'

/** From which edition of a list of codes to which: `{ from: 'sbi-2025', to: 'sbi' }`. */
export interface Editions {
  readonly from: string
  readonly to: string
}

/** Takes the bare codes of a record over: sectors (SBI) and qualifications (crebo). */
export interface CodeFields {
  sector(crossing: Crossing, code: string, spot: Spot): readonly string[]
  qualification(crossing: Crossing, code: string, spot: Spot): readonly string[]
}

const holdsSector = (code: string): boolean => sectorSchema.safeParse(code).success
const holdsCrebo = (code: string): boolean => creboSchema.safeParse(code).success

/**
 * How bare codes go over. SBI and crebo are the same whatever taxonomy the competences are of, so without editions they stay; with
 * them `86101` is looked up as `sbi-2025:86101`.
 */
export function codeFieldsOf(sectors: Editions | undefined, qualifications: Editions | undefined): CodeFields {
  const taking = (field: CodeField | undefined) => (crossing: Crossing, code: string, spot: Spot) =>
    field === undefined ? [code] : crossing.takeCode(code, field, spot)
  return {
    sector: taking(sectors && { ...sectors, holds: holdsSector }),
    qualification: taking(qualifications && { ...qualifications, holds: holdsCrebo }),
  }
}
