import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Circle } from '../../src/domain/circle.js'
import { metresBetween, type Point } from '../../src/domain/place.js'
import { runs } from '../support/runs.js'

const anywhere: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const inTheNetherlands: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
  lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
})

/** A centre, and a point at a direction and a share of the radius from it: most lie near the edge. */
const nearTheEdge = fc
  .record({
    centre: fc.oneof(inTheNetherlands, anywhere),
    metres: fc.integer({ min: 1000, max: 500_000 }),
    turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    share: fc.oneof(
      fc.double({ min: 0.98, max: 1.02, noNaN: true }),
      fc.double({ min: 0.9999, max: 1.0001, noNaN: true }),
    ),
  })
  .map(({ centre, metres, turn, share }) => {
    const degrees = (share * metres) / 111_195
    const squeeze = Math.max(0.01, Math.cos((centre.lat * Math.PI) / 180))
    return {
      centre,
      metres,
      point: {
        lat: Math.max(-90, Math.min(90, centre.lat + degrees * Math.sin(turn))),
        lon: Math.max(-180, Math.min(180, centre.lon + (degrees * Math.cos(turn)) / squeeze)),
      },
    }
  })

describe('a circle', () => {
  it('holds just the points within so many whole metres, near its edge and anywhere on earth', () => {
    let [within, without] = [0, 0]
    const anyTwo = fc.record({ centre: anywhere, metres: fc.integer({ min: 1, max: 500_000 }), point: anywhere })
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: nearTheEdge }, anyTwo), ({ centre, metres, point }) => {
        const expected = metresBetween(centre, point) <= metres
        expect(new Circle(centre, metres).holds(point.lat, point.lon)).toBe(expected)
        if (expected) within++
        else without++
      }),
      runs(3000),
    )
    expect(Math.min(within, without)).toBeGreaterThan(300)
  })

  it('reaches over the date line', () => {
    const circle = new Circle({ lat: 0, lon: 179.99 }, 5000)
    expect(circle.holds(0, -179.99)).toBe(true)
    expect(circle.holds(0, -179.9)).toBe(false)
  })
})
