import { nameOf as conceptName } from '../../../explain/text/labels.js'
import { section, sentence } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { OpenedVacancy, Route } from '../route.js'
import { labelsOf, nameOrId, namesIn } from './named.js'
import type { RouteWords } from './routeWords.js'

/** A route as it is told to the person: what they learn and where, how long, what they get, and what comes after. */
export function routeForCandidate(route: Route, { language, candidate: words }: RouteWords): string {
  const { leerbedrijven, school, workProcesses, time, steps, gained, opens } = route
  const nameOf = namesIn(route)
  const teaching = leerbedrijven.filter(({ covers }) => covers.length > 0)
  const canBe = route.status !== 'blocked'
  const titles = (which: (vacancy: OpenedVacancy) => boolean) =>
    opens.filter(which).map(({ title }) => plainText(title))
  const certain = titles(({ opened, after }) => opened && after.status === 'eligible')
  const perhaps = titles(({ opened, after }) => opened && after.status !== 'eligible')
  const better = titles(({ opened }) => !opened)
  const lessons = [
    ...teaching.flatMap((one) => [words.at(nameOrId(one)), ...labelsOf(one.covers).map((label) => `- ${label}`)]),
    ...(steps.length === 0 ? [] : leerbedrijven)
      .filter(({ notRecognised }) => notRecognised.length > 0)
      .flatMap((one) => [words.onceOpen(nameOrId(one)), ...labelsOf(one.notRecognised).map((label) => `- ${label}`)]),
    ...(workProcesses.mastered.length > 0 ? [words.known(labelsOf(workProcesses.mastered))] : []),
    ...(school === undefined ? [] : [words.school(nameOrId(school))]),
  ]
  const times = [
    ...(time.weeks === undefined || time.availableMinutes === undefined
      ? []
      : [words.weeks(time.weeks, time.availableMinutes)]),
    ...(time.needsExemption ? [words.exemption] : []),
    ...(time.neededMinutes === undefined ? [] : [words.atLeast(time.neededMinutes)]),
    ...leerbedrijven.flatMap((one) => (one.trip === undefined ? [] : [words.trip(nameOrId(one), one.trip)])),
    ...(school?.trip === undefined ? [] : [words.trip(nameOrId(school), school.trip)]),
  ]
  const results = [words.explained[route.outcome], words.sign(Math.max(1, leerbedrijven.length))]
  const later = [
    ...(gained.length > 0 ? [words.gained(gained.map((concept) => conceptName(concept, language)))] : []),
    ...(certain.length > 0 ? [words.opened(certain)] : []),
    ...(perhaps.length > 0 ? [words.openedPerhaps(perhaps)] : []),
    ...(better.length > 0 ? [words.better(better)] : []),
    ...route.leadsTo.map(words.rung),
  ]
  return [
    words.title(route),
    words.verdicts[route.status],
    ...section(
      words.blocks,
      unique(route.blocks.map((block) => sentence(words.block(block, nameOf)))).concat(
        steps.slice(0, 1).map(words.step),
      ),
    ),
    ...(lessons.length > 0 ? ['', words.learn, ...lessons] : []),
    ...section(words.time, canBe ? times : []),
    ...section(words.result, canBe ? results : []),
    ...section(words.later, canBe || steps.length > 0 ? later : []),
    ...section(words.questions, unique(route.questions.map((question) => words.question(question, nameOf)))),
    '',
    ...words.proposal,
  ].join('\n')
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)]
