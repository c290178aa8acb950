/**
 * Words that are a label, or a form of one, and mean something else most of the time: alone they name nothing. `word` is not
 * the program, `bezorgd` is worried, `gesprekken voeren` feeds nobody.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `word las last lasten bak bakje bakte bel belt reken rekent rekening voer voert voeren gevoerd straat straten straatje poot
  poten keur keurt keurig sloop bar stek bezorgd bezorgde verzorgd verzorgde voeg voegt gevoegd tegel tegels plant planten
  plan meester slijp laden geladen los bewaak hersteld volhoud geduldig smeer schil signaal spiegel maak maakt meet sorteer
  aangepakt overleg passen leert lerend`.split(/\s+/),
)
