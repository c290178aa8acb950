import { credentialKeySchema } from '../domain/credential.js'
import { describe, keyText } from '../domain/issue.js'
import { checkNames, type OptionNames, wrongOption } from '../domain/optionErrors.js'
import type { ConceptKind } from '../domain/taxonomyInput.js'
import { PassendError } from '../errors.js'
import { Taxonomy } from '../taxonomy/taxonomy.js'
import { suggestionsIn } from './finder.js'
import { Lexicon } from './names/lexicon.js'
import { readWords } from './read/readWords.js'
import type { Suggestion } from './suggestion.js'

/** The longest text that is read, in UTF-16 units. A longer one is refused whole: half a text would be half an answer. */
export const LONGEST_TEXT = 1_000_000

/** What is looked for. Everything may be left out. */
export interface FinderOptions {
  /** Which kinds of concepts. Default: competences, tasks and occupations. */
  readonly kinds?: readonly ConceptKind[]
  /**
   * What people call credentials that are the caller's own, by key: `{ 'hoogwerker-certificate': ['hoogwerkerpas'] }`. Added to
   * those that the library knows. At most 1000 names, each of 1 to 8 words.
   */
  readonly credentials?: Readonly<Record<string, readonly string[]>>
}

/** Finds what texts name. Holds the names that it looks for and nothing of any text. */
export interface Finder {
  /**
   * What a vacancy text or a person's story seems to name, for a person to confirm: competences, tasks and occupations of the
   * taxonomy, credentials, languages, education, hours and days a week, in order of place. Time grows with the text's length.
   * @throws PassendError `invalid-option` for what is not a text, or is longer than a million UTF-16 units.
   */
  findCompetences(text: string): Suggestion[]
}

const optionNames: OptionNames = { kinds: true, credentials: true }
const allKinds: readonly ConceptKind[] = ['competence', 'task', 'occupation', 'qualification']
const defaultKinds: readonly ConceptKind[] = ['competence', 'task', 'occupation']
const MOST_NAMES = 1000
const MOST_WORDS = 8

/**
 * Makes a finder for the Dutch labels of a taxonomy. Made once, used for any number of texts.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function createFinder(taxonomy: Taxonomy, options: FinderOptions = {}): Finder {
  checkNames(options, optionNames)
  if (!(taxonomy instanceof Taxonomy)) {
    throw new PassendError(
      'invalid-option',
      `Expected a taxonomy; got ${describe(taxonomy)}.`,
      'createFinder(starterTaxonomy()), or a taxonomy of createTaxonomy.',
      { option: 'taxonomy' },
    )
  }
  const { kinds = defaultKinds, credentials = {} } = options
  if (!Array.isArray(kinds) || !kinds.every((kind) => allKinds.includes(kind)))
    throw wrongOption('kinds', `a list of ${allKinds.join(', ')}`, kinds, optionNames)
  const lexicon = new Lexicon(
    [...taxonomy.concepts()].filter(({ kind }) => kinds.includes(kind)),
    readCredentials(credentials),
  )
  return {
    findCompetences(text) {
      if (typeof text !== 'string' || text.length > LONGEST_TEXT) {
        throw new PassendError(
          'invalid-option',
          `Expected a text of at most ${LONGEST_TEXT} characters; got ${describe(text)}.`,
          'Give one text at a time; cut a longer one at an empty line.',
          { option: 'text' },
        )
      }
      return suggestionsIn(text, lexicon)
    },
  }
}

/** Names of the caller's own as lists of folded words, by key. */
function readCredentials(given: unknown): Map<string, string[][]> {
  const wrong = (expected: string, got: unknown) => wrongOption('credentials', expected, got, optionNames)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrong('an object of names by credential', given)
  const read = new Map<string, string[][]>()
  let count = 0
  for (const [key, names] of Object.entries(given)) {
    if (!credentialKeySchema.safeParse(key).success) throw wrong('keys of credentials', keyText(key))
    if (!Array.isArray(names)) throw wrong('a list of names for each credential', names)
    count += names.length
    if (count > MOST_NAMES) throw wrong(`at most ${MOST_NAMES} names`, given)
    read.set(
      key,
      names.map((name) => {
        const words = typeof name === 'string' ? readWords(name.slice(0, 500)).map(({ text }) => text) : []
        if (words.length === 0 || words.length > MOST_WORDS || words.includes(''))
          throw wrong(`names of 1 to ${MOST_WORDS} words`, name)
        return words
      }),
    )
  }
  return read
}
