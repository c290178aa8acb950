import { PassendError, type PassendErrorCode, parseCandidate } from '../../../src/index.js'
import { CANARY } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { logger } from '../log.js'

const planting = (name: string, run: () => unknown, codes: readonly PassendErrorCode[] = []): FuzzEntry => ({
  name,
  cases: 0,
  codes,
  run: (random) => (random.once(2) ? run() : undefined),
})

const refused = (message: string, facts = {}) => new PassendError('invalid-option', message, 'Give another.', facts)

/** Ways in that are faulty on purpose: the fuzzer must find each. */
export const planted: readonly FuzzEntry[] = [
  planting('planted-crash', () => (undefined as unknown as string).length),
  planting('planted-code', () => {
    throw refused('no code of the entry')
  }),
  planting('planted-hang', () => {
    for (;;) Math.sqrt(2)
  }),
  planting('planted-flood', () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(4_000_000).fill(kept.length + 0.5))
  }),
  planting('planted-issue', () => [{ ...parseCandidate(1).issues[0], got: CANARY.slice(0, 15) }]),
  planting('planted-message', () => {
    throw refused(`got ${CANARY}`)
  }, ['invalid-option']),
  planting('planted-facts', () => {
    throw refused('got it', { got: [CANARY] })
  }, ['invalid-option']),
  planting('planted-log', () => logger.debug({ got: CANARY }, 'read')),
  planting('planted-fault', () => must(1 > 2, 'one is no more than two')),
  // The last one: what it does stays with its thread.
  planting('planted-prototype', () => {
    Object.defineProperty(Object.prototype, 'gezongen', { value: 1, configurable: true })
  }),
]
