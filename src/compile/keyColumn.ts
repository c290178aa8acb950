import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'

/** How many units go into a text at once: few enough for the arguments of a call. */
const PIECE = 8192

/** Keys as they were made, unit by unit, in the order of their codes: they need not be made again of their witnesses. */
export function keyColumnSections(keys: Iterable<string>, name: string): Record<string, TypedArray> {
  const all = [...keys]
  const units = new Uint16Array(all.reduce((sum, { length }) => sum + length, 0))
  const ends = new Uint32Array(all.length)
  let at = 0
  for (const [code, key] of all.entries()) {
    for (let place = 0; place < key.length; place++) units[at++] = key.charCodeAt(place)
    ends[code] = at
  }
  return { [`${name}.keys`]: units, [`${name}.keyEnds`]: ends }
}

/** The keys of such a column, as many as there are codes; undefined if none were written. Throws a PassendError `damaged-snapshot`. */
export function openKeyColumn(sections: Sections, name: string, codes: number): (() => string[]) | undefined {
  if (!sections.has(`${name}.keys`)) return undefined
  const units = sectionOf(sections, `${name}.keys`, 'Uint16Array')
  const ends = sectionOf(sections, `${name}.keyEnds`, 'Uint32Array')
  const rises = ends.every((end, code) => end >= (ends[code - 1] ?? 0))
  if (ends.length !== codes || !rises || (ends.at(-1) ?? 0) !== units.length)
    throw damaged(`the keys of '${name}' do not fit its codes`)
  return () => {
    const text = textOf(units)
    return Array.from(ends, (end, code) => text.slice(ends[code - 1] ?? 0, end))
  }
}

function textOf(units: Uint16Array): string {
  let text = ''
  for (let from = 0; from < units.length; from += PIECE)
    text += String.fromCharCode.apply(null, units.subarray(from, from + PIECE) as unknown as number[])
  return text
}
