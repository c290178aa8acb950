import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.PASSEND_DATA === undefined ? undefined : join(process.env.PASSEND_DATA, 'vum')

/** Whether the official set and the contracts of VUM are there: `PASSEND_DATA` names the folder in which `vum` lies. */
export const officialDataPresent = folder !== undefined && existsSync(join(folder, 'werkzoekenden.json'))

/** Says that a test of the official set is skipped. */
export function tellSkipped(test: string): void {
  if (!officialDataPresent)
    process.stderr.write(`${test}: SKIPPED, PASSEND_DATA names no folder with vum/werkzoekenden.json\n`)
}

/** A file of the folder `vum`, as text. */
export const officialText = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8')

/** A file of the folder `vum`, as JSON. */
export const officialJson = (file: string): unknown => JSON.parse(officialText(file))

/** Where the PC4 of the official set lie. */
export function officialPlaces(): Map<string, { lat: number; lon: number }> {
  const [head = '', ...rows] = readFileSync(join(folder ?? '', '../geo/pc4-centroid-region.csv'), 'utf8').split('\n')
  const names = head.split(',')
  const at = (cells: readonly string[], name: string) => cells[names.indexOf(name)] ?? ''
  return new Map(
    rows
      .map((row) => row.split(','))
      .filter((cells) => cells.length >= names.length)
      .map((cells) => [at(cells, 'pc4'), { lat: Number(at(cells, 'lat')), lon: Number(at(cells, 'lon')) }]),
  )
}
