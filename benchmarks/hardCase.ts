import { NaiveLoop } from './peers/naiveLoop.js'
import { duration, type Row, times } from './row.js'
import { sameAnswers, sideBySide } from './sideBySide.js'
import { setStage } from './stage.js'

const PEOPLE = 20

/** The scattered world, in which hardly two vacancies share a value: beside the careful loop. */
export async function scatteredRows(size: number): Promise<Row[]> {
  const { matcher, task, local, nationwide } = setStage(size, PEOPLE, { scattered: true })
  const loop = new NaiveLoop()
  loop.load(task)
  const rows: Row[] = []
  for (const [name, askers] of [
    ['near home', local],
    ['nationwide', nationwide.slice(0, 5)],
  ] as const) {
    await sameAnswers(matcher, loop, askers)
    const { passend, peer, ratio } = await sideBySide(matcher, loop, askers)
    rows.push({
      section: 'Hard case: hardly two vacancies alike',
      what: `${name}, beside the careful loop`,
      passend: duration(passend),
      other: duration(peer),
      ...times(ratio),
    })
  }
  return rows
}
