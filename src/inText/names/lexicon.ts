import type { Concept } from '../../domain/taxonomyInput.js'
import { credentialNames } from '../patterns/credentialNames.js'
import { educationNames } from '../patterns/educationNames.js'
import type { ConceptMeaning, Meaning } from '../suggestion.js'
import { contentOf, labelNames } from './labelNames.js'
import { LooseNames } from './looseNames.js'
import type { Name } from './name.js'
import { NameTree } from './nameTree.js'
import { Slips } from './slips.js'
import { Vocabulary } from './vocabulary.js'

/** A word that other concepts have in their labels too, so often that it alone does not say which is meant. */
const MOST_OTHERS = 1

/** All names that are looked for, arranged for finding. Built once; holds nothing of any text. */
export class Lexicon {
  readonly vocabulary = new Vocabulary()
  readonly tree = new NameTree()
  readonly loose: LooseNames
  readonly slips: Slips

  constructor(concepts: Iterable<Concept>, moreCredentials: ReadonlyMap<string, readonly (readonly string[])[]>) {
    const labels = [...concepts].flatMap(labelNames)
    const names = [...tellingNames(labels), ...fixedNames(), ...givenNames(moreCredentials)]
    for (const name of names) {
      this.tree.add(
        name.words.map((word) => this.vocabulary.add(word)),
        name,
      )
    }
    this.loose = new LooseNames(names, this.vocabulary)
    this.slips = new Slips(this.vocabulary.words)
  }
}

/** Names without the short ones that say too little: a word that several concepts of its kind have in their labels. */
function tellingNames(names: readonly Name[]): Name[] {
  const having = new Map<string, Set<string>>()
  const keyOf = ({ kind }: Meaning, word: string) => `${kind} ${word}`
  for (const { words, meaning, how } of names) {
    if (how !== 'label') continue
    for (const word of contentOf(words)) {
      const key = keyOf(meaning, word)
      const concepts = having.get(key) ?? new Set()
      having.set(key, concepts.add((meaning as ConceptMeaning).concept))
    }
  }
  return names.filter(({ how, words, meaning }) => {
    if ((how !== 'short' && how !== 'part') || words.length > 1) return true
    const concepts = having.get(keyOf(meaning, words[0] ?? ''))
    return (concepts?.size ?? 0) <= 1 + MOST_OTHERS
  })
}

const fixed = (words: readonly string[], meaning: Meaning): Name => ({
  words,
  meaning,
  how: 'pattern',
  loose: false,
  capital: false,
})

const fixedNames = (): Name[] => [
  ...credentialNames().map(([credential, words]) => fixed(words, { kind: 'credential', credential })),
  ...educationNames().map(([level, words]) =>
    fixed(words, { kind: 'education', ...(level !== undefined && { level }) }),
  ),
  ...[['parttime'], ['part', 'time'], ['deeltijd']].map((words) =>
    fixed(words, { kind: 'working-time', time: 'part-time' }),
  ),
  ...[['fulltime'], ['full', 'time'], ['voltijd'], ['voltijds']].map((words) =>
    fixed(words, { kind: 'working-time', time: 'full-time' }),
  ),
]

const givenNames = (given: ReadonlyMap<string, readonly (readonly string[])[]>): Name[] =>
  [...given].flatMap(([credential, names]) => names.map((words) => fixed(words, { kind: 'credential', credential })))
