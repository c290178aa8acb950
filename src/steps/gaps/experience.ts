import { monthsOf } from '../../domain/experience.js'
import type { Gap } from './gap.js'

const touches = ['experience'] as const

/** Months of experience in an occupation in which the job asks it. Only where the person's work so far is known. */
export const experience: Gap<'experience'> = {
  gap: 'experience',
  on: 'person',
  perJob: true,
  touches,
  effects({ months }, { job }) {
    const asked = new Set(job.experience.map(({ occupation = job.occupation }) => occupation))
    return [...asked].flatMap((occupation) =>
      occupation === undefined
        ? []
        : {
            on: 'person',
            choice: occupation,
            touches,
            change({ record }) {
              if (record.experience === undefined) return 'no-gap'
              const done = record.experience.filter((one) => one.occupation === occupation && one.years !== undefined)
              const others = record.experience.filter((one) => !done.includes(one))
              const before = done.reduce((sum, { years = 0 }) => sum + monthsOf(years), 0)
              const years = (before + months) / 12
              return {
                record: { ...record, experience: [...others, { occupation, years }] },
                changes: [
                  { of: 'candidate', field: `experience.${occupation}.months`, from: before, to: before + months },
                ],
              }
            },
          },
    )
  },
}
