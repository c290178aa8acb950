import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileError, usageError } from '../adapters/recordFiles/errors.js'
import type { ConceptKind } from '../domain/taxonomyInput.js'
import { oneLine } from '../explain/text/plainText.js'
import { createLinker, type Linked, type Linker } from '../taxonomy/linker/index.js'
import { starterTaxonomy } from '../taxonomy/starterTaxonomy.js'
import { taxonomyOf } from './context.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import type { TaxonomyOptions } from './options.js'
import { type Streams, tell, write } from './streams.js'

/** What `passend link` takes. */
export interface LinkCommandOptions extends TaxonomyOptions {
  readonly model?: string
  readonly kinds?: readonly ConceptKind[]
  readonly limit: number
  readonly threshold: number
  readonly json?: boolean
}

/** What `passend linker` takes. */
export interface LinkerCommandOptions extends TaxonomyOptions {
  readonly out: string
}

/** Says which concepts texts mean: those given, or the lines of standard input. */
export async function link(texts: readonly string[], options: LinkCommandOptions, streams: Streams): Promise<ExitCode> {
  const linker = await linkerOf(options, streams)
  const { kinds, limit, threshold } = options
  const asked = { limit, threshold, ...(kinds === undefined ? {} : { kinds }) }
  const tellOne = async (text: string): Promise<boolean> => {
    const linked = linker.link(text, asked)
    return await write(
      streams.stdout,
      options.json ? `${JSON.stringify({ text, ...linked })}\n` : linesOf(text, linked),
    )
  }
  if (texts.length > 0) for (const text of texts) await tellOne(text)
  else {
    for await (const line of createInterface({ input: streams.stdin })) {
      if (line.trim() !== '' && !(await tellOne(line))) break
    }
  }
  return exitCodes.done
}

/** Makes the model of a taxonomy and writes it to a file, which `passend link --model` and `createLinker` open at once. */
export async function buildLinker(options: LinkerCommandOptions, streams: Streams): Promise<ExitCode> {
  const linker = await linkerOf(options, streams)
  const bytes = linker.model()
  try {
    writeFileSync(options.out, bytes)
  } catch (error) {
    throw fileError(
      `Cannot write '${options.out}' (${(error as NodeJS.ErrnoException).code ?? 'error'}).`,
      'Check the folder.',
      {
        file: options.out,
      },
    )
  }
  await tell(streams, [
    `Linker model of ${linker.labels} labels: ${(bytes.length / 1e6).toFixed(1)} MB in ${options.out}.`,
  ])
  return exitCodes.done
}

async function linkerOf(options: TaxonomyOptions & { readonly model?: string }, streams: Streams): Promise<Linker> {
  const notes: string[] = []
  const taxonomy = (await taxonomyOf(options, streams.stdin, notes)) ?? starterTaxonomy()
  await tell(streams, notes)
  return createLinker(taxonomy, options.model === undefined ? {} : { model: readModel(options.model) })
}

function readModel(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw usageError(
      `Cannot read '${file}' (${(error as NodeJS.ErrnoException).code ?? 'error'}).`,
      'Make it with: passend linker --taxonomy DIRECTORY --out FILE.',
    )
  }
}

/** For people, on lines that a terminal only shows: the text, whether it is linked, and what it may mean, with how sure that is. */
function linesOf(text: string, { candidates, linked }: Linked): string {
  const head = linked === undefined ? (candidates.length === 0 ? 'not known' : 'not sure') : linked.label
  const rows = candidates.map(
    ({ label, confidence, how, concept }) =>
      `  ${(confidence / 10).toFixed(0).padStart(3)}%  ${oneLine(label)}  (${how}; ${oneLine(concept)})`,
  )
  return `${[`${oneLine(text)}: ${oneLine(head)}`, ...rows].join('\n')}\n`
}
