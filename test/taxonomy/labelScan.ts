import { distance } from 'fastest-levenshtein'
import type { Concept, ConceptKind } from '../../src/domain/taxonomyInput.js'
import type { LinkCandidate, LinkOptions, LinkResult } from '../../src/taxonomy/linkText.js'
import { normaliseLabel } from '../../src/taxonomy/normaliseLabel.js'

const denials = ['geen', 'niet', 'nooit', 'zonder', 'no', 'not', 'never', 'without']
const denies = (text: string): boolean => text.split(/[ +#&]/).some((word) => denials.includes(word))

interface ScannedLabel {
  readonly concept: string
  readonly kind: ConceptKind
  readonly label: string
  readonly text: string
  readonly denies: boolean
}

/**
 * What linking means, written down plainly: every text is compared with every label by fastest-levenshtein, without any
 * filter. Tests hold the index equal to it; the benchmark measures against it.
 */
export class LabelScan {
  readonly #labels: ScannedLabel[] = []

  constructor(concepts: Iterable<Concept>) {
    for (const { id: concept, kind, labels, alternativeLabels } of concepts) {
      const given = [labels.nl, labels.en, ...(alternativeLabels?.nl ?? []), ...(alternativeLabels?.en ?? [])]
      for (const label of given) {
        const text = normaliseLabel(label ?? '')
        if (label !== undefined && text !== '') this.#labels.push({ concept, kind, label, text, denies: denies(text) })
      }
    }
  }

  /** How many labels are compared. */
  get size(): number {
    return this.#labels.length
  }

  link(input: string, { kinds, limit = 5, threshold = 850 }: LinkOptions = {}): LinkResult {
    const text = normaliseLabel(input)
    const denying = denies(text)
    const best = new Map<string, LinkCandidate>()
    for (const { concept, kind, label, text: labelText, denies: labelDenies } of this.#labels) {
      if (text === '' || denying !== labelDenies || (kinds !== undefined && !kinds.includes(kind))) continue
      const edits = distance(text, labelText)
      const confidence = 1000 - Math.ceil((1000 * edits) / Math.max(text.length, labelText.length))
      if (confidence < 600 || confidence <= (best.get(concept)?.confidence ?? 0)) continue
      best.set(concept, { concept, confidence, label, how: edits === 0 ? 'same-label' : 'spelling' })
    }
    const all = [...best.values()].sort((a, b) => b.confidence - a.confidence || (a.concept < b.concept ? -1 : 1))
    const candidates = all[0]?.how === 'same-label' ? all.filter(({ how }) => how === 'same-label') : all
    const [first, second] = candidates
    const sure = first !== undefined && first.confidence >= threshold && first.confidence !== second?.confidence
    return { candidates: candidates.slice(0, limit), linked: sure ? first : undefined }
  }
}
