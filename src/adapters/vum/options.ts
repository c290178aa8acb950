import { dateSchema, type IsoDate } from '../../domain/calendar.js'
import { describe } from '../../domain/issue.js'
import { PassendError } from '../../errors.js'

/** How VUM messages are read. Everything is optional. */
export interface VumOptions {
  /** The day that counts as today, `YYYY-MM-DD`. Without it no date is judged against today. */
  readonly asOf?: IsoDate | undefined
  /** The Dutch label of an occupation: the title of a vacature without a name. Default: no occupation has a label. */
  readonly label?: ((occupation: string) => string | undefined) | undefined
  /** The concept for an occupation that came as text. Default: none; a candidate's text then becomes an interest. */
  readonly linkOccupation?: ((text: string) => string | undefined) | undefined
  /** Take a nine-digit id that passes the elfproef. Default false: it is taken for a burgerservicenummer and refused. */
  readonly allowBsnLikeIds?: boolean | undefined
}

/** Throws a PassendError if an option is not what it should be: the caller's mistake, never the message's. */
export function checkOptions(options: VumOptions): void {
  if (typeof options !== 'object' || options === null)
    throw wrong(
      'options',
      'an object',
      options,
      'readVumCandidates(messages, { asOf, label, linkOccupation, allowBsnLikeIds })',
    )
  for (const name of ['label', 'linkOccupation'] as const)
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw wrong(
        name,
        'a function',
        options[name],
        'Give a function that returns undefined for what it does not know.',
      )
  if (options.asOf === undefined || dateSchema.safeParse(options.asOf).success) return
  const advice = 'Give the day that counts as today, for instance 2026-01-31, or leave asOf out.'
  throw wrong('asOf', 'a day as YYYY-MM-DD', options.asOf, advice)
}

const wrong = (name: string, expected: string, got: unknown, advice: string): PassendError =>
  new PassendError('invalid-option', `${name}: expected ${expected}, got ${describe(got)}`, advice, { option: name })
