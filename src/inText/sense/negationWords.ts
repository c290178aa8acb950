const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that deny what follows them in their clause, or what stands before them if nothing follows. */
export const denials = set('geen niet nooit zonder noch nie ni gene niets niks')

/**
 * Words after a denial that take it away or turn it to something else: `niet alleen tillen`, `niet erg`, `geen probleem`,
 * `niet bang om te tillen`, `niet zonder rijbewijs`.
 */
export const undenying = set(
  `alleen enkel slechts erg bang vies moeilijk lastig zwaar probleem problemen punt bezwaar moeite hekel zonder onbekend vreemd
  voor nieuw gek onbelangrijk minder meer langer later last angst hoogtevrees spijt verkeerd slecht liever`,
)

/** After `niet meer`, `niet minder`, `niet langer` the denial stands unless `dan` follows: `niet meer tillen`. */
export const onlyBeforeDan = set('meer minder langer later')

/** After `zonder` these take the denial away: `zonder problemen tillen`. */
export const withoutTrouble = set('probleem problemen moeite morren twijfel')

/** Words that say that something is needed: denied, they deny what the sentence is about (`een rijbewijs is niet nodig`). */
export const needs = set(
  `nodig vereist verplicht noodzakelijk belangrijk gevraagd must vereiste eis noodzaak verplichting voorwaarde pre vereisten
  essentieel doorslaggevend relevant noodzakelijkerwijs plicht belang`,
)

/** Words that may stand between a denial and the need: `niet per se nodig`, `geen harde eis`. */
export const fillers = set(
  'echt per se perse direct altijd strikt meteen zo absoluut absolute harde hard een de heel van erg',
)

/** Words that deny a need by themselves. */
export const needless = set('overbodig onnodig kwijt')

/** Before `niet` these deny what stands first in their clause, whatever follows: `tillen mag niet van de dokter`. */
export const denyingVerbs = set('mag hoort horen lukt zit kan')

/** Words that may follow `niet` at the end of a clause: `tillen kan ik niet meer`. */
export const afterFinalDenial = set(
  `meer goed zo echt graag zelf mogelijk lang leuk vaak nodig fijn verder te doen hebben kunnen gaan willen mogen lukken toegestaan
  verstandig in bezit hier helaas nog altijd zijn mee aan best prettig handig geschikt langer van mij afgemaakt afgerond gehaald behaald gelukt gedaan geleerd gevolgd meegemaakt gewerkt gereden ervaring`,
)

/** Words at which the reach of `zonder`, and of `geen` in a question, ends: `zonder diploma leer je bij ons lassen`. */
export const endsPhrase = set(
  `ik je jij u wij we ze zij hij het er die kun kan kunt kom komt ben bent is mag leer leert start begin werk werkt dan toch ook
  word wordt zoeken zoekt aan`,
)
