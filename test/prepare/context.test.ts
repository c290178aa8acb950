import { describe, expect, test } from 'vitest'
import { aPair, aTaxonomy, type PairSetting } from '../../src/testing/index.js'

const context = (setting?: PairSetting) => aPair(undefined, undefined, setting).context

describe('the priors', () => {
  test('are a share of the median profile', () => {
    expect(context()).toMatchObject({ competencePrior: 1200, talentPrior: 4000 })
    const policy = { competences: { prior: 250 }, talents: { prior: 1500 } }
    expect(context({ policy })).toMatchObject({ competencePrior: 3000, talentPrior: 6000 })
  })
  test('follow the importance of the policy, talents without it', () => {
    const policy = { importance: { essential: 5 } }
    expect(context({ policy })).toMatchObject({ competencePrior: 2000, talentPrior: 4000 })
  })
  test('without profiles are of a profile of 5000', () => {
    expect(context({ taxonomy: aTaxonomy({ profiles: [] }) })).toMatchObject({
      competencePrior: 500,
      talentPrior: 5000,
    })
  })
  test('are of the lower of two in the middle', () => {
    const profiles = [1, 2].map((size) => ({
      of: `q${size}`,
      competences: Array.from({ length: size }, (_, at) => ({ concept: `skill-${at + 1}` })),
    }))
    expect(context({ taxonomy: aTaxonomy({ profiles }) })).toMatchObject({ competencePrior: 150, talentPrior: 500 })
  })
})

test('today is the day that the caller says, and no other', () => {
  expect(context({ asOf: '1970-01-02' }).today).toBe(1)
  expect(context().today).toBeUndefined()
})
