import type { Pair } from '../criteria/pair.js'
import type { Applicability, Instrument } from '../domain/instrument.js'

/** Whether an instrument may apply: as far as is known, or only once something is known. Who provides it decides. */
export type Applies = 'possible' | 'to-verify'

/** One condition: kept, ruled out, or not known. */
type Answer = boolean | undefined

/** Whether an instrument may apply to a pair; undefined if what is known rules it out. */
export function applies({ appliesTo }: Instrument, pair: Pair): Applies | undefined {
  if (appliesTo === undefined) return 'possible'
  const answers = conditions(appliesTo, pair)
  if (answers.includes(false)) return undefined
  return answers.includes(undefined) || appliesTo.note !== undefined ? 'to-verify' : 'possible'
}

function conditions(of: Applicability, { person, job }: Pair): Answer[] {
  const { eligibility, supportNeeds } = person.record
  const answers: Answer[] = []
  if (of.eligibility !== undefined) {
    const known = of.eligibility.map((group) => eligibility?.[group])
    answers.push(known.includes(true) ? true : known.includes(undefined) ? undefined : false)
  }
  if (of.kinds !== undefined) answers.push(of.kinds.includes(job.kind ?? 'regular'))
  if (of.contracts !== undefined)
    answers.push(job.contracts && of.contracts.some((one) => job.contracts?.includes(one)))
  if (of.supportNeeded) answers.push(supportNeeds !== undefined && supportNeeds.length > 0 ? true : undefined)
  if (of.regions !== undefined)
    answers.push(person.region === undefined ? undefined : of.regions.includes(person.region))
  return answers
}
