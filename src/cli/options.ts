import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Format, formats } from '../adapters/recordFiles/readRecords.js'
import { type TaxonomyPart, taxonomyParts } from '../adapters/taxonomyFiles/index.js'
import type { StepBounds } from '../domain/stepOptions.js'
import { type LogLevel, logLevels } from './logger.js'

/** Which taxonomy is meant. */
export interface TaxonomyOptions {
  readonly taxonomy?: string
  readonly taxonomyOnly?: readonly TaxonomyPart[]
}

/** What every command on records takes: which records, and what they are read with. */
export interface ReadingOptions extends TaxonomyOptions {
  readonly candidates?: string
  readonly vacancies?: string
  readonly format: Format
  readonly map?: string
  readonly places?: string
  readonly policy?: string
  readonly instruments?: string
  readonly asOf?: string
  readonly seed?: string
  readonly allowBsnLikeIds?: boolean
  readonly issues?: string
  readonly logLevel: LogLevel
  readonly verbose?: boolean
}

/** Adds the options of reading to a command. */
export function addReadingOptions(command: Command): Command {
  return addRecordOptions(command)
    .option('--instruments <file>', 'JSON with a list of instruments, in place of the Dutch catalogue')
    .option('--issues <file>', 'write every issue to a file, one JSON object a line')
}

/** Adds the options of reading to a command that uses no instruments and has its own place for issues. */
export function addRecordOptions(command: Command): Command {
  addTellingOptions(command)
    .addOption(new Option('--format <format>', 'of both files').choices([...formats]).default('auto'))
    .option('--map <file>', 'column map for csv (JSON; see below)')
  return addTaxonomyOptions(command)
    .option('--places <file>', 'where postcodes lie: csv with pc4,lat,lon[,region], or JSON')
    .option('--policy <file>', 'JSON with what differs from the default policy')
    .option('--as-of <date>', 'the day that counts as today, YYYY-MM-DD; without it what depends on today is unknown')
    .option('--seed <text>', "what the lottery among equals is drawn from (default: 'passend')")
    .option('--allow-bsn-like-ids', 'take ids that could be a burgerservicenummer (default: refuse them)')
}

/** Adds the options that say which taxonomy is meant. */
export function addTaxonomyOptions(command: Command): Command {
  return command
    .option('--taxonomy <path>', 'directory with CompetentNL, crebo or ESCO csv files, or a JSON file with a taxonomy')
    .option('--taxonomy-only <parts>', `which of ${taxonomyParts.join(', ')}, joined by commas`, readParts)
}

/** Adds the options that say how much is told on stderr to a command. */
export function addTellingOptions(command: Command): Command {
  return command
    .addOption(new Option('--log-level <level>', 'JSON logs on stderr').choices([...logLevels]).default('silent'))
    .option('--verbose', 'tell more on stderr: time, and where a fault in the program is')
}

/** How far steps may go, as options. */
export interface BoundsOptions {
  readonly budget?: number
  readonly maxSteps?: number
  readonly maxWeeks?: number
}

/** Adds the options that say how far steps may go to a command. */
export function addBoundsOptions(command: Command): Command {
  return command
    .option('--budget <euros>', 'the most that the steps may cost together, in the middle of their range', readCount)
    .option('--max-steps <number>', 'the most steps at once, 1 to 5 (default: 3)', readCount)
    .option('--max-weeks <number>', 'the most weeks that they may take together (default: 104)', readCount)
}

/** The bounds that the options name. */
export const boundsOf = ({ budget, maxSteps, maxWeeks }: BoundsOptions): StepBounds => ({
  ...(budget !== undefined && { budget }),
  ...(maxSteps !== undefined && { maxSteps }),
  ...(maxWeeks !== undefined && { maxWeeks }),
})

/** Reads a whole number from 0. */
export function readCount(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= 1_000_000) return Number(text)
  throw new InvalidArgumentError('Expected a whole number from 0 to 1000000.')
}

function readParts(text: string): TaxonomyPart[] {
  return text.split(',').map((name) => {
    const part = taxonomyParts.find((known) => known === name.trim())
    if (part === undefined)
      throw new InvalidArgumentError(`Expected some of ${taxonomyParts.join(', ')}, joined by commas.`)
    return part
  })
}

/** The language of a text. */
export const languageOption = (): Option =>
  new Option('--language <language>', 'of the text').choices(['nl', 'en']).default('nl')
