import { describe, expect, test } from 'vitest'
import { metresBetween } from '../../src/domain/place.js'

describe('the distance between two points', () => {
  // A degree of latitude on a sphere of radius 6,371,009 m: 2 * pi * 6371009 / 360 = 111,195.08 m.
  test('is in whole metres along the sphere', () => {
    expect(metresBetween({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBe(111_195)
  })

  test('is the same both ways, and nought to itself', () => {
    const [groningen, zwolle] = [
      { lat: 53.22, lon: 6.57 },
      { lat: 52.51, lon: 6.09 },
    ]
    expect(metresBetween(groningen, zwolle)).toBe(metresBetween(zwolle, groningen))
    expect(metresBetween(groningen, groningen)).toBe(0)
  })

  test('is a number at the ends of the earth', () => {
    expect(metresBetween({ lat: 90, lon: 0 }, { lat: -90, lon: 180 })).toBe(20_015_115)
  })
})
