import type { StepInstrument } from '../../domain/instrument.js'

/** Somebody on a low income can ask the gemeente for what work makes necessary; some employers lend or lease a bicycle. */
const bijzondereBijstand = 'Participatiewet, art. 35 (individuele bijzondere bijstand)'

const selfOrGemeente = {
  nl: 'jij zelf, soms met hulp van de gemeente',
  en: 'the person, sometimes helped by the gemeente',
}

/**
 * Means of transport, the lightest on the purse first. What is bought in a shop is there within a week. A car names no cost:
 * the averages that are published are those of dealers, far from what somebody pays who needs a first car for work. A lift from a colleague is not in it: whether there is one, only
 * the employer knows, so it belongs in a catalogue of one's own.
 */
export const transport: readonly StepInstrument[] = [
  {
    id: 'fiets',
    kind: 'step',
    name: { nl: 'een fiets', en: 'a bicycle' },
    provider: selfOrGemeente,
    source: bijzondereBijstand,
    closes: [
      { gap: 'transport', means: 'bicycle' },
      { gap: 'equipment', equipment: 'own-bicycle' },
    ],
    cost: {
      min: 75,
      max: 150,
      year: 2022,
      source:
        'Eindhovens Dagblad, opgeknapte weesfietsen van dagbesteding Het Laar, https://www.ed.nl/geldrop-mierlo-nuenen/clienten-van-lunet-in-geldrop-geven-weesfietsen-een-tweede-leven~a1d8f962/',
    },
    weeks: 1,
  },
  {
    id: 'ov-abonnement',
    kind: 'step',
    name: { nl: 'een ov-abonnement of een reisvergoeding', en: 'a public transport pass or a travel allowance' },
    provider: { nl: 'de werkgever of de gemeente', en: 'the employer or the gemeente' },
    source:
      'Bijstand, vergoeding reiskosten woon-werkverkeer, gemeente Maasgouw, https://www.gemeentemaasgouw.nl/wonen-leven/onderwerpen-a-tm-z_42462/product/bijstand-vergoeding-reiskosten-woon-werkverkeer_793.html',
    closes: [{ gap: 'transport', means: 'public-transport' }],
    weeks: 1,
  },
  {
    id: 'elektrische-fiets',
    kind: 'step',
    name: { nl: 'een elektrische fiets', en: 'an electric bicycle' },
    provider: selfOrGemeente,
    source: bijzondereBijstand,
    closes: [
      { gap: 'transport', means: 'electric-bicycle' },
      { gap: 'equipment', equipment: 'own-bicycle' },
    ],
    cost: {
      min: 2259,
      max: 2259,
      year: 2020,
      source:
        'Gemiddelde prijs van een nieuwe e-bike in 2020 (RAI Vereniging, BOVAG en GfK), https://nieuws.nl/economie/20210310/ruim-30-procent-meer-elektrische-fietsen-verkocht-in-2020/',
    },
    weeks: 1,
  },
  {
    id: 'brommer',
    kind: 'step',
    name: { nl: 'een brommer of scooter', en: 'a moped or scooter' },
    provider: selfOrGemeente,
    source: bijzondereBijstand,
    closes: [{ gap: 'transport', means: 'moped', needs: ['driving-licence-AM'] }],
    weeks: 1,
  },
  {
    id: 'auto',
    kind: 'step',
    name: { nl: 'een auto', en: 'a car' },
    provider: { nl: 'jij zelf', en: 'the person' },
    source: 'Wegenverkeerswet 1994, art. 107 (rijbewijs) en Wet aansprakelijkheidsverzekering motorrijtuigen',
    closes: [
      { gap: 'transport', means: 'car', needs: ['driving-licence-B'] },
      { gap: 'equipment', equipment: 'own-car' },
    ],
  },
]
