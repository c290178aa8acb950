import { resolve } from 'node:path'
import { usageError } from '../adapters/recordFiles/errors.js'
import { STDIN } from '../adapters/recordFiles/source.js'
import type { ReadingOptions } from './options.js'

/** The options that name files, those that are written among them. */
export type FileOptions = ReadingOptions & { readonly out?: string }

/**
 * An output in the place of an input, or two outputs in one place, would lose what was there.
 * @throws PassendError `invalid-option`
 */
export function checkOutputs(options: FileOptions, others: readonly (string | undefined)[] = []): void {
  const read = [...filesRead(options), ...others]
  checkApart([options.out, options.issues], read, '--out and --issues name a file that is used already.')
}

/** The files that the options of reading name. */
export const filesRead = (options: ReadingOptions): readonly (string | undefined)[] => [
  options.candidates,
  options.vacancies,
  options.map,
  options.taxonomy,
  options.places,
  options.policy,
  options.instruments,
]

/**
 * Checks that files that are written are apart from each other and from those that are read.
 * @throws PassendError `invalid-option`
 */
export function checkApart(
  written: readonly (string | undefined)[],
  read: readonly (string | undefined)[],
  message: string,
): void {
  const [outputs, inputs] = [resolved(written), resolved(read)]
  if (new Set(outputs).size === outputs.length && !outputs.some((file) => inputs.includes(file))) return
  throw usageError(message, 'Give each a name of its own.')
}

/**
 * Standard input can be read once.
 * @throws PassendError `invalid-option`
 */
export function checkStdin(read: readonly (string | undefined)[]): void {
  if (read.filter((file) => file === STDIN).length > 1)
    throw usageError('Standard input (-) was given more than once.', 'Put one of them in a file.')
}

const resolved = (files: readonly (string | undefined)[]): string[] =>
  files.flatMap((file) => (file === undefined ? [] : [resolve(file)]))
