import { describe } from '../../domain/issue.js'
import { wrongOption } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import { hiresOpenly } from '../hiresOpenly.js'

/** The vacancies that are to be divided, and those that hire openly. One of these that was asked for by name is refused. */
export function heldVacancies(matcher: Matcher, given: Iterable<string> | undefined) {
  if (given !== undefined && (typeof given !== 'object' || given === null || !(Symbol.iterator in given)))
    throw wrongOption('vacancies', 'a list of ids', given, { vacancies: true })
  const [held, openHiring]: [string[], string[]] = [[], []]
  for (const id of new Set(given ?? matcher.vacancyIds())) {
    const record = typeof id === 'string' ? matcher.vacancy(id) : undefined
    if (record === undefined)
      throw new PassendError(
        'unknown-vacancy',
        `Option 'vacancies': expected ids of vacancies that the matcher holds; got ${describe(id)} that is none.`,
        'Add the vacancy with addVacancies first.',
      )
    if (record.openHiring === undefined) held.push(id)
    else if (given === undefined) openHiring.push(id)
    else throw hiresOpenly(id)
  }
  return { held, openHiring: openHiring.sort() }
}
