import { type Candidate, candidateSchema } from '../../../domain/candidate.js'
import type { Finding, Issue } from '../../../domain/issue.js'
import { type ParseOptions, parseRecord } from '../../../domain/parse.js'
import { type Vacancy, vacancySchema } from '../../../domain/vacancy.js'
import type { Account } from './account.js'
import { candidateMessage } from './candidateMessage.js'
import type { VumWriteOptions } from './options.js'
import { vacancyMessage } from './vacancyMessage.js'
import type { Draft } from './vumMessage.js'

/** A kind of record that can be written. */
export interface Kind<T extends { readonly id: string }> {
  readonly record: 'candidate' | 'vacancy'
  readonly parse: (input: unknown, index: number, options: ParseOptions) => { value: T | undefined; issues: Issue[] }
  readonly draft: (account: Account, record: T, options: VumWriteOptions) => Draft
  /** The object that a matching profile must have, and what it takes to fill it. */
  readonly required: { readonly field: string; readonly path: string }
  /** Why a record may not be written at all. */
  readonly refusal: (record: T) => Omit<Finding, 'severity'> | undefined
}

/** Candidates, written as werkzoekendeprofielen. */
export const candidates: Kind<Candidate> = {
  record: 'candidate',
  // The postcode is kept as it came: reading a record cuts it to four digits, and VUM asks it whole.
  parse: (input, index, options) => parseRecord('candidate', candidateSchema, input, index, options, (value) => value),
  draft: candidateMessage,
  required: { field: 'mobiliteit', path: 'place.pc4' },
  refusal: () => undefined,
}

/** Vacancies, written as vacatures. */
export const vacancies: Kind<Vacancy> = {
  record: 'vacancy',
  parse: (input, index, options) => parseRecord('vacancy', vacancySchema, input, index, options, (value) => value),
  draft: vacancyMessage,
  required: { field: 'adres', path: 'place.pc4' },
  refusal: ({ openHiring }) =>
    openHiring === undefined
      ? undefined
      : {
          code: 'not-mapped',
          path: 'openHiring',
          expected: 'a vacancy that may be selected and ranked: VUM has no field for open hiring',
          got: 'a vacancy that hires openly',
        },
}
