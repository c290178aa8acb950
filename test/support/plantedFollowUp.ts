import type { AuditedPair, Became, Decided } from 'passend/audit'
import type { Random } from '../../src/audit/statistics/random.js'

/** Of which criterion a reason to say no speaks. */
const spokenOf = { travel: 'travel', hours: 'hours', competences: 'lacks-competence' } as const

/** What people decided about a pair and what became of it, where somebody starts with a chance from 0 to 1. Nobody decides about a blocked one. */
export function followed(
  { status, measures }: AuditedPair,
  chance: number,
  random: Random,
): { readonly decisions: readonly Decided[]; readonly became: Became } {
  const open: Became = { started: undefined, months: 0 }
  // Drawn for each, whatever comes of it, so that nothing planted shifts the draws of the next.
  const [heard, starts, says, because, stays] = Array.from({ length: 5 }, () => random.share()) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (status === 'blocked' || heard < 0.2) return { decisions: [], became: open }
  const accepted: Decided[] = [
    { outcome: 'accepted', role: 'adviser' },
    { outcome: 'accepted', role: 'jobseeker' },
  ]
  if (starts < chance) return { decisions: accepted, became: stayed(stays) }
  if (says < 0.4) return { decisions: accepted, became: { started: false, months: 0 } }
  const low = (['travel', 'hours', 'competences'] as const).filter((id) => {
    const measure = measures[id]
    return typeof measure === 'number' && measure < 600
  })
  const spoken = low[Math.floor(because * low.length)]
  const reason = spoken !== undefined ? spokenOf[spoken] : because < 0.1 ? 'already-placed' : 'not-interested'
  return { decisions: [{ outcome: 'declined', reason, role: 'jobseeker' }], became: open }
}

/** How long somebody who started was still there; of one in five nobody has said yet. */
function stayed(drawn: number): Became {
  if (drawn < 0.2) return { started: true, months: 0 }
  if (drawn < 0.35) return { started: true, months: 0, left: 'work-did-not-fit' }
  if (drawn < 0.5) return { started: true, months: 3, left: 'contract-ended' }
  if (drawn < 0.7) return { started: true, months: 6 }
  return { started: true, months: 12 }
}
