import type { RankOptions, Waiver } from '../../domain/rankOptions.js'
import type { RecordedOptions } from '../log/happening.js'

/** Options without the texts of people: why something was waived is the caller's to keep. What is absent is left out. */
export function recordedOptions({ limit, show, where, waive, steps }: RankOptions): RecordedOptions {
  return {
    ...(limit !== undefined && { limit }),
    ...(show !== undefined && { show }),
    ...(where !== undefined && { where }),
    ...(waive !== undefined && waive.length > 0 && { waive: waive.map(withoutReason) }),
    ...(steps !== undefined && { steps }),
  }
}

const withoutReason = ({ criterion, by }: Waiver) => ({ criterion, by })
