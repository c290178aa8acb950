/** Why something is refused: the HTTP status, and what the page says. */
type Refusal = readonly [status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 503, text: string]

/** What is refused by the door itself, and by the list, each by its code. */
export const refusals = {
  unreadable: [400, 'Dit kunnen we niet lezen.'],
  'not-asked': [400, 'Er staat iets bij waar we niet om vragen. Meer dan je kaart hebben we niet nodig.'],
  'not-a-card': [400, 'Dit is geen nummer van een kaart. Kijk goed op je kaart en typ het nog eens.'],
  'yes-or-no': [400, 'Kies ja of nee.'],
  'unknown-answer': [400, 'Dit antwoord kennen we niet.'],
  'employer-only': [401, 'Deze pagina is alleen voor de werkgever.'],
  'other-site': [403, 'Dit komt van een andere website. Ga terug naar het begin.'],
  'unknown-page': [404, 'Deze pagina is er niet.'],
  'unknown-card': [404, 'Deze kaart staat niet op de lijst. Kijk goed op je kaart en typ het nog eens.'],
  'wrong-method': [405, 'Dit kan hier niet.'],
  'too-large': [413, 'Dit is te veel tekst.'],
  'invalid-option': [400, 'Dit klopt niet. Kijk wat je hebt ingevuld.'],
  'channel-not-allowed': [403, 'Op deze lijst kun je je naam alleen bij het bedrijf zetten.'],
  'unknown-list': [404, 'Deze lijst is er niet.'],
  'unknown-enrolment': [404, 'Deze inschrijving is er niet.'],
  'list-closed': [409, 'De lijst is dicht. Er komt niemand meer bij.'],
  'act-not-allowed': [409, 'Dit kan nu niet. Kijk eerst hoe het ervoor staat.'],
  'no-free-place': [409, 'Er is nu geen plaats vrij.'],
  'store-failed': [
    503,
    'Het lukt nu niet. Probeer het zo nog eens met dezelfde kaart. Stond je op de lijst, dan blijf je op je plaats.',
  ],
  'clock-went-back': [503, 'Het lukt nu niet: de klok van deze computer loopt niet goed.'],
  failed: [500, 'Er ging iets mis.'],
} as const satisfies Readonly<Record<string, Refusal>>

/** A code by which something is refused. */
export type RefusalCode = keyof typeof refusals

/** The code, if it is one of these; `failed` for whatever else goes wrong. */
export const refusalCode = (code: string): RefusalCode =>
  Object.hasOwn(refusals, code) ? (code as RefusalCode) : 'failed'
