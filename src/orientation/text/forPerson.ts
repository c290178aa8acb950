import { FULL } from '../../domain/measure.js'
import { nameOf } from '../../explain/text/labels.js'
import { section, sentence, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { stepName } from '../../explain/text/steps/phrase.js'
import { dayOf } from '../../sectors/text/outlookText.js'
import type { OccupationView, Orientation } from '../orientation.js'
import { ALIKE_FROM, listed, namesOf, needLines, plainFit, type Reading, rowOf, toldLacking } from './reading.js'

/** What a person reads: which work fits, what they can already, what is not known yet, and that nothing is closed. No numbers of a score. */
export function orientationForPerson(orientation: Orientation, reading: Reading): string {
  const { words, language } = reading
  const { person } = words
  const { occupations, own, basis, wishedWithoutProfile, stale } = orientation
  const askedPapers = [...occupations, ...own].some(({ needs }) => needs.length > 0)
  const unknown = [
    ...orientation.neverKnown.map((one) => person.neverKnown[one]),
    ...(askedPapers ? [] : [person.papers]),
  ]
  const isEmpty = basis === 'nothing' && occupations.length === 0
  return [
    person.title,
    ...(isEmpty ? person.nothing : [person.about(orientation, occupations.length)]),
    ...(basis === 'wishes' ? [person.wishesOnly] : []),
    ...occupations.flatMap((view, at) => ['', ...viewLines(view, `${at + 1}. `, reading)]),
    ...(own.length === 0 ? [] : ['', person.own, ...own.flatMap((view) => ['', ...viewLines(view, '', reading)])]),
    ...(wishedWithoutProfile.length === 0
      ? []
      : ['', person.withoutProfile(rowOf(namesOf(wishedWithoutProfile, reading), reading))]),
    ...section(person.unknown, unknown),
    ...(stale === undefined ? [] : ['', person.stale(dayOf(stale.updatedAt, language))]),
    '',
    ...person.open,
  ].join('\n')
}

function viewLines(view: OccupationView, number: string, reading: Reading): string[] {
  const { words, language } = reading
  const { person } = words
  const { near, certain, ask } = toldLacking(view)
  const asked = (list: typeof near) =>
    namesOf(
      list.map((one) => one.asked),
      reading,
    )
  const lines = [
    ...listed(
      person.present,
      namesOf(
        view.present.map((one) => one.asked),
        reading,
      ),
      reading,
    ),
    ...listed(person.near, asked(near), reading),
    ...listed(person.certain, asked(certain), reading),
    ...listed(person.ask, asked(ask), reading),
    ...wishLine(view, reading),
    ...view.done
      .slice(0, 1)
      .map(({ occupation, months, similarity }) =>
        person.done(nameOf(occupation, language), months, similarity === FULL),
      ),
    ...needLines(view, 'forCandidate', reading),
    ...stepsLine(view, reading),
    ...(view.work === undefined ? [] : [person.work(view.work)]),
    ...chanceLine(view, reading),
  ]
  return [
    `${number}${sentenceStart(nameOf(view.occupation, language))}`,
    person.fits[plainFit(view)],
    ...lines.map((line) => `- ${sentence(line)}`),
  ]
}

function wishLine({ wished }: OccupationView, { words, language }: Reading): string[] {
  if (wished === undefined || wished.similarity < ALIKE_FROM) return []
  return [words.person.wish(wished, nameOf(wished.wished, language), wished.by !== 'same')]
}

function stepsLine({ steps }: OccupationView, reading: Reading): string[] {
  if (steps?.best === undefined) return []
  const names = steps.best.steps.map((step) => stepName(step, reading.language))
  return [reading.words.person.steps(rowOf(names, reading))]
}

/** Only what holds is told, by the nearest statement. */
function chanceLine({ outlook }: OccupationView, { words: { person }, language }: Reading): string[] {
  const [nearest] = outlook?.said ?? []
  if (nearest === undefined || outlook?.outlook === undefined) return []
  if (outlook.outlook === 'mixed') return [person.chanceMixed]
  const { source, date } = nearest.record
  return [person.chance(nearest, plainText(source), dayOf(date, language))]
}
