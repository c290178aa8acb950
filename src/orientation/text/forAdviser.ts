import { nameOf } from '../../explain/text/labels.js'
import { section, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { standingOf } from '../../explain/text/standing.js'
import { stepLabels } from '../../explain/text/steps/phrase.js'
import { chanceOf, dayOf, saidLines } from '../../sectors/text/outlookText.js'
import type { LackingCompetence, OccupationView, Orientation } from '../orientation.js'
import { listed, namesOf, needLines, type Reading, rowOf, toldLacking } from './reading.js'

/** Talking points for an adviser: scores with their ends, what each competence would bring, steps, vacancies, and what is not known. */
export function orientationForAdviser(orientation: Orientation, reading: Reading): string {
  const { words, language } = reading
  const { adviser } = words
  const { occupations, own, wishedWithoutProfile, withoutProfile, kind, stamp, stale, issues } = orientation
  const never = [...orientation.neverKnown, 'papers' as const].map((one) => adviser.never[one])
  const notes = [
    adviser.neverKnown(never.join(', ')),
    ...(withoutProfile === 0 ? [] : [adviser.notJudged(withoutProfile, kind)]),
    adviser.order,
    adviser.shownOnly,
    ...(stale === undefined ? [] : [adviser.stale(dayOf(stale.updatedAt, language), stale.days)]),
    ...(issues.length === 0 ? [] : [adviser.issues(issues.length)]),
  ]
  return [
    adviser.title(plainText(orientation.candidateId)),
    adviser.about(orientation, plainText(`${stamp.taxonomy.id} ${stamp.taxonomy.version}`)),
    adviser.bases[orientation.basis],
    ...occupations.flatMap((view) => ['', ...viewLines(view, reading)]),
    ...(own.length === 0 ? [] : ['', adviser.own, ...own.flatMap((view) => ['', ...viewLines(view, reading)])]),
    ...(wishedWithoutProfile.length === 0
      ? []
      : ['', adviser.withoutProfile(rowOf(namesOf(wishedWithoutProfile, reading), reading))]),
    ...section(adviser.notes, notes),
    '',
    reading.tongue.adviser.proposal,
  ].join('\n')
}

function viewLines(view: OccupationView, reading: Reading): string[] {
  const { words, language, tongue } = reading
  const { adviser } = words
  const { near, certain, ask } = toldLacking(view)
  const withPoints = (list: readonly LackingCompetence[]) =>
    list.map(({ asked, brings }) => `${nameOf(asked, language)} (${adviser.brings(brings)})`)
  const wish = view.wished && tongue.forAdviser(view.wished, standingOf(view.wished, []))
  const lines = [
    ...listed(
      adviser.present,
      namesOf(
        view.present.map((one) => one.asked),
        reading,
      ),
      reading,
    ),
    ...listed(adviser.near, withPoints(near), reading),
    ...listed(adviser.certain, withPoints(certain), reading),
    ...listed(adviser.ask, withPoints(ask), reading),
    ...(wish === undefined ? [] : [wish.lead]),
    ...view.done.map(({ occupation, months, similarity }) =>
      adviser.done(nameOf(occupation, language), months, similarity),
    ),
    ...needLines(view, 'forAdviser', reading),
    ...stepsLine(view, reading),
    ...(view.work === undefined ? [] : [adviser.work(view.work)]),
    ...(view.outlook === undefined ? [] : [adviser.chance(chanceOf(view.outlook, language))]),
  ]
  const said = view.outlook === undefined ? [] : saidLines(view.outlook, language).map((line) => `  - ${line}`)
  return [
    adviser.view(sentenceStart(nameOf(view.occupation, language)), view),
    ...lines.map((line) => `- ${sentenceStart(line)}`),
    ...said,
  ]
}

function stepsLine({ steps }: OccupationView, reading: Reading): string[] {
  const { adviser } = reading.words
  if (steps?.target === undefined) return []
  if (steps.outcome === 'open') return [adviser.stepsNotNeeded(steps.target)]
  const set = steps.best ?? steps.beyond
  if (set === undefined) return [adviser.stepsNone(steps.target)]
  return [adviser.steps(rowOf(stepLabels(set.steps, reading.language), reading), set.effort, steps.target)]
}
