import { type Chosen, chosenSchema, meetingChoicesSchema } from '../../domain/meetingEvent.js'
import { choicePoints } from '../choicePoints.js'
import { wrongOption } from '../input.js'
import type { Choice, Stand, Visitor } from '../setting.js'
import { complain, type Notes, readPart } from './readPart.js'

/** What one side says of the others, who stand by their places in the setting. */
export interface Said {
  readonly choices: ReadonlyMap<number, Choice>
  readonly refused: ReadonlySet<number>
  /** Vacancies that a candidate refuses, while the employer may have others. */
  readonly refusedVacancies: ReadonlySet<string>
}

/** What both sides say, by their places in the setting. */
export interface AllSaid {
  readonly candidates: ReadonlyMap<number, Said>
  readonly employers: ReadonlyMap<number, Said>
}

/** Who is meant by a choice. */
interface Meant {
  readonly other: number
  readonly vacancy?: string
}

const MOST_LISTS = 5000

/**
 * Reads whom each chooses and refuses. What names nobody who is there is an issue, and the rest goes on; of two lists of one party the
 * last counts. A refusal goes before a choice of the same party. An employer that only hires openly chooses nobody: there people
 * choose, and nobody is picked.
 */
export function readChoices(
  given: Iterable<unknown>,
  candidates: readonly Visitor[],
  employers: readonly Stand[],
  notes: Notes,
): AllSaid {
  const book = new NameBook(candidates, employers)
  const said = { candidate: new Map<number, Said>(), employer: new Map<number, Said>() }
  let index = 0
  for (const input of given) {
    if (index >= MOST_LISTS) throw wrongOption('choices', `at most ${MOST_LISTS} lists`, given)
    const list = readPart(meetingChoicesSchema, input, index, notes)
    const who = list && book.party(list.by, list.id)
    if (list !== undefined && who === undefined)
      complain(notes, index, {
        code: 'unknown-value',
        path: 'id',
        expected: `the id of a ${list.by} of the event`,
        got: 'another; the list is passed over',
      })
    if (list !== undefined && who !== undefined) {
      if (said[list.by].has(who))
        complain(notes, index, {
          code: 'duplicate-entry',
          id: list.id,
          path: 'id',
          expected: 'one list each',
          got: 'a second list; the last counts',
        })
      const read = (key: 'chooses' | 'refuses') =>
        (list[key] ?? []).flatMap((one, place) => book.meant(list.by, one, `${key}[${place}]`, index, notes))
      const hiresOnlyOpenly = list.by === 'employer' && isOnlyOpen(employers[who])
      if (hiresOnlyOpenly && list.chooses !== undefined)
        complain(notes, index, {
          code: 'contradiction',
          id: list.id,
          path: 'chooses',
          expected: 'no choices of an employer that only hires openly',
          got: 'choices, passed over: people choose such work, and nobody is picked for it',
        })
      const refuses = read('refuses')
      const refused = refusedBy(list.by, refuses, employers)
      const chooses = hiresOnlyOpenly ? [] : read('chooses').filter(({ other }) => !refused.has(other))
      said[list.by].set(who, {
        choices: choicesFrom(chooses, list.inOrder ?? false),
        refused,
        refusedVacancies: new Set(refuses.flatMap(({ vacancy }) => vacancy ?? [])),
      })
    }
    index++
  }
  return { candidates: said.candidate, employers: said.employer }
}

const isOnlyOpen = (stand: Stand | undefined): boolean =>
  stand !== undefined && stand.vacancies.length > 0 && stand.vacancies.every(({ openHiring }) => openHiring)

/** Who is refused: whoever is named, and an employer all of whose vacancies are. */
function refusedBy(by: 'candidate' | 'employer', refuses: readonly Meant[], employers: readonly Stand[]): Set<number> {
  const whole = refuses.filter(({ vacancy }) => vacancy === undefined).map(({ other }) => other)
  if (by === 'employer') return new Set(whole)
  const vacancies = new Set(refuses.flatMap(({ vacancy }) => vacancy ?? []))
  const emptied = [...new Set(refuses.map(({ other }) => other))].filter((other) =>
    employers[other]?.vacancies.every(({ id }) => vacancies.has(id)),
  )
  return new Set([...whole, ...emptied])
}

/** Choices by whom they are about: each once, at its first place. */
function choicesFrom(chooses: readonly Meant[], inOrder: boolean): Map<number, Choice> {
  const others = [...new Set(chooses.map(({ other }) => other))]
  return new Map(
    others.map((other, place) => {
      const named = chooses.filter((one) => one.other === other)
      const vacancies = named.flatMap(({ vacancy }) => vacancy ?? [])
      const points = choicePoints(place + 1, others.length, inOrder)
      return [other, { place: place + 1, inOrder, points, vacancies: [...new Set(vacancies)] }]
    }),
  )
}

/** Who is who at the event. */
class NameBook {
  readonly #candidates: ReadonlyMap<string, number>
  readonly #employers: ReadonlyMap<string, number>
  readonly #ofVacancy = new Map<string, number>()

  constructor(candidates: readonly Visitor[], employers: readonly Stand[]) {
    this.#candidates = new Map(candidates.map(({ id }, place) => [id, place]))
    this.#employers = new Map(employers.map(({ id }, place) => [id, place]))
    employers.forEach(({ vacancies }, place) => {
      for (const { id } of vacancies) if (!this.#ofVacancy.has(id)) this.#ofVacancy.set(id, place)
    })
  }

  party(by: 'candidate' | 'employer', id: string): number | undefined {
    return by === 'candidate' ? this.#candidates.get(id) : this.#employers.get(id)
  }

  /** Who is meant by one entry of a list: nobody, with an issue, if it is not valid or not there. */
  meant(by: 'candidate' | 'employer', entry: unknown, path: string, index: number, notes: Notes): Meant[] {
    const own: Notes = { ...notes, issues: [] }
    const chosen = readPart(chosenSchema, entry, index, own)
    for (const issue of own.issues)
      notes.issues.push({ ...issue, path: issue.path === '' ? path : `${path}.${issue.path}` })
    if (chosen === undefined) return []
    const found = by === 'employer' ? this.#candidateIn(chosen) : this.#employerIn(chosen)
    if (found !== undefined) return [found]
    complain(notes, index, {
      code: 'unknown-value',
      path,
      expected: by === 'employer' ? '{ candidate } of the event' : '{ employer } or { vacancy } of the event',
      got: 'somebody or something else, passed over',
    })
    return []
  }

  #candidateIn(chosen: Chosen): Meant | undefined {
    const other = 'candidate' in chosen ? this.#candidates.get(chosen.candidate) : undefined
    return other === undefined ? undefined : { other }
  }

  #employerIn(chosen: Chosen): Meant | undefined {
    if ('employer' in chosen) {
      const other = this.#employers.get(chosen.employer)
      return other === undefined ? undefined : { other }
    }
    const other = 'vacancy' in chosen ? this.#ofVacancy.get(chosen.vacancy) : undefined
    return other === undefined || !('vacancy' in chosen) ? undefined : { other, vacancy: chosen.vacancy }
  }
}
