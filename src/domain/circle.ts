import { metresBetween, type Point } from './place.js'

const METRES_A_DEGREE = (Math.PI / 180) * 6_371_009

/** Beyond this error of the flat map a circle is too large, or too near a pole, for it. */
const MOST_ERROR = 0.05

/**
 * All points within so many whole metres of a centre, just as `metresBetween` counts them. On a flat map most points are
 * clearly in or clearly out; only those near the edge need its trigonometry.
 */
export class Circle {
  readonly #centre: Point
  readonly #metres: number
  readonly #squeeze: number
  readonly #inner: number
  readonly #outer: number

  constructor(centre: Point, metres: number) {
    this.#centre = centre
    this.#metres = metres
    const [latitude, radius] = [(Math.abs(centre.lat) * Math.PI) / 180, metres / 6_371_009]
    // How much narrower a degree of longitude can be at the edge than at the centre, and the curve of the earth.
    const error = 1.01 * radius * Math.tan(latitude) + radius * radius + 0.001
    const flat = error < MOST_ERROR && metres >= 1000
    this.#squeeze = Math.cos(latitude)
    this.#inner = flat ? (metres * (1 - error)) ** 2 : -1
    this.#outer = flat ? (metres * (1 + error)) ** 2 : Number.POSITIVE_INFINITY
  }

  /** Whether a point lies in it. */
  holds(lat: number, lon: number): boolean {
    const east = lon - this.#centre.lon
    const y = (lat - this.#centre.lat) * METRES_A_DEGREE
    const x = east * METRES_A_DEGREE * this.#squeeze
    const square = x * x + y * y
    if (square < this.#inner) return true
    if (square > this.#outer && east <= 180 && east >= -180) return false
    return metresBetween(this.#centre, { lat, lon }) <= this.#metres
  }
}
