import type { Candidate } from '../domain/candidate.js'
import type { Wishes } from '../domain/wishes.js'
import type { CodeFields } from './codeFields.js'
import type { Crossing } from './crossing.js'
import { each } from './each.js'
import { given } from './given.js'

/**
 * A candidate in another taxonomy. A list of competences that was closed is open afterwards: nobody was asked for what only the
 * other taxonomy knows.
 */
export function translateCandidate(
  record: Candidate,
  crossing: Crossing,
  codes: CodeFields,
  reopens: boolean,
): Candidate {
  const { competences, competencesSurveyed, experience, wishes, education, ...rest } = record
  return {
    ...rest,
    ...given({
      competencesSurveyed: reopens ? undefined : competencesSurveyed,
      competences: each(competences, (one, at) =>
        crossing.take(one.concept, { path: `competences[${at}].concept` }).map((concept) => ({ ...one, concept })),
      ),
      experience: each(experience, (one, at) =>
        crossing
          .take(one.occupation, { path: `experience[${at}].occupation` })
          .map((occupation) => ({ ...one, occupation })),
      ),
      education: education && {
        ...education,
        ...given({
          diplomas: each(education.diplomas, ({ crebo, ...diploma }, at) => {
            const [code] =
              crebo === undefined
                ? []
                : codes.qualification(crossing, crebo, { path: `education.diplomas[${at}].crebo`, single: true })
            return [{ ...diploma, ...given({ crebo: code }) }]
          }),
        }),
      },
      wishes: wishes && translateWishes(wishes, crossing, codes),
    }),
  }
}

function translateWishes(wishes: Wishes, crossing: Crossing, codes: CodeFields): Wishes {
  const { occupations, sectors, tasksLiked, tasksDisliked, ...rest } = wishes
  const texts = (list: readonly string[], field: string) =>
    each(list, (text, at) => crossing.takeUnlessLabel(text, { path: `wishes.${field}[${at}]` }))
  return {
    ...rest,
    ...given({
      occupations: Array.isArray(occupations)
        ? once(each(occupations, (id, at) => crossing.take(id, { path: `wishes.occupations[${at}]` })))
        : occupations,
      sectors: Array.isArray(sectors)
        ? once(each(sectors, (code, at) => codes.sector(crossing, code, { path: `wishes.sectors[${at}]` })))
        : sectors,
      tasksLiked: Array.isArray(tasksLiked) ? once(texts(tasksLiked, 'tasksLiked')) : tasksLiked,
      tasksDisliked: tasksDisliked && once(texts(tasksDisliked, 'tasksDisliked')),
    }),
  }
}

const once = (list: readonly string[] | undefined): string[] | undefined => list && [...new Set(list)]
