import { dataKinds } from '../dataKinds.js'

/** What it is for. At level B1: the Algoritmeregister asks that. */
export const goalLines: readonly string[] = [
  'Het doel is dat mensen die ver van werk staan, werk vinden dat bij hen past.',
  'Het programma kijkt wat iemand kan, wil en nodig heeft.',
  'Dat vergelijkt het met wat een werkgever vraagt en biedt.',
  'De uitkomst is een lijst met voorstellen, met de redenen erbij.',
  'Kan werk nu niet? Dan zoekt het programma welke stap het wel mogelijk maakt.',
]

/** How people meet it. At level B1. */
export const meetLines: readonly string[] = [
  'Werkzoekenden merken het als een medewerker werk met hen bespreekt.',
  'Werkgevers merken het als een medewerker mensen voorstelt.',
  'Iedereen over wie het gaat, kan om uitleg vragen.',
]

/** For what it was not made. */
export const notForLines: readonly string[] = [
  'Iemand afwijzen, een uitkering verlagen of een plicht opleggen op grond van een score.',
  'Beslissen zonder dat een mens het voorstel heeft bekeken.',
  'Voorspellen hoe groot de kans is dat iemand werk vindt of houdt: een score is een volgorde en geen kans.',
  'Mensen op de lijst van een vacature met open hiring ordenen: het programma weigert dat.',
  'Zoeken naar leeftijd, geslacht, afkomst, gezondheid of een ander kenmerk van die soort: gegevens met zo’n kenmerk worden geweigerd.',
]

/** That people decide, and how the engine makes room for that. At level B1. */
export const humanLines: readonly string[] = [
  'Het programma beslist niets. Elke uitkomst is een voorstel.',
  'Bij elk voorstel staat waarom, en wat nog niet bekend is.',
  'Een medewerker kan het anders doen: een voorstel afwijzen, uitstellen, of zelf iemand voorstellen.',
  'Bij een nee hoort een reden uit een vaste lijst.',
  'Wat is voorgesteld en beslist, kan worden vastgelegd in een logboek waarin elke wijziging achteraf opvalt.',
]

/** Known risks, each with what the engine does about it and what it cannot. */
export const riskLines: readonly string[] = [
  'Gegevens kunnen oud of onvolledig zijn. Wat niet bekend is, telt niet als nee, en oude gegevens worden gemeld. Navragen blijft mensenwerk.',
  'Een criterium kan nadelig zijn voor een groep zonder dat iemand dat bedoelt. Reizen en opleiding hangen samen met waar mensen wonen en opgroeiden. Alleen meten laat dat zien.',
  'Mensen kunnen de lijst volgen zonder te kijken. Daarom staan redenen en onzekerheid erbij, en telt wie een medewerker zelf toevoegt even zwaar.',
  'Of een voorstel slaagt, wordt alleen bekend van wat is voorgesteld. Cijfers over de uitkomst gaan dus nooit over wie niet is voorgesteld.',
  'Een vacature kan meer vragen dan het werk nodig heeft. Het programma neemt eisen over zoals de werkgever ze stelt.',
]

const kinds = Object.values(dataKinds)
const inARow = (some: typeof kinds): string => some.map(({ theirs }) => theirs).join('; ')

/** What goes in, what is refused, and what the engine was made of. */
export const dataLines: readonly string[] = [
  `Van een werkzoekende, voor zover bekend: ${inARow(kinds.filter(({ criteria }) => criteria.length > 0))}.`,
  `Bewaard maar niet in een score: ${inARow(kinds.filter(({ criteria }) => criteria.length === 0))}.`,
  'Een werkzoekende heeft in het programma een nummer en geen naam.',
  'Van een vacature: wat de werkgever vraagt en biedt, zoals taken, uren, werktijden, plaats, contract en begeleiding.',
  'Geweigerd worden: burgerservicenummer, naam, adres, geboortedatum, leeftijd, geslacht, nationaliteit, afkomst, geloof, gezondheid, strafblad en foto.',
  'Het programma is niet getraind op gegevens van mensen en leert er niet van.',
]
