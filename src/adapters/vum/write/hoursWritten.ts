import type { HoursRange } from '../../../domain/hours.js'
import type { Schedule } from '../../../domain/schedule.js'
import type { Account } from './account.js'
import type { Draft } from './vumMessage.js'
import { indicationWritten } from './writtenValues.js'

/** Hours a week and office hours as `werktijden`. A maximum of 0 is no maximum to a reader. `path` is where both stand. */
export function hoursWritten(account: Account, path: string, hours: HoursRange = {}, schedule: Schedule = {}): Draft {
  const { min, max } = hours
  if (max === 0) account.lose(`${path}hours.max`, 'out-of-range', 'a maximum of at least 1')
  return {
    aantalWerkurenPerWeekMinimaal: account.put(`${path}hours.min`, min),
    aantalWerkurenPerWeekMaximaal: max === 0 ? undefined : account.put(`${path}hours.max`, max),
    indicatieKantoortijden: indicationWritten(account, `${path}schedule.officeHours`, schedule.officeHours),
  }
}
