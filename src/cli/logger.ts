import type { Writable } from 'node:stream'
import { pino } from 'pino'
import type { Logger } from '../logger.js'

/** How much is logged, from nothing to all. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** A pino logger that writes JSON lines. It gets counts, ids and hashes, never a profile. */
export const createLogger = (level: LogLevel, destination: Writable): Logger => pino({ level, base: null }, destination)
