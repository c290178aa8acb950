import type { Place, Point } from '../domain/place.js'
import type { Context } from './context.js'

/** Where a record is: its point, and its region. */
export interface Whereabouts {
  readonly point: Omit<Point, 'region'> | undefined
  /** The region: the record's own, or that of its postcode. */
  readonly region: string | undefined
}

/** Where a place is: at its coordinates, or where the caller's lookup knows its postcode to be. */
export function whereaboutsOf(place: Place | undefined, context: Context): Whereabouts {
  if (place === undefined) return { point: undefined, region: undefined }
  const found = 'pc4' in place ? context.placeOf(place.pc4) : place
  const known = found !== undefined && Number.isFinite(found.lat) && Number.isFinite(found.lon)
  return {
    point: known ? { lat: found.lat, lon: found.lon } : undefined,
    region: place.region ?? (known ? found.region : undefined),
  }
}
