import type { Fact } from '../../criteria/fact.js'
import type { MissingField } from '../../criteria/missing.js'
import { languageStep } from '../../domain/language.js'
import type { ChanceOfWork } from '../../domain/outlook.js'

/** What a fact says of the pair: it speaks for it, against it, is not known, or says neither. */
export type Standing = 'good' | 'poor' | 'unknown' | 'neutral'

/** From this similarity on an occupation is like the wished one. */
const ALIKE_FROM = 500

const judged = (good: boolean | undefined): Standing => (good === undefined ? 'unknown' : good ? 'good' : 'poor')

const outlooks = { kansrijk: 'good', neutral: 'neutral', little: 'poor' } as const satisfies Record<
  ChanceOfWork,
  Standing
>

/** How a fact stands. What is absent from it is not known, or known not to be there: `missing` of its criterion tells. */
export function standingOf(fact: Fact, missing: readonly MissingField[]): Standing {
  switch (fact.fact) {
    case 'distance':
      return judgeDistance(fact)
    case 'competence': {
      const answered = fact.relation === 'same' || fact.relation === 'narrower'
      if (answered || (fact.relation !== undefined && !fact.must)) return 'good'
      const open = missing.some(
        ({ about }) => about === undefined || (typeof about === 'object' && about.id === fact.asked.id),
      )
      return open ? 'unknown' : 'poor'
    }
    case 'talent-used':
      return 'good'
    case 'education-level':
      return judged(fact.short === undefined ? undefined : fact.short === 0)
    case 'education-field':
      return judged(fact.match === 'unknown' ? undefined : fact.match === 'same')
    case 'language':
      return judged(fact.has === undefined ? undefined : languageStep[fact.has] >= languageStep[fact.asked])
    case 'credential':
    case 'equipment':
      return judged(fact.held)
    case 'experience': {
      if (fact.countedMonths >= fact.askedMonths) return 'good'
      const open = missing.some(({ about }) => (typeof about === 'object' ? about.id : about) === fact.occupation?.id)
      return open ? 'unknown' : 'poor'
    }
    case 'occupation':
      return judged(fact.similarity >= ALIKE_FROM ? true : fact.open ? undefined : false)
    case 'sector':
      return judged(fact.digits >= 2)
    case 'task':
      return judged(fact.liked)
    case 'no-preference':
      return 'neutral'
    case 'hours':
      return judged(fact.gapMinutes === 0)
    case 'dayparts':
      return judged(fact.possible === fact.asked)
    case 'irregular':
      return judged(!fact.offered)
    case 'contract':
    case 'kind':
      return judged(fact.acceptable)
    case 'support':
      return judged(fact.offered === undefined ? undefined : fact.offered >= fact.needed)
    case 'load':
      return judged(fact.within)
    case 'surrounding':
      return judged(fact.present === undefined ? undefined : !fact.present)
    case 'start':
      return judged(fact.daysLate === 0)
    case 'available-until':
      return fact.tooShort ? 'poor' : 'neutral'
    case 'closing':
      return fact.closed ? 'poor' : 'neutral'
    case 'job-end':
      return fact.ended ? 'poor' : 'neutral'
    case 'outlook':
      return fact.agreed ? outlooks[fact.outlook] : 'neutral'
    case 'reservation':
      return judged(fact.eligible)
    default:
      return never(fact)
  }
}

function judgeDistance({ metres, maximumKm, minutes, maximumMinutes }: Extract<Fact, { fact: 'distance' }>): Standing {
  if (maximumKm === undefined && maximumMinutes === undefined) return 'neutral'
  if (maximumKm !== undefined && metres > maximumKm * 1000) return 'poor'
  if (maximumMinutes === undefined) return 'good'
  return judged(minutes === undefined ? undefined : minutes <= maximumMinutes)
}

/** What the compiler proves cannot come; data from an older version may still hold it. */
const never = (_fact: never): 'neutral' => 'neutral'
