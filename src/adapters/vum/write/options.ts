import type { IsoDate } from '../../../domain/calendar.js'
import type { Experience } from '../../../domain/experience.js'
import { checkNames, type OptionNames, wrongOption } from '../../../domain/optionErrors.js'
import { checkOptions } from '../options.js'

/** What the period of an experience was, as the caller's own files have it. */
export interface WorkedPeriod {
  readonly start: IsoDate
  readonly end: IsoDate
}

/**
 * How records are written. Everything is optional. The three functions give what VUM has a field for and a record does
 * not hold: nothing is made up in their place.
 */
export interface VumWriteOptions {
  /** The whole message, or the part of it that answers a question: the matching profile. Default `'detail'`. */
  readonly profile?: 'detail' | 'match' | undefined
  /**
   * How fields are spelled: as the Gegevensstandaard has them (`datumDiploma`), or to the letter of the OpenAPI contract
   * (`datumDiploma_W`), whose suffixes say of which messages a field is. The messages of the official set have plain names
   * and are valid if the suffixes are read so. Reading takes both. Default `'standard'`.
   */
  readonly fieldNames?: 'standard' | 'contract' | undefined
  /**
   * The full postcode (1234AB) of a record, by its id: VUM asks it, a record holds the four digits only. Default: what
   * the record itself holds, if that is a full one. The four digits must be those of the record.
   */
  readonly postcode?: ((id: string) => string | undefined) | undefined
  /** The trade name of an employer, by its id. Default: none, and a vacature without a name of the employer. */
  readonly employerName?: ((employerId: string) => string | undefined) | undefined
  /**
   * From when until when somebody did the work of `candidate.experience[index]`: VUM asks days, a record holds years.
   * Written if the years follow from it. Default: none, and the years are lost.
   */
  readonly period?:
    | ((experience: Experience, index: number, candidateId: string) => WorkedPeriod | undefined)
    | undefined
  /** The day that counts as today, `YYYY-MM-DD`: a period that goes on counts until then. */
  readonly asOf?: IsoDate | undefined
  /** Take a nine-digit id that passes the elfproef. Default false: it is taken for a burgerservicenummer and refused. */
  readonly allowBsnLikeIds?: boolean | undefined
}

const optionNames: OptionNames & Record<keyof VumWriteOptions, true> = {
  profile: true,
  fieldNames: true,
  postcode: true,
  employerName: true,
  period: true,
  asOf: true,
  allowBsnLikeIds: true,
}

/** @throws PassendError `invalid-option` */
export function checkWriteOptions(options: VumWriteOptions): void {
  checkNames(options, optionNames)
  const oneOf = (name: 'profile' | 'fieldNames', values: readonly unknown[]) => {
    const value = options[name]
    if (value !== undefined && !values.includes(value))
      throw wrongOption(name, `one of ${values.join(', ')}`, value, optionNames)
  }
  oneOf('profile', ['detail', 'match'])
  oneOf('fieldNames', ['standard', 'contract'])
  for (const name of ['postcode', 'employerName', 'period'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'function') throw wrongOption(name, 'a function', value, optionNames)
  }
  if (options.allowBsnLikeIds !== undefined && typeof options.allowBsnLikeIds !== 'boolean')
    throw wrongOption('allowBsnLikeIds', 'true or false', options.allowBsnLikeIds, optionNames)
  checkOptions({ asOf: options.asOf })
}
