import type { Arrangement } from '../../domain/instrument.js'
import { paidWork } from './paidWork.js'

const lkv2026 = 'Hoe hoog zijn de loonkostenvoordelen per 2026, Fundament, https://www.fundamentvoor.nl/node/58952'
const wtl = 'Wet tegemoetkomingen loondomein, art. 2.1 en verder (loonkostenvoordelen)'

/** A loonkostenvoordeel, of which the law names an amount an hour and the most in a year. */
const lkv = (id: string, group: { nl: string; en: string }, rest: Partial<Arrangement>): Arrangement => ({
  id,
  kind: 'arrangement',
  name: { nl: `loonkostenvoordeel (${group.nl})`, en: `wage cost benefit (${group.en})` },
  provider: { nl: 'de Belastingdienst', en: 'the tax office' },
  source: wtl,
  ...rest,
})

/**
 * The loonkostenvoordelen, each group apart. Those that ended keep their last day, for placements that began before it: the one
 * for people of 56 or older on 1 January 2026, and that for scholingsbelemmerden with it, while the one for the banenafspraak
 * became lasting.
 */
export const loonkostenvoordelen: readonly Arrangement[] = [
  lkv(
    'lkv-banenafspraak',
    { nl: 'banenafspraak', en: 'job agreement' },
    {
      validFrom: '2026-01-01',
      appliesTo: { ...paidWork, eligibility: ['banenafspraak'] },
      amount: { min: 0, max: 2000, per: 'year', year: 2026, source: lkv2026 },
      explained: {
        nl: 'De werkgever kan geld terugkrijgen zo lang je er werkt: in 2026 € 1,01 per uur, hooguit € 2.000 per jaar.',
        en: 'The employer can get money back for as long as the job lasts: € 1.01 an hour in 2026, at most € 2,000 a year.',
      },
    },
  ),
  lkv(
    'lkv-banenafspraak-tot-2026',
    { nl: 'banenafspraak en scholingsbelemmerden', en: 'job agreement and people hindered in their schooling' },
    {
      validFrom: '2018-01-01',
      validUntil: '2025-12-31',
      appliesTo: {
        ...paidWork,
        note: {
          nl: 'Met een doelgroepverklaring, en in dienst voor 1 januari 2026.',
          en: 'With a doelgroepverklaring, and employed before 1 January 2026.',
        },
      },
      amount: {
        min: 0,
        max: 2000,
        per: 'year',
        year: 2022,
        source: 'Loonkostenvoordelen in 2022, Confianza, https://www.confianza.nl/post/loonkostenvoordelen-in-2022',
      },
      explained: {
        nl: 'De werkgever kan 3 jaar lang geld terugkrijgen: in 2022 € 1,01 per uur, hooguit € 2.000 per jaar.',
        en: 'The employer can get money back for three years: € 1.01 an hour in 2022, at most € 2,000 a year.',
      },
    },
  ),
  lkv(
    'lkv-arbeidsgehandicapt',
    { nl: 'nieuw in dienst met een arbeidsbeperking', en: 'newly hired with a work limitation' },
    {
      validFrom: '2018-01-01',
      appliesTo: {
        ...paidWork,
        note: { nl: 'Met een doelgroepverklaring van UWV.', en: 'With a doelgroepverklaring of UWV.' },
      },
      amount: { min: 0, max: 6000, per: 'year', year: 2026, source: lkv2026 },
      explained: {
        nl: 'De werkgever kan 3 jaar lang geld terugkrijgen: in 2026 € 3,05 per uur, hooguit € 6.000 per jaar.',
        en: 'The employer can get money back for three years: € 3.05 an hour in 2026, at most € 6,000 a year.',
      },
    },
  ),
  lkv(
    'lkv-herplaatst',
    {
      nl: 'terug bij de eigen werkgever met een arbeidsbeperking',
      en: 'back at the own employer with a work limitation',
    },
    {
      validFrom: '2018-01-01',
      appliesTo: { ...paidWork, note: { nl: 'Alleen bij je eigen werkgever.', en: 'Only at the own employer.' } },
      amount: { min: 0, max: 6000, per: 'year', year: 2026, source: lkv2026 },
      explained: {
        nl: 'De werkgever kan 1 jaar lang geld terugkrijgen: in 2026 € 3,05 per uur, hooguit € 6.000.',
        en: 'The employer can get money back for one year: € 3.05 an hour in 2026, at most € 6,000.',
      },
    },
  ),
  // no amount: € 1,35 an hour in 2025, of which no source was found that names the most in a year
  lkv(
    'lkv-oudere-werknemer',
    { nl: '56 jaar of ouder', en: 'aged 56 or older' },
    {
      validFrom: '2018-01-01',
      validUntil: '2025-12-31',
      source: `${wtl}; Stapsgewijze afschaffing, Persaldi, https://persaldi.nl/hr/stapsgewijze-afschaffing-lkv-oudere-werknemer/`,
      appliesTo: {
        ...paidWork,
        note: {
          nl: 'Vanuit een uitkering in dienst. Na 2025 alleen nog voor wie voor 2024 begon.',
          en: 'Hired from a benefit. After 2025 only for who began before 2024.',
        },
      },
      explained: {
        nl: 'De werkgever kon € 3,05 per uur terugkrijgen, in 2025 nog € 1,35. Voor banen vanaf 2026 bestaat het niet meer.',
        en: 'The employer could get back € 3.05 an hour, and € 1.35 in 2025. For jobs from 2026 on it is gone.',
      },
    },
  ),
]
