import type { Arrangement } from '../../domain/instrument.js'
import { paidWork } from './paidWork.js'

const gemeente = { nl: 'de gemeente', en: 'the gemeente' }

/** Money for learning at work, and what one gemeente has and another has not: those name no amount, which is the gemeente's own. */
export const subsidies: readonly Arrangement[] = [
  {
    id: 'subsidie-praktijkleren',
    kind: 'arrangement',
    name: { nl: 'de subsidie praktijkleren', en: 'the subsidy for learning at work' },
    provider: { nl: 'RVO', en: 'RVO' },
    source:
      'Subsidieregeling praktijkleren, SBB, https://www.s-bb.nl/nieuws/aanvragen-voor-subsidie-praktijkleren-mogelijk-vanaf-3-juni/',
    validUntil: '2028-07-31', // the end of the last school year of the scheme, 2027-2028
    appliesTo: {
      kinds: ['leerbaan'],
      note: { nl: 'Voor een opleiding in de bbl.', en: 'For a course in the bbl (working and learning).' },
    },
    amount: {
      min: 2500,
      max: 2700,
      per: 'year',
      year: 2025,
      source:
        'Ook in 2025 subsidie Praktijkleren (voor een heel schooljaar), Epiic, https://www.epiic.nl/nieuws/ook-in-2025-subsidie-praktijkleren-voor-leerling-werknemers/',
    },
    explained: {
      nl: 'De werkgever kan geld krijgen voor de begeleiding van iemand die werkt en leert.',
      en: 'The employer can get money for guiding somebody who works and learns.',
    },
  },
  {
    id: 'subsidie-praktijkleren-derde-leerweg',
    kind: 'arrangement',
    name: {
      nl: 'de subsidie praktijkleren in de derde leerweg',
      en: 'the subsidy for learning at work in the third route',
    },
    provider: { nl: 'RVO', en: 'RVO' },
    source: 'Subsidieregeling Praktijkleren, Ondernemersklankbord, https://ondernemersklankbord.nl/?p=3954',
    appliesTo: {
      kinds: paidWork.kinds,
      note: { nl: 'Voor een mbo-opleiding of een deel ervan.', en: 'For an mbo course or a part of one.' },
    },
    explained: {
      nl: 'De werkgever kan geld krijgen voor de begeleiding van iemand die een mbo-opleiding op maat volgt, of een deel ervan.',
      en: 'The employer can get money for guiding somebody who follows an mbo course made to measure, or a part of one.',
    },
  },
  {
    id: 'slim',
    kind: 'arrangement',
    name: {
      nl: 'de SLIM-subsidie voor leren in een klein bedrijf',
      en: 'the SLIM subsidy for learning in a small company',
    },
    provider: { nl: 'Uitvoering Van Beleid (ministerie van SZW)', en: 'the ministry of Social Affairs' },
    source: 'Stimuleringsregeling leren en ontwikkelen in mkb-ondernemingen',
    appliesTo: {
      kinds: paidWork.kinds,
      note: { nl: 'Voor kleine en middelgrote bedrijven.', en: 'For small and medium companies.' },
    },
    amount: {
      min: 0,
      max: 25000,
      per: 'once',
      year: 2023,
      source: 'Nieuwe regels voor SLIM-subsidie, Cedeo, https://nieuwsbrieven.cedeo.eu/Bericht/456',
    },
    explained: {
      nl: 'Een klein bedrijf kan geld krijgen om leren op het werk beter te regelen.',
      en: 'A small company can get money to arrange learning at work better.',
    },
  },
  {
    id: 'social-return',
    kind: 'arrangement',
    name: { nl: 'social return', en: 'social return' },
    provider: gemeente,
    source: 'Social Return voor opdrachtgevers, https://daarwerkenweaan.nl/thema/social-return-voor-opdrachtgevers/',
    appliesTo: {
      kinds: ['regular', 'leerbaan', 'carved-function', 'werkervaringsplaats'],
      note: {
        nl: 'Als de werkgever een opdracht van de overheid heeft. De waarde verschilt per gemeente.',
        en: 'If the employer has a public contract. What it counts for differs by gemeente.',
      },
    },
    explained: {
      nl: 'De werkgever heeft de gemeente beloofd mensen kansen te geven. Jouw baan telt daarvoor mee.',
      en: 'The employer promised to give people chances in return for a public contract. This job counts towards it.',
    },
  },
  {
    id: 'plaatsingssubsidie',
    kind: 'arrangement',
    name: { nl: 'een subsidie van de gemeente voor de werkgever', en: 'a local subsidy for the employer' },
    provider: gemeente,
    source: 'Participatiewet, art. 8a en 10 (re-integratieverordening van de gemeente)',
    appliesTo: { ...paidWork, note: { nl: 'Niet elke gemeente heeft dit.', en: 'Not every gemeente has it.' } },
    explained: {
      nl: 'Sommige gemeenten geven een werkgever tijdelijk geld als die iemand uit een uitkering aanneemt.',
      en: 'Some gemeenten pay an employer for a time who hires somebody from a benefit.',
    },
  },
  {
    id: 'uitstroompremie',
    kind: 'arrangement',
    name: { nl: 'een premie als je gaat werken', en: 'a bonus for starting work' },
    provider: gemeente,
    source: 'Participatiewet, art. 31, tweede lid, onder j (premie arbeidsinschakeling)',
    appliesTo: { ...paidWork, note: { nl: 'Niet elke gemeente heeft dit.', en: 'Not every gemeente has it.' } },
    explained: {
      nl: 'Sommige gemeenten geven jou een bedrag als je vanuit de bijstand gaat werken.',
      en: 'Some gemeenten pay the person an amount on leaving the benefit for work.',
    },
  },
  {
    id: 'bufferbudget',
    kind: 'arrangement',
    name: { nl: 'een bufferbudget', en: 'a buffer budget' },
    provider: gemeente,
    source:
      'Bufferbudget als oplossing voor inkomstenverrekening, Kennisbundel, https://www.kennisbundel.nl/kennisbank/artikel/bufferbudget-als-oplossing-voor-inkomstenverrekening/',
    appliesTo: {
      ...paidWork,
      note: { nl: 'Naast bijstand. Niet elke gemeente heeft dit.', en: 'Beside a benefit. Not every gemeente has it.' },
    },
    explained: {
      nl: 'Verdien je naast je bijstand elke maand iets anders? Dan kan de gemeente een maand met te weinig geld opvangen.',
      en: 'For who earns beside the benefit an amount that changes: the gemeente can make up for a month that falls short.',
    },
  },
]
