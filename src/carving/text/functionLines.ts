import { taskMinutes } from '../../domain/task.js'
import type { TaskFit } from '../../explain/explanation.js'
import { nameOf, wordFor } from '../../explain/text/labels.js'
import { inARow, section, sentence, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import type { Tongue } from '../../explain/text/tongue.js'
import type { CarvedFunction, CarvingResult } from '../carvingResult.js'
import type { NoLongerAsked, RemainingJob } from '../remaining.js'
import type { CarvingWords, JobName, ProvedAs } from './carvingWords.js'

/** A language for carved functions: its own words, and those of explanations. */
export interface CarvingTongue {
  readonly words: CarvingWords
  readonly tongue: Tongue
}

/** How a person may stand to a task, in the order in which it is told. */
export const verdicts: readonly TaskFit['verdict'][] = ['fits', 'could-be-learned', 'does-not-fit', 'unknown']

/** Names the jobs of a result by their titles. */
export function jobNames({ remaining }: CarvingResult): (jobId: string) => JobName {
  const titles = new Map(remaining.map(({ jobId, title }) => [jobId, plainText(title)]))
  return (id) => ({ id: plainText(id), title: titles.get(id) ?? plainText(id) })
}

/** What a function is: its heading, its tasks with where they are from, and when. */
export function functionLines(
  { record, minutes }: CarvedFunction,
  number: number | undefined,
  nameOfJob: (jobId: string) => JobName,
  { words }: CarvingTongue,
): string[] {
  const tasks = (record.tasks ?? []).map((task) =>
    words.task(sentenceStart(plainText(task.label)), taskMinutes(task) ?? 0, nameOfJob(task.from ?? '')),
  )
  const { dayparts } = record.schedule ?? {}
  return [
    words.heading(plainText(record.title), minutes, number),
    ...(dayparts === undefined ? [] : [sentence(words.times(dayparts))]),
    ...section(words.tasks, tasks),
  ]
}

/** The hours that come free, job by job. */
export const freedLines = (
  { freed }: CarvedFunction,
  nameOfJob: (jobId: string) => JobName,
  { words }: CarvingTongue,
): string[] =>
  section(
    words.freed,
    freed.map(({ jobId, minutes, scarcity }) => words.freedIn(nameOfJob(jobId), minutes, scarcity)),
  )

/** What stays of every job, and what it no longer asks. */
export function remainingLines(
  { remaining }: CarvingResult,
  nameOfJob: (jobId: string) => JobName,
  carving: CarvingTongue,
): string[] {
  const { words } = carving
  return section(
    words.stays,
    remaining.map((job) => {
      const asks = goneAsks(job, carving)
      return [
        words.staysOf(nameOfJob(job.jobId), job.minutes, job.keepMinutes),
        ...(job.otherMinutes > 0 ? [words.other(job.otherMinutes)] : []),
        ...(asks.length === 0 ? [] : [words.noLongerAsked(inARow(asks, carving.tongue.row))]),
      ].join('. ')
    }),
  )
}

function goneAsks({ noLongerAsked }: RemainingJob, { words, tongue }: CarvingTongue): string[] {
  const { competences, credentials, languages, loads, surroundings }: NoLongerAsked = noLongerAsked
  const { labels, language } = tongue
  const level = (one: (typeof languages)[number]['before']) => labels.languageLevels[one]
  return [
    ...competences.map((competence) => nameOf(competence, language)),
    ...credentials.map((credential) => wordFor(labels.credentials, credential)),
    ...languages.map(({ language: code, skill, before, after }) =>
      words.language(
        wordFor(labels.languages, code),
        labels.languageSkills[skill],
        level(before),
        after === undefined ? undefined : level(after),
      ),
    ),
    ...loads.map(({ load, before, after }) => words.load(load, before, after)),
    ...surroundings.map((surrounding) => labels.surroundings[surrounding]),
  ]
}

/** The proof in one sentence. A percentage is rounded up, so that it never promises less than there may be. */
export function proofLine({ proof }: CarvedFunction, { words }: CarvingTongue): string {
  const { value, gap, exact } = proof
  const proved: ProvedAs = exact ? 'best' : gap === 0 ? 'as-good-as-any' : Math.ceil((100 * gap) / Math.max(1, value))
  return words.proof(proved)
}
