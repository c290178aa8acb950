import { PassendError } from '../../errors.js'
import { plainText } from '../../explain/text/plainText.js'
import { shown, type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import { compareAmounts, NOTHING } from '../amount.js'
import type { DivisionReason } from '../explain/divisionReason.js'
import { dutchReason } from './dutchReason.js'
import { englishReason } from './englishReason.js'

/** For whom a text about a reason is, and in which language. */
export interface RenderDivisionReasonOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Default `'adviser'`: with scores and prices. `'candidate'`: level B1, nothing of others. Employers get no such text. */
  readonly audience?: 'adviser' | 'candidate'
  /** The title of a vacancy; without it, or where it returns nothing, the id is shown. */
  readonly titleOf?: (vacancyId: string) => string | undefined
}

const words = { nl: dutchReason, en: englishReason }

/**
 * Tells in words why somebody was or was not proposed for a vacancy, line by line, without markup. It ends by saying that it is
 * a proposal and that people decide.
 * @throws PassendError `invalid-option` for a language or audience that there is not.
 */
export function renderDivisionReason(reason: DivisionReason, options: RenderDivisionReasonOptions = {}): string {
  const { language = 'nl', audience = 'adviser', titleOf } = options
  const tongue = tongueOf(language)
  const named = (id: string) => {
    const title = plainText(titleOf?.(id) ?? '')
    return title === '' ? plainText(id) : title
  }
  const { outcome, vacancyId, instead, score, loss } = reason
  if (audience === 'candidate') {
    const { candidate } = words[language]
    const other = instead === undefined ? [] : [candidate.instead(named(instead.vacancyId))]
    return [...candidate[outcome], ...other, ...tongue.candidate.proposal].join('\n')
  }
  if (audience !== 'adviser')
    throw new PassendError(
      'invalid-option',
      `Option 'audience': expected 'adviser' or 'candidate'; got ${shown(audience)}.`,
      "Use { audience: 'adviser' } (the default) or 'candidate'. What others could have done is not for an employer.",
    )
  const { adviser } = words[language]
  return [
    adviser.heading(plainText(reason.candidateId), named(vacancyId)),
    adviser[outcome],
    ...(score === undefined ? [] : [adviser.score(score, reason.status === 'to-verify')]),
    ...(instead === undefined ? [] : [adviser.instead(named(instead.vacancyId), instead.score)]),
    adviser.places(reason.taken, reason.places),
    ...(loss === undefined ? [] : [adviser.price(reason.price, reason.priceInstead)]),
    ...(loss === undefined || compareAmounts(loss, NOTHING) <= 0 ? [] : [adviser.loss(loss)]),
    tongue.adviser.proposal,
  ].join('\n')
}
