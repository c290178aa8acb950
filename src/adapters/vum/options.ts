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

/** Throws a PassendError if `asOf` is no day: the caller's mistake, never the message's. */
export function checkOptions(options: VumOptions): void {
  if (options.asOf === undefined || dateSchema.safeParse(options.asOf).success) return
  throw new PassendError(
    'invalid-option',
    `asOf: expected a day as YYYY-MM-DD, got ${describe(options.asOf)}`,
    'Give the day that counts as today, for instance 2026-01-31, or leave asOf out.',
  )
}
