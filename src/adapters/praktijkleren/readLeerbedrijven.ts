import type { Issue } from '../../domain/issue.js'
import { qualificationAt, workProcessesAt } from './knownParts.js'
import {
  type Leerbedrijf,
  leerbedrijfSchema,
  offeredWorkSchema,
  type Recognition,
  recognitionSchema,
} from './leerbedrijf.js'
import type { Qualification } from './qualification.js'
import { complain, readPart, type Spot } from './readPart.js'
import { type Room, roomSchema } from './room.js'

type Qualifications = ReadonlyMap<string, Qualification>

/** The companies, by id. A bad recognition or offer is left out; bad numbers are not known. */
export function readLeerbedrijven(
  list: readonly unknown[],
  qualifications: Qualifications,
  issues: Issue[],
): Map<string, Leerbedrijf> {
  const leerbedrijven = new Map<string, Leerbedrijf>()
  for (const [index, input] of list.entries()) {
    const spot = { path: `leerbedrijven[${index}]`, index }
    const read = readPart(leerbedrijfSchema, input, spot, issues)
    if (read === undefined) continue
    const here = { ...spot, id: read.id }
    if (leerbedrijven.has(read.id)) {
      const got = 'the id again; the last one counts'
      complain(issues, here, { code: 'duplicate-id', severity: 'warning', expected: 'one leerbedrijf an id', got })
    }
    leerbedrijven.set(read.id, {
      id: read.id,
      name: read.name,
      place: read.place,
      recognitions: readRecognitions(read.recognitions ?? [], qualifications, here, issues),
      offers: readOffers(read.offers ?? [], qualifications, here, issues),
      praktijkopleiders: readRoom(read.praktijkopleiders, 'praktijkopleiders', here, issues),
      places: readRoom(read.places, 'places', here, issues),
    })
  }
  return leerbedrijven
}

function readRecognitions(parts: readonly unknown[], qualifications: Qualifications, at: Spot, issues: Issue[]) {
  const recognitions: Recognition[] = []
  for (const [place, part] of parts.entries()) {
    const spot = { ...at, path: `${at.path}.recognitions[${place}]` }
    const read = readPart(recognitionSchema, part, spot, issues)
    const qualification = read && qualificationAt(read.crebo, qualifications, spot, issues)
    if (read === undefined || qualification === undefined) continue
    // No werkprocessen means the whole kwalificatie: a recognition of which none is left must not come to mean that.
    if (read.workProcesses === undefined) recognitions.push(read)
    else {
      const workProcesses = workProcessesAt(read.workProcesses, qualification, 'warning', spot, issues)
      if (workProcesses.length > 0) recognitions.push({ ...read, workProcesses })
    }
  }
  return recognitions
}

function readOffers(parts: readonly unknown[], qualifications: Qualifications, at: Spot, issues: Issue[]) {
  const offers = new Map<string, Set<string>>()
  for (const [place, part] of parts.entries()) {
    const spot = { ...at, path: `${at.path}.offers[${place}]` }
    const read = readPart(offeredWorkSchema, part, spot, issues)
    const qualification = read && qualificationAt(read.crebo, qualifications, spot, issues)
    if (read === undefined || qualification === undefined) continue
    const codes = workProcessesAt(read.workProcesses, qualification, 'warning', spot, issues)
    if (codes.length > 0) offers.set(read.crebo, new Set([...(offers.get(read.crebo) ?? []), ...codes]))
  }
  if (offers.size === 0) {
    const expected = 'the werkprocessen that occur in the work'
    const got = 'none: no route is planned here'
    complain(issues, { ...at, path: `${at.path}.offers` }, { code: 'required', severity: 'warning', expected, got })
  }
  return offers
}

function readRoom(part: unknown, key: 'praktijkopleiders' | 'places', at: Spot, issues: Issue[]): Room | undefined {
  return part === undefined ? undefined : readPart(roomSchema, part, { ...at, path: `${at.path}.${key}` }, issues)
}
