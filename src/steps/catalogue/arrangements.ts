import type { Arrangement } from '../../domain/instrument.js'
import { loonkostenvoordelen } from './loonkostenvoordelen.js'
import { paidWork } from './paidWork.js'
import { subsidies } from './subsidies.js'

const uwv = { nl: 'UWV', en: 'UWV' }

/**
 * What helps the employer or the person and closes no gap. Each is a hint: who provides it decides. Not here: the
 * lage-inkomensvoordeel, which ended on 1 January 2025 (the jeugd-LIV a year before), and the STAP-budget, which ended on
 * 1 January 2024.
 */
export const arrangements: readonly Arrangement[] = [
  {
    id: 'proefplaatsing',
    kind: 'arrangement',
    name: { nl: 'een proefplaatsing', en: 'a trial placement' },
    provider: { nl: 'UWV of de gemeente', en: 'UWV or the gemeente' },
    source:
      'Proefplaatsing, UWV, https://www.uwv.nl/particulieren/voorzieningen/voorzieningen-werk/detail/voordelen-en-regelingen-voor-uw-werkgever/proefplaatsing',
    appliesTo: {
      ...paidWork,
      note: {
        nl: 'Je hebt een uitkering, en de werkgever wil je daarna minstens 6 maanden aannemen.',
        en: 'The person has a benefit, and the employer means to hire for at least 6 months after it.',
      },
    },
    explained: {
      nl: 'Je kunt eerst 2 maanden op proef werken. Je houdt je uitkering. De werkgever betaalt nog geen loon.',
      en: 'Two months of work on trial are possible. The benefit goes on and the employer pays no wage yet.',
    },
  },
  {
    id: 'loonkostensubsidie',
    kind: 'arrangement',
    name: { nl: 'loonkostensubsidie', en: 'wage cost subsidy' },
    provider: { nl: 'de gemeente', en: 'the gemeente' },
    source: 'Participatiewet, art. 10c en 10d',
    validFrom: '2015-01-01',
    appliesTo: {
      ...paidWork,
      note: {
        nl: 'Voor wie door een beperking niet het hele minimumloon kan verdienen.',
        en: 'For who cannot earn the full minimum wage because of a limitation.',
      },
    },
    explained: {
      nl: 'De gemeente kan de werkgever een deel van het loon betalen, hooguit 70 procent van het minimumloon. Jij krijgt gewoon je hele loon.',
      en: 'The gemeente can pay the employer the difference between what the work is worth and the minimum wage, at most 70 per cent of it.',
    },
  },
  {
    id: 'loondispensatie',
    kind: 'arrangement',
    name: { nl: 'loondispensatie', en: 'wage dispensation' },
    provider: uwv,
    source:
      'Wajong, art. 2:20 en 3:63; 5 vragen over loondispensatie, UWV, https://www.uwv.nl/overuwv/magazines/nlwerkt-online/edities/2019-04/5-vragen-over-loondispensatie/index.aspx',
    appliesTo: {
      ...paidWork,
      note: { nl: 'Alleen met een Wajong-uitkering.', en: 'Only with a Wajong benefit.' },
    },
    explained: {
      nl: 'De werkgever mag een half jaar tot 5 jaar minder loon betalen. UWV vult je inkomen aan.',
      en: 'The employer may pay less than the minimum wage for half a year to five years. UWV supplements the income.',
    },
  },
  {
    id: 'no-riskpolis',
    kind: 'arrangement',
    name: { nl: 'de no-riskpolis', en: 'the no-risk policy' },
    provider: uwv,
    source: 'Ziektewet, art. 29b; No-riskpolis, https://wspnoordoostbrabant.nl/subsidies-en-regelingen/no-riskpolis/',
    appliesTo: {
      ...paidWork,
      note: {
        nl: 'Voor wie in het doelgroepregister staat of een beperking of ziekte heeft (gehad).',
        en: 'For who is in the doelgroepregister or has, or had, a limitation or an illness.',
      },
    },
    explained: {
      nl: 'Word je ziek? Dan kan UWV de werkgever geld geven voor je loon. Meestal geldt dit 5 jaar.',
      en: 'If the person falls ill, UWV can pay the employer a benefit towards the wage. Usually for five years.',
    },
  },
  ...loonkostenvoordelen,
  ...subsidies,
]
