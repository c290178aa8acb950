import type { Sector } from '../../domain/sector.js'

/** A sector as people speak of it: its id, its Dutch and English name, and the SBI 2008 codes that it covers. */
export interface StarterSector {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly sbi: readonly Sector[]
}

/** The eight sectors that the documentation and the demo speak of. */
export const starterSectors: readonly StarterSector[] = [
  { id: 'logistiek', nl: 'vervoer en logistiek', en: 'transport and logistics', sbi: ['49', '52', '53'] },
  { id: 'schoonmaak', nl: 'schoonmaak', en: 'cleaning', sbi: ['812', '9601'] },
  { id: 'groen', nl: 'groen en dieren', en: 'green and animals', sbi: ['01', '02', '813'] },
  { id: 'horeca', nl: 'horeca', en: 'hotels and catering', sbi: ['55', '56'] },
  { id: 'zorg', nl: 'zorg en welzijn', en: 'care and welfare', sbi: ['86', '87', '88'] },
  { id: 'detailhandel', nl: 'winkels', en: 'retail', sbi: ['47'] },
  {
    id: 'bouw-en-techniek',
    nl: 'bouw, techniek en productie',
    en: 'building and industry',
    sbi: ['10', '25', '33', '41', '43'],
  },
  { id: 'administratie-en-ict', nl: 'kantoor en ICT', en: 'office and ICT', sbi: ['62', '80', '82', '84'] },
]
