import { defaultPolicy, PassendError, type PolicyInput, policySchema, readPolicy } from 'passend'
import { describe, expect, test } from 'vitest'
import { policyStamp } from '../../src/domain/policy.js'

const refused = (input: unknown): PassendError => {
  try {
    readPolicy(input as PolicyInput)
  } catch (error) {
    if (error instanceof PassendError) return error
  }
  throw new Error('the policy was taken')
}

describe('a policy', () => {
  test('is the default where nothing is given, and the default is valid', () => {
    expect(readPolicy()).toEqual(defaultPolicy)
    expect(policySchema.safeParse(defaultPolicy).success).toBe(true)
  })

  test('is completed from the default, two levels down', () => {
    const policy = readPolicy({
      id: 'mine',
      weights: { travel: 5 },
      travel: { metresPerMinute: { bicycle: 300 } },
    })
    expect(policy.weights).toEqual({ ...defaultPolicy.weights, travel: 5 })
    expect(policy.travel.metresPerMinute).toEqual({ ...defaultPolicy.travel.metresPerMinute, bicycle: 300 })
    expect(policy.version).toBe(defaultPolicy.version)
  })

  test('does not let a caller change the default', () => {
    expect(() => Object.assign(defaultPolicy.weights, { travel: 99 })).toThrow(TypeError)
    expect(readPolicy({ id: 'mine' }).weights.travel).toBe(2)
  })

  test.each([
    [{ weights: { travel: -1 } }, 'weights.travel'],
    [{ weights: { travel: 1.5 } }, 'weights.travel'],
    [{ unknown: Number.NaN }, 'unknown'],
    [{ unknow: 400 }, 'unknow'],
    [{ combine: 'geometric' }, 'combine'],
    [{ strength: { talents: 'must' } }, 'talents'],
  ])('that is wrong is refused by name: %j', (input, name) => {
    const { code, message, advice } = refused(input)
    expect(code).toBe('invalid-policy')
    expect(message).toContain(name)
    expect(advice).toContain('defaultPolicy')
  })

  test('needs weight where a formula divides by it', () => {
    expect(refused({ weights: { talents: 0 } }).code).toBe('invalid-policy')
    expect(refused({ weights: { competences: 0 } }).code).toBe('invalid-policy')
    expect(refused({ weights: { education: 0, languages: 0, credentials: 0, experience: 0 } }).code).toBe(
      'invalid-policy',
    )
  })

  test.each([null, 'strict', [], 7])('is an object, not %j', (input) =>
    expect(refused(input).code).toBe('invalid-policy'),
  )

  test('has a hash that changes with any value and not with the order of keys', () => {
    const { unknown, ...rest } = defaultPolicy
    expect(policyStamp({ unknown, ...rest }).hash).toBe(policyStamp(defaultPolicy).hash)
    expect(policyStamp(readPolicy({ unknown: 401 })).hash).not.toBe(policyStamp(defaultPolicy).hash)
  })
})
