/** A log method as pino has it: facts first, then a message. */
type LogMethod = (facts: Record<string, unknown>, message: string) => void

/**
 * Where the library writes what it does: counts, timings, ids and hashes, never a profile. A pino logger fits as it is;
 * so does any object with these four methods.
 */
export interface Logger {
  debug: LogMethod
  info: LogMethod
  warn: LogMethod
  error: LogMethod
}

const nothing: LogMethod = () => {}

/** The default: say nothing. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }
