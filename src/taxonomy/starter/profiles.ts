import type { OccupationSlug } from './occupations.js'

/** The slugs of the essential, important and optional competences of an occupation, with a space between. */
export type ProfileRow = readonly [essential: string, important: string, optional: string]

/**
 * What each occupation asks, 6 to 12 competences. What nearly every job asks stands in many profiles and so counts as
 * common; what few ask stands in few and so counts as rare.
 */
export const profileRows: Record<OccupationSlug, ProfileRow> = {
  // Logistics
  magazijnmedewerker: [
    'orderpicken goederen-ontvangen goederen-verzenden',
    'handscanner-gebruiken laden-en-lossen pallets-stapelen samenwerken veilig-werken',
    'voorraad-tellen intern-transport-rijden netjes-werken',
  ],
  'logistiek-medewerker': [
    'goederen-ontvangen goederen-controleren voorraad-beheren magazijnsysteem-gebruiken',
    'goederen-verzenden retouren-verwerken nauwkeurig-werken samenwerken veilig-werken',
    'vrachtpapieren-invullen pallettruck-rijden rekenen',
  ],
  orderpicker: [
    'orderpicken handscanner-gebruiken in-tempo-werken',
    'nauwkeurig-werken pallets-stapelen tillen-met-techniek op-tijd-komen',
    'pallettruck-rijden samenwerken routinewerk-volhouden',
  ],
  inpakker: [
    'inpakken etiketteren dozen-vouwen',
    'routinewerk-volhouden in-tempo-werken nauwkeurig-werken instructies-opvolgen',
    'kwaliteit-controleren samenwerken op-tijd-komen',
  ],
  heftruckchauffeur: [
    'heftruck-rijden laden-en-lossen veilig-werken',
    'pallets-stapelen goederen-controleren lading-zekeren handscanner-gebruiken',
    'reachtruck-rijden vrachtpapieren-invullen samenwerken nauwkeurig-werken',
  ],
  reachtruckchauffeur: [
    'reachtruck-rijden magazijnsysteem-gebruiken veilig-werken',
    'heftruck-rijden pallets-stapelen handscanner-gebruiken nauwkeurig-werken',
    'voorraad-tellen goederen-ontvangen samenwerken zelfstandig-werken',
  ],
  vrachtwagenchauffeur: [
    'vrachtwagen-rijden trekker-oplegger-rijden lading-zekeren',
    'laden-en-lossen vrachtpapieren-invullen zelfstandig-werken veilig-werken',
    'routes-plannen klantvriendelijk-zijn afspraken-nakomen pallettruck-rijden',
  ],
  pakketbezorger: [
    'bestelbus-rijden pakketten-bezorgen',
    'routes-plannen handscanner-gebruiken klantvriendelijk-zijn in-tempo-werken zelfstandig-werken',
    'tillen-met-techniek laden-en-lossen personenauto-rijden',
  ],
  taxichauffeur: [
    'personenauto-rijden personen-vervoeren',
    'klantvriendelijk-zijn geduld-hebben op-tijd-komen veilig-werken zelfstandig-werken',
    'rolstoel-rijden-helpen routes-plannen voertuigen-wassen',
  ],
  buschauffeur: [
    'touringcar-rijden personen-vervoeren',
    'klantvriendelijk-zijn met-druk-omgaan op-tijd-komen veilig-werken',
    'conflicten-oplossen eerste-hulp-verlenen zelfstandig-werken',
  ],
  postbezorger: [
    'post-bezorgen post-sorteren',
    'zelfstandig-werken nauwkeurig-werken doorzetten lichamelijk-werken',
    'klantvriendelijk-zijn afspraken-nakomen discreet-zijn',
  ],
  postsorteerder: [
    'post-sorteren in-tempo-werken',
    'handscanner-gebruiken nauwkeurig-werken routinewerk-volhouden samenwerken',
    'tillen-met-techniek flexibel-zijn op-tijd-komen',
  ],
  fietskoerier: [
    'bezorgen pakketten-bezorgen lichamelijk-werken',
    'routes-plannen klantvriendelijk-zijn zelfstandig-werken op-tijd-komen',
    'fietsen-repareren doorzetten flexibel-zijn',
  ],
  maaltijdbezorger: [
    'maaltijden-bezorgen',
    'klantvriendelijk-zijn voedselveilig-werken op-tijd-komen zelfstandig-werken',
    'gezelschap-bieden veranderingen-signaleren personenauto-rijden',
  ],
  transportplanner: [
    'routes-plannen plannen-en-organiseren computer-gebruiken',
    'telefoneren prioriteiten-stellen met-druk-omgaan problemen-oplossen overleggen',
    'vrachtpapieren-invullen spreadsheets-gebruiken rooster-maken',
  ],
  'logistiek-manager': [
    'leidinggeven plannen-en-organiseren voorraad-beheren',
    'gegevens-analyseren rooster-maken overleggen prioriteiten-stellen verantwoordelijkheid-nemen',
    'spreadsheets-gebruiken rapporten-schrijven magazijnsysteem-gebruiken',
  ],

  // Cleaning and waste
  schoonmaker: [
    'schoonmaken kantoren-schoonmaken sanitair-schoonmaken',
    'vloeren-onderhouden schoonmaakmiddelen-doseren hygienisch-werken zelfstandig-werken',
    'schrobmachine-bedienen afval-scheiden opruimen op-tijd-komen',
  ],
  hotelkamerschoonmaker: [
    'hotelkamers-schoonmaken bedden-opmaken',
    'sanitair-schoonmaken in-tempo-werken netjes-werken hygienisch-werken',
    'gasten-ontvangen samenwerken voorraad-aanvullen',
  ],
  'huishoudelijke-hulp': [
    'huis-schoonmaken huishoudelijk-ondersteunen',
    'sanitair-schoonmaken wassen-en-strijken discreet-zijn zelfstandig-werken',
    'ramen-wassen veranderingen-signaleren gezelschap-bieden afspraken-nakomen',
  ],
  glazenwasser: [
    'ramen-wassen werken-op-hoogte',
    'veilig-werken klantvriendelijk-zijn zelfstandig-werken lichamelijk-werken',
    'hoogwerker-bedienen bestelbus-rijden',
  ],
  autopoetser: [
    'voertuigen-wassen',
    'hogedrukreiniger-gebruiken netjes-werken in-tempo-werken schoonmaakmiddelen-doseren',
    'personenauto-rijden klantvriendelijk-zijn samenwerken',
  ],
  'industrieel-reiniger': [
    'industrieel-reinigen hogedrukreiniger-gebruiken veilig-werken',
    'schoonmaakmiddelen-doseren lichamelijk-werken instructies-opvolgen samenwerken',
    'hoogwerker-bedienen schrobmachine-bedienen flexibel-zijn',
  ],
  wasserijmedewerker: [
    'wassen-en-strijken machines-bedienen',
    'routinewerk-volhouden hygienisch-werken in-tempo-werken instructies-opvolgen',
    'kleding-sorteren samenwerken netjes-werken',
  ],
  afvalsorteerder: [
    'afval-scheiden',
    'veilig-werken klantvriendelijk-zijn instructies-opvolgen lichamelijk-werken',
    'toezicht-houden opruimen heftruck-rijden samenwerken',
  ],
  straatveger: [
    'zwerfafval-opruimen',
    'afval-scheiden lichamelijk-werken zelfstandig-werken netjes-werken',
    'blad-ruimen onkruid-verwijderen doorzetten',
  ],
  'voorman-schoonmaak': [
    'schoonmaken leidinggeven',
    'rooster-maken collegas-inwerken overleggen verantwoordelijkheid-nemen',
    'kwaliteit-controleren schoonmaakmiddelen-doseren klachten-behandelen artikelen-bestellen',
  ],

  // Green
  hovenier: [
    'groen-onderhouden tuinen-aanleggen snoeien',
    'grasmaaien bestraten planten-en-zaaien lichamelijk-werken samenwerken',
    'kettingzaag-gebruiken klanten-adviseren tractor-rijden',
  ],
  groenmedewerker: [
    'groen-onderhouden onkruid-verwijderen grasmaaien',
    'snoeien blad-ruimen bosmaaier-gebruiken lichamelijk-werken samenwerken',
    'zwerfafval-opruimen instructies-opvolgen gereedschap-onderhouden',
  ],
  kwekerijmedewerker: [
    'gewassen-verzorgen stekken planten-en-zaaien',
    'routinewerk-volhouden in-tempo-werken nauwkeurig-werken',
    'etiketteren inpakken samenwerken',
  ],
  oogstmedewerker: [
    'oogsten',
    'in-tempo-werken lichamelijk-werken doorzetten kwaliteit-controleren',
    'inpakken tractor-rijden samenwerken',
  ],
  boomverzorger: [
    'bomen-onderhouden kettingzaag-gebruiken werken-op-hoogte',
    'snoeien veilig-werken samenwerken lichamelijk-werken',
    'hoogwerker-bedienen gereedschap-onderhouden klanten-adviseren',
  ],
  dierverzorger: [
    'dieren-verzorgen dieren-voeren stallen-uitmesten',
    'veranderingen-signaleren verantwoordelijkheid-nemen hygienisch-werken lichamelijk-werken',
    'gasten-ontvangen samenwerken afspraken-nakomen',
  ],
  veehouderijmedewerker: [
    'melken dieren-voeren stallen-uitmesten',
    'tractor-rijden veranderingen-signaleren lichamelijk-werken op-tijd-komen',
    'machines-onderhouden zelfstandig-werken doorzetten',
  ],

  // Catering
  kok: [
    'eten-bereiden warme-gerechten-koken mise-en-place-doen voedselveilig-werken',
    'koude-gerechten-maken met-druk-omgaan samenwerken in-tempo-werken',
    'menu-samenstellen voorraad-beheren keuken-schoonmaken',
  ],
  'chef-kok': [
    'warme-gerechten-koken menu-samenstellen leidinggeven voedselveilig-werken',
    'rooster-maken artikelen-bestellen met-druk-omgaan collegas-inwerken',
    'omrekenen-en-meten koude-gerechten-maken overleggen',
  ],
  keukenhulp: [
    'groenten-snijden afwassen keuken-schoonmaken',
    'mise-en-place-doen voedselveilig-werken samenwerken instructies-opvolgen',
    'koude-gerechten-maken in-tempo-werken tillen-met-techniek',
  ],
  afwasser: [
    'afwassen',
    'hygienisch-werken in-tempo-werken samenwerken doorzetten',
    'keuken-schoonmaken opruimen afval-scheiden',
  ],
  bediening: [
    'serveren bestellingen-opnemen gasten-ontvangen',
    'tafels-dekken dranken-schenken klantvriendelijk-zijn samenwerken',
    'kassa-bedienen met-druk-omgaan flexibel-zijn',
  ],
  barmedewerker: [
    'dranken-schenken koffie-zetten',
    'bestellingen-opnemen kassa-bedienen klantvriendelijk-zijn in-tempo-werken',
    'conflicten-oplossen voorraad-aanvullen samenwerken',
  ],
  cateringmedewerker: [
    'broodjes-beleggen buffet-verzorgen voedselveilig-werken',
    'kassa-bedienen koffie-zetten klantvriendelijk-zijn samenwerken',
    'afwassen voorraad-aanvullen tafels-dekken keuken-schoonmaken',
  ],
  bakker: [
    'brood-bakken voedselveilig-werken omrekenen-en-meten',
    'in-tempo-werken op-tijd-komen machines-bedienen',
    'keuken-schoonmaken samenwerken nauwkeurig-werken',
  ],

  // Care, welfare and education
  verzorgende: [
    'mensen-verzorgen helpen-wassen-aankleden medicijnen-aanreiken zorgdossier-bijhouden',
    'veranderingen-signaleren tillift-gebruiken omgaan-met-dementie samenwerken wonden-verzorgen',
    'helpen-bij-eten overleggen flexibel-zijn',
  ],
  helpende: [
    'helpen-wassen-aankleden helpen-bij-eten huishoudelijk-ondersteunen',
    'veranderingen-signaleren gezelschap-bieden hygienisch-werken samenwerken geduld-hebben',
    'tillift-gebruiken zorgdossier-bijhouden bedden-opmaken',
  ],
  zorgassistent: [
    'helpen-bij-eten bedden-opmaken gezelschap-bieden',
    'hygienisch-werken samenwerken geduld-hebben voorraad-aanvullen',
    'rolstoel-rijden-helpen koffie-zetten luisteren',
  ],
  verpleegkundige: [
    'verpleegkundig-handelen medicijnen-aanreiken wonden-verzorgen zorgdossier-bijhouden',
    'veranderingen-signaleren met-druk-omgaan overleggen mensen-verzorgen verantwoordelijkheid-nemen',
    'uitleg-geven eerste-hulp-verlenen prioriteiten-stellen',
  ],
  zorggastheer: [
    'gasten-ontvangen gezelschap-bieden koffie-zetten',
    'buffet-verzorgen tafels-dekken luisteren geduld-hebben',
    'activiteiten-begeleiden omgaan-met-dementie voedselveilig-werken',
  ],
  'begeleider-gehandicaptenzorg': [
    'begeleiden-bij-beperking mensen-begeleiden zorgdossier-bijhouden',
    'geduld-hebben conflicten-oplossen helpen-wassen-aankleden overleggen',
    'activiteiten-begeleiden medicijnen-aanreiken warme-gerechten-koken',
  ],
  activiteitenbegeleider: [
    'activiteiten-begeleiden mensen-begeleiden plannen-en-organiseren',
    'met-mensen-omgaan geduld-hebben initiatief-nemen omgaan-met-dementie',
    'rolstoel-rijden-helpen sociale-media-bijhouden voorlezen',
  ],
  'pedagogisch-medewerker': [
    'kinderen-opvangen spelen-met-kinderen babys-verzorgen',
    'veranderingen-signaleren geduld-hebben overleggen samenwerken verantwoordelijkheid-nemen',
    'voorlezen eerste-hulp-verlenen hygienisch-werken',
  ],
  onderwijsassistent: [
    'leerlingen-begeleiden uitleg-geven',
    'geduld-hebben voorlezen samenwerken initiatief-nemen',
    'toezicht-houden spelen-met-kinderen documenten-scannen',
  ],
  'leraar-basisonderwijs': [
    'lesgeven leerlingen-begeleiden plannen-en-organiseren',
    'duidelijk-praten conflicten-oplossen overleggen verantwoordelijkheid-nemen',
    'rapporten-schrijven voorlezen computer-gebruiken',
  ],
  'maatschappelijk-werker': [
    'mensen-begeleiden luisteren rapporten-schrijven',
    'conflicten-oplossen overleggen discreet-zijn problemen-oplossen zelfstandig-werken',
    'formulieren-invullen plannen-en-organiseren agenda-beheren',
  ],

  // Retail
  verkoper: [
    'verkopen klanten-adviseren kassa-bedienen',
    'klantvriendelijk-zijn artikelen-presenteren vakken-vullen samenwerken',
    'artikelen-bestellen retouren-verwerken flexibel-zijn',
  ],
  vakkenvuller: [
    'vakken-vullen schappen-spiegelen',
    'in-tempo-werken samenwerken houdbaarheid-controleren klantvriendelijk-zijn',
    'opruimen artikelen-prijzen tillen-met-techniek',
  ],
  kassamedewerker: [
    'kassa-bedienen klantvriendelijk-zijn',
    'kas-opmaken rekenen nauwkeurig-werken met-druk-omgaan',
    'vakken-vullen schappen-spiegelen samenwerken',
  ],
  kringloopmedewerker: [
    'kleding-sorteren artikelen-prijzen artikelen-presenteren',
    'klantvriendelijk-zijn samenwerken opruimen repareren',
    'kassa-bedienen afval-scheiden kleding-verstellen',
  ],
  versmedewerker: [
    'vlees-en-kaas-snijden voedselveilig-werken klanten-adviseren',
    'houdbaarheid-controleren klantvriendelijk-zijn omrekenen-en-meten samenwerken',
    'artikelen-presenteren keuken-schoonmaken inpakken',
  ],
  marktverkoper: [
    'verkopen artikelen-presenteren duidelijk-praten',
    'rekenen klantvriendelijk-zijn lichamelijk-werken',
    'bestelbus-rijden kas-opmaken initiatief-nemen',
  ],
  bloembinder: [
    'bloemen-binden klanten-adviseren',
    'artikelen-presenteren kassa-bedienen klantvriendelijk-zijn netjes-werken',
    'artikelen-bestellen planten-en-zaaien',
  ],
  winkelchef: [
    'leidinggeven verkopen voorraad-beheren',
    'rooster-maken klachten-behandelen artikelen-bestellen collegas-inwerken prioriteiten-stellen',
    'kas-opmaken artikelen-presenteren gegevens-analyseren',
  ],

  // Building, technique and production
  metselaar: [
    'metselen specie-maken tekening-lezen',
    'voegen omrekenen-en-meten lichamelijk-werken veilig-werken',
    'werken-op-hoogte samenwerken handgereedschap-gebruiken',
  ],
  timmerman: [
    'timmeren tekening-lezen elektrisch-gereedschap-gebruiken',
    'handgereedschap-gebruiken omrekenen-en-meten veilig-werken samenwerken',
    'werken-op-hoogte hout-bewerken nauwkeurig-werken',
  ],
  schilder: [
    'schilderen schuren-en-plamuren',
    'netjes-werken werken-op-hoogte veilig-werken zelfstandig-werken',
    'klantvriendelijk-zijn hoogwerker-bedienen samenwerken',
  ],
  stukadoor: [
    'stukadoren specie-maken',
    'lichamelijk-werken netjes-werken in-tempo-werken zelfstandig-werken',
    'werken-op-hoogte schuren-en-plamuren',
  ],
  tegelzetter: [
    'tegels-zetten omrekenen-en-meten',
    'nauwkeurig-werken voegen specie-maken handgereedschap-gebruiken',
    'tekening-lezen klanten-adviseren zelfstandig-werken',
  ],
  bouwhulp: [
    'bouwplaats-opruimen slopen lichamelijk-werken',
    'specie-maken veilig-werken instructies-opvolgen samenwerken',
    'afval-scheiden tillen-met-techniek handgereedschap-gebruiken',
  ],
  grondwerker: [
    'bestraten lichamelijk-werken',
    'leidingen-aanleggen veilig-werken samenwerken omrekenen-en-meten',
    'graafmachine-bedienen verkeer-regelen tekening-lezen',
  ],
  grondverzetmachinist: [
    'graafmachine-bedienen tekening-lezen',
    'veilig-werken nauwkeurig-werken machines-onderhouden zelfstandig-werken',
    'tractor-rijden vrachtwagen-rijden overleggen',
  ],
  steigerbouwer: [
    'steigers-bouwen werken-op-hoogte',
    'veilig-werken lichamelijk-werken samenwerken tekening-lezen',
    'laden-en-lossen handgereedschap-gebruiken',
  ],
  elektromonteur: [
    'elektra-aanleggen tekening-lezen',
    'storingen-verhelpen veilig-werken elektrisch-gereedschap-gebruiken nauwkeurig-werken',
    'klantvriendelijk-zijn zonnepanelen-plaatsen bestelbus-rijden',
  ],
  zonnepanelenmonteur: [
    'zonnepanelen-plaatsen werken-op-hoogte',
    'elektra-aanleggen veilig-werken samenwerken tillen-met-techniek',
    'elektrisch-gereedschap-gebruiken klantvriendelijk-zijn bestelbus-rijden',
  ],
  loodgieter: [
    'leidingen-aanleggen verwarming-onderhouden',
    'storingen-verhelpen handgereedschap-gebruiken klantvriendelijk-zijn zelfstandig-werken',
    'tekening-lezen lassen bestelbus-rijden',
  ],
  fietsenmaker: [
    'fietsen-repareren handgereedschap-gebruiken',
    'storingen-verhelpen klanten-adviseren nauwkeurig-werken',
    'gereedschap-onderhouden kassa-bedienen elektra-aanleggen',
  ],
  automonteur: [
    'autos-repareren storingen-verhelpen',
    'handgereedschap-gebruiken veilig-werken nauwkeurig-werken',
    'klanten-adviseren personenauto-rijden computer-gebruiken',
  ],
  lasser: [
    'lassen mig-mag-lassen metaal-bewerken',
    'slijpen tekening-lezen veilig-werken nauwkeurig-werken',
    'tig-lassen kwaliteit-controleren omrekenen-en-meten',
  ],
  'cnc-operator': [
    'cnc-machine-bedienen tekening-lezen',
    'metaal-bewerken omrekenen-en-meten kwaliteit-controleren nauwkeurig-werken',
    'machines-onderhouden computer-gebruiken zelfstandig-werken',
  ],
  productiemedewerker: [
    'productielijn-bedienen in-tempo-werken',
    'routinewerk-volhouden kwaliteit-controleren instructies-opvolgen veilig-werken samenwerken',
    'inpakken flexibel-zijn hygienisch-werken',
  ],
  verpakkingsoperator: [
    'verpakkingsmachine-bedienen kwaliteit-controleren',
    'storingen-verhelpen etiketteren hygienisch-werken veilig-werken',
    'machines-onderhouden in-tempo-werken pallettruck-rijden',
  ],
  montagemedewerker: [
    'monteren handgereedschap-gebruiken',
    'nauwkeurig-werken routinewerk-volhouden instructies-opvolgen kwaliteit-controleren',
    'solderen tekening-lezen samenwerken',
  ],
  naaier: [
    'naaimachine-bedienen',
    'kleding-verstellen nauwkeurig-werken routinewerk-volhouden in-tempo-werken',
    'kwaliteit-controleren wassen-en-strijken netjes-werken',
  ],
  meubelmaker: [
    'meubels-maken hout-bewerken',
    'elektrisch-gereedschap-gebruiken handgereedschap-gebruiken tekening-lezen nauwkeurig-werken',
    'schuren-en-plamuren schilderen klanten-adviseren',
  ],
  onderhoudsmonteur: [
    'machines-onderhouden storingen-verhelpen',
    'tekening-lezen handgereedschap-gebruiken problemen-oplossen veilig-werken',
    'lassen elektra-aanleggen overleggen',
  ],
  kwaliteitscontroleur: [
    'kwaliteit-controleren nauwkeurig-werken',
    'omrekenen-en-meten gegevens-invoeren verantwoordelijkheid-nemen overleggen',
    'rapporten-schrijven zelfstandig-werken tekening-lezen',
  ],
  klusjesman: [
    'klein-onderhoud-doen handgereedschap-gebruiken',
    'elektrisch-gereedschap-gebruiken schilderen zelfstandig-werken problemen-oplossen',
    'timmeren klantvriendelijk-zijn leidingen-aanleggen bestelbus-rijden',
  ],
  concierge: [
    'klein-onderhoud-doen toezicht-houden',
    'bezoekers-ontvangen opruimen initiatief-nemen klantvriendelijk-zijn',
    'koffie-zetten documenten-scannen eerste-hulp-verlenen conflicten-oplossen',
  ],
  'werkvoorbereider-bouw': [
    'werk-voorbereiden tekening-lezen',
    'technisch-tekenen plannen-en-organiseren spreadsheets-gebruiken overleggen',
    'artikelen-bestellen nauwkeurig-werken prioriteiten-stellen',
  ],
  constructeur: [
    'constructies-berekenen technisch-tekenen',
    'rapporten-schrijven problemen-oplossen overleggen nauwkeurig-werken',
    'werk-voorbereiden spreadsheets-gebruiken zelfstandig-werken',
  ],

  // Office, ICT and guarding
  'administratief-medewerker': [
    'administratief-werken gegevens-invoeren computer-gebruiken',
    'mailen telefoneren tekstverwerken nauwkeurig-werken discreet-zijn',
    'archiveren post-verwerken formulieren-invullen spreadsheets-gebruiken',
  ],
  'data-entry-medewerker': [
    'gegevens-invoeren computer-gebruiken nauwkeurig-werken',
    'routinewerk-volhouden spreadsheets-gebruiken in-tempo-werken',
    'documenten-scannen discreet-zijn zelfstandig-werken',
  ],
  archiefmedewerker: [
    'archiveren documenten-scannen',
    'nauwkeurig-werken discreet-zijn gegevens-invoeren routinewerk-volhouden',
    'post-verwerken zelfstandig-werken netjes-werken',
  ],
  receptionist: [
    'bezoekers-ontvangen telefoneren gasten-ontvangen',
    'mailen agenda-beheren duidelijk-praten klantvriendelijk-zijn',
    'toegang-controleren post-verwerken koffie-zetten',
  ],
  klantcontactmedewerker: [
    'telefoneren luisteren klachten-behandelen',
    'gegevens-invoeren duidelijk-praten klantvriendelijk-zijn met-druk-omgaan',
    'mailen problemen-oplossen feedback-verwerken',
  ],
  'telefonisch-verkoper': [
    'telefonisch-verkopen duidelijk-praten',
    'luisteren doorzetten gegevens-invoeren',
    'met-druk-omgaan feedback-verwerken klantvriendelijk-zijn',
  ],
  secretaris: [
    'agenda-beheren notuleren tekstverwerken',
    'mailen telefoneren plannen-en-organiseren discreet-zijn',
    'bezoekers-ontvangen sociale-media-bijhouden archiveren',
  ],
  'financieel-medewerker': [
    'facturen-verwerken gegevens-invoeren rekenen',
    'spreadsheets-gebruiken nauwkeurig-werken mailen',
    'boekhouden discreet-zijn telefoneren',
  ],
  salarisadministrateur: [
    'salarissen-verwerken rekenen',
    'discreet-zijn nauwkeurig-werken spreadsheets-gebruiken',
    'mailen gegevens-analyseren uitleg-geven',
  ],
  boekhouder: [
    'boekhouden facturen-verwerken rekenen',
    'spreadsheets-gebruiken nauwkeurig-werken rapporten-schrijven',
    'salarissen-verwerken overleggen zelfstandig-werken',
  ],
  helpdeskmedewerker: [
    'ict-gebruikers-helpen computer-gebruiken problemen-oplossen',
    'werkplekken-installeren telefoneren geduld-hebben uitleg-geven',
    'ict-beheren nieuwe-dingen-leren klantvriendelijk-zijn',
  ],
  systeembeheerder: [
    'ict-beheren netwerken-beheren problemen-oplossen',
    'werkplekken-installeren verantwoordelijkheid-nemen nieuwe-dingen-leren',
    'ict-gebruikers-helpen programmeren overleggen',
  ],
  webbeheerder: [
    'website-bijhouden websites-bouwen',
    'sociale-media-bijhouden tekstverwerken nieuwe-dingen-leren',
    'gegevens-analyseren overleggen zelfstandig-werken',
  ],
  softwaretester: [
    'software-testen nauwkeurig-werken',
    'rapporten-schrijven problemen-oplossen computer-gebruiken nieuwe-dingen-leren',
    'programmeren overleggen zelfstandig-werken',
  ],
  softwareontwikkelaar: [
    'programmeren problemen-oplossen',
    'software-testen websites-bouwen nieuwe-dingen-leren samenwerken',
    'gegevens-analyseren feedback-verwerken overleggen',
  ],
  beveiliger: [
    'toezicht-houden toegang-controleren surveilleren',
    'conflicten-oplossen veranderingen-signaleren rapporten-schrijven met-druk-omgaan',
    'eerste-hulp-verlenen bezoekers-ontvangen hulp-vragen',
  ],
  verkeersregelaar: [
    'verkeer-regelen veilig-werken',
    'met-druk-omgaan duidelijk-praten op-tijd-komen',
    'klantvriendelijk-zijn doorzetten hulp-vragen',
  ],
}
