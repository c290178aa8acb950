import { describe, expect, test } from 'vitest'
import { reservation } from '../../src/criteria/reservation.js'
import type { Candidate } from '../../src/domain/candidate.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { aCandidate, aPair, aVacancy } from '../../src/testing/index.js'

const pairOf = (eligibility: Candidate['eligibility'], reservedFor: Vacancy['reservedFor']) =>
  aPair(aCandidate(eligibility && { eligibility }), aVacancy(reservedFor && { reservedFor }))

describe('a reserved post', () => {
  test.each(['banenafspraak', 'beschut-werk'] as const)('for %s is for who is eligible', (group) => {
    expect(reservation.limits(pairOf({ [group]: true }, group))).toEqual([{ outcome: 'met', owner: 'law' }])
    expect(reservation.limits(pairOf({ [group]: false }, group))).toEqual([{ outcome: 'unmet', owner: 'law' }])
  })
  test('is unknown where the eligibility is not known, or is for another group', () => {
    expect(reservation.limits(pairOf(undefined, 'banenafspraak'))).toEqual([{ outcome: 'unknown', owner: 'law' }])
    expect(reservation.limits(pairOf({ banenafspraak: true }, 'beschut-werk'))).toEqual([
      { outcome: 'unknown', owner: 'law' },
    ])
    expect(reservation.grounds(pairOf(undefined, 'banenafspraak'))).toEqual({
      facts: [{ fact: 'reservation', reservedFor: 'banenafspraak', eligible: undefined }],
      missing: [{ of: 'candidate', field: 'eligibility.banenafspraak' }],
    })
  })
  test('is told', () => {
    expect(reservation.grounds(pairOf({ banenafspraak: false }, 'banenafspraak'))).toEqual({
      facts: [{ fact: 'reservation', reservedFor: 'banenafspraak', eligible: false }],
      missing: [],
    })
  })
})

test('a post that is not reserved limits nobody', () => {
  expect(reservation.limits(pairOf({ banenafspraak: false }, undefined))).toEqual([])
  expect(reservation.grounds(pairOf({ banenafspraak: false }, undefined))).toEqual({ facts: [], missing: [] })
})

test('the reservation has a limit of the law and no measure', () => {
  expect(reservation).toMatchObject({ id: 'reservation', side: 'demand', owners: ['law'] })
  expect(reservation).not.toHaveProperty('measure')
})
