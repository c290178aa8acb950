import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { PassendError } from 'passend'
import { readCard } from './card.js'
import { type RefusalCode, refusalCode, refusals } from './refusals.js'

/** What was given with a request, by name. */
export type Given = Readonly<Record<string, unknown>>

/** Stops an act, with the code of why. */
export const refuse = (code: RefusalCode): never => {
  throw new HTTPException(refusals[code][0], { message: code })
}

/** The code of what went wrong. What the check of the origin refuses has no message. */
export function codeOf(error: Error): RefusalCode {
  if (error instanceof PassendError) return refusalCode(error.code)
  return error instanceof HTTPException ? refusalCode(error.message || 'other-site') : 'failed'
}

/** Whether the answer is JSON rather than a page. */
export const asksJson = ({ req }: Context): boolean =>
  /^\/api(\/|$)/.test(req.path) || (req.header('accept') ?? '').includes('application/json')

/** What was given by a form or as JSON: the fields that are asked for, and nothing else. */
export async function givenBy({ req }: Context, fields: readonly string[]): Promise<Given> {
  const [type] = (req.header('content-type') ?? '').split(';')
  const text = await req.text()
  if (text === '') return {}
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') return refuse('unreadable')
  const given = type === 'application/json' ? parsed(text) : Object.fromEntries(new URLSearchParams(text))
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return refuse('unreadable')
  if (Object.keys(given).some((name) => !fields.includes(name))) refuse('not-asked')
  return given as Given
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('unreadable')
  }
}

/** The card that was given. */
export const cardOf = ({ card }: Given): string => readCard(card) ?? refuse('not-a-card')

/** A number of a form, which is text; what it may be is the list's to say. */
export const wholeNumber = (given: unknown): number =>
  (typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : given) as number
