import { inARow } from '../line.js'
import { isClause, isNoun, type Phrase } from '../steps/phrase.js'
import type { Then } from '../steps/stepWords.js'
import { row } from './amounts.js'

const thenWords: Readonly<Record<Then, string>> = {
  works: 'kun je hier werken',
  perhaps: 'kun je hier misschien werken',
  better: 'past dit werk beter bij je',
}

const thenLeads: Readonly<Record<Then, string>> = {
  works: 'Je kunt hier werken als',
  perhaps: 'Je kunt hier misschien werken als',
  better: 'Dit werk past beter bij je als',
}

/** More things than these stand better in a list. */
const MAX_NOUNS = 3

const nounsOf = (phrases: readonly Phrase[]): string[] => phrases.filter(isNoun).map(({ noun }) => noun)

/** The clauses; those that end in a list of their own come last. */
const clausesOf = (phrases: readonly Phrase[]): string[] => {
  const clauses = phrases.filter(isClause)
  return [
    ...clauses.filter(({ items }) => items === undefined),
    ...clauses.filter(({ items }) => items !== undefined),
  ].map(({ clause, items }) => (items === undefined ? clause : `${clause}: ${inARow(items, row)}`))
}

/** What takes somebody there: a sentence, or a lead with a list where it is more than a sentence holds. */
export function headline(phrases: readonly Phrase[], then: Then): string[] {
  const [nouns, clauses] = [nounsOf(phrases), clausesOf(phrases)]
  const [only] = phrases
  if (clauses.length === 0 && nouns.length <= MAX_NOUNS) return [`Met ${inARow(nouns, row)} ${thenWords[then]}.`]
  if (phrases.length === 1 && only !== undefined && isClause(only)) {
    const items = only.items === undefined ? '' : `: ${inARow(only.items, row)}`
    return [`Als ${only.clause}, ${thenWords[then]}${items}.`]
  }
  const things = nouns.length === 0 ? [] : [`je dit hebt: ${inARow(nouns, row)}`]
  return [`${thenLeads[then]}:`, ...[...things, ...clauses].map((clause) => `- ${clause}`)]
}

/** The same in one line. */
export function briefly(phrases: readonly Phrase[]): string {
  const [nouns, clauses] = [nounsOf(phrases), clausesOf(phrases)]
  const things = nouns.length === 0 ? [] : [`met ${inARow(nouns, row)}`]
  return [...things, ...clauses.map((clause) => `als ${clause}`)].join(', en ')
}
