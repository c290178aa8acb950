import { isHeld } from '../../criteria/credentials.js'
import type { Person } from '../../prepare/person.js'

/** Whether a person holds all that must be held first. What is not known is asked before anything is built on it. */
export const holdsAll = (person: Person, needs: readonly string[] = []): boolean =>
  needs.every((credential) => isHeld(person, credential) === true)
