import { resolve } from 'node:path'
import { usageError } from '../adapters/recordFiles/errors.js'
import type { ReadingOptions } from './options.js'

/** The options that name files, those that are written among them. */
export type FileOptions = ReadingOptions & { readonly out?: string }

/**
 * An output in the place of an input, or two outputs in one place, would lose what was there.
 * @throws PassendError `invalid-option`
 */
export function checkOutputs({ out, issues, ...read }: FileOptions): void {
  const outputs = resolved([out, issues])
  const inputs = resolved([
    read.candidates,
    read.vacancies,
    read.map,
    read.taxonomy,
    read.places,
    read.policy,
    read.instruments,
  ])
  if (new Set(outputs).size === outputs.length && !outputs.some((file) => inputs.includes(file))) return
  throw usageError('--out and --issues name a file that is used already.', 'Give each a name of its own.')
}

const resolved = (files: readonly (string | undefined)[]): string[] =>
  files.flatMap((file) => (file === undefined ? [] : [resolve(file)]))
