import { plainText } from '../../explain/text/plainText.js'
import { legend, stackedBar } from '../../page/bars.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import { type Column, tableHtml } from '../../page/table.js'
import type { WorkCounts } from '../personReport.js'
import type { CaseloadReport } from '../report.js'
import type { Reading } from '../text/reading.js'
import type { Fill } from './fills.js'

/** What is open or near, in the order of how near, with the fill that stands for it. */
const near: readonly (readonly [Fill, keyof WorkCounts & ('eligible' | 'toVerify' | 'oneStep' | 'moreSteps')])[] = [
  ['first', 'eligible'],
  ['to-verify', 'toVerify'],
  ['one-step', 'oneStep'],
  ['more-steps', 'moreSteps'],
]

const nearOf = (counts: WorkCounts): number => near.reduce((sum, [, key]) => sum + counts[key], 0)

/** Everybody, in the order of the report: how many vacancies stand where for them. */
export function peopleSection({ people, totals }: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  const heading = html`<h2 id="people">${words.people}</h2>`
  if (people.length === 0)
    return html`<section aria-labelledby="people">${heading}<p>${words.nobody}</p></section>
`
  const names = { ...columns, eligible: columns.possible }
  const others = (['outOfReach', 'openHiring', 'leftOut', 'filtered'] as const).filter(
    (key) => key === 'outOfReach' || totals.pairs[key] > 0,
  )
  // Where nothing is known everything is open: such bars would make all others vanish.
  const longest = Math.max(1, ...people.filter(({ hasProfile }) => hasProfile).map(({ counts }) => nearOf(counts)))
  const columnsOf: Column[] = [
    { head: columns.person },
    ...near.map(([, key]): Column => ({ head: names[key], isNumber: true })),
    ...others.map((key): Column => ({ head: names[key], isNumber: true })),
    { head: columns.bestScore, isNumber: true },
  ]
  const rows = people.map(({ candidateId, hasProfile, counts, bestScore }) => [
    html`${nameHtml(plainText(candidateId))}${
      hasProfile
        ? stackedBar(
            near.map(([fill, key]) => ({ fill, value: counts[key] })),
            longest,
          )
        : html`<br><small>${words.withoutProfile}</small>`
    }`,
    ...near.map(([, key]) => words.number(counts[key])),
    ...others.map((key) => words.number(counts[key])),
    bestScore === undefined ? '–' : words.number(bestScore),
  ])
  return html`<section aria-labelledby="people">${heading}
<p class="note">${words.order}</p>
${legend(near.map(([fill, key]) => [fill, names[key]] as const))}${tableHtml(words.people, columnsOf, rows)}</section>
`
}

/** What is open or near of all pairs together, and the fills for each. */
export const nearOfAll = ({ totals }: CaseloadReport): (readonly [Fill, keyof WorkCounts, number])[] =>
  near.map(([fill, key]) => [fill, key, totals.pairs[key]] as const)
