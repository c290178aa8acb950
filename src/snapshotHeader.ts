import type { IsoDate } from './domain/calendar.js'
import type { Instrument } from './domain/instrument.js'
import type { OutlookRecord } from './domain/outlook.js'
import type { ParseOptions } from './domain/parse.js'
import type { Point } from './domain/place.js'
import type { Policy } from './domain/policy.js'
import type { TaxonomyInput } from './domain/taxonomyInput.js'
import type { Sections } from './holding/sections.js'

/** What a snapshot holds. */
export interface SnapshotOptions {
  /** Whether the candidates are in it. Default true. */
  readonly candidates?: boolean
}

/** What is read back of a snapshot: its arrays, and where postcodes lie. */
export interface SnapshotContents {
  readonly sections: Sections
  readonly places: ReadonlyMap<string, Point>
}

/** What a snapshot says of the matcher that made it. */
export interface SnapshotHeader {
  readonly engineVersion: string
  readonly policy: Policy
  readonly taxonomy: { readonly hash: string; readonly input: TaxonomyInput }
  readonly instruments: readonly Instrument[]
  /** What others say of the chance of work, whether it counts or not; absent where nothing was loaded. */
  readonly outlook?: readonly OutlookRecord[]
  readonly seed: string
  readonly asOf: IsoDate | undefined
  readonly parsing: ParseOptions
  /** Where the postcodes of the records lie. */
  readonly places: readonly (readonly [pc4: string, point: Point])[]
  /** Options that are functions, without which the matcher would not be the same. */
  readonly needs: { readonly travelMinutes: boolean; readonly linker: boolean }
}
