import type { StepInstrument } from '../../domain/instrument.js'
import { dayparts } from '../../domain/schedule.js'

const gemeente = { nl: 'de gemeente', en: 'the gemeente' }

/** Somebody on a low income can ask the gemeente for what work makes necessary. */
const bijzondereBijstand = 'Participatiewet, art. 35 (individuele bijzondere bijstand)'

const ifNoChildcare = {
  note: {
    nl: 'Alleen als je dan niet kunt werken omdat er geen opvang is.',
    en: 'Only if the person cannot work then because there is no childcare.',
  },
}

const weekdays = dayparts.filter((part) => !/^(sat|sun)-/.test(part))

/**
 * What must be arranged at home. A thing that is bought in a shop is there within a week. Childcare names no cost: it has a price an hour, and what is left of it after the
 * kinderopvangtoeslag depends on the income. Dayparts that somebody does not want are theirs: care opens only those on which
 * the children were the reason, which an adviser asks.
 */
export const circumstances: readonly StepInstrument[] = [
  {
    id: 'telefoon',
    kind: 'step',
    name: { nl: 'een telefoon', en: 'a telephone' },
    provider: { nl: 'de werkgever of de gemeente', en: 'the employer or the gemeente' },
    source: bijzondereBijstand,
    closes: [{ gap: 'equipment', equipment: 'phone' }],
    weeks: 1,
  },
  {
    id: 'werkschoenen',
    kind: 'step',
    name: { nl: 'werkschoenen', en: 'work shoes' },
    provider: { nl: 'de werkgever', en: 'the employer' },
    source: 'Arbowet, art. 44; Arbobesluit, art. 8.1 (persoonlijke beschermingsmiddelen komen van de werkgever)',
    closes: [{ gap: 'equipment', equipment: 'work-shoes' }],
    weeks: 1,
  },
  {
    id: 'laptop',
    kind: 'step',
    name: { nl: 'een laptop', en: 'a laptop' },
    provider: { nl: 'de gemeente of de werkgever', en: 'the gemeente or the employer' },
    source: bijzondereBijstand,
    closes: [
      { gap: 'equipment', equipment: 'laptop' },
      { gap: 'equipment', equipment: 'computer' },
    ],
    weeks: 1,
  },
  {
    id: 'gereedschap',
    kind: 'step',
    name: { nl: 'eigen gereedschap', en: 'tools' },
    provider: { nl: 'de werkgever of de gemeente', en: 'the employer or the gemeente' },
    source: bijzondereBijstand,
    closes: [{ gap: 'equipment', equipment: 'tools' }],
    weeks: 1,
  },
  {
    id: 'kinderopvang',
    kind: 'step',
    name: { nl: 'kinderopvang', en: 'childcare' },
    provider: { nl: 'een kindercentrum of een gastouder', en: 'a childcare centre or a childminder' },
    source: 'Wet kinderopvang, art. 1.5 (kinderopvangtoeslag)',
    // a full week; the toeslag covers more: at most 230 hours a month for a child
    closes: [{ gap: 'childcare', hours: 40 }],
  },
  {
    id: 'kinderopvang-sociaal-medische-indicatie',
    kind: 'step',
    name: { nl: 'kinderopvang die de gemeente betaalt', en: 'childcare that the gemeente pays' },
    provider: gemeente,
    source:
      'Kinderopvang bij sociaal-medische problemen, gemeente Leiden, https://gemeente.leiden.nl/inwoners-en-ondernemers/jeugd-en-onderwijs/kinderopvang/kinderopvang-bij-sociaal-medische-problemen/',
    // one day more, as the source has it
    closes: [{ gap: 'childcare', hours: 10 }],
    appliesTo: {
      note: {
        nl: 'Voor wie geen kinderopvangtoeslag krijgt en om sociale of medische redenen hulp nodig heeft.',
        en: 'For who gets no childcare allowance and needs help for social or medical reasons.',
      },
    },
  },
  {
    id: 'buitenschoolse-opvang',
    kind: 'step',
    name: { nl: 'opvang na school', en: 'after-school care' },
    provider: { nl: 'een kindercentrum', en: 'a childcare centre' },
    source: 'Wet kinderopvang, art. 1.1 (buitenschoolse opvang)',
    closes: [{ gap: 'dayparts', dayparts: weekdays.filter((part) => part.endsWith('-afternoon')) }],
    appliesTo: ifNoChildcare,
  },
  {
    id: 'voorschoolse-opvang',
    kind: 'step',
    name: { nl: 'opvang voor schooltijd', en: 'before-school care' },
    provider: { nl: 'een kindercentrum', en: 'a childcare centre' },
    source: 'Wet kinderopvang, art. 1.1 (buitenschoolse opvang)',
    closes: [{ gap: 'dayparts', dayparts: weekdays.filter((part) => part.endsWith('-morning')) }],
    appliesTo: ifNoChildcare,
  },
  {
    id: 'gastouder-avond-en-weekend',
    kind: 'step',
    name: { nl: 'een gastouder in de avond en het weekend', en: 'a childminder in the evening and at the weekend' },
    provider: { nl: 'een gastouderbureau', en: 'a childminder agency' },
    source: 'Wet kinderopvang, art. 1.1 (gastouderopvang)',
    closes: [
      { gap: 'dayparts', dayparts: dayparts.filter((part) => /-evening$|^(sat|sun)-(morning|afternoon)$/.test(part)) },
    ],
    appliesTo: ifNoChildcare,
  },
]
