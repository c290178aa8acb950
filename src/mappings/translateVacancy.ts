import type { Asks } from '../domain/asks.js'
import type { AskedCompetence } from '../domain/competence.js'
import type { Task } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { CodeFields } from './codeFields.js'
import type { Crossing } from './crossing.js'
import { each } from './each.js'
import { given } from './given.js'

/** A vacancy in another taxonomy. A must whose competence is lost is gone with it, which the report tells. */
export function translateVacancy(record: Vacancy, crossing: Crossing, codes: CodeFields): Vacancy {
  const { occupation, sector, asks, tasks, leerbedrijf, ...rest } = record
  const one = { single: true }
  return {
    ...rest,
    ...given({
      occupation: occupation && crossing.take(occupation, { path: 'occupation', ...one })[0],
      sector: sector && codes.sector(crossing, sector, { path: 'sector', ...one })[0],
      asks: asks && translateAsks(asks, crossing, codes),
      tasks: tasks?.map((task, at) => translateTask(task, `tasks[${at}]`, crossing)),
      leerbedrijf: leerbedrijf && {
        ...leerbedrijf,
        ...given({ crebos: translateCrebos(leerbedrijf.crebos, 'leerbedrijf.crebos', crossing, codes) }),
      },
    }),
  }
}

function translateAsks(asks: Asks, crossing: Crossing, codes: CodeFields): Asks {
  const { competences, experience, education, ...rest } = asks
  return {
    ...rest,
    ...given({
      competences: translateCompetences(competences, 'asks.competences', crossing),
      experience: each(experience, (ask, at) => {
        if (ask.occupation === undefined) return [ask]
        const spot = { path: `asks.experience[${at}].occupation`, must: ask.strength === 'must', single: true }
        return crossing.take(ask.occupation, spot).map((occupation) => ({ ...ask, occupation }))
      }),
      education: education && withCrebos(education, crossing, codes),
    }),
  }
}

function withCrebos(education: NonNullable<Asks['education']>, crossing: Crossing, codes: CodeFields) {
  const { crebos, ...rest } = education
  const must = education.strength === 'must'
  return { ...rest, ...given({ crebos: translateCrebos(crebos, 'asks.education.crebos', crossing, codes, must) }) }
}

const translateCrebos = (
  crebos: readonly string[] | undefined,
  path: string,
  crossing: Crossing,
  codes: CodeFields,
  must = false,
): string[] | undefined =>
  each(crebos, (code, at) => codes.qualification(crossing, code, { path: `${path}[${at}]`, must }))

function translateTask(task: Task, path: string, crossing: Crossing): Task {
  const { concept, competences, ...rest } = task
  return {
    ...rest,
    ...given({
      concept: concept && crossing.take(concept, { path: `${path}.concept`, single: true })[0],
      competences: translateCompetences(competences, `${path}.competences`, crossing),
    }),
  }
}

const translateCompetences = (
  competences: readonly AskedCompetence[] | undefined,
  path: string,
  crossing: Crossing,
): AskedCompetence[] | undefined =>
  each(competences, (ask, at) =>
    crossing
      .take(ask.concept, { path: `${path}[${at}].concept`, must: ask.strength === 'must' })
      .map((concept) => ({ ...ask, concept })),
  )
