/** A column of a table in plain text. */
export interface TextColumn {
  readonly head: string
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
}

/** Between two columns. */
const GAP = '  '

/** A table as lines of plain text: every column as wide as its widest cell, a line below the heads, no space at the end of a line. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const heads = columns.map(({ head }) => head)
  const widths = columns.map((_, at) => Math.max(...[heads, ...rows].map((cells) => width(cells[at] ?? ''))))
  const line = (cells: readonly string[]) =>
    columns
      .map(({ isNumber }, at) => {
        const cell = cells[at] ?? ''
        const space = ' '.repeat((widths[at] as number) - width(cell))
        return isNumber === true ? space + cell : cell + space
      })
      .join(GAP)
      .trimEnd()
  return [line(heads), widths.map((one) => '-'.repeat(one)).join(GAP), ...rows.map(line)]
}

/** How many characters a text shows, as near as can be told without a font. */
const width = (text: string): number => [...text].length
