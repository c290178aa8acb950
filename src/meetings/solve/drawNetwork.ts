import { countBits } from '../../taxonomy/spelling/countBits.js'
import { bitsIn } from './bits.js'
import type { Arc } from './networkShape.js'
import { commonRounds, guestOf, type Party, type Problem, suits } from './problem.js'

/** Which kinds of table each host may still have, by host. */
export type Seating = readonly (readonly number[])[]

/** A network of a problem, and the arc of each meeting; -1 for one that cannot be. */
export interface Drawing {
  readonly nodes: number
  readonly arcs: readonly Arc[]
  readonly ofMeeting: Int32Array
}

/**
 * Draws a problem as a network: start, guests, guests in a class of rounds, meetings, hosts in a class of rounds, hosts, end. Each
 * unit that flows is a meeting. An arc of a party for each meeting of its least gains what that meeting makes it lack less.
 */
export function drawNetwork(problem: Problem, seating: Seating): Drawing {
  const { guests, hosts, kinds, meetings } = problem
  const classes = classesOf(problem)
  const gains = gainsOf(problem)
  const seats = hosts.map((_, host) => Math.max(0, ...(seating[host] ?? []).map((kind) => kinds[kind]?.seats ?? 0)))
  const common = meetings.map((meeting) => {
    const { needs } = guestOf(problem, meeting)
    const hasTable = (seating[meeting.host] ?? []).some((kind) => {
      const table = kinds[kind]
      return table !== undefined && suits(table, needs)
    })
    if (!hasTable) return []
    const rounds = commonRounds(problem, meeting)
    return classes.flatMap((bits, place) => ((bits & rounds) === 0 ? [] : [place]))
  })

  // Nodes in such an order that every arc leads to a higher one.
  const width = classes.length
  const guestAt = (guest: number) => 1 + guest
  const guestIn = (guest: number, place: number) => 1 + guests.length + guest * width + place
  let inner = 1 + guests.length * (1 + width)
  const innerOf = common.map((places) => {
    if (places.length < 2) return -1
    inner += 2
    return inner - 2
  })
  const hostIn = (host: number, place: number) => inner + host * width + place
  const hostAt = (host: number) => inner + hosts.length * width + host
  const end = inner + hosts.length * (1 + width)

  const arcs: Arc[] = []
  const draw = (from: number, to: number, room: number, gain: Gain = none) =>
    room > 0 ? arcs.push({ from, to, room, major: -gain.major, minor: -gain.minor }) - 1 : -1
  const drawParty = (party: Party, most: number, from: number, to: number) => {
    const least = Math.min(party.least, most)
    for (let turn = 1; turn <= least; turn++) draw(from, to, 1, gains.ofTurn(party.least, turn))
    draw(from, to, most - least)
  }
  guests.forEach((guest, index) => {
    drawParty(guest, Math.min(guest.most, countBits(guest.rounds)), 0, guestAt(index))
    classes.forEach((bits, place) => {
      draw(guestAt(index), guestIn(index, place), countBits(bits & guest.rounds))
    })
  })
  const ofMeeting = new Int32Array(meetings.length).fill(-1)
  meetings.forEach((meeting, index) => {
    const places = common[index] ?? []
    const gain = gains.ofMeeting(meeting)
    const [only] = places
    if (only === undefined) return
    if (places.length === 1) {
      ofMeeting[index] = draw(guestIn(meeting.guest, only), hostIn(meeting.host, only), 1, gain)
      return
    }
    const into = innerOf[index] as number
    ofMeeting[index] = draw(into, into + 1, 1, gain)
    for (const place of places) {
      draw(guestIn(meeting.guest, place), into, 1)
      draw(into + 1, hostIn(meeting.host, place), 1)
    }
  })
  hosts.forEach((host, index) => {
    const held = seats[index] ?? 0
    classes.forEach((bits, place) => {
      draw(hostIn(index, place), hostAt(index), held * countBits(bits & host.rounds))
    })
    drawParty(host, Math.min(host.most, held * countBits(host.rounds)), hostAt(index), end)
  })
  return { nodes: end + 1, arcs, ofMeeting }
}

/** The classes of rounds: those in which the same parties are there, as bits. */
function classesOf({ rounds, guests, hosts }: Problem): number[] {
  const classes = new Map<string, number>()
  for (const round of bitsIn(2 ** rounds - 1)) {
    const there = [...guests, ...hosts].map((party) => (party.rounds >> round) & 1).join('')
    classes.set(there, (classes.get(there) ?? 0) | (1 << round))
  }
  return [...classes.values()]
}

interface Gain {
  readonly major: number
  readonly minor: number
}

const none: Gain = { major: 0, minor: 0 }

/**
 * The levels of a worth in two numbers: lacking, unevenness and mutual choices in the first, points and fit in the second. Each level
 * weighs more than all that the next can come to in this problem.
 */
function gainsOf({ guests, hosts, meetings, rounds }: Problem) {
  const parties = [...guests, ...hosts]
  const held = Math.min(meetings.length, guests.length * rounds)
  const uneven = 1 + parties.reduce((sum, { least }) => sum + least * least, 0)
  const mutual = 1 + held
  const fit = 1 + held * Math.max(0, ...meetings.map((meeting) => meeting.fit))
  return {
    /** What a party of this least gains by its meeting number `turn`: it lacks one less, and its square shrinks. */
    ofTurn: (least: number, turn: number): Gain => ({
      major: uneven * mutual + (2 * (least - turn) + 1) * mutual,
      minor: 0,
    }),
    ofMeeting: (meeting: { readonly mutual: number; readonly choices: number; readonly fit: number }): Gain => ({
      major: meeting.mutual,
      minor: meeting.choices * fit + meeting.fit,
    }),
  }
}
