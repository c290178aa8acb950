import { type DrivingLicence, drivingLicenceKey } from '../../domain/credential.js'
import type { Cost, StepInstrument } from '../../domain/instrument.js'

const drivingSchool = { nl: 'een rijschool, met examen bij het CBR', en: 'a driving school, with an exam at the CBR' }

/** A driving licence, what must be held before it (category B before a heavier one), and what comes with it. */
const licence = (
  category: DrivingLicence,
  { after, with: also = [], cost }: { after?: DrivingLicence; with?: readonly DrivingLicence[]; cost?: Cost } = {},
): StepInstrument => ({
  id: `rijbewijs-${category.toLowerCase()}`,
  kind: 'step',
  name: { nl: `rijbewijs ${category}`, en: `driving licence ${category}` },
  provider: drivingSchool,
  source: 'Wegenverkeerswet 1994, art. 107; Reglement rijbewijzen',
  closes: [category, ...also].map((one) => ({
    gap: 'credential',
    credential: drivingLicenceKey(one),
    ...(after && { needs: [drivingLicenceKey(after)] }),
  })),
  ...(cost && { cost }),
})

/** Code 95, for a lorry or for a bus: the same entry on the licence, after another category. */
const code95 = (id: string, after: DrivingLicence, nl: string, en: string): StepInstrument => ({
  id,
  kind: 'step',
  name: { nl: `code 95 ${nl}`, en: `code 95 ${en}` },
  provider: drivingSchool,
  source:
    'Richtlijn 2003/59/EG; Basiskwalificatie code 95, https://vanvlietverkeersopleidingen.nl/basiskwalificatie-code95/',
  closes: [{ gap: 'credential', credential: 'code-95', needs: [drivingLicenceKey(after)] }],
})

/** The driving licences that work asks, the lightest first, and code 95. The rarer ones (motorcycles, C1, D1, DE) are left out. */
export const drivingLicences: readonly StepInstrument[] = [
  licence('AM'),
  licence('T'),
  licence('B', {
    cost: {
      min: 3060,
      max: 3060,
      year: 2023,
      source:
        'Kosten autorijbewijs halen (gemiddeld, onderzoek onder kandidaten), CBR, https://www.cbr.nl/nl/rijbewijs-halen/auto/kosten-autorijbewijs-halen',
    },
  }),
  licence('BE', {
    after: 'B',
    cost: {
      min: 600,
      max: 1200,
      year: 2026,
      source:
        'BE rijbewijs: wanneer heb je het nodig en wat moet je weten, https://www.vacaturesindegroenvoorziening.nl/blog/be-rijbewijs-wanneer-heb-je-het-nodig-en-wat-moet-je-weten',
    },
  }),
  // T is entered with C: Trekkerrijbewijs, gemeente Geldrop-Mierlo, https://www.geldrop-mierlo.nl/trekkerrijbewijs
  licence('C', { after: 'B', with: ['T'] }),
  licence('CE', { after: 'C' }),
  licence('D', { after: 'B' }),
  code95('code-95-vrachtwagen', 'C', 'voor de vrachtwagen', 'for lorries'),
  code95('code-95-bus', 'D', 'voor de bus', 'for buses'),
]
