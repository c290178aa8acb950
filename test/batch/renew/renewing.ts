import * as fc from 'fast-check'
import type { Candidate, HistoryEntry, MatcherOptions, Vacancy } from 'passend'
import { candidateArbitrary, vacancyArbitrary, worldArbitrary } from '../../support/arbitraries.js'

/** What there is to match on one night. */
export interface Night {
  readonly candidates: readonly unknown[]
  readonly vacancies: readonly unknown[]
  readonly history: readonly HistoryEntry[]
}

/** A small world on some nights in a row. */
export interface Nights {
  readonly options: MatcherOptions
  readonly limit: number
  readonly nights: readonly Night[]
}

/** What happens to the records between two nights. */
interface Edit {
  readonly what: (typeof edits)[number]
  readonly ofVacancies: boolean
  readonly at: number
  readonly other: number
  readonly candidate: Candidate
  readonly vacancy: Vacancy
}

const edits = [
  'change',
  'change',
  'add',
  'remove',
  'move',
  'twice',
  'repost',
  'open',
  'history',
  'reason',
  'bad',
  'nothing',
] as const

const editArbitrary: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...edits),
  ofVacancies: fc.boolean(),
  at: fc.nat({ max: 99 }),
  other: fc.nat({ max: 99 }),
  candidate: candidateArbitrary,
  vacancy: vacancyArbitrary,
})

/** Some nights, between which records change, come, go, move, come twice, are posted again and begin to hire openly. */
export const nightsArbitrary: fc.Arbitrary<Nights> = fc
  .record({
    world: worldArbitrary,
    more: fc.array(vacancyArbitrary, { maxLength: 6 }),
    limit: fc.constantFrom(1, 1, 2, 3, 10),
    rounds: fc.array(fc.array(editArbitrary, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ world, more, limit, rounds }) => {
    const vacancies = [...world.vacancies, ...more.map((one, at) => ({ ...one, id: `more-${at}` }))]
    const nights: Night[] = [{ candidates: world.candidates, vacancies, history: world.rank.history ?? [] }]
    for (const round of rounds) nights.push(round.reduce(edited, nights.at(-1) as Night))
    return { options: world.options, limit, nights }
  })

function edited(night: Night, edit: Edit): Night {
  const { what, at, other, ofVacancies } = edit
  const history = [...night.history]
  const [candidates, vacancies] = [[...night.candidates], [...night.vacancies]]
  const side = ofVacancies ? vacancies : candidates
  const place = side.length === 0 ? 0 : at % side.length
  const record = side[place] as { readonly id?: string } | undefined
  const made = (id: string) => (ofVacancies ? { ...edit.vacancy, id } : { ...edit.candidate, id })
  const pick = (list: readonly unknown[], number: number) => {
    const id = (list[number % Math.max(1, list.length)] as { readonly id?: string } | undefined)?.id
    return id?.includes(' ') ? undefined : id
  }
  switch (what) {
    case 'change':
      if (record?.id !== undefined) side[place] = made(record.id)
      break
    case 'add':
      side.splice(place, 0, made(`new-${other}`))
      break
    case 'remove':
      side.splice(place, 1)
      break
    case 'move':
      side.push(...side.splice(place, 1))
      break
    case 'twice':
      if (record?.id !== undefined) side.splice(other % (side.length + 1), 0, made(record.id))
      break
    case 'repost': {
      const vacancy = vacancies[at % Math.max(1, vacancies.length)] as Vacancy | undefined
      // Now and then the new posting is dated before the old one.
      const updatedAt = other % 3 === 0 ? { updatedAt: '2020-01-01' } : {}
      if (vacancy?.id !== undefined) vacancies.push({ ...vacancy, id: `again-${other % 5}`, ...updatedAt })
      break
    }
    case 'open': {
      const vacancy = vacancies[at % Math.max(1, vacancies.length)] as Vacancy | undefined
      if (vacancy?.id === undefined) break
      const { openHiring, ...rest } = vacancy
      vacancies[at % vacancies.length] = openHiring === undefined ? { ...rest, openHiring: true } : rest
      break
    }
    case 'history': {
      const [candidateId, vacancyId] = [pick(candidates, at), pick(vacancies, other)]
      if (candidateId !== undefined && vacancyId !== undefined)
        history.push({ candidateId, vacancyId, reason: 'zelf afgewezen' })
      break
    }
    case 'reason':
      if (history.length > 0) history.splice(at % history.length, other % 2, ...history.slice(0, 1))
      break
    case 'bad':
      side.splice(place, 0, other % 2 === 0 ? { id: 'not good' } : { ...made(`bad-${other % 4}`), unheard: other })
      break
    default:
  }
  return { candidates, vacancies, history }
}
