import type { EnrolmentState, ListEvent } from 'passend/open-hiring'

/** What a list comes to by the plainest reading of its events, by none of the code that wrote or proves them. */
export interface PlainList {
  readonly states: ReadonlyMap<number, EnrolmentState>
  readonly places: number
  /** Calls of somebody who was not the lowest number that waited. */
  readonly passedOver: readonly string[]
}

/** Reads events one after another: who waits is a set, and the first is its lowest number. */
export function plainly(events: readonly ListEvent[]): PlainList {
  const states = new Map<number, EnrolmentState>()
  const waiting = new Set<number>()
  const passedOver: string[] = []
  let places = 0
  const becomes = (enrolment: number, state: EnrolmentState) => {
    states.set(enrolment, state)
    if (state === 'waiting') waiting.add(enrolment)
    else waiting.delete(enrolment)
  }
  for (const { number, happening } of events) {
    switch (happening.kind) {
      case 'places-opened':
        places += happening.places
        break
      case 'called': {
        const first = Math.min(...waiting)
        if (happening.enrolment !== first)
          passedOver.push(`event ${number} called ${happening.enrolment} while ${first} was first`)
        becomes(happening.enrolment, 'called')
        break
      }
      case 'enrolled':
      case 'no-answer':
        becomes(happening.enrolment, 'waiting')
        break
      case 'accepted':
      case 'declined':
      case 'withdrawn':
      case 'struck-off':
      case 'started':
        becomes(happening.enrolment, happening.kind)
    }
  }
  return { states, places, passedOver }
}
