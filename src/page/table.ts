import { type Html, html, type Part } from './html.js'

/** One column of a table. */
export interface Column {
  readonly head: string
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
}

/**
 * A table with a caption and a scope on every heading; the first cell of a row is its heading. On a narrow screen each row
 * becomes a block, with the heading of the column beside each value; the roles keep it a table to who hears it read. The last
 * cell of a row with fewer cells than there are columns goes on to the end of the row, and is a text.
 */
export function tableHtml(caption: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Html {
  const kind = ({ isNumber }: Column) => (isNumber ? 'number' : 'text')
  const cell = (column: Column | undefined, value: Part, place: number, of: number) =>
    column === undefined
      ? html``
      : place === 0
        ? html`<th scope="row" role="rowheader">${value}</th>`
        : place === of - 1 && of < columns.length
          ? html`<td role="cell" class="text" colspan="${columns.length - place}"><span>${value}</span></td>`
          : html`<td role="cell" class="${kind(column)}" data-head="${column.head}"><span>${value}</span></td>`
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th scope="col" role="columnheader" class="${kind(column)}">${column.head}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (row) => html`<tr role="row">${row.map((value, place) => cell(columns[place], value, place, row.length))}</tr>
`,
)}</tbody>
</table>
`
}
