import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { refuse } from './request.js'

/** Lets only the employer in: the token as Bearer, or as the password that a browser asks for. */
export function employerOnly(token: string | undefined): MiddlewareHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return async ({ req }, next) => {
    if (token === undefined) return refuse('unknown-page')
    const [scheme, shown = ''] = (req.header('authorization') ?? '').split(' ')
    const given =
      scheme === 'Basic'
        ? Buffer.from(shown, 'base64')
            .toString()
            .replace(/^[^:]*:/, '')
        : shown
    // Digests are of one length, and compared in a time that does not tell where they differ.
    return timingSafeEqual(digest(given), digest(token)) ? next() : refuse('employer-only')
  }
}
