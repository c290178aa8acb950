import type { EnrolmentState } from 'passend/open-hiring'
import { countsThatDiffer } from './counts.js'
import { type Evidence, receiptsOf } from './evidence.js'
import { mayHaveBeenDone } from './journal.js'
import { ownersOf } from './owners.js'
import { plainly } from './replay.js'

/** All that is wrong with what is left of a run, a line each; empty if the list kept its promise. */
export const whatIsWrong = (evidence: Evidence): string[] => [
  ...provenOtherwise(evidence),
  ...passedOverOrLost(evidence),
  ...receiptsThatDoNotHold(evidence),
  ...outOfOrder(evidence),
  ...callsThatDoNotFit(evidence),
  ...countsThatDiffer(evidence),
]

function provenOtherwise({ proof, attempts, list }: Evidence): string[] {
  if (!proof.ok) return [`verifyList: ${JSON.stringify(proof.breach)}`]
  const receipts = receiptsOf(attempts).length
  return [
    ...differs('receipts that verifyList saw', receipts, proof.receipts),
    ...differs('the head that verifyList saw', list.head, proof.head),
  ]
}

/** Every call was to the lowest number, everybody is in the one state that the events say, and no place came or went by itself. */
function passedOverOrLost({ events, enrolments, list, places, held }: Evidence): string[] {
  const plain = plainly(events)
  const wrong = [...plain.passedOver]
  const count = (...states: EnrolmentState[]) => enrolments.filter(({ state }) => states.includes(state)).length
  for (const { number, state } of enrolments)
    wrong.push(...differs(`the state of enrolment ${number}`, plain.states.get(number), state))
  wrong.push(
    ...differs('enrolments', list.enrolled, enrolments.length),
    ...differs('enrolments in the chain', list.enrolled, plain.states.size),
    ...differs('who waits', list.waiting, count('waiting')),
    ...differs('who started', list.started, count('started')),
    ...differs('places opened', places, plain.places),
    ...differs('places free, held and used', places, list.freePlaces + count('called', 'accepted', 'started')),
  )
  const erased = new Set(events.flatMap(({ happening }) => (happening.kind === 'erased' ? [happening.enrolment] : [])))
  for (const { number } of enrolments)
    wrong.push(...differs(`whether enrolment ${number} is held by a person`, !erased.has(number), held.has(number)))
  return wrong
}

/** Every receipt is of an event in the chain, everybody has one, and no two people have the same enrolment. */
function receiptsThatDoNotHold({ attempts, events, references, enrolments, held }: Evidence): string[] {
  const wrong: string[] = []
  const personOf = new Map<number, string>()
  const told = new Set<string>()
  for (const { intent, outcome, process } of attempts) {
    if (intent.kind !== 'enrol' || outcome === undefined || !('receipt' in outcome)) continue
    const { enrolment, event, head } = outcome.receipt
    told.add(intent.reference)
    if (events[event - 1]?.hash !== head) wrong.push(`the receipt of ${intent.reference} in ${process} is in no chain`)
    const other = personOf.get(enrolment) ?? intent.reference
    if (other !== intent.reference) wrong.push(`enrolment ${enrolment} is both of ${other} and ${intent.reference}`)
    personOf.set(enrolment, intent.reference)
  }
  const owners = ownersOf({ attempts, held })
  const lost = new Set(
    attempts.filter(mayHaveBeenDone).flatMap(({ intent }) => (intent.kind === 'enrol' ? [intent.reference] : [])),
  )
  for (const reference of references) if (!told.has(reference)) wrong.push(`${reference} never got a receipt`)
  for (const { number } of enrolments) {
    const owner = owners.get(number) ?? 'nobody'
    // A receipt may be lost with its process, and the turn be over before the person asks again: then they enrol anew.
    if (!personOf.has(number) && !lost.has(owner)) wrong.push(`nobody was told of enrolment ${number}, of ${owner}`)
    if (held.has(number)) wrong.push(...differs(`whose enrolment ${number} is`, owner, held.get(number)))
  }
  return wrong
}

/** Who had their receipt before another came to the tablet has the lower number: the order is that of the door, on one machine's clock. */
function outOfOrder({ attempts }: Evidence): string[] {
  const seen = new Set<string>()
  const first = attempts.flatMap(({ intent, outcome, begun, ended }) => {
    // Only the first attempt of a person: a later one may get the number of an earlier one.
    if (intent.kind !== 'enrol' || seen.has(intent.reference)) return []
    seen.add(intent.reference)
    if (outcome === undefined || !('receipt' in outcome) || ended === undefined) return []
    return [{ begun, ended, number: outcome.receipt.enrolment }]
  })
  const byEnd = [...first].sort((a, b) => a.ended - b.ended)
  const wrong: string[] = []
  let [next, highest] = [0, 0]
  for (const one of first.sort((a, b) => a.begun - b.begun)) {
    for (let before = byEnd[next]; before !== undefined && before.ended < one.begun; before = byEnd[++next])
      highest = Math.max(highest, before.number)
    if (one.number < highest) wrong.push(`enrolment ${one.number} came after ${highest} had a receipt`)
  }
  return wrong
}

/** Every call that a process was told is one of the chain, of the person who enrolled by that number, and was told once. */
function callsThatDoNotFit({ attempts, events, held }: Evidence): string[] {
  const wrong: string[] = []
  const called = new Set<string>()
  for (const { happening } of events) {
    if (happening.kind !== 'called') continue
    const turn = `${happening.enrolment} until ${happening.deadline}`
    if (called.has(turn)) wrong.push(`${turn} was called twice for one turn`)
    called.add(turn)
  }
  const owners = ownersOf({ attempts, held })
  const told = new Map<string, string>()
  for (const { outcome, process } of attempts) {
    if (outcome === undefined || !('call' in outcome) || outcome.call === 'nobody') continue
    const { enrolment, contactReference, deadline } = outcome.call
    const turn = `${enrolment} until ${deadline}`
    if (!called.has(turn)) wrong.push(`${process} was told the call of ${turn}, which is in no chain`)
    if (told.has(turn)) wrong.push(`${process} and ${told.get(turn)} were told the same call, of ${turn}`)
    told.set(turn, process)
    wrong.push(...differs(`who is called by enrolment ${enrolment}`, owners.get(enrolment), contactReference))
  }
  return wrong
}

const differs = <T>(what: string, expected: T, got: T): string[] =>
  expected === got ? [] : [`${what}: expected ${String(expected)}, got ${String(got)}`]
