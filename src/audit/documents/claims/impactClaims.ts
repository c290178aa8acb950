import { policyStamp } from '../../../domain/policy.js'
import { engineVersion as thisVersion } from '../../../version.js'
import { ImpactReading } from '../../impact/page/impactReading.js'
import type { GroupTable, ImpactCaution, ImpactFinding, ImpactReport } from '../../impact/report.js'
import { foundOf } from '../../impact/text/foundInTable.js'
import { type Block, list, paragraph, table } from '../auditDocument.js'
import { gap } from '../gap.js'
import { given } from '../given.js'
import type { SystemClaims } from './systemClaims.js'

/** Cautions that leave nothing to say: told wherever the figures are. */
const decisive: readonly ImpactCaution[] = [
  'nothing-looked-at',
  'no-groups',
  'everybody-selected',
  'nobody-selected',
  'few-permutations',
]

/**
 * What was measured of groups, in sentences; a gap where nothing was, or not with this policy and this version. Of more findings than
 * `most` the first are told and the others counted.
 */
export function impactLines(claims: SystemClaims, most = Number.POSITIVE_INFINITY): string[] {
  const impact = claimedImpact(claims)
  if (typeof impact === 'string') return [gap(impact)]
  const reading = new ImpactReading(impact, 'nl')
  const { words } = reading
  const { findings, looked, stamp, cautions } = impact
  return [
    `Gemeten op: ${given(claims.measured?.on, 'nog invullen: waarop gemeten is')}.`,
    words.about(looked),
    words.selectedMeans(stamp.k, looked.byHand),
    ...findings.slice(0, most).map((finding) => findingLine(finding, reading)),
    ...(findings.length > most ? [more(findings.length - Math.max(0, most), most > 0)] : []),
    ...(findings.length === 0 ? [noneLine(impact, reading)] : []),
    ...cautions.filter((code) => decisive.includes(code)).map((code) => words.cautions[code]),
  ]
}

/** The same with the figures of every group in tables, all that is to be minded, and what the figures do not say. */
export function impactBlocks(claims: SystemClaims): Block[] {
  const lines = impactLines(claims).map((line) => paragraph(line))
  const impact = claimedImpact(claims)
  if (typeof impact === 'string') return lines
  const reading = new ImpactReading(impact, 'nl')
  const { words } = reading
  const others = impact.cautions.filter((code) => !decisive.includes(code)).map((code) => words.cautions[code])
  return [
    ...lines,
    ...impact.tables.filter(({ groups }) => groups.length > 0).map((one) => groupTable(one, reading)),
    ...(others.length === 0 ? [] : [list(others)]),
    paragraph(`${words.notSaid}:`),
    list(words.notSaidLines(impact.stamp)),
  ]
}

/** The report, or why it says nothing of this system. */
function claimedImpact({ policy, engineVersion = thisVersion, measured }: SystemClaims): ImpactReport | string {
  const { impact } = measured ?? {}
  const what = 'of groepen even vaak worden voorgesteld'
  if (impact === undefined) return `niet gemeten: ${what}`
  if (impact.stamp.policy.hash !== policyStamp(policy).hash) return `niet gemeten met deze weging: ${what}`
  return impact.stamp.engineVersion === engineVersion ? impact : `niet gemeten met deze versie: ${what}`
}

function findingLine(finding: ImpactFinding, reading: ImpactReading): string {
  const { words } = reading
  const cause = finding.cause === undefined ? '' : ` ${words.cause(reading.criterion(finding.cause))}`
  return `Groep: ${reading.group(finding.values)} (${reading.attributes(finding)}). ${words.finding(foundOf(finding, reading))}${cause}`
}

const more = (count: number, told: boolean): string =>
  `${told ? 'Daarnaast is' : 'Er is'} over ${count === 1 ? '1 groep' : `${count} groepen`} iets gevonden: zie het rapport per groep.`

const noneLine = ({ looked, tables }: ImpactReport, { words }: ImpactReading): string => {
  if (looked.pairs === 0) return words.nothingLooked
  const compared = tables.flatMap(({ groups }) => groups).some((group) => !group.suppressed && group.finding === 'none')
  return compared ? words.nothingFound : gap('niet gemeten: te weinig gegevens om groepen te vergelijken')
}

function groupTable({ attributes, groups }: GroupTable, reading: ImpactReading): Block {
  const { words, report } = reading
  const { columns } = words
  return table(
    [
      reading.attributes({ attributes }),
      columns.people,
      columns.share,
      columns.interval,
      columns.ratio,
      columns.finding,
    ],
    groups.map((group) => {
      if (group.suppressed)
        return [reading.group(group.values), '–', '–', '–', '–', words.suppressed(group.why, report.stamp.leastCell)]
      const { people, selection, finding } = group
      return [
        reading.group(group.values),
        words.number(people),
        reading.share(selection.share),
        reading.range(selection.interval),
        selection.ratio.enough ? reading.thousandths(selection.ratio.ratio) : '–',
        words.findings[finding],
      ]
    }),
  )
}
