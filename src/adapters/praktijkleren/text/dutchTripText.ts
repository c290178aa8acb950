import { beyond } from '../../../explain/text/amounts.js'
import { decimal, duration, row } from '../../../explain/text/dutch/amounts.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { inARow } from '../../../explain/text/line.js'
import type { Trip } from '../trip.js'

/** A trip behind the name of a place, in Dutch: distance, time and the person's own maximum. Empty where it is not known. */
export function tripText(trip: Trip | undefined): string {
  if (trip === undefined) return ''
  const { metres, maximumKm, minutes, maximumMinutes, means, estimated } = trip
  const kilometres = metres < 1000 ? 'minder dan 1 km' : `${decimal(beyond(metres, maximumKm))} km`
  const time =
    minutes === undefined
      ? ''
      : `, ${estimated === true ? 'naar schatting ' : ''}${duration(minutes)}${means === undefined ? '' : ` ${labels.transport[means]}`}`
  const wishes = [
    ...(maximumKm === undefined ? [] : [`${maximumKm} km`]),
    ...(maximumMinutes === undefined ? [] : [duration(maximumMinutes)]),
  ]
  return `, ${kilometres} hemelsbreed${time}${wishes.length === 0 ? '' : ` (wens hoogstens ${inARow(wishes, row)})`}`
}
