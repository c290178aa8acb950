import { beyond } from '../../../explain/text/amounts.js'
import { decimal } from '../../../explain/text/dutch/amounts.js'
import type { Trip } from '../trip.js'

/** The distance of a trip in words, in Dutch: never equal to a maximum that it exceeds. */
export const distanceText = ({ metres, maximumKm }: Trip): string =>
  metres < 1000 ? 'minder dan 1 kilometer' : `${decimal(beyond(metres, maximumKm))} kilometer`
