import type { Vacancy } from '../../domain/vacancy.js'
import type { Draft } from './draft.js'
import { candidateAfter, gainedBy } from './gain.js'
import { bestOfEach, higherRungs } from './higherRungs.js'
import { labelled } from './labelled.js'
import type { Learner } from './learner.js'
import { leerbanenOf } from './leerbanen.js'
import { openedBy, standingNow } from './opened.js'
import { rungOf } from './outcome.js'
import type { Planning } from './planning.js'
import type { Route } from './route.js'

/**
 * Finishes routes that are shown: what they teach, which leerbanen and vacancies come with them, and what they lead towards. Only
 * for these, since it asks the matcher to rank again for each.
 */
export function finisherOf(
  { matcher, register, rules, targets }: Planning,
  learner: Learner,
  all: readonly Draft[],
  shown: readonly Draft[],
): (draft: Draft) => Route {
  const now = standingNow(learner, matcher)
  const best = bestOfEach(all)
  const companies = new Set(shown.flatMap(({ assigned }) => assigned.map(({ site }) => site.leerbedrijf.id)))
  const leerbanenAt = leerbanenOf(learner, matcher, [...companies])

  return (draft) => {
    const { aim, assigned, covered, learned, steps } = draft
    const { target, needed, mastered, school } = aim
    const { outcome, qualification, certificate } = target
    const learnedHere = new Set(covered)
    const canBe = draft.status !== 'blocked' || steps.length > 0
    const notRecognised = assigned.flatMap((one) => one.notRecognised)
    const leerbedrijven = assigned.map((one) => {
      const { id, name } = one.site.leerbedrijf
      const covers = labelled(qualification, one.covers)
      const notRecognised = labelled(qualification, one.notRecognised)
      return { id, name, covers, notRecognised, trip: one.site.trip, leerbanen: leerbanenAt(one, qualification) }
    })
    const own = new Set(leerbedrijven.flatMap(({ leerbanen }) => leerbanen.map(({ vacancyId }) => vacancyId)))
    // The leerbanen of the route are where it is learned; after a diploma no leerbaan is a step on.
    const leftOut = ({ id, kind }: Vacancy) => own.has(id) || (kind === 'leerbaan' && rungOf[outcome] === 3)
    const after = candidateAfter(learner.record, target, learned, matcher.policy)
    return {
      id: draft.id,
      candidateId: learner.record.id,
      outcome,
      rung: rungOf[outcome],
      qualification: { crebo: qualification.crebo, title: qualification.title, level: qualification.level },
      certificate: certificate && { id: certificate.id, title: certificate.title },
      wish: aim.wish,
      status: draft.status,
      leerbedrijven,
      fewest: draft.fewest,
      school: school.at && { id: school.at.school.id, name: school.at.school.name, trip: school.trip },
      workProcesses: {
        mastered: labelled(qualification, mastered),
        covered: labelled(qualification, covered),
        notRecognised: labelled(qualification, notRecognised),
        remaining: labelled(
          qualification,
          needed.filter((code) => !learnedHere.has(code)),
        ),
        share: draft.share,
      },
      time: draft.time,
      blocks: draft.blocks,
      questions: draft.questions,
      gained: gainedBy(learner.record, target, learned, matcher.taxonomy),
      opens: !canBe || learned.length === 0 ? [] : openedBy(after, learner, now, matcher, rules, leftOut),
      leadsTo: higherRungs(draft, targets, best, learner, register),
      steps,
    }
  }
}
