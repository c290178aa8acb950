import { Command, CommanderError, Option } from 'commander'
import { PassendError } from '../errors.js'
import { oneLine } from '../explain/text/plainText.js'
import { engineVersion } from '../version.js'
import { addAuditCommands } from './auditCommands.js'
import { type CaseloadCommandOptions, caseload } from './caseload.js'
import { type ExitCode, exitCodeOf, exitCodes, type Finish } from './exitCode.js'
import { type ExplainCommandOptions, explain } from './explain.js'
import { moreHelp, programHelp } from './help.js'
import { Interrupted } from './interrupt.js'
import { addBoundsOptions, addReadingOptions, languageOption, type ReadingOptions, readCount } from './options.js'
import { type RankCommandOptions, rank } from './rank.js'
import { addRegionCommands } from './regionCommands.js'
import { reportForms } from './reportForm.js'
import { type StepsCommandOptions, steps } from './steps.js'
import { type Streams, tell } from './streams.js'
import { validate } from './validate.js'
import { addWordCommands } from './wordCommands.js'

/**
 * Runs the command with these arguments (without the names of node and the script). Never throws: what went wrong is
 * told on stderr and by the exit code.
 */
export async function runProgram(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  const program = createProgram(streams, (outcome) => {
    code = outcome
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    await tell(streams, failureLines(error, args.includes('--verbose')))
    return exitCodeOf(error)
  }
}

function createProgram(streams: Streams, finish: Finish): Command {
  const program = new Command('passend')
    .description('Matches jobseekers with work that fits, and says why.')
    .version(engineVersion)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError("See 'passend --help'.")
    .addHelpText('after', programHelp)
  addRank(program, streams, finish)
  addExplain(program, streams, finish)
  addSteps(program, streams, finish)
  addCaseload(program, streams, finish)
  addRegionCommands(program, streams, finish)
  addAuditCommands(program, streams, finish)
  addWordCommands(program, streams, finish)
  addValidate(program, streams, finish)
  return program
}

const audience = () =>
  new Option('--audience <who>', 'for whom it is meant; an employer sees less')
    .choices(['candidate', 'adviser', 'employer'])
    .default('adviser')

function addRank(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('rank')
    .description('rank vacancies for every candidate, or candidates for every vacancy')
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .addOption(
      new Option('--direction <what>', 'what is ranked').choices(['vacancies', 'candidates']).default('vacancies'),
    )
    .option('--limit <number>', 'how many matches a ranking has at most', readCount, 10)
    .addOption(
      new Option('--show <which>', 'reachable: what steps would open too; all: every blocked pair too')
        .choices(['eligible', 'reachable', 'all'])
        .default('eligible'),
    )
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--pretty', 'for people, not for programs')
    .addOption(languageOption())
  addReadingOptions(addBoundsOptions(command))
    .addHelpText('after', moreHelp)
    .action(async (options: RankCommandOptions) => finish(await rank(options, streams)))
}

function addExplain(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('explain')
    .description('say why one candidate fits one vacancy, and what stands in the way')
    .requiredOption('--candidate <id>', 'the id of the candidate')
    .requiredOption('--vacancy <id>', 'the id of the vacancy')
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .addOption(languageOption())
    .addOption(audience())
    .option('--json', 'the explanation as data')
  addReadingOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: ExplainCommandOptions) => finish(await explain(options, streams)))
}

function addSteps(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('steps')
    .description('say which step brings one candidate to one vacancy, what it costs and what it changes')
    .requiredOption('--candidate <id>', 'the id of the candidate')
    .requiredOption('--vacancy <id>', 'the id of the vacancy')
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .option('--target <score>', 'the score to reach (default: none, only that nothing stands in the way)', readCount)
    .addOption(languageOption())
    .addOption(audience())
    .option('--json', 'the steps as data')
  addReadingOptions(addBoundsOptions(command))
    .addHelpText('after', moreHelp)
    .action(async (options: StepsCommandOptions) => finish(await steps(options, streams)))
}

function addCaseload(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('caseload')
    .description('report on a caseload: what is open for whom, what is one step away, which step opens most')
    .requiredOption('--candidates <file>', 'the people of the caseload')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .addOption(new Option('--as <form>', 'default: what the name of --out asks, else text').choices([...reportForms]))
    .option('--out <file>', 'write to a file instead of stdout: .html is a page that prints')
    .option('--title <text>', 'the heading of the page')
    .addOption(languageOption())
  addReadingOptions(addBoundsOptions(command))
    .addHelpText('after', moreHelp)
    .action(async (options: CaseloadCommandOptions) => finish(await caseload(options, streams)))
}

function addValidate(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('validate')
    .description('read records and tell what is wrong with them')
    .option('--candidates <file>', 'the candidates')
    .option('--vacancies <file>', 'the vacancies')
  addReadingOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: ReadingOptions) => finish(await validate(options, streams)))
}

/** What is told of a failure. The message of an error that is not ours could quote a record, so it is not passed on. */
function failureLines(error: unknown, verbose: boolean): string[] {
  if (error instanceof CommanderError) return []
  if (error instanceof PassendError || error instanceof Interrupted)
    return error.message.split('\n').map((line, at) => `${at === 0 ? 'passend: ' : ''}${oneLine(line)}`)
  const name = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  return [
    `passend: a fault in the program (${name}). No result can be trusted; please report it.`,
    ...(verbose ? frames : ['Run it again with --verbose to see where.']),
  ]
}
