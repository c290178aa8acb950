import type { Share } from '../report.js'
import type { ImpactReading } from './impactReading.js'
import type { RateChart } from './rateChart.js'

/** The line of four fifths of a reference in a chart of shares; none without a reference, or where that is at 0. */
export function fourFifthsLine(
  reference: Share | undefined,
  label: (rate: string) => string,
  reading: ImpactReading,
): Pick<RateChart, 'line'> {
  if (reference === undefined || reference.count === 0) return {}
  const at = Math.round((800 * reference.count) / reference.of)
  return { line: { at, label: label(reading.share(at)) } }
}
