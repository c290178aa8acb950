import { z } from 'zod'

/** The digits of a Dutch postcode. A full postcode (PC6) is accepted and cut to its digits when a record is read. */
export const pc4Schema = z.string().regex(/^[1-9]\d{3}(\s?[A-Za-z]{2})?$/)

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

/** Where someone starts from or works: a postcode, or coordinates in degrees (WGS 84). `region` is a label of the caller's own. */
export const placeSchema = z.union([
  z.object({ pc4: pc4Schema, region: z.string().min(1).max(100).optional() }),
  z.object({ lat: latitude, lon: longitude, region: z.string().min(1).max(100).optional() }),
])
export type Place = z.infer<typeof placeSchema>

/** A point on the map in degrees, and the labour-market region it lies in if known. */
export interface Point {
  readonly lat: number
  readonly lon: number
  readonly region?: string | undefined
}

/** Whether something is a point: what a caller's own lookup gives is not taken for granted. */
export function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false
  const { lat, lon } = value as Partial<Record<keyof Point, unknown>>
  return latitude.safeParse(lat).success && longitude.safeParse(lon).success
}

const EARTH_RADIUS_METRES = 6_371_009

/** The distance between two points as the crow flies, in whole metres (haversine on the mean earth radius of the IUGG). */
export function metresBetween(from: Point, to: Point): number {
  const radians = Math.PI / 180
  const halfLatitude = Math.sin(((to.lat - from.lat) * radians) / 2)
  const halfLongitude = Math.sin(((to.lon - from.lon) * radians) / 2)
  const chord =
    halfLatitude * halfLatitude +
    Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * halfLongitude * halfLongitude
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))))
}
