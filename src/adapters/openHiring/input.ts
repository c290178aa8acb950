import { z } from 'zod'
import { idSchema } from '../../domain/identifier.js'
import { readOptions } from '../../domain/readOptions.js'
import { channelSchema } from './channel.js'
import { conditionsSchema } from './listEvent.js'

/** An opaque key of the caller's own by which somebody can be reached, such as a random number on a card: never a name or a telephone number. */
export const contactReferenceSchema = z.string().regex(/^[A-Za-z0-9_.-]{1,200}$/)

const openListSchema = z.strictObject({
  listId: idSchema,
  /** What the work itself asks, in Dutch that everybody reads: `Je kunt 10 kilo tillen.` At most 50. */
  conditions: conditionsSchema.optional(),
})
export type OpenListInput = z.infer<typeof openListSchema>

/** There is room for nothing else: no profile, no score, no source from which people are taken. */
const enrolSchema = z.strictObject({
  contactReference: contactReferenceSchema,
  /** Enrolling is the person's own act. */
  by: z.literal('person'),
  channel: channelSchema,
})
export type EnrolInput = z.infer<typeof enrolSchema>

const placesSchema = z.number().int().min(1).max(100_000)
const enrolmentNumberSchema = z
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)

/** @throws PassendError `invalid-option` */
export const readOpenList = (given: unknown): OpenListInput =>
  readOptions(openListSchema, given, 'The facts of a list', 'openList({ listId, conditions })')

/** @throws PassendError `invalid-option` */
export const readEnrol = (given: unknown): EnrolInput =>
  readOptions(
    enrolSchema,
    given,
    'The facts of an enrolment',
    "enrol(listId, { contactReference, by: 'person', channel: 'on-site' }); nothing of who somebody is or what they can.",
  )

/** @throws PassendError `invalid-option` */
export const readListId = (given: unknown): string =>
  readOptions(
    z.strictObject({ listId: idSchema }),
    { listId: given },
    'The facts of a list',
    'Ids are 1 to 200 letters, digits, dots, dashes and underscores.',
  ).listId

/** @throws PassendError `invalid-option` */
export const readReference = (given: unknown): string =>
  readOptions(
    z.strictObject({ contactReference: contactReferenceSchema }),
    { contactReference: given },
    'The facts of a person',
    'A reference is 1 to 200 letters, digits, dots, dashes and underscores, from which nobody can be told.',
  ).contactReference

/** @throws PassendError `invalid-option` */
export const readPlaces = (given: unknown): number =>
  readOptions(
    z.strictObject({ places: placesSchema }),
    { places: given },
    'The places',
    'Places are a whole number from 1 to 100000.',
  ).places

/** @throws PassendError `invalid-option` */
export const readEnrolmentNumber = (given: unknown): number =>
  readOptions(
    z.strictObject({ enrolment: enrolmentNumberSchema }),
    { enrolment: given },
    'The facts of an enrolment',
    'An enrolment is named by the number of its receipt.',
  ).enrolment
