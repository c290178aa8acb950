import type { PairColumns } from './columns.js'
import { comparedShare, FOUR_FIFTHS, type Part, ratioOf } from './compare.js'
import type { Partition } from './partition.js'
import type { ComparedShare, GroupStages, GroupValues, RatioFigure, Stage, StageFigure } from './report.js'

/** How many of a group are known to have come so far, of how many people, and how many went on. */
interface StageCount extends Part {
  readonly people: number
}

type LaterStage = Exclude<Stage, 'proposed'>
const laterStages: readonly LaterStage[] = ['accepted', 'started']

/** What a group was counted at, at each stage after the proposal. */
export type StageCounts = Readonly<Record<LaterStage, StageCount>>

/** Counts each group of a partition at each stage, among the pairs that were selected; undefined where nobody decided about any pair. */
export function stageCounts(
  columns: PairColumns,
  selected: Uint8Array,
  partition: Partition,
): StageCounts[] | undefined {
  const { stands, person } = columns
  if (stands === undefined) return undefined
  const counts = laterStages.map((stage) => {
    const [count, of] = [new Uint32Array(columns.people.length), new Uint32Array(columns.people.length)]
    stands.forEach((stand, pair) => {
      const passed = stand[stage]
      if (selected[pair] !== 1 || passed === undefined) return
      const who = person[pair] as number
      of[who] = (of[who] as number) + 1
      if (passed) count[who] = (count[who] as number) + 1
    })
    return { count, of }
  })
  return partition.values.map((_, group) => {
    const [accepted, started] = counts.map((ofPeople) => countOf(group, partition, ofPeople)) as [
      StageCount,
      StageCount,
    ]
    return { accepted, started }
  })
}

function countOf(group: number, { groupOf }: Partition, ofPeople: { count: Uint32Array; of: Uint32Array }): StageCount {
  let [count, of, people] = [0, 0, 0]
  groupOf.forEach((own, person) => {
    if (own !== group) return
    count += ofPeople.count[person] as number
    of += ofPeople.of[person] as number
    if ((ofPeople.of[person] as number) > 0) people++
  })
  return { count, of, people }
}

/** How a group fares from stage to stage, beside the reference of its selection. */
export function groupStages(
  own: StageCounts,
  selection: ComparedShare,
  reference: { readonly values: GroupValues; readonly counts: StageCounts } | undefined,
  { leastCell, confidence }: { readonly leastCell: number; readonly confidence: number },
): GroupStages {
  const later = laterStages.map((stage): StageFigure => {
    if (own[stage].people < leastCell || own[stage].of === 0) return { stage, enough: false, why: 'too-few' }
    const { count, of } = own[stage]
    return { stage, enough: true, ...comparedShare({ count, of }, ratioAt(stage), confidence) }
  })
  const stages: StageFigure[] = [{ stage: 'proposed', enough: true, ...selection }, ...later]
  const begins = stages.find((figure) => figure.enough && figure.ratio.enough && figure.ratio.ratio < FOUR_FIFTHS)
  return { stages, ...(begins !== undefined && { begins: begins.stage }) }

  function ratioAt(stage: LaterStage): RatioFigure {
    if (!selection.ratio.enough && selection.ratio.why !== 'reference-has-none') return selection.ratio
    if (reference === undefined || reference.counts[stage].people < leastCell)
      return { enough: false, why: 'no-reference' }
    const ratio = ratioOf(own[stage], reference.counts[stage])
    return ratio === undefined
      ? { enough: false, why: 'reference-has-none' }
      : { enough: true, ratio, reference: reference.values }
  }
}
