import type { Named } from '../criteria/fact.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Issue } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { Filter } from '../domain/rankOptions.js'
import type { OutlookAnswer } from '../prepare/outlookAnswer.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { SectorGroup } from './sectorGroup.js'
import type { Cell, Count } from './smallCells.js'

/** What employers ask in a sector. About vacancies, so nothing of it is hidden. */
export interface SectorDemand {
  readonly vacancies: number
  /** Those of them that hire openly: they are counted and never ranked. */
  readonly openHiring: number
  /** The places of vacancies that say how many they have, and how many vacancies do not say. */
  readonly places: { readonly stated: number; readonly vacanciesThatDoNotSay: number }
}

/** The people of whom something can be said in a sector. One person can be in all of these. */
export interface SectorSupply {
  /** Who wishes this sector, a part of it, or a sector that it is part of. */
  readonly wish: Count
  /** Those of them for whom no vacancy in it is open. */
  readonly wishAndNothingOpen: Count
  /** For whom some vacancy in it is eligible or to be verified. */
  readonly open: Count
  /** For whom the best of those scores above what the policy takes for unknown. */
  readonly fit: Count
}

/** A competence that is asked in a sector and is not known of people whom the work fits by the rest. */
export interface SectorLack {
  readonly asked: Named
  readonly people: number
  readonly pairs: number
  readonly vacancies: number
  /** How rare it is, 1..1000. */
  readonly rarity: number
}

/** One sector: what is asked, who is there, and what stands between. */
export interface SectorView {
  readonly sector: SectorGroup
  /** What is said about the chance of work, for each SBI code of the sector of which anything is said. Shown: this moves no score. */
  readonly outlook: readonly (OutlookAnswer & { readonly code: string })[]
  readonly demand: SectorDemand
  readonly supply: SectorSupply
  /** Pairs of a person and a vacancy by how they stand. */
  readonly pairs: { readonly eligible: Cell; readonly toVerify: Cell; readonly blocked: Cell }
  /** Blocked pairs by their first unmet limit, travel first. */
  readonly blockedBy: Readonly<Partial<Record<CriterionId, Cell>>>
  /** Most pairs x rarity first. Those of too few people are left out, and counted. */
  readonly lacked: readonly SectorLack[]
  readonly lackedHidden: number
}

/** With what a report was made: the same again gives the same report. */
export interface SectorStamp {
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  /** The hash of the outlook that is shown, if there is one. The stamp of the policy names the one that counts, if one does. */
  readonly outlook?: string
  readonly where: Filter
  readonly profileLimit: number
  readonly engineVersion: string
  readonly seed: string
  readonly asOf?: string
}

/** Supply, demand and what is missing between them, sector by sector. About groups: nobody is named, and small counts are not told. */
export interface SectorReport {
  readonly people: number
  /** How the people stand to sectors as a wish; together they are all. */
  readonly wishes: { readonly named: Count; readonly noPreference: Count; readonly notKnown: Count }
  /** Most vacancies first, then by id. */
  readonly sectors: readonly SectorView[]
  /** Vacancies that count and state no sector: they are in none of these. */
  readonly vacanciesWithoutSector: number
  /** Counts about fewer people than this are `suppressed`. */
  readonly threshold: number
  readonly issues: readonly Issue[]
  readonly stamp: SectorStamp
}
