import { starterTaxonomy } from '../../../src/index.js'
import { createFinder, type Finder } from '../../../src/inText/index.js'
import { createLinker, type Linker } from '../../../src/taxonomy/linker/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { type FuzzEntry, must } from '../entry.js'
import { hostileText } from '../hostileValues.js'
import { mutatedText } from '../mutateBytes.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'

const stories = [
  'Wij zoeken een lasser (m/v) voor 32 tot 36 uur per week. Je hebt een heftruckcertificaat en VCA basis, en spreekt Nederlands op B1.\nWij bieden: reiskosten.',
  'Ik heb geen rijbewijs B, maar wel een fiets. Ik wil liever niet met klanten werken, wel schoonmaken en groenten snijden.',
  'Magazijnmedewerker, orderpicker of heftruckchauffeur. Eisen: mbo-2, ploegendienst geen bezwaar, niet in het weekend.',
]

/** A text that something was done to, or that is made of hostile pieces. */
function story(random: SeededRandom): string {
  if (!random.once(3)) return mutatedText(random.pick(stories), random)
  return Array.from({ length: 1 + random.below(5) }, () =>
    random.once(2) ? hostileText(random) : random.pick(stories),
  ).join(random.pick(['', ' ', '\n']))
}

let finder: Finder | undefined
let linker: Linker | undefined

/** Texts of vacancies and of people, and the words that are looked for in them. */
export const texts: FuzzEntry = {
  name: 'texts',
  cases: 10_000,
  codes: ['invalid-option'],
  run(random) {
    if (random.once(12)) {
      const asked = mutated(
        { kinds: ['competence'], credentials: { 'hoogwerker-certificate': ['hoogwerkerpas'] } },
        random,
      )
      createFinder(smallTaxonomy, asked as never).findCompetences(stories[0] as string)
      return
    }
    finder ??= createFinder(starterTaxonomy())
    const text = random.once(20) ? (mutated('lassen', random) as string) : story(random)
    for (const { start, end, confidence } of finder.findCompetences(text)) {
      must(start >= 0 && start < end && end <= text.length, `a place from ${start} to ${end}`)
      must(Number.isInteger(confidence) && confidence >= 1 && confidence <= 1000, `a confidence of ${confidence}`)
    }
  },
}

/** Words that are linked to concepts, by the linker and by the taxonomy itself. */
export const linking: FuzzEntry = {
  name: 'linking',
  cases: 10_000,
  codes: ['invalid-option'],
  run(random) {
    const text = random.once(20)
      ? (mutated('lasser', random) as string)
      : random.once(2)
        ? hostileText(random)
        : mutatedText('assistent-lasser mig/mag', random)
    const options = random.once(3)
      ? (mutated({ kinds: ['occupation'], limit: 3, threshold: 700 }, random) as never)
      : {}
    if (random.once(40))
      createLinker(
        smallTaxonomy,
        mutated(
          {
            synonyms: [
              { text: 'poets', means: 'schoonmaker' },
              { text: 'las', concept: 'o:lasser' },
            ],
          },
          random,
        ) as never,
      )
    linker ??= createLinker(smallTaxonomy)
    if (typeof text === 'string') smallTaxonomy.link(text)
    for (const { confidence } of linker.link(text, options).candidates)
      must(Number.isInteger(confidence) && confidence >= 1 && confidence <= 1000, `a confidence of ${confidence}`)
  },
}
