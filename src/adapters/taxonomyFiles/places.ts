import { z } from 'zod'
import { parsedBy } from '../../domain/parsedBy.js'
import type { Point } from '../../domain/place.js'
import { PassendError } from '../../errors.js'
import { cell, readCsv } from './csvRows.js'
import { readTextIfPresent } from './readText.js'

const pointSchema = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  region: z.string().min(1).max(100).optional(),
})

/**
 * Reads where postcodes lie: csv with columns `pc4, lat, lon` and, if there is one, `region` (or `regio`, `regiocode`), or
 * JSON `{ "9711": { "lat": 53.2, "lon": 6.6, "region": "AM01" } }`. What is no PC4 or no point is passed over; of a
 * postcode that stands twice the first counts.
 * @throws PassendError `unreadable-file` when there is no such file or no place in it.
 */
export function readPlaces(file: string): Map<string, Point> {
  const text = readTextIfPresent(file)
  const places = new Map<string, Point>()
  for (const [pc4, value] of text === undefined ? [] : entriesOf(text, file)) {
    const point = parsedBy(pointSchema, value)
    if (point.success && /^[1-9]\d{3}$/.test(pc4) && !places.has(pc4)) places.set(pc4, point.data)
  }
  if (places.size > 0) return places
  throw new PassendError(
    'unreadable-file',
    text === undefined ? `There is no file '${file}'.` : `'${file}' holds no places.`,
    'Give csv with the columns pc4, lat, lon and if known region, or JSON { "9711": { "lat": 53.2, "lon": 6.6 } }.',
    { file },
  )
}

function entriesOf(text: string, file: string): Iterable<readonly [string, unknown]> {
  return text.trimStart().startsWith('{') ? jsonEntries(text) : csvEntries(text, file)
}

function jsonEntries(text: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(text) as object)
  } catch {
    return []
  }
}

function csvEntries(text: string, file: string): [string, unknown][] {
  return readCsv(text, file).rows.flatMap(({ cells }): [string, unknown][] => {
    const pc4 = cells === undefined ? undefined : cell(cells, 'pc4', 'postcode')
    if (cells === undefined || pc4 === undefined) return []
    const region = cell(cells, 'region', 'regio', 'regiocode')
    const degrees = (column: string) => Number(cell(cells, column) ?? Number.NaN)
    return [[pc4, { lat: degrees('lat'), lon: degrees('lon'), ...(region === undefined ? {} : { region }) }]]
  })
}
