import { readFileSync } from 'node:fs'
import { starterCompetence, starterOccupation } from 'passend'
import type { Suggestion } from '../../src/inText/index.js'

/** Something that a reader marked in a text by hand. */
interface Mark {
  /** `c:schoonmaken`, `cred:vog`, `hours:24-32`: see fixtures/texts/README.md. A level of a language is not in it. */
  readonly key: string
  readonly level: string | undefined
  readonly start: number
  readonly end: number
  readonly negated: boolean
  readonly strength: 'must' | 'nice' | 'unsaid'
}

/** A text as it was written, and what was marked in it. */
export interface MarkedText {
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The files with marked texts: the finder was made on the first ones, and the second ones were written after it. */
export const markedFiles = ['vacancies-1', 'stories-1', 'vacancies-2', 'stories-2'] as const
export type MarkedFile = (typeof markedFiles)[number]

/** Reads a file of marked texts. */
export function readMarkedTexts(file: MarkedFile): MarkedText[] {
  const all = readFileSync(new URL(`../../fixtures/texts/${file}.txt`, import.meta.url), 'utf8')
  return all
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      const id = part.slice(0, end).split(' ')[0] ?? ''
      return { id, ...unmarked(part.slice(end + 1).trim(), id) }
    })
}

/** Takes the marks `[[words|key flags]]` out of a text. They may lie inside each other. */
function unmarked(marked: string, id: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: number[] = []
  let text = ''
  for (let at = 0; at < marked.length; ) {
    if (marked.startsWith('[[', at)) {
      open.push(text.length)
      at += 2
    } else if (marked[at] === '|' && open.length > 0) {
      const close = marked.indexOf(']]', at)
      const start = open.pop()
      if (close < 0 || start === undefined) throw new Error(`${id}: a mark that is not closed`)
      marks.push(...marksOf(marked.slice(at + 1, close), start, text.length))
      at = close + 2
    } else text += marked[at++]
  }
  if (open.length > 0) throw new Error(`${id}: a mark without a key`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) }
}

function marksOf(meaning: string, start: number, end: number): Mark[] {
  const [keys = '', ...flags] = meaning.split(' ')
  for (const flag of flags) if (!['negated', 'must', 'nice'].includes(flag)) throw new Error(`no such flag: ${flag}`)
  return keys.split(',').map((key) => {
    const [kind, value, level] = key.split(':')
    const strength = flags.includes('must') ? 'must' : flags.includes('nice') ? 'nice' : 'unsaid'
    return { key: `${kind}:${value}`, level, start, end, negated: flags.includes('negated'), strength }
  })
}

/** A suggestion as it would be marked. */
export function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'credential':
      return `cred:${suggestion.credential}`
    case 'language':
      return `lang:${suggestion.language}`
    case 'hours':
    case 'days':
      return `${suggestion.kind}:${suggestion.min ?? ''}-${suggestion.max ?? ''}`
    case 'working-time':
      return `time:${suggestion.time}`
    case 'education':
      return `edu:${suggestion.level ?? ''}`
    default:
      return suggestion.concept.startsWith(starterOccupation(''))
        ? `o:${suggestion.concept.slice(starterOccupation('').length)}`
        : `c:${suggestion.concept.slice(starterCompetence('').length)}`
  }
}

/** What was found in a text against what was marked: the same thing at a place that overlaps. Each counts once. */
export interface Compared {
  readonly id: string
  readonly right: readonly { readonly mark: Mark; readonly suggestion: Suggestion }[]
  readonly missed: readonly Mark[]
  readonly extra: readonly Suggestion[]
}

/** Compares what was found with what was marked. */
export function compare({ id, marks }: MarkedText, suggestions: readonly Suggestion[]): Compared {
  const left = [...suggestions]
  const right: Compared['right'][number][] = []
  const missed: Mark[] = []
  for (const mark of marks) {
    const at = left.findIndex((one) => keyOf(one) === mark.key && one.start < mark.end && mark.start < one.end)
    const suggestion = left[at]
    if (suggestion === undefined) missed.push(mark)
    else {
      right.push({ mark, suggestion })
      left.splice(at, 1)
    }
  }
  return { id, right, missed, extra: left }
}

/** How many were right, missed and extra, and the shares in thousandths. */
export interface Tally {
  readonly right: number
  readonly missed: number
  readonly extra: number
  /** Of what was found, how much was marked. */
  readonly precision: number
  /** Of what was marked, how much was found. */
  readonly recall: number
}

/** Adds up comparisons; with `kind`, only marks and suggestions whose key starts with it. */
export function tally(compared: readonly Compared[], kind = ''): Tally {
  const count = (keys: readonly string[]) => keys.filter((key) => key.startsWith(kind)).length
  const right = count(compared.flatMap((one) => one.right.map(({ mark }) => mark.key)))
  const missed = count(compared.flatMap((one) => one.missed.map(({ key }) => key)))
  const extra = count(compared.flatMap((one) => one.extra.map(keyOf)))
  const share = (whole: number) => (whole === 0 ? 1000 : Math.round((1000 * right) / whole))
  return { right, missed, extra, precision: share(right + extra), recall: share(right + missed) }
}
