import { expect, test } from 'vitest'
import { canonicalJson, hashOf } from '../../src/domain/hash.js'

test('canonical JSON orders keys, leaves out what is undefined and keeps lists as they are', () => {
  expect(canonicalJson({ b: [2, 1, undefined], a: { d: undefined, c: 'é' } })).toBe('{"a":{"c":"é"},"b":[2,1,null]}')
})

// SHA-256 of the two characters `{}`, as any tool gives it.
test('a hash is the SHA-256 of canonical JSON', () => {
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})
