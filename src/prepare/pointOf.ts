import type { Place, Point } from '../domain/place.js'
import type { Context } from './context.js'

/** The point of a place: its coordinates, or what the caller's lookup knows of its postcode. */
export function pointOf(place: Place | undefined, context: Context): Point | undefined {
  if (place === undefined) return undefined
  const point = 'pc4' in place ? context.placeOf(place.pc4) : place
  return point !== undefined && Number.isFinite(point.lat) && Number.isFinite(point.lon) ? point : undefined
}
