import { html } from 'hono/html'
import type { Call, EnrolmentState, ListCounts, Verification } from 'passend/open-hiring'
import { button, day, layout, listed, type Page } from './layout.js'

/** What the employer sees: counts, and nothing of anybody. */
export const overview = (list: ListCounts, note?: Page): Page =>
  layout(
    'Werkgever',
    html`${note === undefined ? '' : html`<p><strong>${note}</strong></p>`}
${listed([
  `Wachten: ${list.waiting}`,
  `Plaatsen vrij: ${list.freePlaces}`,
  `Ooit op de lijst gezet: ${list.enrolled}`,
  `Keren dat iemand is geroepen: ${list.calls}`,
  `Begonnen: ${list.started}`,
])}
<form method="post" action="/employer/places"><label>Plaatsen erbij: <input name="places" inputmode="numeric" required></label>
<button>Open plaatsen</button></form>
${button('/employer/next', 'Roep de volgende')}
<form method="post" action="/employer/answer"><label>Inschrijving: <input name="enrolment" inputmode="numeric" required></label>
<label>Antwoord: <select name="answer"><option value="accepted">wil de baan</option><option value="declined">wil de baan niet</option>
<option value="no-answer">reageerde niet op tijd</option><option value="started">is begonnen</option>
<option value="not-started">begon niet op tijd</option></select></label> <button>Schrijf op</button></form>
${button('/employer/proof', 'Laat het bewijs zien')}`,
  )

/** Who is called, as far as an employer may know. */
export const called = ({ enrolment, cardEnding, deadline }: Omit<Call, 'contactReference'> & { cardEnding: string }) =>
  html`Inschrijving ${enrolment} is aan de beurt. De kaart eindigt op ${cardEnding}. Antwoord vóór ${day.format(deadline)}.`

export const nobodyWaits: Page = html`Er wacht niemand.`

/** What was written down. */
export const noted = (enrolment: number, state: EnrolmentState): Page =>
  html`Inschrijving ${enrolment}: ${states[state]}.`

const states: Readonly<Record<EnrolmentState, string>> = {
  waiting: 'wacht weer, op dezelfde plaats',
  called: 'is geroepen',
  accepted: 'wil de baan',
  started: 'is begonnen',
  declined: 'wil de baan niet',
  withdrawn: 'is van de lijst gegaan',
  'struck-off': 'is van de lijst gehaald',
}

/** The proof that nobody was passed over, or where it fails; to print. */
export const proof = (listId: string, outcome: Verification): Page =>
  layout(
    'Bewijs van de lijst',
    outcome.ok
      ? html`<p><strong>De lijst klopt. Elke keer is de eerste van de lijst geroepen.</strong></p>
${listed([
  html`Lijst: <code>${listId}</code>`,
  `Gebeurtenissen: ${outcome.events}`,
  `Keren dat iemand is geroepen: ${outcome.calls}`,
  html`Code van nu: <code>${outcome.head}</code>`,
])}<p>Iemand met een bewijs kan het hiermee vergelijken.</p>`
      : html`<p><strong>De lijst klopt niet, vanaf gebeurtenis ${outcome.breach.event}.</strong></p>
<p>Fout: <code>${outcome.breach.code}</code></p>`,
  )
