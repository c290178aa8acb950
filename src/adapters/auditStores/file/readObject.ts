import { nestsTooDeep } from '../../../audit/log/keeping/nestsTooDeep.js'

/** A line of JSON as an object; undefined if it is anything else, or nested deeper than any store writes. */
export function readObject(line: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !nestsTooDeep(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
