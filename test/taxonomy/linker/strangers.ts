/**
 * Two hundred texts that name no occupation, competence or task of any taxonomy: made-up words, and words of quite other
 * fields. Written for the tests of the linker, which has to say that it does not know them.
 */
export const strangers: readonly string[] = `
flurpel
kwastelbrod
zibbelaar
mompeltrui
gravink
poltsewaar
drezzigheid
knolberamie
vliepsel
trambonko
ooplingert
sjaffelkwip
brimodant
ketserij wollepin
glimmervoort
hupsakkeltje
waspolarium
nobbelskree
dwirlefant
pampelusso
krontjebei
snarvelaat
blubberonie
tjokvormsel
wazemmerling
ijzelquant
fluttermoes
gorkelspat
peezewiet
roetsjknabbel
stoffelbrui
vergriezemd
zwalpenoot
quibberend
lorrefatie
mierzelig
ontplooksel
prutselweg
rabbeltas
slingermops
xqzvbn
aaaaaaaaaa
qwertyuiop
lorem ipsum dolor sit amet
1234567
??? !!!
zxcv
blablabla
hatseflats
tralalie
paardenbloem
vergeet-mij-nietje
zilverberk
rododendron
grote brandnetel
madeliefje
klaproos
eekhoorntjesbrood
vliegenzwam
kamperfoelie
egel
boomkikker
zeearend
roodborstje
pimpelmees
ringslang
bruinvis
wolharige mammoet
tyrannosaurus
axolotl
Middelburg
Oude Pekela
Kilimanjaro
Atacama
Noordzee
Zuiderkruis
Andromedanevel
ringen van Saturnus
Melkweg
Kuipergordel
Beethoven
de Nachtwacht
Max Havelaar
Romeo en Julia
de Odyssee
het Wilhelmus
Bohemian Rhapsody
de ontdekking van de hemel
Guernica
Suske en Wiske
Slag bij Nieuwpoort
Gouden Eeuw
Vrede van Münster
watersnoodramp
Beeldenstorm
Tachtigjarige Oorlog
val van de Berlijnse Muur
Romeinse keizer Augustus
farao Toetanchamon
Hanzestad
waterpokken
rodehond
hooikoorts
blindedarmontsteking
wintertenen
migraine
hersenschudding
kinkhoest
pijn in mijn knie
slapeloosheid
stelling van Pythagoras
priemgetal
kwadratische vergelijking
logaritme
Planck-constante
zwaartekrachtsgolf
zwart gat
antimaterie
halfwaardetijd
supergeleiding
waterstofperoxide
natriumchloride
isotoop
edelgas
pi is 3,14
lichtjaar
donkere materie
quark
fotosynthese
mitochondrium
hagelslag
stroopwafel
drop
erwtensoep met rookworst
boterham met pindakaas
bitterbal
oliebol
stamppot
karnemelk
mosterd
blauw
donkerrood
driehoek
achthoek
overmorgen
volgende week dinsdag
kwart over negen
Pasen
Sinterklaas
tweede kerstdag
gisteren
heel erg lang geleden
misschien
nergens
mijn oma
de buurvrouw van hiernaast
mijn fiets is gestolen
ik hou van jou
tot ziens
gefeliciteerd
hartelijk dank
goede morgen
geen idee
weet ik niet
nvt
onbekend
geen
-
n.v.t.
zie boven
idem
test
x
huisnummer 12 bis
postbus 400
0612345678
€ 15,50
maandag
regen en wind
storm op zee
volle maan
zonsverduistering
aurora borealis
vulkaanuitbarsting
aardbeving
getijdenpoel
ijsberg
kaartenhuis
sneeuwpop
schommel
knikkers
hinkelen
verstoppertje
mens erger je niet
ganzenbord
Elfstedentocht
buitenspel
hattrick
tiebreak
yin en yang
horoscoop
weerwolf
eenhoorn
kabouter Plop
Assepoester
`
  .trim()
  .split('\n')
