import { type Html, html, nameHtml } from '../../../page/html.js'
import { shortLabel } from '../../../page/shortLabel.js'
import { tableHtml } from '../../../page/table.js'
import type { Causes, CriterionCause, GroupTable } from '../report.js'
import type { ImpactReading } from './impactReading.js'
import { ratioBars } from './ratioBars.js'
import { shownGroups } from './shownGroups.js'

/** How many criteria a chart shows. The table has them all. */
const MOST_BARS = 6

type KnownCauses = Extract<Causes, { readonly known: true }>

/** For each group with a gap: what the ratio would be without each criterion. */
export function causesSection(id: string, table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const caused = shownGroups(table).flatMap(({ values, causes, finding }) =>
    causes === undefined ? [] : [{ name: reading.group(values), causes, isGap: finding === 'gap' }],
  )
  if (caused.length === 0) return html``
  return html`<h3>${words.causes}</h3>
<p class="note">${words.causesNote}</p>
${caused.map(
  ({ name, causes, isGap }, place) => html`<h4>${nameHtml(name)}</h4>
${isGap || !causes.known ? html`` : html`<p>${words.causesMayBeChance}</p>`}${causes.known ? causesHtml(`${id}-causes-${place + 1}`, name, causes, reading) : html`<p>${words.noMeasures}</p>`}
`,
)}`
}

function causesHtml(id: string, name: string, causes: KnownCauses, reading: ImpactReading): Html {
  const { words } = reading
  const { criteria, same } = causes
  const comesBack = html`<p class="note">${words.same(reading.share(same))}</p>
`
  if (criteria.length === 0) return html`<p>${words.nothingChanges}</p>${comesBack}`
  const bars = criteria.slice(0, MOST_BARS).map(({ criterion, without: { ratio } }, place) => ({
    label: shortLabel(words.withoutCriterion(reading.criterion(criterion))),
    ratio,
    shown: reading.ratioOrNone(ratio),
    fill: place === 0 ? ('second' as const) : ('first' as const),
  }))
  const more = criteria.length - bars.length
  return html`<figure><figcaption>${words.causesChart}</figcaption>
${ratioBars({
  id,
  title: words.causesChart,
  description: `${name}. ${words.causesNote}`,
  bars: [
    { label: words.asItIs, ratio: causes.ratio, shown: reading.ratioOrNone(causes.ratio), fill: 'as-it-is' },
    ...bars,
  ],
  lines: [
    { at: 800, label: words.fourFifthsShort },
    { at: 1000, label: words.equal },
  ],
})}</figure>
${more > 0 ? html`<p class="note">${words.moreCriteria(more)}</p>` : html``}${causesTable(words.figuresOf(name), criteria, reading)}${comesBack}`
}

function causesTable(caption: string, criteria: readonly CriterionCause[], reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  return tableHtml(
    caption,
    [
      { head: columns.criterion },
      { head: columns.without, isNumber: true },
      { head: columns.closes, isNumber: true },
      { head: columns.rates, isNumber: true },
      { head: columns.withoutLimit, isNumber: true },
      { head: columns.withoutMeasure, isNumber: true },
      { head: columns.by },
    ],
    criteria.map(({ criterion, without, withoutLimit, withoutMeasure, by }) => [
      reading.criterion(criterion),
      reading.ratioOrNone(without.ratio),
      without.closes === undefined ? words.noFigure : reading.share(without.closes),
      `${reading.share(without.rate)} / ${reading.share(without.referenceRate)}`,
      reading.ratioOrNone(withoutLimit.ratio),
      reading.ratioOrNone(withoutMeasure.ratio),
      words.by[by],
    ]),
  )
}
