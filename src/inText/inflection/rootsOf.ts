import { closedRoots } from './closedRoots.js'
import { irregularForms } from './irregularForms.js'
import { particles } from './particles.js'

/** Prefixes whose verbs have a past participle without `ge`: `bezorgd`. */
const withoutGe = ['be', 'ver', 'ont', 'her', 'er', 'ge', 'over', 'onder', 'voor']

/** Letters after which the past tense is `-te` (`'t kofschip`); after `f` and `s` both are written. */
const voiceless = new Set(['t', 'k', 'f', 's', 'p', 'h'])

/**
 * What a Dutch word may be a form of, each as the root that a first person has: `maken`, `maakt` and `gemaakt` give `maak`,
 * `dozen` gives `doos`, `schone` gives `schoon`. A word is always among its own roots. Rules, not a dictionary: a root that is
 * no word does no harm, for it is only ever compared with the roots of a label.
 */
export function rootsOf(word: string): string[] {
  const roots = new Set([word])
  addForms(word, '', roots)
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue
    const rest = word.slice(particle.length)
    const irregular = irregularForms.get(rest)
    if (irregular !== undefined) roots.add(particle + irregular)
    if (rest.startsWith('ge')) addParticiple(rest, particle, roots)
    // in te pakken, written as one word
    if (rest.startsWith('te') && rest.endsWith('en')) addForms(rest.slice(2), particle, roots)
  }
  return [...roots]
}

function addForms(word: string, prefix: string, roots: Set<string>): void {
  const add = (root: string) => {
    if (root.length >= 2) roots.add(prefix + root)
  }
  const irregular = irregularForms.get(word)
  if (irregular !== undefined) add(irregular)
  addParticiple(word, prefix, roots)
  const cut = (ending: string): string | undefined =>
    word.length >= ending.length + 2 && word.endsWith(ending) ? word.slice(0, -ending.length) : undefined

  for (const root of closedRoots(cut('en') ?? cut('ende') ?? cut('end'))) add(root)
  const thirdPerson = cut('t')
  if (thirdPerson !== undefined) add(thirdPerson)
  const participle = cut('d')
  if (participle !== undefined && withoutGe.some((start) => word.startsWith(start))) add(participle)
  for (const past of [cut('te'), cut('ten')]) if (past !== undefined && voiceless.has(past.at(-1) ?? '')) add(past)
  for (const past of [cut('de'), cut('den')]) if (past !== undefined && !/[tkph]$/.test(past)) add(past)
  const quality = cut('heid')
  if (quality !== undefined) add(quality)
  if (word.length >= 4) {
    for (const root of closedRoots(cut('e'))) add(root)
    for (const small of [cut('tje'), cut('tjes'), cut('je'), cut('jes')]) if (small !== undefined) add(small)
    const plural = cut('s')
    if (plural !== undefined) add(plural)
  }
}

function addParticiple(word: string, prefix: string, roots: Set<string>): void {
  if (!word.startsWith('ge') || word.length < 5) return
  const rest = word.slice(2)
  const irregular = irregularForms.get(word)
  if (irregular !== undefined) roots.add(prefix + irregular)
  if (rest.endsWith('t') || rest.endsWith('d')) {
    roots.add(prefix + rest.slice(0, -1))
    roots.add(prefix + rest)
  }
  if (rest.endsWith('en')) for (const root of closedRoots(rest.slice(0, -2))) roots.add(prefix + root)
}
