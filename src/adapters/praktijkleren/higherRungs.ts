import { educationRung } from '../../domain/education.js'
import type { Draft } from './draft.js'
import { labelled } from './labelled.js'
import type { Learner } from './learner.js'
import { compareDrafts } from './order.js'
import { diplomaOutcomes, rungOf } from './outcome.js'
import { educationLevelOf, type Qualification } from './qualification.js'
import type { Register } from './register.js'
import type { HigherRung } from './route.js'
import type { Target } from './target.js'
import { isOfBasisdeel } from './workProcessCode.js'

/** The best route to each target, by the target's key. */
export function bestOfEach(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    const { key } = draft.aim.target
    const present = best.get(key)
    if (present === undefined || compareDrafts(draft, present) < 0) best.set(key, draft)
  }
  return best
}

/** The kwalificaties that one leads on to: those that it names, else those that ask its diploma. */
function nextAfter({ crebo, leadsTo }: Qualification, { qualifications }: Register): string[] {
  if (leadsTo.length > 0) return [...leadsTo]
  return [...qualifications.values()].flatMap((one) => (one.entry?.diplomas?.includes(crebo) ? [one.crebo] : []))
}

/**
 * What a route counts towards: a praktijkverklaring towards the certificaten that hold something of what it covers and the diploma,
 * a certificaat towards the diploma, a diploma towards what its kwalificatie leads on to. With what would still be missing, and how
 * the best way there stands today. By rung; certificaten that miss least first, then by level, crebo and id.
 */
export function higherRungs(
  { aim, learned }: Draft,
  targets: readonly Target[],
  best: ReadonlyMap<string, Draft>,
  learner: Learner,
  register: Register,
): HigherRung[] {
  const { outcome, qualification, codes } = aim.target
  const rung = rungOf[outcome]
  const attested = new Set(aim.target.needsAll ? codes : learned)
  const after = (higher: Target): string[] => {
    const { codes: held } = learner.masteredOf(higher.qualification)
    const { crebo, dossier } = higher.qualification
    const counts = (code: string): boolean => {
      const isOwn = crebo === qualification.crebo || (dossier.id === qualification.dossier.id && isOfBasisdeel(code))
      return isOwn && attested.has(code)
    }
    return higher.codes.filter((code) => !held.has(code) && !counts(code))
  }
  const next = rung === 3 ? nextAfter(qualification, register) : [qualification.crebo]
  const isHigher = (higher: Target): boolean => {
    if (!next.includes(higher.qualification.crebo)) return false
    if (rung === 3) return rungOf[higher.outcome] === 3
    if (rungOf[higher.outcome] <= rung) return false
    return higher.outcome !== 'certificate' || higher.codes.some((code) => attested.has(code))
  }
  return onePerDiploma(targets.filter(isHigher), best)
    .map((higher) => {
      const now = best.get(higher.key)
      const asked = now?.blocks.some(({ code }) => code === 'entry-requirement') === true
      const entryMet = asked && rung === 3 && givesEntry(qualification, higher.qualification)
      return { ...rungTo(higher, after(higher), now), entryMet }
    })
    .sort(compareRungs)
}

/** Whether the diploma of one kwalificatie is enough to begin another. */
function givesEntry(held: Qualification, { entry }: Qualification): boolean {
  if (entry?.diplomas?.includes(held.crebo)) return true
  return entry?.level !== undefined && educationRung[educationLevelOf(held)] >= educationRung[entry.level]
}

/** Of the ways to one diploma the one that stands best today. */
function onePerDiploma(targets: readonly Target[], best: ReadonlyMap<string, Draft>): Target[] {
  return targets.filter((target) => {
    if (rungOf[target.outcome] < 3) return true
    const ways = diplomaOutcomes.flatMap((outcome) => best.get(`${outcome}:${target.qualification.crebo}`) ?? [])
    const [first = undefined] = [...ways].sort(compareDrafts)
    return (first?.aim.target.outcome ?? diplomaOutcomes[0]) === target.outcome
  })
}

const rungTo = (
  { outcome, qualification, certificate }: Target,
  remaining: readonly string[],
  now: Draft | undefined,
): Omit<HigherRung, 'entryMet'> => ({
  outcome,
  crebo: qualification.crebo,
  title: certificate?.title ?? qualification.title,
  certificate: certificate?.id,
  remaining: labelled(qualification, remaining),
  now: now?.status ?? 'no-leerbedrijf',
  blocks: [...new Set(now?.blocks.map(({ code }) => code))],
})

const compareRungs = (a: HigherRung, b: HigherRung): number =>
  rungOf[a.outcome] - rungOf[b.outcome] ||
  a.remaining.length - b.remaining.length ||
  compareTexts(a.crebo, b.crebo) ||
  compareTexts(a.certificate ?? '', b.certificate ?? '')

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
