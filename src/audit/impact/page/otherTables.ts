import { type Html, html } from '../../../page/html.js'
import type { GroupTable, Share } from '../report.js'
import type { ImpactReading } from './impactReading.js'
import { groupTable, ratioCell } from './selectionTable.js'
import { shownGroups } from './shownGroups.js'

/** All other figures of an attribute: people reached, how the pairs stand, scores, and places in the lists. */
export function otherTables(table: GroupTable, reading: ImpactReading): Html {
  if (shownGroups(table).length === 0) return html``
  const { words, report } = reading
  const { order } = table
  const twice = report.looked.twiceMedianScore
  const median = `${words.number(Math.floor(twice / 2))}${twice % 2 === 1 ? `${words.decimalMark}5` : ''}`
  return html`<h3>${words.otherFigures}</h3>
${reachedTable(table, reading)}<p class="note">${words.reachedNote}</p>
${standingTable(table, reading)}${scoreTable(table, reading)}<p class="note">${words.scoreNote(median)}</p>
<p>${
    order.enough
      ? words.order(reading.thousandths(order.ndkl), reading.thousandths(order.byChance), order.lists)
      : words.noOrder
  }</p>
`
}

/** People who were selected at least once, with Fisher's test. */
export function reachedTable(table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  return groupTable(
    words.reached,
    table,
    [
      { head: columns.reached, isNumber: true },
      { head: columns.share, isNumber: true },
      { head: columns.interval, isNumber: true },
      { head: columns.ratio, isNumber: true },
      { head: columns.fisher, isNumber: true },
    ],
    ({ reached }) => [
      words.ofCount(reached.count, reached.of),
      reading.share(reached.share),
      reading.range(reached.interval),
      ratioCell(reached.ratio, reading),
      reached.fisher.enough ? reading.fisher(reached.fisher) : '–',
    ],
    reading,
  )
}

function standingTable(table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  const shown = ({ count, share }: Share) => `${words.number(count)} (${reading.share(share)})`
  return groupTable(
    words.standing,
    table,
    [
      { head: columns.pairs, isNumber: true },
      { head: columns.eligible, isNumber: true },
      { head: columns.toVerify, isNumber: true },
      { head: columns.blocked, isNumber: true },
    ],
    ({ pairs, status: { eligible, toVerify, blocked } }) => [
      words.number(pairs),
      shown(eligible),
      shown(toVerify),
      shown(blocked),
    ],
    reading,
  )
}

function scoreTable(table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  return groupTable(
    words.scoreAndPlace,
    table,
    [
      { head: columns.scoring, isNumber: true },
      { head: columns.share, isNumber: true },
      { head: columns.interval, isNumber: true },
      { head: columns.ratio, isNumber: true },
      { head: columns.exposure, isNumber: true },
      { head: columns.ratio, isNumber: true },
    ],
    ({ scoring, exposure }) => [
      words.ofCount(scoring.count, scoring.of),
      reading.share(scoring.share),
      reading.range(scoring.interval),
      ratioCell(scoring.ratio, reading),
      reading.thousandths(exposure.perPair),
      ratioCell(exposure.ratio, reading),
    ],
    reading,
  )
}
