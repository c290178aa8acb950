import { UNKNOWN } from '../../domain/measure.js'
import type { Block, Question } from './block.js'
import type { Aim } from './draft.js'
import { meetsEntry } from './entry.js'
import type { Learner } from './learner.js'
import type { Planning } from './planning.js'
import { educationLevelOf } from './qualification.js'
import { isWithinDates } from './recognised.js'
import { schoolFor } from './schoolFor.js'
import type { Target } from './target.js'
import { judgeHours } from './time.js'

/** Sets a target for a person: what they still need for it, the school, and what stands in the way wherever it is learned. */
export function aimAt(target: Target, learner: Learner, { matcher, register, rules, today, offersFor }: Planning): Aim {
  const { qualification, certificate, codes, outcome } = target
  const { codes: held, unclear } = learner.masteredOf(qualification)
  const blocks: Block[] = []
  const questions: Question[] = []
  const wish = learner.wishFor(qualification)
  const hours = judgeHours(target, learner, rules)

  if (certificate !== undefined) {
    const { id, validFrom: from, validUntil: until } = certificate
    const valid = isWithinDates({ from, until }, today)
    if (valid === false) {
      const over = isWithinDates({ until }, today) === false
      blocks.push({ code: 'certificate-not-valid', over, on: (over ? until : from) ?? '' })
    }
    if (valid === undefined) questions.push({ of: 'certificate', id, field: 'dates' })
  }
  if (rules.entryAskedFor.includes(outcome)) {
    const met = meetsEntry(qualification.entry, learner.person, (crebo) => {
      const known = register.qualifications.get(crebo)
      return known && educationLevelOf(known)
    })
    const { level, diplomas = [] } = qualification.entry ?? {}
    const has = learner.person.educationLevel
    if (met === false) blocks.push({ code: 'entry-requirement', level, diplomas, has })
    if (met === undefined) questions.push({ of: 'candidate', field: 'education' })
  }
  const unsure = codes.filter((code) => unclear.includes(code))
  if (unsure.length > 0) questions.push({ of: 'candidate', field: 'workProcesses', workProcesses: unsure })

  return {
    target,
    learner,
    mastered: codes.filter((code) => held.has(code)),
    needed: codes.filter((code) => !held.has(code)),
    wish,
    wishCounted: wish === UNKNOWN ? matcher.policy.unknown : wish,
    school: schoolFor(target, offersFor(target), learner),
    blocks: [...blocks, ...hours.blocks],
    questions: [...questions, ...hours.questions],
  }
}
