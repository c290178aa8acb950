import type { StepInstrument } from '../../domain/instrument.js'
import type { SupportKind } from '../../domain/support.js'

const employer = { nl: 'de werkgever', en: 'the employer' }

/** UWV decides on 95 % of what is asked of it within eight weeks (UWV, update 2024, "Voorzieningen en re-integratiediensten"). */
const WEEKS_TO_DECIDE = 8

/**
 * What an employer agrees to, with nothing to buy. For who has a handicap or a long illness it is their duty, unless it asks
 * too much of them.
 */
const agreed = (support: SupportKind, nl: string, en: string): StepInstrument => ({
  id: `afspraak-${support}`,
  kind: 'step',
  name: { nl, en },
  provider: employer,
  source: 'Wet gelijke behandeling op grond van handicap of chronische ziekte, art. 2 (doeltreffende aanpassing)',
  closes: [{ gap: 'support', support }],
})

/** What UWV or the gemeente grants for the workplace, or the employer pays with their help. */
const granted = (id: string, support: SupportKind, nl: string, en: string, source: string): StepInstrument => ({
  id,
  kind: 'step',
  name: { nl, en },
  provider: { nl: 'UWV of de gemeente', en: 'UWV or the gemeente' },
  source,
  closes: [{ gap: 'support', support }],
  weeks: WEEKS_TO_DECIDE,
})

/** Support that comes to the workplace, of every kind that the domain knows: agreements first, then people, then things. */
export const support: readonly StepInstrument[] = [
  agreed('fixed-tasks', 'vaste taken', 'fixed tasks'),
  agreed('varied-tasks', 'afwisselende taken', 'varied tasks'),
  agreed('clear-structure', 'duidelijke afspraken en een vaste dagindeling', 'clear agreements and a fixed day plan'),
  agreed('extra-breaks', 'extra pauzes', 'extra breaks'),
  agreed('slower-pace', 'een rustiger tempo', 'a slower pace'),
  agreed('quiet-place', 'een rustige werkplek', 'a quiet workplace'),
  agreed('no-crowds', 'een werkplek zonder drukte', 'a workplace without crowds'),
  {
    id: 'flexibele-begintijd',
    kind: 'step',
    name: { nl: 'een flexibele begintijd', en: 'a flexible starting time' },
    provider: employer,
    source: 'Wet flexibel werken, art. 2 (uren, werktijden en plaats)',
    closes: [{ gap: 'support', support: 'flexible-start' }],
  },
  {
    id: 'werkbegeleider',
    kind: 'step',
    name: { nl: 'een begeleider op het werk', en: 'a guide at work' },
    provider: employer,
    source: 'Participatiewet, art. 10 (ondersteuning, begeleiding op de werkplek)',
    closes: [{ gap: 'support', support: 'guidance' }],
  },
  {
    id: 'harrie-training',
    kind: 'step',
    name: { nl: 'een collega met een Harrie-training', en: 'a colleague with a Harrie training' },
    provider: {
      nl: 'de werkgever, via het werkgeversservicepunt',
      en: 'the employer, through the employer service point',
    },
    source:
      'Harrie Helpt, CNV Jongeren; training van twee dagen, https://wspregiozwolle.nl/2024/11/en-daarom-zijn-zij-harrie/',
    closes: [{ gap: 'support', support: 'trained-colleague' }],
    weeks: 1,
  },
  {
    id: 'taalmaatje',
    kind: 'step',
    name: { nl: 'een taalmaatje op het werk', en: 'a language buddy at work' },
    provider: { nl: 'de werkgever of een taalhuis', en: 'the employer or a taalhuis' },
    source: 'Het Begint met Taal, https://www.hetbegintmettaal.nl',
    closes: [{ gap: 'support', support: 'language-support' }],
  },
  {
    ...granted(
      'jobcoach',
      'jobcoach',
      'een jobcoach',
      'a job coach',
      'Participatiewet, art. 10da; Jobcoaching, https://www.samenvoordeklant.nl/werkgeversdienstverlening/toolbox/jobcoaching',
    ),
    appliesTo: {
      note: {
        nl: 'Voor wie door een beperking begeleiding op het werk nodig heeft.',
        en: 'For who needs guidance at work because of a limitation.',
      },
    },
  },
  {
    id: 'interne-jobcoach',
    kind: 'step',
    name: { nl: 'een collega als jobcoach', en: 'a colleague as job coach' },
    provider: {
      nl: 'de werkgever, met subsidie van UWV of de gemeente',
      en: 'the employer, subsidised by UWV or the gemeente',
    },
    source: 'Jobcoach (interne jobcoach), A+O Metalektro, https://www.ao-metalektro.nl/vergoedingen/jobcoach/',
    closes: [{ gap: 'support', support: 'jobcoach' }],
    appliesTo: {
      note: {
        nl: 'Een contract voor minstens 6 maanden en 12 uur per week.',
        en: 'A contract for at least 6 months and 12 hours a week.',
      },
    },
  },
  granted(
    'werkplekaanpassing',
    'adapted-workplace',
    'een aangepaste werkplek',
    'an adapted workplace',
    'Wet WIA, art. 35 en 36; Participatiewet, art. 10 (aanpassing van de werkplek)',
  ),
  granted(
    'toegang-met-een-rolstoel',
    'wheelchair-access',
    'toegang met een rolstoel',
    'wheelchair access',
    'Wet WIA, art. 36; Participatiewet, art. 10 (aanpassing van de werkplek)',
  ),
]
