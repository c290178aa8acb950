import { dateSchema } from '../../../domain/calendar.js'
import type { Candidate } from '../../../domain/candidate.js'
import type { Experience } from '../../../domain/experience.js'
import { describe } from '../../../domain/issue.js'
import { yearsOf } from '../period.js'
import type { Account } from './account.js'
import type { VumWriteOptions, WorkedPeriod } from './options.js'
import type { Draft } from './vumMessage.js'
import { conceptWritten, entriesWritten } from './writtenValues.js'

/** Work done as `werkervaring`: the occupation, and the days that the caller's files have if the years follow from them. */
export const experienceWritten = (
  account: Account,
  { id, experience = [] }: Candidate,
  options: VumWriteOptions,
): Draft[] =>
  entriesWritten(
    account,
    'experience',
    experience,
    (one, at, index) => {
      const code = conceptWritten(account, `${at}.occupation`, one.occupation)
      if (code === undefined) {
        account.lose(`${at}.years`, 'required', 'an occupation that VUM has room for')
        return undefined
      }
      const period = periodOf(account, one, `${at}.years`, options.period?.(one, index, id), options)
      return {
        beroep_W: { codeBeroepsnaam: code },
        datumAanvangWerkzaamheden_W: period?.start,
        datumEindeWerkzaamheden_W: period?.end,
      }
    },
    (one) => one,
  )

/** The period of an experience, if its years follow from it. Years alone give no days, and none are made up. */
function periodOf(
  account: Account,
  { years }: Experience,
  path: string,
  given: unknown,
  { asOf }: VumWriteOptions,
): WorkedPeriod | undefined {
  if (given === undefined || given === null) {
    account.lose(path, 'required', 'the first and the last day of the work')
    return undefined
  }
  const { start, end } = given as Partial<Record<keyof WorkedPeriod, unknown>>
  if (!isDay(start) || !isDay(end) || end < start) {
    const expected = 'two days of the years 1900 to 2100, from period()'
    account.note({ code: 'wrong-format', path, expected, got: `${describe(start)} and ${describe(end)}` })
    account.lose(path, 'required', 'the first and the last day of the work')
    return undefined
  }
  if (years === undefined || yearsOf(start, end, asOf) !== years) {
    account.lose(path, 'contradiction', 'a period from which the years follow')
    return undefined
  }
  account.put(path, years)
  return { start, end }
}

const isDay = (value: unknown): value is string =>
  dateSchema.safeParse(value).success && String(value) >= '1900-01-01' && String(value) <= '2100-12-31'
