import type { ImpactTextWords } from './impactTextWords.js'

/** The text of a report of impact in Dutch. */
export const dutchImpactText: ImpactTextWords = {
  none: '–',
  reachedColumn: 'Minstens 1 keer',
  reading: {
    share: 'van alle keren dat er naar iemand van deze groep is gekeken, het deel waarin die persoon is geselecteerd.',
    ratio:
      'het aandeel, gedeeld door dat van de vergelijkingsgroep. Bij 1,000 is het gelijk. Onder 0,800 is het minder dan vier vijfde.',
    chance:
      'hoe vaak zo een verschil er ook is als mensen willekeurig over de groepen worden verdeeld. Onder 0,05 is dat zelden. Hoe meer groepen er zijn getoetst, hoe strenger: daarvoor is de kans verhoogd.',
    reached: 'het deel van de mensen dat één keer of vaker is geselecteerd.',
  },
  causes: 'Waardoor? Alle lijsten zijn opnieuw gerangschikt, steeds zonder één criterium.',
  cause: ({ criterion, now, without, by }) =>
    `Zonder ${criterion}: verhouding ${without}, in plaats van ${now}.${
      {
        limit: ' Het werkt vooral als grens: wie er niet aan voldoet, valt af.',
        measure: ' Het werkt vooral in de score.',
        both: ' Het werkt als grens en in de score.',
        neither: ' Het werkt pas als de grens en de score allebei wegvallen.',
      }[by]
    }`,
  noCause: 'Geen criterium alleen sluit een tiende van het verschil of meer.',
  stages: (group, stages) =>
    `${group}, verhouding per stap: ${stages.map(([stage, ratio]) => `${stage.toLowerCase()} ${ratio}`).join('; ')}.`,
  others: (counted) => `De andere groepen: ${counted}`,
}
