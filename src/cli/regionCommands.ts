import { type Command, Option } from 'commander'
import { type AssignCommandOptions, assign, methods, objectives } from './assign.js'
import { type BatchCommandOptions, batch } from './batch.js'
import type { Finish } from './exitCode.js'
import { exitCodeHelp, moreHelp } from './help.js'
import { type MeetingsCommandOptions, meetings } from './meetings.js'
import { addReadingOptions, addRecordOptions, addTellingOptions, languageOption, readCount } from './options.js'
import type { Streams } from './streams.js'
import { type WorkerCommandOptions, worker } from './worker.js'

/** Adds the commands for a whole region: all with all, on one machine or on many; places divided; an event planned. */
export function addRegionCommands(program: Command, streams: Streams, finish: Finish): void {
  addBatch(program, streams, finish)
  addWorker(program, streams, finish)
  addAssign(program, streams, finish)
  addMeetings(program, streams, finish)
}

const QUEUE = 'postgres://user@host/database or redis://host'

function addBatch(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('batch')
    .description('match all candidates with all vacancies, and write the best of both sides')
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', 'the vacancies')
    .requiredOption('--out <directory>', 'where the results are written')
    .option('--limit <number>', 'how many matches a ranking has at most, 1 to 1000', readCount, 10)
    .addOption(
      new Option('--direction <what>', 'what is ranked').choices(['both', 'vacancies', 'candidates']).default('both'),
    )
    .option('--history <file>', 'pairs to leave out: JSON list, or one a line, of { candidateId, vacancyId, reason }')
    .option('--workers <number>', 'how many threads compute (default: as many as there are cores)', readCount)
    .option(
      '--checkpoint <directory>',
      'where the run stands as it goes on, so that the same command can go on with it',
    )
    .option('--resume', 'only go on with the run in --checkpoint: exit 2 if there is none')
    .option('--keep', 'leave the checkpoint as it is in the end (default: empty it)')
    .option('--previous <directory>', 'keeps what a run came to, so that the next one computes only what changed')
    .option('--queue <url>', `leave the computing to 'passend worker' elsewhere: ${QUEUE}`)
    .option('--shard-size <number>', 'how many candidates are computed at a time (default: 2048)', readCount)
    .option('--dry-run', 'read everything and say what would be done; compute and write nothing')
  addRecordOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: BatchCommandOptions) => finish(await batch(options, streams)))
}

function addWorker(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('worker')
    .description("compute what 'passend batch --queue' hands out, on this machine or another")
    .requiredOption('--queue <url>', QUEUE)
    .requiredOption('--checkpoint <directory>', 'the --checkpoint of the batch, which all machines see')
    .option('--until-done', 'leave when the run that is there is done (default: wait for the next one)')
  addTellingOptions(command)
    .addHelpText('after', exitCodeHelp)
    .action(async (options: WorkerCommandOptions) => finish(await worker(options, streams)))
}

function addAssign(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('assign')
    .description('divide the places of vacancies over candidates so that most people are best placed: a proposal')
    .requiredOption('--candidates <file>', 'the candidates')
    .requiredOption('--vacancies <file>', "the vacancies; 'places' of a vacancy says how many it has")
    .addOption(new Option('--objective <what>', 'what is best').choices([...objectives]).default('most-placed'))
    .addOption(new Option('--method <how>', 'how it is made').choices([...methods]).default('optimum'))
    .option('--min-score <score>', 'the lowest score that is proposed, 0 to 1000', readCount, 0)
    .addOption(
      new Option('--to-verify <what>', 'pairs of which something must be checked first')
        .choices(['allow', 'leave-out'])
        .default('allow'),
    )
    .option('--first <number>', 'how many vacancies of each candidate are looked at first', readCount, 20)
    .option('--fixed <file>', 'pairs that people decided: JSON list, or one a line, of { candidateId, vacancyId }')
    .option('--forbidden <file>', 'pairs that may not be, in the same form')
    .option('--history <file>', 'pairs to leave out, in the same form, with a reason')
    .option('--out <file>', 'write the division to a file, as JSON (default: a text on stdout)')
    .addOption(languageOption())
  addReadingOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: AssignCommandOptions) => finish(await assign(options, streams)))
}

function addMeetings(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('meetings')
    .description('plan who meets whom at an event with tables and rounds, with sheets that print')
    .requiredOption('--event <file>', 'JSON with event, candidates, employers and choices')
    .option('--candidates <file>', 'the candidates, to know whom work fits')
    .option('--vacancies <file>', 'the vacancies of the employers')
    .requiredOption('--out <directory>', 'where the plan and the sheets are written')
    .option('--least-fit <score>', 'below which nobody is brought together by fit, 1 to 1000 (default: 1)', readCount)
    .addOption(languageOption())
  addReadingOptions(command)
    .addHelpText('after', moreHelp)
    .action(async (options: MeetingsCommandOptions) => finish(await meetings(options, streams)))
}
