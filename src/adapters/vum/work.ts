import type { Contract, JobKind } from '../../domain/employment.js'
import { type HoursRange, MAX_HOURS } from '../../domain/hours.js'
import type { Schedule } from '../../domain/schedule.js'
import { agreementTypes, contractTypes } from './codes.js'
import type { Group } from './message.js'
import {
  codeAt,
  drop,
  dropTogether,
  groupAt,
  groupsAt,
  indicationAt,
  integerAt,
  leafAt,
  type Read,
  take,
} from './values.js'

/** Hours a week of `werktijden`. Two ends that contradict each other are both dropped. */
export function hoursOf(root: Group): HoursRange {
  const times = groupAt(root, 'werktijden')
  const min = integerAt(times, 'aantalWerkurenPerWeekMinimaal', 0, MAX_HOURS)
  const max = integerAt(times, 'aantalWerkurenPerWeekMaximaal', 1, MAX_HOURS)
  if (min !== undefined && max !== undefined && min.value > max.value) {
    dropTogether([min.leaf, max.leaf], 'contradiction', 'a minimum of at most the maximum')
    return {}
  }
  return { min: min?.value, max: max?.value }
}

/** Office hours (`werktijden`) and irregular work or shifts (`flexibiliteit`): yes, no, or not known. */
export const scheduleOf = (root: Group): Schedule => ({
  officeHours: indicationAt(groupAt(root, 'werktijden'), 'indicatieKantoortijden')?.value,
  irregular: indicationAt(groupAt(root, 'flexibiliteit'), 'indicatieOnregelmatigWerkOfPloegendienst')?.value,
})

/** What `contractvorm` lists, entry by entry: the form of contract and the kind of agreement, each if it is named. */
interface Agreement {
  readonly contract: Read<Contract> | undefined
  readonly kind: Read<JobKind> | undefined
}

/** The entries of `contractvorm`. */
export const agreementsOf = (root: Group): Agreement[] =>
  groupsAt(root, 'contractvorm').map((form) => ({
    contract: codeAt(form, 'codeTypeArbeidscontract', contractTypes),
    kind: codeAt(form, 'codeTypeOvereenkomst', agreementTypes),
  }))

/** The four digits of a postcode. */
export function postcodeAt(group: Group | undefined, name: string): string | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const postcode = String(leaf.value ?? '').trim()
  if (!/^[1-9]\d{3}(\s?[A-Za-z]{2})?$/.test(postcode)) {
    drop(leaf, 'wrong-format', 'a postcode as 1234AB')
    return undefined
  }
  take(leaf)
  return postcode.slice(0, 4)
}
