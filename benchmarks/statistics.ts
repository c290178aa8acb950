/** Mean, sample standard deviation and standard error of a list of figures. */
export function summarise(figures: readonly number[]): { mean: number; deviation: number; error: number } {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length
  const variance = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / Math.max(1, figures.length - 1)
  const deviation = Math.sqrt(variance)
  return { mean, deviation, error: deviation / Math.sqrt(figures.length) }
}

/** The figure below which a share of a list lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** The middle one of a list, the upper of two. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

/** Rows as a Markdown table, the first row its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n')
}
