import type { Context } from './context.js'
import type { Job } from './job.js'
import type { OutlookAnswer } from './outlookAnswer.js'

/** What is said of the chance of work in a job, and of what; or what of the job would have to be known first. */
export type OutlookOfJob =
  | { readonly about: 'occupation' | 'sector'; readonly answer: OutlookAnswer }
  | { readonly lacks: readonly ('occupation' | 'region')[] }

/**
 * What is said of the chance of work in a job where it is: of its occupation if anything that holds today is, else of its sector.
 * Undefined where nothing of the kind is, without an outlook, and without a day that counts as today: then nothing can be called valid.
 *
 * What may turn out otherwise once more is known of the job is not said yet. So a sector speaks for a job without an occupation only if
 * nothing is said of any occupation, and the whole country for a job of no known region only if nothing is said of any region.
 */
export function outlookOfJob(
  { occupation, sector, region }: Pick<Job, 'occupation' | 'sector' | 'region'>,
  { outlook, asOf, taxonomy }: Context,
): OutlookOfJob | undefined {
  if (outlook === undefined || asOf === undefined) return undefined
  const question = { region, asOf }
  const ofSector = sector === undefined ? undefined : outlook.forSector(sector, question)
  const sectorByRegion = region === undefined && sector !== undefined && outlook.variesForSector(sector, asOf)
  if (occupation === undefined) {
    const open = outlook.speaksOfOccupations(question)
    if (open || sectorByRegion)
      return { lacks: [...(open ? (['occupation'] as const) : []), ...regionIf(sectorByRegion)] }
  } else {
    const isco = taxonomy.concept(occupation)?.isco
    const answer = outlook.forOccupation(occupation, isco, question)
    const byRegion = region === undefined && outlook.variesForOccupation(occupation, isco, asOf)
    if (byRegion || (answer.outlook === undefined && sectorByRegion)) return { lacks: ['region'] }
    if (answer.outlook !== undefined) return { about: 'occupation', answer }
  }
  return ofSector?.outlook === undefined ? undefined : { about: 'sector', answer: ofSector }
}

const regionIf = (lacks: boolean) => (lacks ? (['region'] as const) : [])
