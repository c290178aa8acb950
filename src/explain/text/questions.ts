import type { MissingAnswer } from '../explanation.js'
import { inARow } from './line.js'
import type { MissingText, Tongue } from './tongue.js'

/** A question that an adviser asks, for one missing field or for several that can be asked together. */
export interface Question {
  readonly text: string
  /** How far all the answers together could move the score. */
  readonly swing: number
  /** Whether an answer decides if the pair can be at all. */
  readonly decides: boolean
}

/**
 * The questions behind missing answers: first what decides, then by how far the answers could move the score. What can be
 * asked in one breath is one question (`Kan deze persoon dit: a, b en c?`), but never what decides with what does not.
 */
export function questionsOf(missing: readonly MissingAnswer[], tongue: Tongue): Question[] {
  const groups = new Map<string, { texts: MissingText[]; swing: number; decides: boolean }>()
  for (const { swing, decides, ...field } of missing) {
    const text = tongue.missing(field)
    const key = `${text.together?.lead ?? text.question} ${decides}`
    const group = groups.get(key) ?? { texts: [], swing: 0, decides }
    group.texts.push(text)
    group.swing += swing
    groups.set(key, group)
  }
  const questions = [...groups.values()].map(({ texts, ...rest }) => ({ text: asked(texts, tongue), ...rest }))
  return questions.sort((a, b) => Number(b.decides) - Number(a.decides) || b.swing - a.swing)
}

function asked(texts: readonly MissingText[], { row }: Tongue): string {
  const [first] = texts
  const items = texts.flatMap(({ together }) => (together === undefined ? [] : [together.item]))
  if (first?.together === undefined || items.length < 2) return first?.question ?? ''
  return `${first.together.lead}: ${inARow(items, row)}?`
}
