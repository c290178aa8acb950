import { z } from 'zod'
import { idSchema } from '../../domain/identifier.js'
import { readOptions } from '../../domain/readOptions.js'
import { PassendError } from '../../errors.js'
import { channelSchema } from './channel.js'

const hoursSchema = z
  .number()
  .int()
  .min(1)
  .max(24 * 365)

/** The rules of a list. They stand in its first event, so that what is proved later is proved against them. */
export const openHiringPolicySchema = z.strictObject({
  id: idSchema,
  version: idSchema,
  /** By which channels people may put their name on the list. */
  channels: z.array(channelSchema).min(1).max(2),
  /** How long somebody who is called has to answer. */
  answerWithinHours: hoursSchema,
  /** After how many calls without an answer somebody is struck off. Until then they keep their place. */
  callsBeforeStrikeOff: z.number().int().min(1).max(10),
  /** How long after accepting somebody has to start, before they may be struck off. */
  startWithinHours: hoursSchema,
})
export type OpenHiringPolicy = z.infer<typeof openHiringPolicySchema>

/**
 * The policies by name. `start-foundation` follows the rules of the game of Start Foundation: people enrol at the company itself,
 * by their own act, and who cannot be reached is struck off. `online` is a named variant of practice, where the list is on the
 * internet too. The hours are the project's own.
 */
export const openHiringPolicies = {
  'start-foundation': {
    id: 'start-foundation',
    version: '1',
    channels: ['on-site'],
    answerWithinHours: 48,
    callsBeforeStrikeOff: 1,
    startWithinHours: 24 * 14,
  },
  online: {
    id: 'online',
    version: '1',
    channels: ['on-site', 'online'],
    answerWithinHours: 48,
    callsBeforeStrikeOff: 2,
    startWithinHours: 24 * 14,
  },
} as const satisfies Readonly<Record<string, OpenHiringPolicy>>

/** The name of a policy that comes with the package. */
export type OpenHiringPolicyName = keyof typeof openHiringPolicies

/**
 * A policy by its name, or one of the caller's own.
 * @throws PassendError `invalid-option`.
 */
export function readOpenHiringPolicy(given: unknown = 'start-foundation'): OpenHiringPolicy {
  if (typeof given !== 'string')
    return readOptions(
      openHiringPolicySchema,
      given,
      'The rules of open hiring',
      'See openHiringPolicies for a whole one.',
    )
  if (Object.hasOwn(openHiringPolicies, given)) {
    const { channels, ...rest } = openHiringPolicies[given as OpenHiringPolicyName]
    return { ...rest, channels: [...channels] }
  }
  const names = Object.keys(openHiringPolicies).join("' or '")
  throw new PassendError(
    'invalid-option',
    `Expected a policy called '${names}'; got another name.`,
    'Or give the rules themselves.',
  )
}
