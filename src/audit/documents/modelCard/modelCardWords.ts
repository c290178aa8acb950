/** Headings and sentences of the model card, in Dutch. The headings are those of Mitchell and others (2019), translated. */
export const modelCardWords = {
  title: 'Modelkaart',
  about:
    'De indeling volgt Mitchell en anderen, Model Cards for Model Reporting (2019). Wat vet tussen haken staat, is nog niet ingevuld of niet gemeten.',
  headings: {
    details: 'Gegevens van het model',
    use: 'Beoogd gebruik',
    factors: 'Factoren',
    metrics: 'Maten',
    evaluationData: 'Gegevens waarop is gemeten',
    trainingData: 'Gegevens waarmee is getraind',
    analyses: 'Metingen',
    outcomes: 'Wat ervan kwam',
    groups: 'Per groep en per combinatie van groepen',
    ethics: 'Ethische overwegingen',
    caveats: 'Kanttekeningen en aanbevelingen',
  },
  kind: 'Soort: een vaste berekening met gewichten en grenzen. Geen geleerd model. Dezelfde invoer geeft altijd dezelfde uitkomst.',
  developer: 'Gemaakt door:',
  date: 'Datum van deze versie:',
  licence: 'Licentie:',
  contact: 'Vragen aan:',
  users:
    'Bedoeld voor medewerkers van een gemeente, UWV of werkgeversservicepunt die werk met werkzoekenden bespreken.',
  notFor: 'Buiten het beoogde gebruik:',
  factors: [
    'Wat een uitkomst kan doen verschillen, is vooral hoe volledig een profiel is: van wie weinig bekend is, ligt de score dicht bij die van iemand van wie niets bekend is, en is het bereik breed.',
    'Het programma kent geen kenmerken van groepen. Groepen worden alleen voor een meting gegeven, en gaan dan nooit naar de berekening van een score.',
  ],
  metrics: [
    'Of een hogere score vaker tot werk leidt: het aandeel per band van scores, AUC en nDCG.',
    'Of groepen even vaak worden voorgesteld: het aandeel voorstellen per groep, de verhouding tot de groep die het vaakst wordt voorgesteld, en of toeval het verschil verklaart. Een verhouding onder vier vijfde valt op; die grens is een vuistregel en geen bewijs.',
    'Elk cijfer staat met een interval of ontbreekt met de reden.',
  ],
  trainingData: [
    'Geen: er is niets getraind op gegevens van mensen.',
    'Hoe zeldzaam een competentie is, volgt uit de taxonomie en niet uit wie er in een bestand staat.',
  ],
  ethics: [
    'Mensen die ver van werk staan, worden vaak gezocht op diploma’s en gemist op wat ze kunnen. Daarom tellen ervaring en praktijkverklaringen als bewijs, en telt wat niet bekend is niet als nee.',
    'Ondersteuning en grenzen aan zwaarte worden vastgelegd als voorwaarden voor werk en nooit als diagnose.',
    'Wat een mens zelf als grens stelt, verandert alleen die mens.',
  ],
  caveats: [
    'Een cijfer over de uitkomst gaat alleen over wat is voorgesteld, en over de weging die toen gold.',
    'Dat geen verschil tussen groepen is gevonden, bewijst niet dat er geen is. Meet opnieuw na elke wijziging.',
    'De gewichten zijn een keuze. Leg vast wie ze heeft vastgesteld en waarom.',
    'Vergelijk scores alleen binnen één weging en één taxonomie.',
  ],
  lacks: {
    developer: 'nog invullen: wie het heeft gemaakt',
    date: 'nog invullen: datum',
    licence: 'nog invullen: licentie',
    contact: 'nog invullen: contactgegevens',
    groups: 'nog invullen: welke groepen ertoe doen waar het wordt gebruikt, en waarom die',
    evaluationData: 'nog invullen: waarop is gemeten, en waarom daarop',
    considerations: 'nog invullen: afwegingen van wie het gebruikt',
  },
} as const
