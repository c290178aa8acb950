import { availability } from './availability.js'
import { competences } from './competences.js'
import { contract } from './contract.js'
import { credentials } from './credentials.js'
import type { Criterion, LimitCriterion } from './criterion.js'
import { education } from './education.js'
import { experience } from './experience.js'
import { hours } from './hours.js'
import { languages } from './languages.js'
import { occupation } from './occupation.js'
import { outlook } from './outlook.js'
import { reservation } from './reservation.js'
import { schedule } from './schedule.js'
import { sector } from './sector.js'
import { support } from './support.js'
import { talents } from './talents.js'
import { tasksDisliked } from './tasksDisliked.js'
import { tasksLiked } from './tasksLiked.js'
import { travel } from './travel.js'
import { workConditions } from './workConditions.js'

/** The eighteen criteria with a measure, in reporting order: a blocked pair is counted under its first unmet limit. */
export const criteria: readonly Criterion[] = [
  travel,
  competences,
  education,
  languages,
  credentials,
  experience,
  talents,
  occupation,
  sector,
  tasksLiked,
  tasksDisliked,
  hours,
  schedule,
  contract,
  support,
  workConditions,
  availability,
  outlook,
]

/** All that can limit: the criteria, and the reservation last. */
export const limitCriteria: readonly (Criterion | LimitCriterion)[] = [...criteria, reservation]
