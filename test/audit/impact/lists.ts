import type { AuditedList, AuditedPair, ImpactReport, ShownGroup } from 'passend/audit'

/** A pair with nothing against it and nothing kept of its measures, unless that is given. */
export const pair = (candidateId: string, rest: Partial<AuditedPair> = {}): AuditedPair => ({
  candidateId,
  vacancyId: 'v',
  status: 'eligible',
  score: 500,
  measures: {},
  unmet: [],
  unknown: [],
  ...rest,
})

/** A list of people in an order. */
export const listOf = (listId: string, pairs: readonly AuditedPair[], period?: string): AuditedList => ({
  listId,
  pairs,
  ...(period !== undefined && { period }),
})

/** So many people whose ids begin alike. */
export const people = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${prefix}-${number}`)

/** The figures of a group that must be shown. */
export function groupOf({ tables }: ImpactReport, attributes: string, ...values: (string | null)[]): ShownGroup {
  const table = tables.find((one) => one.attributes.join(' ') === attributes)
  const group = table?.groups.find((one) => one.values.join() === values.join())
  if (group === undefined || group.suppressed) throw new Error(`no figures of ${attributes} ${values.join()}`)
  return group
}
