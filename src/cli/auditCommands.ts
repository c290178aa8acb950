import { type Command, InvalidArgumentError, Option } from 'commander'
import { type AuditCommandOptions, auditExport, auditHead, auditVerify, type ExpectedHead } from './audit.js'
import type { Finish } from './exitCode.js'
import { exitCodeHelp, moreHelp } from './help.js'
import { type ImpactCommandOptions, impact } from './impact.js'
import { addReadingOptions, languageOption, readCount } from './options.js'
import { reportForms } from './reportForm.js'
import type { Streams } from './streams.js'

/** Adds the commands for who looks whether it is done well: impact on groups, and a log that is proved. */
export function addAuditCommands(program: Command, streams: Streams, finish: Finish): void {
  addImpact(program, streams, finish)
  const audit = program.command('audit').description('prove a log that was kept in a directory, or show what it holds')
  const onLog = (name: string, description: string) =>
    audit
      .command(name)
      .description(description)
      .argument('<directory>', 'where the log is kept; nothing else may use it meanwhile')
      .option('--log <id>', 'which log', 'passend')
      .addHelpText('after', exitCodeHelp)
  onLog('verify', 'show that nothing was changed, removed or moved; exit code 1 if something was')
    .option('--expected <heads...>', 'heads that were kept elsewhere, as NUMBER:HASH', readHead)
    .option('--json', 'as data')
    .action(async (directory: string, options: AuditCommandOptions) =>
      finish(await auditVerify(directory, options, streams)),
    )
  onLog('head', 'tell where the log ends, as NUMBER:HASH, to be kept elsewhere').action(
    async (directory: string, options: AuditCommandOptions) => finish(await auditHead(directory, options, streams)),
  )
  onLog('export', 'all that the log holds of one person, as JSON, for that person')
    .argument('<candidate>', 'the id of the person')
    .action(async (directory: string, candidate: string, options: AuditCommandOptions) =>
      finish(await auditExport(directory, candidate, options, streams)),
    )
}

function addImpact(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('impact')
    .description(
      'report for which groups of people the engine proposes more or less, and which criterion makes the difference',
    )
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .requiredOption(
      '--groups <file>',
      'csv with a column id and a column for each attribute, or JSON by id; used for this report alone',
    )
    .option('--k <number>', 'how many of a list count as proposed', readCount, 10)
    .addOption(new Option('--as <form>', 'default: what the name of --out asks, else text').choices([...reportForms]))
    .option('--out <file>', 'write to a file instead of stdout: .html is a page that prints')
    .option('--title <text>', 'the heading of the page')
    .addOption(languageOption())
  addReadingOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: ImpactCommandOptions) => finish(await impact(options, streams)))
}

function readHead(text: string, before: readonly ExpectedHead[] = []): ExpectedHead[] {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (number === undefined || hash === undefined || Number(number) < 1)
    throw new InvalidArgumentError('Expected NUMBER:HASH, as passend audit head tells it.')
  return [...before, { number: Number(number), hash }]
}
