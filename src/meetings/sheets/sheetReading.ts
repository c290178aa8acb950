import { plainText } from '../../explain/text/plainText.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import type { MeetingPlan, PlannedMeeting, RoundPlan } from '../plan.js'
import type { SheetWords } from './sheetWords.js'

/** One row of a table on a sheet. */
export interface SheetRow {
  readonly kind?: string
  readonly cells: readonly (Html | string)[]
}

/** What the sheets of one plan have in common: names, and the head of each sheet. */
export class SheetReading {
  readonly words: SheetWords
  /** The title of the event. */
  readonly title: string
  readonly rounds: readonly RoundPlan[]
  readonly #employers: ReadonlyMap<string, string>
  readonly #tables: ReadonlyMap<string, string>
  readonly #when: string

  constructor({ event, rounds, employers, tables }: MeetingPlan, words: SheetWords) {
    this.words = words
    this.title = event.title === undefined ? words.title : plainText(event.title)
    this.rounds = rounds
    this.#employers = new Map(employers.map(({ id, name }) => [id, name === undefined ? id : plainText(name)]))
    this.#tables = new Map(tables.map(({ id, label }) => [id, label === undefined ? id : plainText(label)]))
    const times = rounds.length === 0 ? '' : `${rounds[0]?.start} - ${rounds.at(-1)?.end}`
    this.#when = [event.date && words.day(event.date), times, event.location && plainText(event.location)]
      .filter(Boolean)
      .join(', ')
  }

  /** The name of an employer. */
  employer(id: string): Html {
    return nameHtml(this.#employers.get(id) ?? id)
  }

  /** The name of a table. */
  table(id: string): Html {
    return nameHtml(this.#tables.get(id) ?? id)
  }

  /** What a meeting is about, if that can be said. */
  about({ about }: PlannedMeeting): Html {
    return about === undefined ? html`` : nameHtml(plainText(about.title ?? about.id))
  }

  /** That a meeting is about work that hires openly. */
  openly({ about }: PlannedMeeting): Html {
    return about?.openHiring ? html`<div class="note">${this.words.openly}</div>` : html``
  }

  /** The head of a sheet: the event, for whom, when and where. */
  head(lead: string, name: Html | undefined): Html {
    return html`<header><p class="event">${nameHtml(this.title)}</p>
<h2><span>${lead}</span>${name === undefined ? '' : html` <strong>${name}</strong>`}</h2>
<p class="when">${this.#when}</p></header>
`
  }

  /** `10:00 - 10:15`, which stays on one line. */
  time({ start, end }: { readonly start: string; readonly end: string }): Html {
    return html`<span class="time">${start} - ${end}</span>`
  }

  /** A table with a caption and a scope on every heading; the first cell of a row is its heading. */
  grid(caption: string, heads: readonly (Html | string)[], rows: readonly SheetRow[]): Html {
    return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ kind = 'row', cells }) =>
    html`<tr class="${kind}">${cells.map((cell, place) => (place === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>\n`,
)}</tbody>
</table>
`
  }
}
