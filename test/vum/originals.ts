import type { Candidate } from 'passend'
import type { VumWriteOptions } from 'passend/vum'
import { yearsOf } from '../../src/adapters/vum/period.js'
import { employerIdOf } from '../../src/adapters/vum/vacancy.js'

/** The parts of a message that a record does not hold and a source does. */
interface Original {
  idWerkzoekende?: string
  idVacature?: string
  mobiliteit?: { bemiddelingspostcode?: string }
  adres?: { postcode?: string }
  werkgever?: { handelsnaamOrganisatie?: string }
  arbeidsmarktkwalificatie?: {
    werkervaring?: {
      beroep?: { codeBeroepsnaam?: string }
      datumAanvangWerkzaamheden?: string
      datumEindeWerkzaamheden?: string
    }[]
  }
}

/** What a source gives when it writes records that were read from its own messages: postcodes, trade names, days of work. */
export function fromOriginals(messages: readonly unknown[], asOf: string): VumWriteOptions {
  const originals = messages as readonly Original[]
  const byId = new Map(originals.map((message) => [message.idWerkzoekende ?? message.idVacature, message]))
  const names = originals.flatMap(({ werkgever }) => werkgever?.handelsnaamOrganisatie ?? [])
  const nameOf = new Map(names.map((name) => [employerIdOf(name.trim()), name]))
  return {
    asOf,
    postcode: (id) => {
      const { mobiliteit, adres } = byId.get(id) ?? {}
      return mobiliteit?.bemiddelingspostcode ?? adres?.postcode
    },
    employerName: (employerId) => nameOf.get(employerId),
    period: ({ occupation, years }, _, id) => {
      for (const work of byId.get(id)?.arbeidsmarktkwalificatie?.werkervaring ?? []) {
        const { datumAanvangWerkzaamheden: start, datumEindeWerkzaamheden: end, beroep } = work
        if (start === undefined || end === undefined || start > end || beroep?.codeBeroepsnaam !== occupation) continue
        if (yearsOf(start, end, asOf) === years) return { start, end }
      }
      return undefined
    },
  }
}

/** The values of a record: field without list positions, and value. */
export function valuesOf(value: unknown, field = ''): { field: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, `${field}[]`))
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ field, value }]
  return Object.entries(value).flatMap(([key, item]) => valuesOf(item, field === '' ? key : `${field}.${key}`))
}

/** A candidate with its work conditions and equipment sorted: neither list has an order, and VUM's fields have their own. */
export function inOrder(candidate: Candidate | undefined): Candidate | undefined {
  if (candidate === undefined) return undefined
  const { supportNeeds, circumstances } = candidate
  return {
    ...candidate,
    ...(supportNeeds && { supportNeeds: [...supportNeeds].sort((a, b) => (a.kind < b.kind ? -1 : 1)) }),
    ...(circumstances?.equipment && {
      circumstances: { ...circumstances, equipment: [...circumstances.equipment].sort() },
    }),
  }
}
