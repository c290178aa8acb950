import { type Command, InvalidArgumentError } from 'commander'
import { type ConceptKind, conceptKindSchema } from '../domain/taxonomyInput.js'
import type { Finish } from './exitCode.js'
import { exitCodeHelp } from './help.js'
import { buildLinker, type LinkCommandOptions, type LinkerCommandOptions, link } from './link.js'
import { addTaxonomyOptions, readCount } from './options.js'
import type { Streams } from './streams.js'

/** Adds the commands from words to concepts. */
export function addWordCommands(program: Command, streams: Streams, finish: Finish): void {
  const linking = program
    .command('link')
    .description('say which concepts of a taxonomy texts mean, and how sure that is')
    .argument('[texts...]', 'the texts (default: the lines of standard input)')
    .option('--model <file>', "the file that 'passend linker' made of the same taxonomy (default: made now)")
    .option('--kinds <kinds>', `which of ${conceptKindSchema.options.join(', ')}, joined by commas`, readKinds)
    .option('--limit <number>', 'how many concepts are shown for a text, 1 to 100', readCount, 5)
    .option('--threshold <number>', 'from which confidence a text is linked, 1 to 1000', readCount, 800)
    .option('--json', 'one JSON object a text')
  addTaxonomyOptions(linking)
    .addHelpText('after', exitCodeHelp)
    .action(async (texts: readonly string[], options: LinkCommandOptions) =>
      finish(await link(texts, options, streams)),
    )
  const building = program
    .command('linker')
    .description('make the model that links words to a taxonomy, once, as a file')
    .requiredOption('--out <file>', 'where the model is written')
  addTaxonomyOptions(building)
    .addHelpText('after', exitCodeHelp)
    .action(async (options: LinkerCommandOptions) => finish(await buildLinker(options, streams)))
}

function readKinds(text: string): ConceptKind[] {
  return text.split(',').map((kind) => {
    const parsed = conceptKindSchema.safeParse(kind.trim())
    if (parsed.success) return parsed.data
    throw new InvalidArgumentError(`Expected some of ${conceptKindSchema.options.join(', ')}.`)
  })
}
