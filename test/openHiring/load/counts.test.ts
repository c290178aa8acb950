import type { Happening, ListEvent, Receipt } from 'passend/open-hiring'
import { describe, expect, test } from 'vitest'
import { countsThatDiffer, writtenUntold } from './counts.js'
import type { Attempt, Outcome } from './journal.js'

const events = (...happenings: Happening[]): ListEvent[] =>
  happenings.map((happening, place) => ({ number: place + 1, at: place, happening, hash: String(place) }))

const enrolled = (enrolment: number): Happening => ({
  kind: 'enrolled',
  enrolment,
  channel: 'on-site',
  person: '0'.repeat(64),
})

const receipt = (enrolment: number, event: number): Outcome => ({
  receipt: { listId: 'bakery', enrolment, event, position: 1, head: '', at: 0 } satisfies Receipt,
})

const enrol = (reference: string, outcome: Outcome | undefined): Attempt => ({
  process: '0.0',
  intent: { kind: 'enrol', reference },
  begun: 0,
  ended: 1,
  outcome,
})

const nobody = new Map<number, string>()

describe('the counts of who enrolled', () => {
  test('are right where somebody enrols again before anything else happened: two receipts of one enrolment', () => {
    const attempts = [enrol('zoe', receipt(1, 1)), enrol('zoe', receipt(1, 1))]
    expect(countsThatDiffer({ attempts, held: nobody, events: events(enrolled(1)) })).toEqual([])
  })

  test('are right where somebody on the list asks again just after another enrolled, whichever journal is read first', () => {
    const attempts = [enrol('zoe', receipt(1, 1)), enrol('zoe', receipt(1, 2)), enrol('adam', receipt(2, 2))]
    const chain = events(enrolled(1), enrolled(2))
    expect(countsThatDiffer({ attempts, held: nobody, events: chain })).toEqual([])
    expect(countsThatDiffer({ attempts: attempts.toReversed(), held: nobody, events: chain })).toEqual([])
  })

  test('differ where an enrolment was written though the store said that it was not', () => {
    const attempts = [enrol('zoe', { failed: 'not-written' }), enrol('zoe', receipt(1, 2))]
    const chain = events(enrolled(1), { kind: 'places-opened', places: 1 })
    expect(countsThatDiffer({ attempts, held: nobody, events: chain })).toEqual([
      'enrol zoe: told 0 times and 0 answers lost, 1 in the chain',
    ])
  })

  test('are right where the answer was lost with the process, and say that nobody was told', () => {
    const attempts = [enrol('zoe', undefined), enrol('zoe', receipt(1, 2))]
    const chain = events(enrolled(1), { kind: 'places-opened', places: 1 })
    expect(countsThatDiffer({ attempts, held: nobody, events: chain })).toEqual([])
    expect(writtenUntold({ attempts, held: nobody, events: chain })).toBe(1)
  })

  test('differ where there is an enrolment of which nobody was told', () => {
    const attempts = [enrol('zoe', receipt(1, 1)), enrol('zoe', receipt(2, 2))]
    const chain = events(enrolled(1), enrolled(2))
    expect(countsThatDiffer({ attempts: attempts.slice(0, 1), held: nobody, events: chain })).not.toEqual([])
    expect(countsThatDiffer({ attempts, held: nobody, events: chain })).toEqual([])
  })

  test('are right where the receipt was lost and the turn over before they asked again, and only if it was lost', () => {
    const chain = events(enrolled(1), { kind: 'declined', enrolment: 1 }, enrolled(2))
    const decline: Attempt = { ...enrol('', { state: 'declined' }), intent: { kind: 'decline', enrolment: 1 } }
    const again = enrol('zoe', receipt(2, 3))
    const held = new Map([
      [1, 'zoe'],
      [2, 'zoe'],
    ])
    expect(countsThatDiffer({ attempts: [enrol('zoe', undefined), decline, again], held, events: chain })).toEqual([])
    expect(countsThatDiffer({ attempts: [decline, again], held, events: chain })).toEqual([
      'enrol zoe: told 1 times and 0 answers lost, 2 in the chain',
    ])
  })
})
