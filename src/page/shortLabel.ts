/** How many characters of a label fit beside its value on a narrow screen. The table beside a chart has the whole of it. */
const MOST_CHARACTERS = 36

/** A label as it fits in a chart. */
export function shortLabel(label: string): string {
  const characters = [...label]
  return characters.length <= MOST_CHARACTERS ? label : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
