import type { StepInstrument } from '../../domain/instrument.js'
import { starterCompetence } from '../../taxonomy/starter/index.js'
import { drivingLicences } from './drivingLicences.js'

const trainer = { nl: 'een opleider', en: 'a training company' }

/**
 * A certificate of a course. VCA and BHV take a day, a forklift course two: they name a week, in which a place is found as well.
 * What was not found to be so short names none.
 */
const certificate = (
  credential: string,
  name: StepInstrument['name'],
  source: string,
  more: Pick<StepInstrument, 'weeks'> & { competences?: readonly string[] } = {},
): StepInstrument => ({
  id: credential,
  kind: 'step',
  name,
  provider: trainer,
  source,
  closes: [
    { gap: 'credential', credential },
    ...(more.competences
      ? [
          {
            gap: 'competence' as const,
            concepts: more.competences.map(starterCompetence),
            evidence: 'certificate' as const,
          },
        ]
      : []),
  ],
  ...(more.weeks !== undefined && { weeks: more.weeks }),
})

const heftruck =
  'Arbobesluit, art. 7.17c; Veilig werken begint met trainen, https://www.logistiek.nl/warehousing/artikel/2008/06/veilig-werken-begint-met-trainen-10117889'

/**
 * Papers that can be earned, the shortest first. What nobody can buy or learn at will is not here: a BIG registration follows
 * a profession, and a guard's permission is asked by the employer. A competence that a certificate proves comes with it; it
 * is a concept of the starter taxonomy, and counts for nothing under another one.
 */
export const credentials: readonly StepInstrument[] = [
  {
    id: 'vog',
    kind: 'step',
    name: { nl: 'een VOG (Verklaring Omtrent het Gedrag)', en: 'a certificate of conduct (VOG)' },
    provider: { nl: 'Justis, via de werkgever of de gemeente', en: 'Justis, through the employer or the gemeente' },
    source: 'Wet justitiële en strafvorderlijke gegevens, art. 28',
    closes: [{ gap: 'credential', credential: 'vog' }],
    cost: {
      min: 34, // € 33,85, asked through the employer
      max: 41, // € 41,35, asked at the gemeente
      year: 2016,
      source:
        'Aanvragen VOG duurder per 1 maart 2016, Trends in HR, https://www.trendsinhr.nl/aanvragen-vog-duurder-per-1-maart-2016/',
    },
    // the term within which Justis decides: Verklaring omtrent gedrag, https://www.katwijk.nl/gemeente-en-burgerzaken/verklaring-omtrent-gedrag-vog
    weeks: 4,
  },
  certificate('vca-basis', { nl: 'VCA Basis', en: 'VCA Basis (safety certificate)' }, 'VCA, https://vca.nl', {
    weeks: 1,
  }),
  certificate('vca-vol', { nl: 'VCA VOL', en: 'VCA VOL (safety certificate)' }, 'VCA, https://vca.nl', { weeks: 1 }),
  certificate('bhv', { nl: 'een BHV-cursus', en: 'an emergency response course (BHV)' }, 'Arbowet, art. 15', {
    weeks: 1,
  }),
  certificate('ehbo', { nl: 'een EHBO-diploma', en: 'a first aid diploma' }, 'Het Oranje Kruis, diploma Eerste Hulp', {
    competences: ['eerste-hulp-verlenen'],
  }),
  certificate(
    'haccp',
    { nl: 'een cursus veilig werken met eten (HACCP)', en: 'a food safety course (HACCP)' },
    'Verordening (EG) 852/2004, bijlage II, hoofdstuk XII (opleiding)',
    { competences: ['voedselveilig-werken'] },
  ),
  certificate(
    'sociale-hygiene',
    { nl: 'een cursus sociale hygiëne met examen', en: 'a sociale hygiëne course with exam (licensed premises)' },
    'Alcoholwet, art. 8',
  ),
  certificate('heftruck-certificate', { nl: 'een heftruckcertificaat', en: 'a forklift certificate' }, heftruck, {
    weeks: 1,
    competences: ['heftruck-rijden'],
  }),
  certificate(
    'reachtruck-certificate',
    { nl: 'een reachtruckcertificaat', en: 'a reach truck certificate' },
    heftruck,
    {
      weeks: 1,
      competences: ['reachtruck-rijden'],
    },
  ),
  ...drivingLicences,
  {
    id: 'taxi-card',
    kind: 'step',
    name: { nl: 'een chauffeurskaart voor de taxi', en: 'a taxi driver card' },
    provider: { nl: 'Kiwa Register, na een examen bij het CBR', en: 'Kiwa Register, after an exam at the CBR' },
    source: 'Wet personenvervoer 2000; Besluit personenvervoer 2000',
    closes: [{ gap: 'credential', credential: 'taxi-card', needs: ['driving-licence-B', 'vog'] }],
  },
]
