import type { Bar, BarTime } from './chart.js'
import type { Contender } from './contenders.js'
import type { Peer } from './peers/peer.js'
import { digits, duration, notMeasured, type Row, reasonOf, times } from './row.js'
import { type Comparison, sameAnswers, sideBySide } from './sideBySide.js'
import type { Asker, Stage } from './stage.js'

const LOCAL = 'Near home: a person’s own travel maximum, 5 to 25 km'
const NATIONWIDE = 'Nationwide: the same people, who would travel 500 km'
/** Nationwide most peers take their time; fewer people are enough. */
const NATIONWIDE_PEOPLE = 12

/** What came of comparing one contender. */
export interface Compared {
  readonly local: Row
  readonly nationwide: Row
  readonly bar: Bar | undefined
  /** What passend took beside it. */
  readonly own: { readonly local: number; readonly nationwide: number } | undefined
  readonly plan: string | undefined
  readonly skipped: string | undefined
}

/** Loads a contender, checks its answers, times it beside passend, and lets it go. */
export async function compare(contender: Contender, stage: Stage): Promise<Compared> {
  let peer: Peer
  try {
    peer = await contender.make()
  } catch (problem) {
    return absent(contender, 'not installed', `${contender.name} was passed over: ${reasonOf(problem)}`)
  }
  try {
    await peer.load(stage.task)
    const few = stage.nationwide.slice(0, NATIONWIDE_PEOPLE)
    const local = await both(contender, peer, stage, stage.local)
    const plan = await peer.plan?.(stage.local[0]!.person)
    const nationwide = await both(contender, peer, stage, few)
    return {
      local: row(LOCAL, contender.name, local, contender.local),
      nationwide: row(NATIONWIDE, contender.name, nationwide, contender.nationwide),
      bar: { name: contender.name, local: barTime(local), nationwide: barTime(nationwide) },
      own: { local: local.times.passend, nationwide: nationwide.times.passend },
      plan,
      skipped: undefined,
    }
  } finally {
    await peer.close()
  }
}

interface Both {
  readonly recall: number | undefined
  readonly times: Comparison
}

async function both(contender: Contender, peer: Peer, { matcher }: Stage, askers: readonly Asker[]): Promise<Both> {
  const found = await sameAnswers(matcher, peer, askers)
  console.log(
    `${contender.name}: ${askers.length} answers ${peer.exact ? 'are the same' : `hold ${digits(found)} of the right ten`}`,
  )
  return { recall: peer.exact ? undefined : found, times: await sideBySide(matcher, peer, askers) }
}

const barTime = ({ times: { peer, ratio } }: Both): BarTime => ({ milliseconds: peer, ratio })

function row(section: string, name: string, { recall, times: measured }: Both, target: number | undefined): Row {
  const { passend, peer, ratio, quarter, threeQuarters } = measured
  const figure = times(ratio, target)
  return {
    section,
    what: recall === undefined ? name : `${name}, which finds ${digits(100 * recall)} % of the right ten`,
    passend: duration(passend),
    other: duration(peer),
    ...figure,
    figure: `${figure.figure} (${digits(quarter)} to ${digits(threeQuarters)})`,
  }
}

function absent({ name, local, nationwide }: Contender, why: string, skipped?: string): Compared {
  const target = (ratio: number | undefined) => (ratio === undefined ? '' : `at least ${ratio}x`)
  return {
    local: notMeasured(LOCAL, name, target(local), why),
    nationwide: notMeasured(NATIONWIDE, name, target(nationwide), why),
    bar: undefined,
    own: undefined,
    plan: undefined,
    skipped,
  }
}
