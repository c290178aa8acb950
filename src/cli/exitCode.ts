import { CommanderError } from 'commander'
import { PassendError, type PassendErrorCode } from '../errors.js'
import { Interrupted } from './interrupt.js'

/** What the command tells the shell. */
export const exitCodes = {
  /** All was read. */
  done: 0,
  /** Done, but some records were refused. */
  someRefused: 1,
  /** The options are wrong, or ask what cannot be done. */
  usage: 2,
  /** A file cannot be read, parsed or written, or the queue cannot be reached. */
  unreadable: 3,
  /** A fault in the program. */
  unexpected: 4,
  /** Stopped by SIGINT, by SIGTERM: as shells number them. */
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Takes the outcome of a command that came to its end. */
export type Finish = (code: ExitCode) => void

/** Errors that are no fault of the options, but of what the command reads from and writes to. */
const outside: ReadonlySet<PassendErrorCode> = new Set([
  'unreadable-file',
  'damaged-snapshot',
  'queue-failed',
  'shards-failed',
])

/** The exit code for something that was thrown. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  if (error instanceof Interrupted) return error.signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated
  if (!(error instanceof PassendError)) return exitCodes.unexpected
  return outside.has(error.code) ? exitCodes.unreadable : exitCodes.usage
}
