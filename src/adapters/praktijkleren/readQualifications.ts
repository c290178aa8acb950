import type { z } from 'zod'
import type { Issue } from '../../domain/issue.js'
import { cyclesOf } from './cyclesOf.js'
import { dossierSchema } from './dossier.js'
import { type Qualification, qualificationSchema } from './qualification.js'
import { complain, readPart, type Spot } from './readPart.js'

interface Draft {
  readonly read: z.infer<typeof qualificationSchema>
  readonly dossier: Qualification['dossier']
  readonly spot: Spot
}

/**
 * The kwalificaties of all dossiers, by crebo. A kwalificatie is read whole or not at all: without one of its werkprocessen it
 * would be granted too easily.
 */
export function readQualifications(dossiers: readonly unknown[], issues: Issue[]): Map<string, Qualification> {
  const drafts = new Map<string, Draft>()
  for (const [index, input] of dossiers.entries()) {
    const path = `dossiers[${index}]`
    const dossier = readPart(dossierSchema, input, { path, index }, issues)
    for (const [place, part] of (dossier?.qualifications ?? []).entries()) {
      const spot = { path: `${path}.qualifications[${place}]`, index: place, id: dossier?.id }
      const read = readPart(qualificationSchema, part, spot, issues)
      if (read === undefined || dossier === undefined) continue
      if (drafts.has(read.crebo)) {
        const got = 'the crebo again; the last one counts'
        complain(issues, spot, { code: 'duplicate-id', severity: 'warning', expected: 'one kwalificatie a crebo', got })
      }
      drafts.set(read.crebo, { read, dossier: { id: dossier.id, title: dossier.title }, spot })
    }
  }
  const ahead = withoutCycles(drafts, issues)
  return new Map([...drafts].map(([crebo, draft]) => [crebo, qualificationOf(draft, ahead.get(crebo) ?? [])]))
}

const qualificationOf = ({ read, dossier }: Draft, leadsTo: readonly string[]): Qualification => ({
  crebo: read.crebo,
  title: read.title,
  level: read.level as Qualification['level'],
  field: read.field,
  occupations: read.occupations ?? [],
  dossier,
  entry: read.entry,
  leadsTo,
  workProcesses: new Map(
    read.coreTasks.flatMap(({ workProcesses }) => workProcesses.map((one) => [one.code, one] as const)),
  ),
})

/**
 * What each kwalificatie leads on to, after what leads round in a circle was taken out. One that asks the diploma of a kwalificatie
 * which comes after it is refused, for nobody could ever begin; where only `leadsTo` closes the circle, those links are dropped.
 */
function withoutCycles(drafts: Map<string, Draft>, issues: Issue[]): Map<string, string[]> {
  const edges = new Map<string, Set<string>>([...drafts.keys()].map((crebo) => [crebo, new Set()]))
  for (const [crebo, { read }] of drafts) {
    for (const to of read.leadsTo ?? []) edges.get(crebo)?.add(to)
    for (const from of read.entry?.diplomas ?? []) edges.get(from)?.add(crebo)
  }
  const circleOf = new Map(cyclesOf(edges).flatMap((circle) => [...circle].map((crebo) => [crebo, circle] as const)))
  const refused = new Set<string>()
  for (const [crebo, { read, spot }] of drafts) {
    const circle = circleOf.get(crebo)
    if (circle === undefined) continue
    const asks = (read.entry?.diplomas ?? []).some((diploma) => circle.has(diploma))
    if (asks) refused.add(crebo)
    complain(issues, asks ? under(spot, 'entry.diplomas') : under(spot, 'leadsTo'), {
      code: 'contradiction',
      severity: asks ? 'error' : 'warning',
      expected: 'kwalificaties that do not lead back to themselves',
      got: `a circle of ${circle.size}, ${asks ? 'refused' : 'its links dropped'}`,
    })
  }
  for (const crebo of refused) drafts.delete(crebo)
  const ahead = new Map<string, string[]>()
  for (const [crebo, { read, spot }] of drafts) {
    const known = (read.leadsTo ?? []).filter((to) => circleOf.get(crebo)?.has(to) !== true)
    for (const to of known.filter((one) => !drafts.has(one)))
      complain(issues, under(spot, 'leadsTo'), {
        code: 'unknown-value',
        severity: 'warning',
        expected: 'a crebo of the dossiers',
        got: `crebo ${to}, dropped`,
      })
    ahead.set(crebo, [...new Set(known.filter((to) => drafts.has(to)))])
  }
  return ahead
}

const under = (spot: Spot, key: string): Spot => ({ ...spot, path: `${spot.path}.${key}` })
