import { z } from 'zod'
import { idSchema } from '../../domain/identifier.js'
import { channelSchema } from './channel.js'
import { openHiringPolicySchema } from './policy.js'

const count = z
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)
const moment = z.number().int().min(0).max(8.64e15)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What stands in the job's conditions on a list. */
export const conditionsSchema = z
  .array(
    z
      .string()
      .max(500)
      .regex(/^[^\p{Cc}\p{Cs}]+$/u),
  )
  .max(50)

/**
 * What happened on a list. An event names an enrolment by its number; who that is only the commitment of its first event says,
 * and only to who has the salt.
 */
export const happeningSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    listId: idSchema,
    policy: openHiringPolicySchema,
    conditions: conditionsSchema,
  }),
  z.strictObject({ kind: z.literal('enrolled'), enrolment: count, channel: channelSchema, person: hash }),
  z.strictObject({ kind: z.literal('confirmed'), enrolment: count }),
  z.strictObject({ kind: z.literal('withdrawn'), enrolment: count, because: z.enum(['own-wish', 'conditions']) }),
  z.strictObject({ kind: z.literal('places-opened'), places: count }),
  z.strictObject({ kind: z.literal('called'), enrolment: count, deadline: moment }),
  z.strictObject({ kind: z.literal('accepted'), enrolment: count, deadline: moment }),
  z.strictObject({ kind: z.literal('declined'), enrolment: count }),
  z.strictObject({ kind: z.literal('no-answer'), enrolment: count }),
  z.strictObject({ kind: z.literal('struck-off'), enrolment: count, because: z.enum(['no-answer', 'not-started']) }),
  z.strictObject({ kind: z.literal('started'), enrolment: count }),
  z.strictObject({ kind: z.literal('erased'), enrolment: count }),
  z.strictObject({ kind: z.literal('closed') }),
])

/** What happened on a list. */
export type Happening = z.infer<typeof happeningSchema>

/** An event of a list's chain: what happened, which one it is (from 1), when, and the hash that ties it to all before it. */
export interface ListEvent {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly happening: Happening
  readonly hash: string
}
