import type { Table } from '../compile/table.js'
import type { Filter } from '../domain/rankOptions.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

type Wanted = string | readonly string[]

const listOf = (wanted: Wanted): readonly string[] => (typeof wanted === 'string' ? [wanted] : wanted)

/** Whether a value is among those wanted. A sector is wanted by all that it begins with; what is not stated is not wanted. */
function admitsValue(name: keyof Filter, wanted: Wanted | undefined, value: string | undefined): boolean {
  if (wanted === undefined) return true
  if (value === undefined) return false
  return listOf(wanted).some((one) => (name === 'sector' ? value.startsWith(one) : value === one))
}

/** Whether a job is among those that count. */
export const admitsJob = (filter: Filter, { region, sector, kind, employerId }: Job): boolean =>
  admitsValue('region', filter.region, region) &&
  admitsValue('sector', filter.sector, sector) &&
  admitsValue('kind', filter.kind, kind) &&
  admitsValue('employerId', filter.employerId, employerId)

/** Whether a person is among those that count: by the region they live in. */
export const admitsPerson = (filter: Filter, person: Person): boolean =>
  admitsValue('region', filter.region, person.region)

/** For each column that a filter reads, which of its codes are admitted. */
export type AdmittedCodes = readonly { readonly column: number; readonly admitted: Uint8Array }[]

/** Reads a filter as codes. */
export function admittedCodes<T>(filter: Filter, table: Table<T>): AdmittedCodes {
  return [...table.facets.ofFilter].flatMap(([name, { column, read }]) => {
    const wanted = filter[name]
    if (wanted === undefined) return []
    const admitted = Uint8Array.from({ length: table.codes(column) }, (_, code) =>
      Number(admitsValue(name, wanted, read(table.example(column, code)))),
    )
    return [{ column, admitted }]
  })
}
