import { beyond } from '../../../explain/text/amounts.js'
import { decimal } from '../../../explain/text/english/amounts.js'
import type { Trip } from '../trip.js'

/** The distance of a trip in words, in English: never equal to a maximum that it exceeds. */
export const distanceText = ({ metres, maximumKm }: Trip): string =>
  metres < 1000 ? 'less than 1 kilometre' : `${decimal(beyond(metres, maximumKm))} kilometres`
