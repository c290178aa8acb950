import { html } from 'hono/html'
import type { EnrolmentState, ListCounts, Position, Receipt } from 'passend/open-hiring'
import { button, day, layout, listed, type Page } from './layout.js'

/** What somebody sees who walks in. The card is one that nobody has yet. */
export const start = ({ conditions, waiting, closed }: ListCounts, card: string): Page =>
  layout(
    'Werken zonder sollicitatie',
    html`<p>Je kunt je naam op de lijst zetten bij het bedrijf.</p>
<p>Er is geen sollicitatie. Wie aan de beurt is, krijgt de baan.</p>
<h2>Zo werkt het</h2>
${listed([
  'Je zet zelf je naam op de lijst. Je krijgt een kaart met een nummer.',
  'Is er een plaats vrij? Dan is de eerste van de lijst aan de beurt. Niemand gaat voor.',
  'We vragen niet om je cv, je diploma of een gesprek. We vragen ook niet om je naam of je telefoonnummer.',
  'Kom langs om te zien of je aan de beurt bent. Reageer je niet op tijd? Dan kun je van de lijst gaan.',
  'Je mag altijd van de lijst af.',
])}
${conditions.length === 0 ? '' : html`<h2>Wat moet je kunnen?</h2>${listed(conditions)}<p>Jij weet zelf of je dit kunt. Je zegt straks ja of nee.</p>`}
<p>Nu op de lijst: ${waiting}.</p>
${closed ? html`<p>De lijst is dicht. Er komt niemand meer bij.</p>` : button('/enrol', 'Zet mij op de lijst', { card })}
<h2>Heb je al een kaart?</h2>
<form method="post" action="/place"><label>Je kaart: <input name="card" autocomplete="off" required placeholder="kaart-…"></label>
<button>Laat mijn plaats zien</button></form>`,
  )

/** What somebody keeps of their enrolment. */
export const enrolled = (card: string, receipt: Receipt, position: Position, list: ListCounts): Page =>
  layout(
    'Je staat op de lijst',
    html`${standing(card, position, list)}
<h2>Je bewijs</h2>
<p>Bewaar dit: schrijf het op, maak een foto of laat het printen. Met je bewijs kun je later laten zien dat jij op de lijst stond.
Is er iets aan de lijst veranderd? Dan klopt het niet meer met je bewijs.</p>
${listed([
  html`Korte code: <strong><code>${shortCode(receipt.head)}</code></strong>`,
  html`Inschrijving: ${receipt.enrolment}`,
  html`Plaats: ${receipt.position ?? 'je bent al aan de beurt'}`,
  html`Lijst: <code>${receipt.listId}</code>`,
  html`Gebeurtenis: ${receipt.event}, op ${day.format(receipt.at)} (${receipt.at})`,
  html`Hele code: <code>${receipt.head}</code>`,
])}`,
  )

/** How it stands with whoever has the card. */
export const place = (card: string, position: Position, list: ListCounts): Page =>
  layout('Jouw plaats', standing(card, position, list))

const backToStart = html`<nav><p><a href="/">Klaar</a></p></nav>`

/** The first twelve digits of a hash, in groups of four: short enough to write down. */
const shortCode = (head: string): string => `${head.slice(0, 4)} ${head.slice(4, 8)} ${head.slice(8, 12)}`

function standing(
  card: string,
  { enrolment, state, position, expectedDays, deadline, confirmed }: Position,
  list: ListCounts,
): Page {
  const live = state === 'waiting' || state === 'called' || state === 'accepted'
  const until = deadline === undefined ? '' : ` vóór ${day.format(deadline)}`
  const told: Readonly<Record<EnrolmentState, string>> = {
    waiting: `Jij bent nummer ${position}.`,
    called: `Jij bent aan de beurt! Zeg het bedrijf of je de baan wilt${until}.`,
    accepted: `De baan is voor jou. Begin${until}.`,
    started: 'Je bent begonnen met werken.',
    declined: 'Je wilde de baan niet. Je staat niet meer op de lijst.',
    withdrawn: 'Je staat niet meer op de lijst.',
    'struck-off': 'Je staat niet meer op de lijst. We hebben je niet op tijd gezien.',
  }
  return html`<p><strong>${told[state]}</strong></p>
${expectedDays === undefined ? '' : html`<p>Je bent misschien over ${expectedDays} ${expectedDays === 1 ? 'dag' : 'dagen'} aan de beurt. Dat is niet zeker.</p>`}
<p>Je inschrijving: ${enrolment}<br>Je kaart: <strong><code>${card}</code></strong><br>Bewaar je kaart goed. Wie je kaart heeft, kan je van de lijst halen.</p>
${live && list.conditions.length > 0 && !confirmed ? question(card, list) : ''}
${live && confirmed ? html`<p>Je hebt gezegd dat je dit werk kunt.</p>` : ''}
${live ? button('/withdraw', 'Haal mij van de lijst', { card }) : ''}
${live || list.closed ? '' : html`<p>Je mag je naam weer op de lijst zetten. Dan kom je achteraan.</p>${button('/enrol', 'Zet mij weer op de lijst', { card })}`}
${backToStart}`
}

const question = (card: string, { conditions }: ListCounts): Page => html`<h2>Kun je dit?</h2>
${listed(conditions)}
<p>Zeg je nee, dan ga je van de lijst.</p>
${button('/conditions', 'Ja, dat kan ik', { card, answer: 'yes' })}
${button('/conditions', 'Nee, dat kan ik niet', { card, answer: 'no' })}`

/** Why something is refused, and the way back. */
export const refused = (text: string): Page =>
  layout('Dat lukt niet', html`<p>${text}</p><nav><p><a href="/">Terug naar het begin</a></p></nav>`)
