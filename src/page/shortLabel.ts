/** How many characters of a label fit beside its value on a narrow screen. The table beside a chart has the whole of it. */
const MOST_CHARACTERS = 36

/** A label as it fits in a chart. `most`: in how many characters. */
export function shortLabel(label: string, most = MOST_CHARACTERS): string {
  const characters = [...label]
  return characters.length <= most ? label : `${characters.slice(0, most - 1).join('')}…`
}
