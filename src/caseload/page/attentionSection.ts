import { plainText } from '../../explain/text/plainText.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import type { PersonOutlook } from '../personReport.js'
import type { CaseloadReport } from '../report.js'
import type { Reading } from '../text/reading.js'

/** How many people are shown of those for whom least is open, where something is open for everybody. */
const MOST_LEAST = 6

/** Who must not be overlooked: everybody for whom nothing is open or nothing fits, and everybody without a profile. */
export function attentionSection(report: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { nothingOpen, nothingFits, withoutProfile, people } = report
  const byId = new Map(people.map((one) => [one.candidateId, one]))
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = byId.get(id)
      return one === undefined ? [] : [one]
    })
  const list = (heading: string, some: readonly PersonOutlook[], tell: (one: PersonOutlook) => string) =>
    some.length === 0
      ? html``
      : html`<h3>${heading}</h3>
<ul class="attention">${some.map(
          (one) => html`<li><b>${nameHtml(plainText(one.candidateId))}</b>${tell(one)}</li>
`,
        )}</ul>
`
  const outlook = (one: PersonOutlook) => reading.outlook(one).join(' ')
  const told = new Set([...nothingFits, ...withoutProfile])
  const isRest = ({ candidateId }: PersonOutlook) => !told.has(candidateId)
  const isClear = nothingOpen.length === 0
  const least = isClear ? people.filter(isRest).slice(0, MOST_LEAST) : []
  return html`<section aria-labelledby="attention"><h2 id="attention">${words.attention}</h2>
${isClear ? html`<p>${people.length === 0 ? words.nobody : words.everybody}</p>` : html``}
${list(words.nothingOpen, named(nothingOpen), outlook)}${list(words.nothingFits, named(nothingFits), outlook)}${list(
  words.withoutProfile,
  named(withoutProfile),
  () => words.askEverything,
)}${list(words.leastOpen, least, outlook)}</section>
`
}
