import type { Strength } from '../../domain/strength.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words after something that is a must: `een rijbewijs is vereist`. */
const mustWords = set(
  'vereist vereiste vereisten verplicht noodzakelijk noodzaak must musts eis voorwaarde onmisbaar nodig essentieel',
)

/** Words after something that is welcome: `een heftruckcertificaat is een pre`. */
export const niceWords = set(
  `pre pree prees pres plus pluspunt pluspunten plusje voordeel meegenomen gewenst wenselijk troef bonus handig fijn welkom mooi
  voorkeur prettig leuk mag`,
)
const niceAfter = set(
  'pre pree pres plus pluspunt plusje voordeel meegenomen gewenst wenselijk troef bonus handig fijn welkom voorkeur prettig',
)

/** Words before something that is a must, or welcome: `je moet kunnen tillen`, `liefst met rijbewijs`. */
const mustBefore = set('moet moeten dient')
const niceBefore = set('liefst voorkeur liever')

/** A word that says how hard something is asked, and whether that stands before or after it. */
export interface StrengthCue {
  readonly strength: Strength
  readonly looks: 'back' | 'ahead'
}

/** What a word says of strength. `bij voorkeur` looks ahead, `heeft de voorkeur` back. */
export function strengthCue(text: string, before: string): StrengthCue | undefined {
  if (mustBefore.has(text)) return { strength: 'must', looks: 'ahead' }
  if (text === 'voorkeur') return { strength: 'nice', looks: before === 'bij' ? 'ahead' : 'back' }
  if (niceBefore.has(text)) return { strength: 'nice', looks: 'ahead' }
  if (mustWords.has(text)) return { strength: 'must', looks: 'back' }
  return niceAfter.has(text) ? { strength: 'nice', looks: 'back' } : undefined
}
