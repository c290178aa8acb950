import type { IsoDate } from '../domain/calendar.js'
import type { Importance } from '../domain/competence.js'
import type { EducationLevel } from '../domain/education.js'
import type { Reservation } from '../domain/eligibility.js'
import type { Contract, JobKind } from '../domain/employment.js'
import type { Evidence } from '../domain/evidence.js'
import type { HoursRange } from '../domain/hours.js'
import type { LanguageLevel, LanguageSkill } from '../domain/language.js'
import type { MeasuredLoad, Surrounding } from '../domain/load.js'
import type { ChanceOfWork } from '../domain/outlook.js'
import type { Daypart } from '../domain/schedule.js'
import type { SupportKind } from '../domain/support.js'
import type { Transport } from '../domain/travel.js'
import type { Relation } from '../taxonomy/relations.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'

/** A concept with its labels, so that an explanation can be read without the taxonomy. */
export interface Named {
  readonly id: string
  readonly nl: string
  readonly en: string
  /** Whether a taxonomy knows it. One that is not known matches itself only. */
  readonly known: boolean
}

/** Names a concept; one that no taxonomy knows is shown by its id. */
export const named = (id: string, taxonomy: Taxonomy): Named => ({
  id,
  nl: taxonomy.label(id, 'nl') ?? id,
  en: taxonomy.label(id, 'en') ?? id,
  known: taxonomy.has(id),
})

/** Why a measure or a limit is what it is, as data. Absent parts are not known. Nothing here is free text of a person. */
export type Fact =
  | {
      readonly fact: 'distance'
      readonly metres: number
      readonly maximumKm?: number | undefined
      readonly minutes?: number | undefined
      readonly maximumMinutes?: number | undefined
      readonly means?: Transport | undefined
      /** Whether the minutes were estimated from the distance. */
      readonly estimated?: boolean
    }
  | {
      readonly fact: 'competence'
      readonly asked: Named
      readonly importance: Importance | number
      readonly weight: number
      readonly rarity: number
      /** False where the rarity is the taxonomy's median, since nothing was counted. */
      readonly rarityCounted: boolean
      readonly must: boolean
      readonly got: number
      readonly by?: Named
      readonly relation?: Relation
      readonly evidence?: Evidence | 'not-stated'
      readonly tasks: readonly number[]
    }
  | {
      readonly fact: 'talent-used'
      readonly asked: Named
      readonly by: Named
      readonly relation: Relation
      readonly rarity: number
      readonly similarity: number
    }
  | {
      readonly fact: 'education-level'
      readonly asked: EducationLevel
      readonly has?: EducationLevel | undefined
      readonly short?: number
    }
  | {
      readonly fact: 'education-field'
      readonly asked?: string | undefined
      readonly match: 'same' | 'other' | 'unknown'
    }
  | {
      readonly fact: 'language'
      readonly language: string
      readonly skill: LanguageSkill
      readonly asked: LanguageLevel
      readonly has?: LanguageLevel | undefined
      readonly must: boolean
    }
  | {
      readonly fact: 'credential'
      readonly credential: string
      readonly held?: boolean | undefined
      readonly by?: string | undefined
      readonly must: boolean
      readonly legal: boolean
    }
  | {
      readonly fact: 'equipment'
      readonly equipment: string
      readonly held?: boolean | undefined
      readonly must: boolean
    }
  | {
      readonly fact: 'experience'
      readonly occupation?: Named | undefined
      readonly askedMonths: number
      readonly countedMonths: number
      readonly from: readonly { readonly occupation: Named; readonly months: number; readonly similarity: number }[]
    }
  | {
      readonly fact: 'occupation'
      readonly offered: Named
      readonly wished: Named
      readonly similarity: number
      readonly by: 'same' | 'profile' | 'isco'
      readonly via: 'wish' | 'interest'
      readonly fromTitle: boolean
      /** True where another wished occupation could not be compared, so that the best may be better than this. */
      readonly open?: boolean
    }
  | { readonly fact: 'sector'; readonly wished: string; readonly offered: string; readonly digits: number }
  | { readonly fact: 'task'; readonly label: string; readonly minutes?: number | undefined; readonly liked: boolean }
  | { readonly fact: 'no-preference' }
  | {
      readonly fact: 'hours'
      readonly wished: HoursRange
      readonly offered: HoursRange
      readonly gapMinutes: number
      readonly childcareHours?: number | undefined
    }
  | {
      readonly fact: 'dayparts'
      readonly asked: number
      readonly possible: number
      readonly outside: readonly Daypart[]
    }
  | { readonly fact: 'irregular'; readonly offered: boolean }
  | {
      readonly fact: 'contract'
      readonly wished: readonly Contract[]
      readonly offered: readonly Contract[]
      readonly acceptable: boolean
    }
  | {
      readonly fact: 'kind'
      readonly wished: readonly JobKind[]
      readonly offered: JobKind
      readonly acceptable: boolean
    }
  | {
      readonly fact: 'support'
      readonly kind: SupportKind
      readonly needed: number
      readonly offered?: number | undefined
      readonly must: boolean
    }
  | {
      readonly fact: 'load'
      readonly load: MeasuredLoad
      readonly limit: number
      readonly amount?: number | undefined
      readonly within?: boolean | undefined
    }
  | { readonly fact: 'surrounding'; readonly surrounding: Surrounding; readonly present?: boolean | undefined }
  | {
      readonly fact: 'start'
      readonly availableFrom: IsoDate
      /** Absent where the work can begin now: the vacancy names no start, or one that is past. */
      readonly start?: IsoDate | undefined
      readonly daysLate: number
    }
  | { readonly fact: 'available-until'; readonly availableUntil: IsoDate; readonly tooShort: boolean }
  | { readonly fact: 'closing'; readonly closingDate: IsoDate; readonly closed: boolean }
  /** The last day of the work. */
  | { readonly fact: 'job-end'; readonly endDate: IsoDate; readonly ended: boolean }
  /** What somebody else published about the chance of work, with who says so and when. */
  | {
      readonly fact: 'outlook'
      readonly outlook: ChanceOfWork
      /** The occupation of the job, or else its sector, in which that chance is. */
      readonly occupation?: Named | undefined
      readonly fromTitle?: boolean
      readonly sector?: string | undefined
      /** Whether it is said of a larger group, of which that occupation or sector is a part. */
      readonly ofGroup: boolean
      /** Absent: of the whole country. */
      readonly region?: string | undefined
      readonly source: string
      readonly date: IsoDate
      readonly validUntil?: IsoDate | undefined
      readonly licence?: string | undefined
      /** False where another source says otherwise and is as near: then the measure is unknown. */
      readonly agreed: boolean
    }
  | { readonly fact: 'reservation'; readonly reservedFor: Reservation; readonly eligible?: boolean | undefined }

/** A fact of one kind. */
export type FactOf<K extends Fact['fact']> = Extract<Fact, { fact: K }>
