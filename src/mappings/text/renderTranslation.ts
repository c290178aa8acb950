import type { ConceptId } from '../../domain/concept.js'
import { section, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { Taxonomy } from '../../taxonomy/taxonomy.js'
import type { TranslationReport, WasLost, WentOver } from '../translationReport.js'
import { dutchMapping, englishMapping, type MappingWords } from './mappingWords.js'

/** How the report of a translation is told. */
export interface RenderTranslationOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Where to look for labels, the first that has one. Without any concepts are told by their ids. */
  readonly taxonomies?: readonly Taxonomy[]
}

/**
 * Tells what became of a record in another taxonomy: what became broader, what was lost and why, and which musts that touches. For an
 * adviser; line by line, without markup.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderTranslation(report: TranslationReport, options: RenderTranslationOptions = {}): string {
  const { language = 'nl', taxonomies = [] } = options
  tongueOf(language)
  const words = { nl: dutchMapping, en: englishMapping }[language]
  const name = (id: ConceptId): string =>
    plainText(taxonomies.map((one) => one.label(id, language)).find((label) => label !== undefined) ?? id)
  const { exact, close, broader, lost, kept, merged } = report
  const all = exact.length + close.length + broader.length + lost.length + kept
  const lines = (list: readonly WentOver[], isBroader: boolean) =>
    list.map((one) => sentenceStart(wentOver(one, isBroader, words, name)))
  return [
    words.title(plainText(report.to)),
    all === 0 ? words.nothing : words.count(exact.length, kept),
    ...section(words.close, lines(close, false)),
    ...section(words.broader, lines(broader, true)),
    ...section(
      words.lost,
      lost.map((one) => sentenceStart(wasLost(one, words, name))),
    ),
    ...(merged.length === 0
      ? []
      : ['', ...merged.map(({ concept, paths }) => words.merged(paths.length, name(concept)))]),
    ...(report.reopened ? ['', words.reopened] : []),
    ...(close.length + broader.length + lost.length === 0 ? [] : ['', words.check]),
  ].join('\n')
}

const wentOver = (
  { concept, to, must }: WentOver,
  isBroader: boolean,
  words: MappingWords,
  name: (id: ConceptId) => string,
): string => `${name(concept)} → ${to.map(name).join(', ')}${must && isBroader ? ` (${words.mustBroader})` : ''}`

/** How many of the candidates are named. */
const MOST_NAMED = 5

function wasLost(
  { concept, must, reason, candidates }: WasLost,
  words: MappingWords,
  name: (id: ConceptId) => string,
): string {
  const named = candidates.slice(0, MOST_NAMED).map((one) => name(one.concept))
  const rest = candidates.length > MOST_NAMED ? ' …' : ''
  const choice = named.length === 0 ? '' : ` (${words.choose}: ${named.join(', ')}${rest})`
  return `${name(concept)}: ${words.reasons[reason]}${choice}${must ? `; ${words.must}` : ''}`
}
