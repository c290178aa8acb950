import type { HeldCompetence } from '../../domain/competence.js'
import { behaviourCodes, behaviourCommands } from './codes.js'
import type { Group } from './message.js'
import { codeAt, conceptAt, groupsAt, leave } from './values.js'

/**
 * The competences of `competentiebeheersing` (code as it stands, without evidence) and of the 0.8 pilot's
 * `gedragscompetentie`, each once. One that is had insufficiently, not at all, or that nobody has looked into, is left
 * out: it must not count as had.
 */
export function competencesOf(group: Group | undefined, whose: 'person' | 'employer'): HeldCompetence[] {
  const competences = new Map<string, HeldCompetence>()
  for (const entry of groupsAt(group, 'competentiebeheersing')) {
    const concept = conceptAt(entry, 'codeCompetentie')?.value
    if (concept !== undefined) competences.set(concept, { concept })
  }
  for (const entry of groupsAt(group, 'gedragscompetentie')) {
    const code = codeAt(entry, 'codeGedragscompetentie', behaviourCodes)
    if (code === undefined) continue
    const command = codeAt(entry, 'codeBeheersingGedragscompetentie', behaviourCommands)
    const level = command?.value.level
    if (command?.value.has === false) leave(code.leaf, command.leaf)
    else if (whose === 'person')
      competences.set(code.value, { concept: code.value, ...(level === undefined ? {} : { level }) })
    else {
      leave(command?.leaf)
      competences.set(code.value, { concept: code.value })
    }
  }
  return [...competences.values()]
}
