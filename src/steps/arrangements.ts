import type { Pair } from '../criteria/pair.js'
import type { Arrangement } from '../domain/instrument.js'
import { type Applies, applies } from './applies.js'
import { type Instruments, isValidOn } from './instruments.js'

/** An arrangement that may help beside a match. A hint: gemeente, UWV and Belastingdienst decide. */
export interface ArrangementHint {
  readonly arrangement: Arrangement
  readonly applies: Applies
}

/** The arrangements that may apply to a pair on the day that counts as today, in the order of the catalogue. */
export function arrangementsFor({ arrangements }: Instruments, pair: Pair): ArrangementHint[] {
  return arrangements
    .filter((arrangement) => isValidOn(arrangement, pair.context.today))
    .flatMap((arrangement) => {
      const may = applies(arrangement, pair)
      return may === undefined ? [] : [{ arrangement, applies: may }]
    })
}
