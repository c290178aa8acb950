import { type Html, html, nameHtml } from '../../../page/html.js'
import { shortLabel } from '../../../page/shortLabel.js'
import { tableHtml } from '../../../page/table.js'
import type { GroupTable, Stage, StageFigure } from '../report.js'
import { fourFifthsLine } from './fourFifthsLine.js'
import type { StageMark } from './impactPageWords.js'
import type { ImpactReading } from './impactReading.js'
import { markLegend } from './marks.js'
import { type RateRow, rateChart } from './rateChart.js'
import { groupCell, ratioCell } from './selectionTable.js'
import { shownGroups } from './shownGroups.js'

const stages: readonly Stage[] = ['proposed', 'accepted', 'started']

interface GroupAtStage {
  readonly name: string
  readonly figure: StageFigure
}

/** From stage to stage: a chart and a table each, and at which stage a gap begins. */
export function stagesSection(id: string, table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const followed = shownGroups(table).flatMap(({ values, stages: followed }) =>
    followed === undefined ? [] : [{ name: reading.group(values), followed }],
  )
  if (followed.length === 0) return html``
  const begins = followed.flatMap(({ name, followed: { begins } }) => (begins === undefined ? [] : [{ name, begins }]))
  const all = stages.flatMap((stage) => {
    const groups = followed.flatMap(({ name, followed }) =>
      followed.stages.filter((figure) => figure.stage === stage).map((figure) => ({ name, figure })),
    )
    return groups.length === 0 ? [] : [{ stage, groups }]
  })
  return html`<h3>${words.stages}</h3>
<p class="note">${words.stagesNote}</p>
${begins.map(
  ({ name, begins: stage }) => html`<p>${words.begins(name, words.stage[stage])}</p>
`,
)}${legendOf(
  all.flatMap(({ groups }) => groups),
  reading,
)}<div class="side">${all.map(({ stage, groups }) => stageHtml(`${id}-${stage}`, stage, groups, reading))}</div>
`
}

function stageHtml(id: string, stage: Stage, groups: readonly GroupAtStage[], reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  const name = words.stage[stage]
  const reference = groups.map(({ figure }) => figure).find((figure) => figure.enough && markOf(figure) === 'reference')
  return html`<div><figure><figcaption>${name}</figcaption>
${rateChart({
  id,
  title: name,
  description: words.stagesChart(name),
  rows: groups.map((group) => rowOf(group, reading)),
  ...fourFifthsLine(reference?.enough ? reference : undefined, () => words.fourFifthsShort, reading),
  axisText: (share) => reading.roundShare(share),
})}</figure>
${tableHtml(
  words.figuresOf(name),
  [
    { head: columns.group },
    { head: columns.count, isNumber: true },
    { head: columns.share, isNumber: true },
    { head: columns.interval, isNumber: true },
    { head: columns.ratio, isNumber: true },
  ],
  groups.map(({ name, figure }) =>
    figure.enough
      ? [
          groupCell(name, words.stageMarks[markOf(figure)]),
          words.ofCount(figure.count, figure.of),
          reading.share(figure.share),
          reading.range(figure.interval),
          ratioCell(figure.ratio, reading),
        ]
      : [nameHtml(name), html`<i>${words.noRatio[figure.why]}</i>`],
  ),
)}</div>
`
}

type KnownStage = Extract<StageFigure, { readonly enough: true }>

const markOf = ({ ratio }: KnownStage): StageMark =>
  ratio.enough ? (ratio.ratio < 800 ? 'watch' : 'none') : ratio.why === 'is-reference' ? 'reference' : 'not-compared'

const rowOf = ({ name, figure }: GroupAtStage, reading: ImpactReading): RateRow =>
  figure.enough
    ? {
        label: shortLabel(name),
        shown: reading.share(figure.share),
        figure: { finding: markOf(figure), share: figure.share, interval: figure.interval },
      }
    : { label: shortLabel(name), shown: reading.words.noRatio[figure.why] }

function legendOf(groups: readonly GroupAtStage[], { words }: ImpactReading): Html {
  const occurring = new Set(groups.flatMap(({ figure }) => (figure.enough ? [markOf(figure)] : [])))
  return markLegend(
    (['reference', 'none', 'watch', 'not-compared'] as const)
      .filter((mark) => occurring.has(mark))
      .map((mark) => [mark, words.stageMarks[mark]] as const),
    groups.some(({ figure }) => !figure.enough) ? words.suppressedLegend : undefined,
  )
}
