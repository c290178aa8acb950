import type { Concept } from '../../domain/taxonomyInput.js'
import { readWords } from '../read/readWords.js'
import { functionWords } from './functionWords.js'
import { adverbs, lightVerbs } from './lightVerbs.js'
import type { Name } from './name.js'

/** Longer labels are descriptions; nobody writes them. */
const MOST_WORDS = 8

/** The last word of an `en` label, left alone, needs so many letters to name the whole: `lossen` does, `eten` does not. */
const LEAST_PART = 6

/** The Dutch labels of a concept as names, each with the shorter ways to say it. English labels are not looked for. */
export function labelNames({ id, kind, labels, alternativeLabels }: Concept): Name[] {
  const names: Name[] = []
  for (const label of [labels.nl, ...(alternativeLabels?.nl ?? [])]) {
    const read = readWords((label ?? '').slice(0, 500))
    const words = read.map(({ text }) => text)
    if (words.length === 0 || words.length > MOST_WORDS || words.includes('')) continue
    const capital = read.length === 1 && read[0]?.casing === 'capital'
    const common = { meaning: { kind, concept: id }, capital }
    const loose = kind === 'competence' || kind === 'task'
    names.push({ ...common, words, how: 'label', loose })
    for (const part of alternativesOf(words, loose ? ['en', 'of'] : ['of']))
      names.push({ ...common, words: part, how: 'part', loose })
    if (!loose) continue
    if (words.length === 2 && contentOf(words).length === 2)
      names.push({ ...common, words: [words.join('')], how: 'compound', loose: false })
    const short = shortOf(words)
    if (short !== undefined) names.push({ ...common, words: short, how: 'short', loose: false })
  }
  return names
}

/** `laden en lossen` is `laden` or `lossen`; `groenten wassen en snijden` is `groenten wassen` or `groenten snijden`; of an occupation only what `of` joins. */
function alternativesOf(words: readonly string[], links: readonly string[]): string[][] {
  const at = words.findIndex((word, place) => place > 0 && links.includes(word))
  if (at < 0 || at === words.length - 1) return []
  const parts = [words.toSpliced(at, 2), words.toSpliced(at - 1, 2)]
  return parts.filter((part) => {
    const content = contentOf(part)
    return content.length > 1 || (content[0]?.length ?? 0) >= LEAST_PART
  })
}

/** What carries a label: without its light verb or adverb where one word is left, and without `doen` or `helpen` where more are. */
function shortOf(words: readonly string[]): readonly string[] | undefined {
  const content = contentOf(words)
  const [first = '', second = ''] = content
  if (content.length > 2) {
    if (content.at(-1) === 'doen' && words.at(-1) === 'doen') return words.slice(0, -1)
    const rest = words.slice(words.findIndex((word, place) => place > 0 && !functionWords.has(word)))
    return words[0] === 'helpen' ? rest : undefined
  }
  if (content.length !== 2) return undefined
  if (first.length >= (lightVerbs.get(second) ?? Number.POSITIVE_INFINITY)) return [first]
  return adverbs.has(first) && !lightVerbs.has(second) ? [second] : undefined
}

/** The words of a name that name something. */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !functionWords.has(word))
}
