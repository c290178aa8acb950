import { describe, expect, test } from 'vitest'
import { credentialsCoveredBy, drivingLicenceKey, isLegalCredential } from '../../src/domain/credential.js'

const covers = (held: Parameters<typeof drivingLicenceKey>[0], asked: Parameters<typeof drivingLicenceKey>[0]) =>
  credentialsCoveredBy(drivingLicenceKey(held)).includes(drivingLicenceKey(asked))

describe('a driving licence', () => {
  test.each([
    ['CE', 'C'],
    ['CE', 'B'],
    ['CE', 'BE'],
    ['C', 'B'],
    ['D1E', 'D1'],
    ['DE', 'D'],
    ['BE', 'B'],
    ['A', 'A1'],
    ['B', 'AM'],
  ] as const)('%s covers %s', (held, asked) => expect(covers(held, asked)).toBe(true))

  test.each([
    ['B', 'C'],
    ['C', 'CE'],
    ['C', 'BE'],
    ['B', 'A1'],
    ['CE', 'D'],
    ['CE', 'T'],
    ['AM', 'B'],
  ] as const)('%s does not cover %s', (held, asked) => expect(covers(held, asked)).toBe(false))

  test('is required by law wherever it is asked; VCA, VOG and what a caller names are not', () => {
    const keys = ['driving-licence-B', 'code-95', 'vca-vol', 'vog', 'constructor']
    expect(keys.map(isLegalCredential)).toEqual([true, true, false, false, false])
  })
})

test('VCA VOL covers VCA basis; a credential of a caller covers itself', () => {
  expect(credentialsCoveredBy('vca-vol')).toEqual(['vca-vol', 'vca-basis'])
  expect(credentialsCoveredBy('house-rules')).toEqual(['house-rules'])
})
