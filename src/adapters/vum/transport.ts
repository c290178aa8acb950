import type { Transport } from '../../domain/travel.js'
import { type Means, meansOfTransport } from './codes.js'
import type { Group, Leaf } from './message.js'
import { codeAt, dropTogether, groupsAt, indicationAt, leave, type Read } from './values.js'

/** The field that says that a means is there for the trip to work. */
export const COMMUTE = 'indicatieBeschikbaarVoorWoonWerkverkeer'
/** The field that says that a means is there for doing the work. */
export const WORK = 'indicatieBeschikbaarVoorUitvoeringWerk'

/** What a list says of one means of transport, over all its entries. */
interface Said {
  readonly means: Means
  readonly codes: Leaf[]
  readonly commute: Read<boolean>[]
  readonly work: Read<boolean>[]
  /** An entry names the means and says nothing of what it is available for. */
  bare: boolean
}

/**
 * The means of transport that a person has for the trip to work, and those they can use for the work itself. An
 * indication of 1 is yes; 2 and 0 leave the means out. Where an entry has neither indication (the 0.8 pilot) naming the
 * means says that it is there for the trip. Entries that say both yes and no of one means say nothing.
 */
export function transportOfPerson(root: Group): { transport: Transport[]; equipment: string[] } {
  const transport: Transport[] = []
  const equipment: string[] = []
  for (const said of meansSaid(root, [COMMUTE, WORK])) {
    const commute = agreed(said.commute) ?? (said.commute.length === 0 && said.bare ? true : undefined)
    if (said.means.transport !== undefined && commute === true) transport.push(said.means.transport)
    const work = agreed(said.work)
    if (said.means.equipment !== undefined && work === true) equipment.push(said.means.equipment)
    if (commute === undefined && work === undefined) leave(...said.codes)
  }
  return { transport, equipment }
}

/** The own means of transport that a vacancy asks for doing the work. What it says of the trip to work is not read. */
export function equipmentAsked(root: Group): string[] {
  const asked: string[] = []
  for (const said of meansSaid(root, [WORK])) {
    const work = agreed(said.work)
    if (said.means.equipment !== undefined && work === true) asked.push(said.means.equipment)
    if (work === undefined) leave(...said.codes)
  }
  return asked
}

function meansSaid(root: Group, indications: readonly string[]): Said[] {
  const said = new Map<Means, Said>()
  for (const entry of groupsAt(root, 'vervoermiddel')) {
    const code = codeAt(entry, 'codeVervoermiddel', meansOfTransport)
    if (code === undefined) continue
    const means = code.value
    if (means.transport === undefined) {
      leave(code.leaf)
      continue
    }
    const all: Said = said.get(means) ?? { means, codes: [], commute: [], work: [], bare: false }
    said.set(means, all)
    all.codes.push(code.leaf)
    if (indications.includes(COMMUTE)) add(all.commute, indicationAt(entry, COMMUTE))
    if (means.equipment !== undefined) add(all.work, indicationAt(entry, WORK))
    if (!entry.fields.has(COMMUTE.toLowerCase()) && !entry.fields.has(WORK.toLowerCase())) all.bare = true
  }
  return [...said.values()]
}

const add = <T>(list: T[], item: T | undefined): void => {
  if (item !== undefined) list.push(item)
}

/** What all entries say, or undefined if they say nothing or contradict each other; the latter is nonsense. */
function agreed(reads: readonly Read<boolean>[]): boolean | undefined {
  const first = reads[0]
  if (first === undefined || reads.every(({ value }) => value === first.value)) return first?.value
  dropTogether(
    reads.map(({ leaf }) => leaf),
    'contradiction',
    'one indication for a means of transport',
  )
  return undefined
}
