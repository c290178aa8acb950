import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { idSchema } from './identifier.js'
import { listOf, shortTextSchema } from './text.js'

/**
 * What a table can have, and what somebody can need of it: a place to sit (others stand), quiet, room for a wheelchair. A condition
 * of the place, never a diagnosis.
 */
export const tableFeatures = ['sit-down', 'quiet', 'wheelchair'] as const
export const tableFeatureSchema = z.enum(tableFeatures)
export type TableFeature = z.infer<typeof tableFeatureSchema>

/** What reads one part of an event. */
export type MeetingSchema<T> = z.ZodType<T>

/** The most rounds that an event may have beside its breaks. */
export const MAX_ROUNDS = 30

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const meetingsSchema = z.number().int().min(0).max(MAX_ROUNDS)
const roundsSchema = z.array(z.number().int().min(1).max(100)).max(100)

/** A round: when it begins, `10:00`, and how many whole minutes it takes; `isBreak` for a round in which nobody meets. */
export const roundSchema = z.object({
  start: timeSchema,
  minutes: z.number().int().min(1).max(480),
  isBreak: z.boolean().optional(),
})
export type MeetingRound = z.infer<typeof roundSchema>

/** The minutes from midnight to a time as `10:05`. */
export const minutesOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const inTurn = (rounds: readonly MeetingRound[]): boolean =>
  rounds.every((round, place) => place === 0 || minutesOfDay(round.start) >= endOf(rounds[place - 1] as MeetingRound))
const notInTurn = { error: 'rounds in turn, each from the end of the one before', params: { code: 'contradiction' } }

/** When a round ends, in minutes from midnight. */
export const endOf = ({ start, minutes }: MeetingRound): number => minutesOfDay(start) + minutes

/**
 * An event at which people and employers meet at tables, in rounds. `peopleAtTable`: how many people sit with an employer in a round,
 * default 1, a conversation of two. `least`: how many meetings each should have, default 3. `most`: how many each has at most,
 * default as many as there are rounds.
 */
export const meetingEventSchema = z.object({
  id: idSchema,
  title: shortTextSchema.optional(),
  location: shortTextSchema.optional(),
  date: dateSchema.optional(),
  rounds: z
    .array(roundSchema)
    .max(100)
    .refine(inTurn, notInTurn)
    .refine((rounds) => rounds.filter(({ isBreak }) => !isBreak).length <= MAX_ROUNDS, {
      error: `at most ${MAX_ROUNDS} rounds beside the breaks`,
      params: { code: 'too-many' },
    })
    .optional(),
  tables: z.array(z.unknown()).max(300).optional(),
  peopleAtTable: z.number().int().min(1).max(20).optional(),
  least: meetingsSchema.optional(),
  most: meetingsSchema.min(1).optional(),
})
export type MeetingEvent = Omit<z.infer<typeof meetingEventSchema>, 'tables'> & {
  readonly tables?: readonly MeetingTable[] | undefined
}

/** A table: what it has, and how many people it holds beside the employer; default as many as the event has at a table. */
export const meetingTableSchema = z.object({
  id: idSchema,
  label: shortTextSchema.optional(),
  features: listOf(tableFeatureSchema).optional(),
  seats: z.number().int().min(1).max(20).optional(),
})
export type MeetingTable = z.infer<typeof meetingTableSchema>

/**
 * Somebody who looks for work and comes to the event. `rounds`: in which rounds they can be there, counted from 1, breaks counted
 * too; default all. `needs`: what their table must have. `least` and `most`: other numbers of meetings than those of the event.
 */
export const meetingCandidateSchema = z.object({
  id: idSchema,
  rounds: roundsSchema.optional(),
  needs: listOf(tableFeatureSchema).optional(),
  least: meetingsSchema.optional(),
  most: meetingsSchema.min(1).optional(),
})
export type MeetingCandidate = z.infer<typeof meetingCandidateSchema>

/** A vacancy that an employer brings: the id of one that the matcher holds or that matches are about, or that with its title. */
export const meetingVacancySchema = z.object({
  id: idSchema,
  title: shortTextSchema.optional(),
  openHiring: z.union([z.boolean(), z.looseObject({})]).optional(),
})
export type MeetingVacancy = z.infer<typeof meetingVacancySchema>

/**
 * An employer at the event. It sits at one table all the time: the one that `table` names, or one that the plan gives it.
 * `vacancies`: what it brings; default all of this employer that the matcher holds. The rest as for a candidate.
 */
export const meetingEmployerSchema = z.object({
  id: idSchema,
  name: shortTextSchema.optional(),
  vacancies: listOf(z.union([idSchema, meetingVacancySchema])).optional(),
  table: idSchema.optional(),
  rounds: roundsSchema.optional(),
  least: meetingsSchema.optional(),
  most: meetingsSchema.min(1).optional(),
})
export type MeetingEmployer = z.infer<typeof meetingEmployerSchema>

/**
 * What one side says of the other: whom it chooses, best first if `inOrder`, and whom it refuses. A candidate names employers or
 * vacancies, an employer names candidates.
 */
export const meetingChoicesSchema = z.object({
  by: z.enum(['candidate', 'employer']),
  id: idSchema,
  chooses: z.array(z.unknown()).max(1000).optional(),
  inOrder: z.boolean().optional(),
  refuses: z.array(z.unknown()).max(1000).optional(),
})

/** One whom a choice or a refusal is about. */
export const chosenSchema = z.union([
  z.object({ employer: idSchema }),
  z.object({ vacancy: idSchema }),
  z.object({ candidate: idSchema }),
])
export type Chosen = z.infer<typeof chosenSchema>

/** The choices of one side, as a caller gives them. */
export type MeetingChoices = Omit<z.infer<typeof meetingChoicesSchema>, 'chooses' | 'refuses'> & {
  readonly chooses?: readonly Chosen[] | undefined
  readonly refuses?: readonly Chosen[] | undefined
}

/** What counts of a match: the pair, how it stands, and its score. */
export const givenMatchSchema = z.object({
  candidateId: idSchema,
  vacancyId: idSchema,
  status: z.enum(['eligible', 'to-verify', 'blocked']),
  score: z.number().int().min(0).max(1000),
})
export type GivenMatch = z.infer<typeof givenMatchSchema>
