import type { Synonym } from './synonyms.js'

/** What work is called in Flanders, and what it is called in the Netherlands. */
const pairs = `
aannemersbedrijf: bouwbedrijf
arbeidsbemiddelaar: jobcoach
autobestuurder: chauffeur
autobuschauffeur: buschauffeur
bakkersgast: bakker
beenhouwer: slager
beenhouwersgast: slager
begrafenisondernemer: uitvaartondernemer
bestuurder: chauffeur
bode: koerier
bureel: kantoor
camionchauffeur: vrachtwagenchauffeur
camioneur: vrachtwagenchauffeur
carrossier: autoschadehersteller
cipier: penitentiair inrichtingswerker
dakwerker: dakdekker
diensthoofd: afdelingshoofd
feestzaal: partycentrum
frituuruitbater: cafetariahouder
garagist: automonteur
garnierder: stoffeerder
gevangenbewaarder: penitentiair inrichtingswerker
hulpkok: keukenhulp
huisbewaarder: conciërge
informaticus: ict specialist
inpakker: inpakmedewerker
interimaris: uitzendkracht
kaderlid: manager
kamermeisje: kamermedewerker
kassier: caissière
kelner: ober
kinderverzorger: pedagogisch medewerker
kinderverzorgster: pedagogisch medewerker
kleuterleidster: kleuterleerkracht
kuisvrouw: schoonmaker
kuiser: schoonmaker
landbouwer: boer
logistiek assistent: facilitair medewerker
loketbediende: baliemedewerker
lasser monteerder: constructiebankwerker
magazijnier: magazijnmedewerker
metser: metselaar
metsersdiender: opperman
nijverheid: industrie
onderhoudsman: onderhoudsmonteur
onderhoudspersoneel: schoonmakers
onthaal: receptie
onthaalbediende: receptionist
onthaalmedewerker: receptionist
onthaalouder: gastouder
opdiener: ober
opvoeder: pedagogisch begeleider
pistoolschilder: verfspuiter
plafonneerder: stukadoor
poetshulp: schoonmaker
poetsman: schoonmaker
poetspersoneel: schoonmakers
poetsvrouw: schoonmaker
polyvalent: allround
postbode: postbezorger
prospectie: acquisitie
rekkenvuller: vakkenvuller
rusthuis: verpleeghuis
schrijnwerker: timmerman
spoorman: spoorwegmedewerker
stelplaats: remise
straatveger: reinigingsmedewerker
syndicus: vve beheerder
tuinaanlegger: hovenier
uitbater: exploitant
vakbondsafgevaardigde: vakbondsbestuurder
verkoopster: verkoper
verantwoordelijke: leidinggevende
vloerder: vloerenlegger
vroedvrouw: verloskundige
vuilnisophaler: vuilnisman
werf: bouwplaats
werfleider: uitvoerder
werfbediende: bouwplaatsmedewerker
zaalmedewerker: bedieningsmedewerker
ziekenoppasser: zorghulp
zorgkundige: verzorgende
`

/** Flemish words for work, each with what it is called in the Netherlands. A linker knows them unless it is given other synonyms. */
export const flemishWords: readonly Synonym[] = pairs
  .trim()
  .split('\n')
  .map((line) => {
    const [text = '', means = ''] = line.split(': ')
    return { text, means }
  })
