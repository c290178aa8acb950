/** Roots of verbs and nouns, each with the forms that no rule gives. Written in full; prefixes are taken off first. */
const rows = `
rijd: reed reden gereden
snijd: sneed sneden gesneden
schrijf: schreef schreven geschreven
strijk: streek streken gestreken
slijp: sleep slepen geslepen
krijg: kreeg kregen gekregen
kijk: keek keken gekeken
blijf: bleef bleven gebleven
doe: doen deed deden gedaan
ga: gaan ging gingen gegaan
sta: staan stond stonden gestaan
zie: zien zag zagen gezien
zijn: ben bent waren geweest
heb: hebben hebt heeft had hadden gehad
help: hielp hielpen geholpen
neem: nam namen genomen
geef: gaf gaven gegeven
lees: lazen gelezen
meet: mat maten gemeten
spreek: sprak spraken gesproken
kom: komen komt kwam kwamen gekomen
breng: bracht brachten gebracht
houd: hou hield hielden gehouden
vang: ving vingen gevangen
bind: bond bonden gebonden
vind: vond vonden gevonden
schenk: schonk schonken geschonken
bied: bood boden geboden
melk: molk gemolken
zoek: zocht zochten gezocht
koop: kocht kochten gekocht
verkoop: verkocht verkochten
ontvang: ontving ontvingen
werf: wierf geworven
laad: laadde geladen
los: loste gelost
bak: bakte gebakken
was: waste gewassen
vouw: gevouwen
zaag: gezaagd
scheid: gescheiden
sluit: sloot gesloten
trek: trok trokken getrokken
draag: droeg gedragen
sla: slaan sloeg geslagen
onderhoud: onderhield onderhouden
begin: begon begonnen
kinder: kind
glas: glazen
stad: steden
`

/** The root of each irregular form: `gereden` is of `rijd`. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [root = '', forms = ''] = row.split(': ')
      return forms.split(' ').map((form): [string, string] => [form, root])
    }),
)
