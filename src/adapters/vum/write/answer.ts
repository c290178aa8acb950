import { checkNames, type OptionNames, wrongOption } from '../../../domain/optionErrors.js'
import { matchingProfile } from './matchingProfile.js'
import type { VumMessage } from './vumMessage.js'

/** An answer of a source to a question: the envelope of the contract. */
export interface VumAnswer {
  /** Whether the source could give more matches than these: it may keep to a maximum. */
  readonly maximumAantalResultatenBereikt: boolean
  /** The question that is answered. The exchange gives it, and asks it of nobody but itself. */
  readonly vraagID?: string
  readonly matches: readonly VumMessage[]
}

/** What an answer is made of. What `selectVumCandidates` and `selectVumVacancies` give fits as it is. */
export interface VumAnswerInput {
  readonly kind: 'candidate' | 'vacancy'
  readonly messages: readonly unknown[]
  readonly maximumReached: boolean
}

/** How an answer is written. Everything is optional. */
export interface VumAnswerOptions {
  /** As of `VumWriteOptions`. Default `'standard'`. */
  readonly fieldNames?: 'standard' | 'contract' | undefined
  /** The id of the question, at most 100 characters. Default: none, as the contract between exchange and source has it. */
  readonly vraagID?: string | undefined
}

const optionNames: OptionNames & Record<keyof VumAnswerOptions, true> = { fieldNames: true, vraagID: true }

/**
 * The answer to a question: of each message its matching profile, in the order given. Contact data and what else the
 * standard keeps for the whole profile never get into it.
 * @throws PassendError `invalid-option`
 */
export function writeVumAnswer(
  { kind, messages, maximumReached }: VumAnswerInput,
  options: VumAnswerOptions = {},
): VumAnswer {
  checkNames(options, optionNames)
  const { fieldNames = 'standard', vraagID } = options
  if (fieldNames !== 'standard' && fieldNames !== 'contract')
    throw wrongOption('fieldNames', 'one of standard, contract', fieldNames, optionNames)
  if (vraagID !== undefined && (typeof vraagID !== 'string' || vraagID.length > 100))
    throw wrongOption('vraagID', 'a text of at most 100 characters', vraagID, optionNames)
  return {
    maximumAantalResultatenBereikt: maximumReached,
    ...(vraagID === undefined ? {} : { vraagID }),
    matches: messages
      .map((message) => matchingProfile(kind, message, fieldNames))
      .filter((match) => match !== undefined),
  }
}
