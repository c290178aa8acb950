import type { StepInstrument } from '../../domain/instrument.js'
import { support } from './support.js'

const employer = { nl: 'de werkgever', en: 'the employer' }

const flexibleWork = 'Wet flexibel werken, art. 2 (uren, werktijden en plaats)'

/**
 * What the employer changes in the work, or lets come to it: support, then times, then things, then less work, and last the
 * recognition as leerbedrijf. Of the surroundings only noise is here, which ear protection made to measure takes down for one
 * person; a mask, gloves or warm clothes leave dust, chemicals and cold where they are.
 */
export const workplace: readonly StepInstrument[] = [
  ...support,
  {
    id: 'vaste-werktijden',
    kind: 'step',
    name: { nl: 'vaste werktijden', en: 'fixed working times' },
    provider: employer,
    source: flexibleWork,
    closes: [{ gap: 'regular-times' }],
  },
  {
    id: 'otoplastieken',
    kind: 'step',
    name: { nl: 'gehoorbescherming op maat', en: 'ear protection made to measure' },
    provider: employer,
    source:
      'Arbobesluit, art. 6.8; Wat zijn otoplastieken, https://www.technischwerken.nl/kennisbank/veiligheid-kennisbank/wat-zijn-otoplastieken/',
    closes: [{ gap: 'surroundings', surroundings: ['noise'] }],
  },
  {
    id: 'tilhulpmiddel',
    kind: 'step',
    name: { nl: 'een hulpmiddel om te tillen', en: 'a lifting aid' },
    provider: employer,
    source: 'Arbobesluit, art. 5.2 en 5.3 (fysieke belasting)',
    // the aid carries and the hands guide; what is left are loose small things, which the project sets at 5 kg
    closes: [{ gap: 'load', load: 'liftingKg', to: 5 }],
  },
  {
    id: 'stasteun',
    kind: 'step',
    name: { nl: 'een stasteun (een kruk om op te leunen)', en: 'a standing support (a stool to lean on)' },
    provider: employer,
    source:
      'Richtlijnen voor langdurig staan (ten hoogste 4 uur per dag), Vakcentrum, https://www.vakcentrum.nl/paginas/openbaar/onderwerpen/werkgeverschap/arbocatalogus/richtlijnen-voor-langdurig-staan',
    closes: [{ gap: 'load', load: 'standingHours', to: 4 }],
  },
  {
    id: 'taak-minder',
    kind: 'step',
    name: { nl: 'een taak minder, die een collega overneemt', en: 'one task less, which a colleague takes over' },
    provider: employer,
    source: 'Inclusieve arbeidsorganisatie (functiecreatie), UWV en Universiteit Maastricht',
    closes: [{ gap: 'task', most: 3 }],
  },
  {
    id: 'dagdelen-minder',
    kind: 'step',
    name: { nl: 'een of twee dagdelen per week minder', en: 'one or two dayparts a week less' },
    provider: employer,
    source: flexibleWork,
    closes: [{ gap: 'fewer-dayparts', dayparts: 2 }],
  },
  {
    id: 'uren-minder',
    kind: 'step',
    name: { nl: 'hooguit 8 uur per week minder', en: 'at most 8 hours a week less' },
    provider: employer,
    source: flexibleWork,
    closes: [{ gap: 'fewer-hours', hours: 8 }],
  },
  {
    id: 'erkenning-leerbedrijf',
    kind: 'step',
    name: { nl: 'een erkenning als leerbedrijf', en: 'recognition as a leerbedrijf' },
    provider: { nl: 'SBB', en: 'SBB' },
    source:
      'Wet educatie en beroepsonderwijs, art. 7.2.10; Voorwaarden erkenning, SBB, https://www.s-bb.nl/bedrijven/voorwaarden-erkenning/',
    closes: [{ gap: 'recognition' }],
    // Erkend leerbedrijf worden?, Regio College, https://www.regiocollege.nl/bedrijven/stages-en-leerwerkplekken/erkend-leerbedrijf-worden
    weeks: 2,
  },
]
