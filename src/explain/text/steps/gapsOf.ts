import type { GapName } from '../../../domain/closing.js'
import type { ChosenStep } from '../../../steps/nearest.js'
import { toldChange } from './readChange.js'
import type { ChangeKind } from './toldChange.js'

/** What closing each gap changes. */
const kindsOf: Readonly<Record<GapName, readonly ChangeKind[]>> = {
  transport: ['transport'],
  credential: ['credential'],
  equipment: ['equipment'],
  language: ['language'],
  competence: ['competence', 'work-process'],
  'asked-competence': ['competence'],
  education: ['education'],
  experience: ['experience'],
  childcare: ['childcare'],
  dayparts: ['dayparts'],
  support: ['support'],
  load: ['load'],
  surroundings: ['surrounding'],
  'fewer-hours': ['hours'],
  'regular-times': ['irregular'],
  'fewer-dayparts': ['job-dayparts'],
  task: ['tasks'],
  recognition: [],
}

/** Which gaps the employer closes, or lets somebody close at the workplace. The others are the person's own. */
const atWork: Readonly<Record<GapName, boolean>> = {
  transport: false,
  credential: false,
  equipment: false,
  language: false,
  competence: false,
  'asked-competence': false,
  education: false,
  experience: false,
  childcare: false,
  dayparts: false,
  support: true,
  load: true,
  surroundings: true,
  'fewer-hours': true,
  'regular-times': true,
  'fewer-dayparts': true,
  task: true,
  recognition: true,
}

/** The gaps that a step closes for a pair: of all that it can close those of which it changes something. */
export function gapsOf({ closes, changes }: ChosenStep): GapName[] {
  const kinds = new Set<ChangeKind>(changes.map((change) => toldChange(change, []).kind))
  const gaps = closes.map(({ gap }) => gap).filter((gap) => kindsOf[gap].some((kind) => kinds.has(kind)))
  return [...new Set(gaps)]
}

/**
 * Whether a step is one of the work and of nothing else: by what it changes, or, where it changes nothing in a record, by what
 * it closes.
 */
export const isAtWork = ({ closes, changes }: ChosenStep): boolean =>
  changes.length > 0 ? changes.every(({ of }) => of === 'vacancy') : closes.every(({ gap }) => atWork[gap])
