import { z } from 'zod'

const peopleSchema = z.number().int().min(0).max(100_000)

/**
 * How many people fit and how many are there now. Both are needed to know whether there is room: where one is absent, that is
 * not known.
 */
export const roomSchema = z
  .object({ capacity: peopleSchema.optional(), taken: peopleSchema.optional() })
  .refine(({ capacity, taken }) => capacity === undefined || taken === undefined || taken <= capacity, {
    error: 'taken at most capacity',
    path: ['taken'],
    params: { code: 'contradiction' },
  })
export type Room = z.infer<typeof roomSchema>

/** Whether one person more fits; undefined if that is not known. A capacity of 0 is full, whatever is taken. */
export function hasRoom(room: Room | undefined): boolean | undefined {
  if (room?.capacity === 0) return false
  if (room?.capacity === undefined || room.taken === undefined) return undefined
  return room.taken < room.capacity
}
