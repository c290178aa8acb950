import type { MeetingEmployer } from '../../domain/meetingEvent.js'
import type { Matcher } from '../../matcher.js'
import { byLot } from '../lots.js'
import type { BroughtVacancy } from '../setting.js'
import { complain, type Notes } from './readPart.js'

/** The vacancies that a matcher holds, to look up by employer and by id. */
export class VacancyBook {
  readonly #matcher: Matcher | undefined
  readonly #ofEmployer = new Map<string, string[]>()

  constructor(matcher: Matcher | undefined) {
    this.#matcher = matcher
    for (const id of matcher?.vacancyIds() ?? []) {
      const employer = matcher?.vacancy(id)?.employerId
      if (employer === undefined) continue
      const ids = this.#ofEmployer.get(employer)
      if (ids === undefined) this.#ofEmployer.set(employer, [id])
      else ids.push(id)
    }
  }

  /** Whether there is a matcher to look in. */
  get isOpen(): boolean {
    return this.#matcher !== undefined
  }

  /** The ids of the vacancies of an employer. */
  of(employerId: string): readonly string[] {
    return this.#ofEmployer.get(employerId) ?? []
  }

  /** A vacancy as the matcher holds it. */
  get(id: string): BroughtVacancy | undefined {
    const held = this.#matcher?.vacancy(id)
    return held && { id, title: held.title, openHiring: held.openHiring !== undefined }
  }
}

/**
 * The vacancies that an employer brings, in the order of their lots; those that the matcher holds of it if it names none. A vacancy
 * hires openly if either the matcher or the employer says so.
 */
export function readVacancies(
  { id, vacancies }: MeetingEmployer,
  index: number,
  seed: string,
  book: VacancyBook,
  notes: Notes,
): readonly BroughtVacancy[] {
  const brought = new Map<string, BroughtVacancy>()
  for (const given of vacancies ?? book.of(id)) {
    const named = typeof given === 'string' ? { id: given } : given
    const held = book.get(named.id)
    if (held === undefined && book.isOpen)
      complain(notes, index, {
        code: 'unknown-value',
        id,
        path: 'vacancies',
        expected: 'vacancies that the matcher holds',
        got: 'one that it does not hold; how it fits is not known',
      })
    const title = named.title ?? held?.title
    const openly = (named.openHiring ?? false) !== false || (held?.openHiring ?? false)
    const before = brought.get(named.id)
    brought.set(named.id, {
      id: named.id,
      ...(title !== undefined && { title }),
      openHiring: openly || (before?.openHiring ?? false),
    })
  }
  return byLot(seed, 'vacancy', brought.values())
}
