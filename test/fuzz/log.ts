import { pino } from 'pino'

const lines: string[] = []

/** A pino logger into memory, at its finest: what a program of a user would keep. */
export const logger = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) })

/** The lines since the last time. */
export const takenLines = (): string => lines.splice(0).join('')
