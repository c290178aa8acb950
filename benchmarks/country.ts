import { SeededRandom } from './random.js'

/** A point of the map, in degrees. */
export interface MapPoint {
  readonly lat: number
  readonly lon: number
}

/** The larger towns of the Netherlands: roughly where they are, and their people in thousands. */
const largeTowns: readonly (readonly [lat: number, lon: number, people: number])[] = [
  [52.37, 4.9, 930],
  [51.92, 4.48, 670],
  [52.07, 4.3, 565],
  [52.09, 5.12, 370],
  [51.44, 5.48, 245],
  [53.22, 6.57, 240],
  [51.56, 5.09, 230],
  [52.37, 5.22, 225],
  [51.59, 4.78, 185],
  [51.85, 5.86, 185],
  [51.98, 5.9, 165],
  [52.38, 4.64, 165],
  [52.22, 6.89, 160],
  [52.16, 5.39, 160],
  [52.21, 5.97, 165],
  [51.69, 5.3, 160],
  [52.51, 6.09, 133],
  [53.2, 5.8, 128],
  [52.16, 4.49, 127],
  [51.81, 4.67, 121],
  [50.85, 5.69, 122],
  [52.06, 4.49, 127],
  [52.0, 4.36, 106],
  [52.63, 4.75, 111],
  [50.88, 5.98, 87],
  [51.37, 6.17, 103],
  [52.25, 6.16, 101],
  [52.78, 6.9, 107],
  [52.99, 6.56, 69],
  [51.5, 3.61, 49],
  [52.51, 5.47, 82],
  [53.33, 6.92, 55],
]

/** The outline of the country, roughly, as longitudes west and east at each half degree of latitude. */
const outline: readonly (readonly [south: number, west: number, east: number])[] = [
  [50.8, 5.7, 6.0],
  [51.2, 3.6, 6.1],
  [51.6, 4.1, 6.1],
  [51.9, 4.2, 6.6],
  [52.2, 4.5, 6.9],
  [52.6, 4.7, 6.9],
  [53.0, 5.5, 7.0],
]

const SMALL_TOWNS = 500
const POSTCODES = 4000

/**
 * A made-up country that is spread as the Netherlands is: some 4,000 postcode points in 532 towns, most people and work
 * in few of them.
 */
export class Country {
  readonly #points: MapPoint[] = []
  /** For each postcode the people who live there and in all postcodes before it. */
  readonly #peopleUntil: number[] = []
  #people = 0

  constructor(seed: number) {
    const random = new SeededRandom(seed)
    const small = Array.from({ length: SMALL_TOWNS }, () => {
      const [south, west, east] = outline[random.below(outline.length)]!
      const lon = west + (random.below(1000) / 1000) * (east - west)
      return [south + random.below(350) / 1000, lon, 3 + random.below(25)] as const
    })
    const towns = [...largeTowns, ...small]
    const all = towns.reduce((sum, [, , people]) => sum + people, 0)
    for (const [lat, lon, people] of towns) {
      const count = Math.max(1, Math.round((POSTCODES * people) / all))
      const radius = 0.006 * Math.sqrt(count)
      for (let postcode = 0; postcode < count; postcode++) {
        const away = () => ((random.below(2001) - 1000) / 1000) * radius
        this.#points.push({ lat: rounded(lat + away()), lon: rounded(lon + 1.6 * away()) })
        this.#people += people / count
        this.#peopleUntil.push(this.#people)
      }
    }
  }

  /** The point of a postcode, the more often the more people live there. */
  postcode(random: SeededRandom): MapPoint {
    const wanted = (random.below(1_000_000) / 1_000_000) * this.#people
    let [low, high] = [0, this.#points.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#peopleUntil[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return this.#points[low]!
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000
