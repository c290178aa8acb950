import { CommanderError } from 'commander'
import { PassendError } from '../errors.js'

/** What the command tells the shell. */
export const exitCodes = {
  /** All was read. */
  done: 0,
  /** Done, but some records were refused. */
  someRefused: 1,
  /** The options are wrong, or ask what cannot be done. */
  usage: 2,
  /** A file cannot be read, parsed or written. */
  unreadable: 3,
  /** A fault in the program. */
  unexpected: 4,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The exit code for something that was thrown. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  if (!(error instanceof PassendError)) return exitCodes.unexpected
  return error.code === 'unreadable-file' ? exitCodes.unreadable : exitCodes.usage
}
