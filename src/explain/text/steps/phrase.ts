import type { Fact } from '../../../criteria/fact.js'
import type { GapName } from '../../../domain/closing.js'
import type { ChosenStep, StepSet } from '../../../steps/nearest.js'
import { nameOf } from '../labels.js'
import { plainText } from '../plainText.js'
import type { TextLanguage } from '../textLanguage.js'
import { answered, mattering } from './answered.js'
import { gapsOf } from './gapsOf.js'
import { toldChange } from './readChange.js'
import { merged, type ToldChange } from './toldChange.js'

/** Something that a person then has: `een fiets`. */
export interface Noun {
  readonly noun: string
}

/** Something that is then so, as a subordinate clause: `je dit leert`, with what as a list. */
export interface Clause {
  readonly clause: string
  readonly items?: readonly string[]
}

/** A step as part of a sentence. */
export type Phrase = Noun | Clause

/** Whether a phrase is a thing to have. */
export const isNoun = (phrase: Phrase): phrase is Noun => 'noun' in phrase

/** Whether a phrase is something that is then so. */
export const isClause = (phrase: Phrase): phrase is Clause => 'clause' in phrase

/** Steps that close the same gap. */
export interface ToldSteps {
  readonly steps: readonly { readonly name: string; readonly changes: readonly ToldChange[] }[]
  /** What they change together, as far as it matters. */
  readonly changes: readonly ToldChange[]
}

/** The name of a step, as a noun. */
export const stepName = ({ name, id }: ChosenStep, language: TextLanguage): string =>
  plainText(name[language]) || plainText(id)

/** Gaps of which a step closes one of several, so that steps of one name differ in what they are about. */
const chosen: readonly GapName[] = ['asked-competence', 'experience', 'task']

/**
 * The names of steps, each once, with what those of it are about where that tells them apart: `een taak minder (dozen sjouwen)`.
 */
export function stepLabels(steps: readonly ChosenStep[], language: TextLanguage): string[] {
  const about = new Map<string, string[]>()
  for (const step of steps) {
    const isChosen = step.closes.some(({ gap }) => chosen.includes(gap))
    const name = stepName(step, language)
    const more = isChosen ? step.about.map((one) => nameOf(one, language)) : []
    about.set(name, [...(about.get(name) ?? []), ...more])
  }
  return [...about].map(([name, all]) => (all.length === 0 ? name : `${name} (${all.join(', ')})`))
}

/** What steps change together in the records, told against the facts that block. */
export const changesOf = (steps: readonly ChosenStep[], facts: readonly Fact[]): ToldChange[] => {
  const about = steps.flatMap((step) => step.about)
  return merged(steps.flatMap(({ changes }) => changes)).map((change) => answered(toldChange(change, about), facts))
}

/** How a language tells the steps that close each gap. Complete by type. */
export type GapPhrases = Readonly<Record<GapName, (told: ToldSteps) => readonly Phrase[]>>

/** A gap that is told by the names of its steps. */
export const byName = ({ steps }: ToldSteps): Noun[] => steps.map(({ name }) => ({ noun: name }))

/** Steps as parts of a sentence: those that close one gap by their gap, together; one that closes several by its name. */
export function phrasesOf(
  { steps }: StepSet,
  facts: readonly Fact[],
  phrases: GapPhrases,
  language: TextLanguage,
): Phrase[] {
  const groups = new Map<string, { gap: GapName | undefined; steps: ChosenStep[] }>()
  for (const [place, step] of steps.entries()) {
    const [gap, ...more] = gapsOf(step)
    const key = gap === undefined || more.length > 0 ? String(place) : gap
    const group = groups.get(key) ?? { gap: more.length > 0 ? undefined : gap, steps: [] }
    group.steps.push(step)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ gap, steps: group }) => {
    const told: ToldSteps = {
      steps: group.map((step) => ({ name: stepName(step, language), changes: changesOf([step], facts) })),
      changes: mattering(changesOf(group, facts)),
    }
    const parts = gap === undefined ? [] : phrases[gap](told)
    return parts.length > 0 ? parts : byName(told)
  })
}
