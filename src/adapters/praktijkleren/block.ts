import type { EducationLevel } from '../../domain/education.js'
import type { Trip } from './trip.js'

/**
 * Why a route cannot be now. `leerbedrijf` and `school` are ids, `workProcesses` codes. No block can be waived: the law sets them,
 * or there is nobody or nowhere to learn, or the person set the limit.
 */
export type Block =
  | {
      /** The company is not recognised for these werkprocessen on the day that counts as today. */
      readonly code: 'recognition-missing'
      readonly leerbedrijf: string
      readonly workProcesses: readonly string[]
      /** The last day of a recognition for one of them that is over. */
      readonly lapsed: string | undefined
    }
  | { readonly code: 'no-praktijkopleider'; readonly leerbedrijf: string }
  | { readonly code: 'no-place'; readonly leerbedrijf: string }
  | { readonly code: 'too-far'; readonly leerbedrijf: string; readonly trip: Trip }
  | { readonly code: 'too-far'; readonly school: string; readonly trip: Trip }
  | { readonly code: 'no-school'; readonly why: 'none-offers' | 'none-has-room' | 'none-signs' }
  | {
      readonly code: 'entry-requirement'
      readonly level: EducationLevel | undefined
      /** Crebo numbers, one of which is enough. */
      readonly diplomas: readonly string[]
      readonly has: EducationLevel | undefined
    }
  | { readonly code: 'hours-too-many'; readonly neededMinutes: number; readonly availableMinutes: number }
  | {
      /** These werkprocessen occur in the work of none of the companies. */
      readonly code: 'not-covered'
      readonly workProcesses: readonly string[]
    }
  | {
      /** The certificaat is not given any more after, or not yet before, the day `on`. */
      readonly code: 'certificate-not-valid'
      readonly over: boolean
      readonly on: string
    }
  | { readonly code: 'nothing-left-to-learn' }
export type BlockCode = Block['code']

/** The blocks in the order in which they are told; a count of blocks takes the first of a route. */
export const blockCodes = [
  'nothing-left-to-learn',
  'certificate-not-valid',
  'entry-requirement',
  'hours-too-many',
  'not-covered',
  'recognition-missing',
  'no-praktijkopleider',
  'no-place',
  'no-school',
  'too-far',
] as const satisfies readonly BlockCode[]

/** What is not known and must be, before a route can be called possible. */
export type Question =
  | { readonly of: 'candidate'; readonly field: 'education' | 'place' | 'hours' | 'transport' }
  | {
      /** Mastered by the record, without a number that says of which kwalificatie. */
      readonly of: 'candidate'
      readonly field: 'workProcesses'
      readonly workProcesses: readonly string[]
    }
  | {
      readonly of: 'leerbedrijf'
      readonly id: string
      readonly field: 'place' | 'places' | 'praktijkopleiders' | 'recognition'
    }
  | { readonly of: 'school'; readonly id: string; readonly field: 'place' | 'room' | 'thirdSigner' }
  | {
      /** No day counts as today, so that nobody knows whether it is still given. */
      readonly of: 'certificate'
      readonly id: string
      readonly field: 'dates'
    }
