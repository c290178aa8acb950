import type { Finding } from '../../../domain/issue.js'
import { metresBetween, type Point } from '../../../domain/place.js'
import type { PlaceLookup } from '../../../prepare/context.js'
import type { Group } from '../message.js'
import { placeOf } from '../vacancy.js'
import { groupAt, integerAt, leafAt } from '../values.js'
import { postcodeAt } from '../work.js'
import type { Truth } from './truth.js'

/** The name of the area among what is asked. */
export const AREA = 'selectiegebied'

/** The area of a question (`selectiegebied`): kilometres around a postcode. */
export interface AskedArea {
  readonly pc4: string
  readonly km: number
}

/** Whether a message lies in an area, and how far from its centre, in whole metres as the crow flies. */
export interface Located {
  readonly truth: Truth
  readonly metres?: number
}

/** The area that a question asks. It needs both a distance of 0 to 999 and a postcode; a question without it is told. */
export function readArea(root: Group, findings: Finding[]): AskedArea | undefined {
  const group = groupAt(root, 'selectiegebied')
  const km = integerAt(group, 'afstand', 0, 999)?.value
  const pc4 = postcodeAt(group, 'postcode')
  if (km !== undefined && pc4 !== undefined) return { km, pc4 }
  for (const name of ['afstand', 'postcode']) {
    const leaf = leafAt(group, name)
    if (leaf?.finding !== undefined) findings.push({ ...leaf.finding, severity: 'error' })
    else if (group !== undefined && leaf === undefined) findings.push(missing(`selectiegebied.${name}`, 'error'))
  }
  if (group === undefined) findings.push(missing('selectiegebied', 'warning'))
  return undefined
}

const missing = (path: string, severity: Finding['severity']): Finding => ({
  code: 'required',
  severity,
  path,
  expected: 'a distance in kilometres and a postcode',
  got: 'nothing',
})

/**
 * Looks messages up in an area: as the crow flies between the centres of two four-digit postcodes. A person is in it if
 * it is also no farther than they will travel themselves (`maximaleReisafstand`), unless `ownMaximum` is false. Undefined
 * if the centre of the area is not known.
 */
export function locator(
  area: AskedArea,
  places: PlaceLookup,
  kind: 'candidate' | 'vacancy',
  ownMaximum: boolean,
): ((root: Group) => Located) | undefined {
  const centre = pointAt(places, area.pc4)
  if (centre === undefined) return undefined
  return (root) => {
    const mobility = kind === 'candidate' ? groupAt(root, 'mobiliteit') : undefined
    const pc4 = kind === 'candidate' ? postcodeAt(mobility, 'bemiddelingspostcode') : pc4Of(root)
    const point = pc4 === undefined ? undefined : pointAt(places, pc4)
    if (point === undefined) return { truth: undefined }
    const metres = metresBetween(centre, point)
    const most = ownMaximum ? (integerAt(mobility, 'maximaleReisafstand', 1, 999)?.value ?? 999) : 999
    return { truth: metres <= Math.min(area.km, most) * 1000, metres }
  }
}

/** The postcode of the work, also as the 0.8 pilot has it. */
function pc4Of(root: Group): string | undefined {
  const place = placeOf(root, groupAt(root, 'werkgever'), {})
  return place !== undefined && 'pc4' in place ? place.pc4 : undefined
}

function pointAt(places: PlaceLookup, pc4: string): Point | undefined {
  const point: Partial<Point> | undefined = places(pc4)
  return Number.isFinite(point?.lat) && Number.isFinite(point?.lon) ? (point as Point) : undefined
}
