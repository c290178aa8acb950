import { nameOf as conceptName } from '../../../explain/text/labels.js'
import { section } from '../../../explain/text/line.js'
import type { Route } from '../route.js'
import { codesAndLabels, namesWithIds } from './named.js'
import type { RouteWords } from './routeWords.js'

/** A route as talking points: werkprocessen by code, companies and school by id, hours, what blocks and what would open it. */
export function routeForAdviser(route: Route, { language, adviser: words }: RouteWords): string {
  const { leerbedrijven, school, workProcesses, time, steps, gained, opens } = route
  const { mastered, covered, notRecognised, remaining } = workProcesses
  const nameOf = namesWithIds(route)
  const jobs = new Map(leerbedrijven.flatMap(({ leerbanen }) => leerbanen.map((job) => [job.vacancyId, job] as const)))
  const given = (works: typeof covered, line: (works: readonly string[]) => string) =>
    works.length === 0 ? [] : [line(codesAndLabels(works))]
  return [
    words.title(route),
    words.verdict(route),
    ...section(
      words.blocks,
      route.blocks.map((block) => words.block(block, nameOf)),
    ),
    ...section(
      words.steps,
      steps.map((step) => words.step(step, nameOf)),
    ),
    ...section(
      words.verify,
      route.questions.map((question) => words.question(question, nameOf)),
    ),
    ...section(words.learn, [
      ...leerbedrijven.map(({ id, trip, covers }) => words.at(nameOf(id), trip, codesAndLabels(covers))),
      ...(leerbedrijven.length > 1 && !route.fewest ? [words.notFewest] : []),
      ...(covered.length + remaining.length > 0
        ? [words.share(covered.length, covered.length + remaining.length)]
        : []),
      ...given(mastered, words.known),
      ...given(notRecognised, words.notRecognised),
      ...given(
        remaining.filter(({ code }) => !notRecognised.some((one) => one.code === code)),
        words.remaining,
      ),
      ...(school === undefined ? [] : [words.school(nameOf(school.id), school.trip)]),
      words.sign,
    ]),
    ...section(words.time, [
      ...(covered.length > 0 || steps.length > 0 ? [words.duration(time)] : []),
      ...(time.needsExemption ? [words.exemption] : []),
      words.hours(time),
    ]),
    ...section(words.jobs, [...jobs.values()].map(words.job)),
    ...section(words.gain, [
      ...(gained.length > 0 ? [words.gained(gained.map((concept) => conceptName(concept, language)))] : []),
      ...opens.map(words.opened),
      ...(opens.length > 0 ? [words.today] : []),
    ]),
    ...section(words.rungs, route.leadsTo.map(words.rung)),
    '',
    words.proposal,
  ].join('\n')
}
