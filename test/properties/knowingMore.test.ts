import * as fc from 'fast-check'
import { type Candidate, createMatcher, type Vacancy } from 'passend'
import { describe, expect, it } from 'vitest'
import {
  candidateArbitrary,
  heldCompetence,
  type Scene,
  sceneArbitrary,
  vacancyArbitrary,
} from '../support/arbitraries.js'
import { runs } from '../support/runs.js'

type Change = Partial<{ candidate: Candidate; vacancy: Vacancy }>

/**
 * Holds that a fact which comes to be known leaves the score inside the range that was stated before, and that the range
 * itself only narrows. `learn` gives the scene with the fact, or undefined where the scene has it already.
 */
function narrows(learn: (scene: Scene, source: { candidate: Candidate; vacancy: Vacancy }) => Change | undefined) {
  const source = fc.record({ candidate: candidateArbitrary, vacancy: vacancyArbitrary })
  let tried = 0
  fc.assert(
    fc.property(sceneArbitrary, source, (scene, from) => {
      const known = learn(scene, from)
      if (known === undefined) return
      tried++
      const matcher = createMatcher(scene.options)
      const before = matcher.score(scene.candidate, scene.vacancy)
      const after = matcher.score(known.candidate ?? scene.candidate, known.vacancy ?? scene.vacancy)
      expect(after.score).toBeGreaterThanOrEqual(before.range.lowest)
      expect(after.score).toBeLessThanOrEqual(before.range.highest)
      expect(after.range.lowest).toBeGreaterThanOrEqual(before.range.lowest)
      expect(after.range.highest).toBeLessThanOrEqual(before.range.highest)
    }),
    runs(400),
  )
  expect(tried).toBeGreaterThan(15)
}

/**
 * The range is about facts that are absent. It says nothing of asks (an absent ask asks nothing, so stating one is a
 * change of what is asked), nor of a second value beside one that is known (another wished occupation, a higher diploma).
 */
describe('knowing more of a person keeps the score within the range that was stated', () => {
  it('when a competence is added to an open list', () => {
    const more = fc.sample(heldCompetence, { numRuns: 40, seed: 7 })
    narrows(({ candidate }, from) => {
      if (candidate.competencesSurveyed) return undefined
      const added = from.candidate.competences?.[0] ?? more[from.candidate.id.length]
      return added && { candidate: { ...candidate, competences: [...(candidate.competences ?? []), added] } }
    })
  })

  it('when an open list of competences is closed', () => {
    narrows(({ candidate }) =>
      candidate.competencesSurveyed ? undefined : { candidate: { ...candidate, competencesSurveyed: true } },
    )
  })

  it('when the level of education is told and no level was known', () => {
    narrows(({ candidate }, from) => {
      const level = from.candidate.education?.level
      const known =
        candidate.education?.level !== undefined ||
        candidate.education?.diplomas?.some((diploma) => diploma.level !== undefined)
      return level === undefined || known
        ? undefined
        : { candidate: { ...candidate, education: { ...candidate.education, level } } }
    })
  })

  it('when diplomas in a field are told and none was known', () => {
    narrows(({ candidate }, from) => {
      const field = from.candidate.education?.diplomas?.[0]?.field
      if (field === undefined || (candidate.education?.diplomas?.length ?? 0) > 0) return undefined
      return {
        candidate: { ...candidate, education: { ...candidate.education, diplomas: [{ field, obtained: true }] } },
      }
    })
  })

  it('when a language is told of which nothing was known', () => {
    narrows(({ candidate }, from) => {
      const spoken = from.candidate.languages?.[0]
      if (spoken === undefined || candidate.languages?.some(({ language }) => language === spoken.language))
        return undefined
      return { candidate: { ...candidate, languages: [...(candidate.languages ?? []), spoken] } }
    })
  })

  it('when a credential is told, held or not, of which nothing was known', () => {
    narrows(({ candidate, vacancy }, from) => {
      const credential = vacancy.asks?.credentials?.[0]?.credential ?? vacancy.tasks?.[0]?.credentials?.[0]?.credential
      if (
        credential === undefined ||
        (candidate.credentials?.length ?? 0) > 0 ||
        candidate.credentialsSurveyed === 'all'
      )
        return undefined
      if (candidate.credentialsSurveyed && credential.startsWith('driving-licence')) return undefined
      return {
        candidate: { ...candidate, credentials: [{ credential, held: from.candidate.competencesSurveyed ?? true }] },
      }
    })
  })

  it('when the list of credentials is closed', () => {
    narrows(({ candidate }) =>
      candidate.credentialsSurveyed ? undefined : { candidate: { ...candidate, credentialsSurveyed: 'all' } },
    )
  })

  it('when the experience is told and none was', () => {
    narrows(({ candidate }, { candidate: { experience = [] } }) =>
      (candidate.experience?.length ?? 0) > 0 || experience.length === 0
        ? undefined
        : { candidate: { ...candidate, experience } },
    )
  })

  it('when the years of work that was told become known', () => {
    narrows(({ candidate }) => {
      const at = candidate.experience?.findIndex(({ years }) => years === undefined) ?? -1
      const entry = candidate.experience?.[at]
      return (
        entry && { candidate: { ...candidate, experience: candidate.experience?.with(at, { ...entry, years: 2 }) } }
      )
    })
  })

  it('when the place is told and none was', () => {
    narrows(({ candidate }, { candidate: { place } }) =>
      place === undefined || candidate.place !== undefined ? undefined : { candidate: { ...candidate, place } },
    )
  })

  it('when the means of transport are told, and neither had nor wished means were known', () => {
    narrows(({ candidate }, { candidate: { circumstances } }) => {
      const transport = circumstances?.transport ?? []
      const known =
        (candidate.circumstances?.transport?.length ?? 0) + (candidate.wishes?.travel?.means?.length ?? 0) > 0
      if (known || transport.length === 0) return undefined
      return { candidate: { ...candidate, circumstances: { ...candidate.circumstances, transport } } }
    })
  })

  for (const wish of ['occupations', 'sectors', 'tasksLiked'] as const) {
    it(`when a wish is told that speaks for a job (${wish}), or that there is no preference, and it was not known`, () => {
      narrows(({ candidate }, { candidate: { wishes } }) => {
        const told = wishes?.[wish]
        const interests = wish === 'occupations' && (candidate.wishes?.interests?.length ?? 0) > 0
        if (told === undefined || told.length === 0 || (candidate.wishes?.[wish]?.length ?? 0) > 0 || interests)
          return undefined
        return { candidate: { ...candidate, wishes: { ...candidate.wishes, [wish]: told } } }
      })
    })
  }
})

describe('knowing more of a vacancy keeps the score within the range that was stated', () => {
  for (const field of ['sector', 'place', 'contracts', 'kind', 'supportOffered', 'load'] as const) {
    it(`when its ${field} is told and was not`, () => {
      narrows(({ vacancy }, from) => {
        const told = from.vacancy[field]
        const nothing = told === undefined || (Array.isArray(told) && told.length === 0)
        const known =
          vacancy[field] !== undefined || (field === 'load' && vacancy.tasks?.some(({ load }) => load !== undefined))
        // A carved function's hours are its tasks': becoming one is a change of the job, not a fact about it.
        if (nothing || known || told === 'carved-function') return undefined
        return { vacancy: { ...vacancy, [field]: told } }
      })
    })
  }

  it('when its hours are told and neither it nor its tasks told any', () => {
    narrows(({ vacancy }, { vacancy: { hours } }) => {
      const known = vacancy.hours !== undefined || vacancy.kind === 'carved-function'
      return known || hours === undefined ? undefined : { vacancy: { ...vacancy, hours } }
    })
  })

  it('when its schedule is told and was not', () => {
    narrows(({ vacancy }, { vacancy: { schedule } }) =>
      vacancy.schedule !== undefined || schedule === undefined ? undefined : { vacancy: { ...vacancy, schedule } },
    )
  })

  it('when its occupation is told and was not, and it asks no experience in its own occupation', () => {
    narrows(({ vacancy }, { vacancy: { occupation } }) => {
      const own = vacancy.asks?.experience?.some((ask) => ask.occupation === undefined)
      const known = vacancy.occupation !== undefined || vacancy.title !== 'Een functie'
      return known || own || occupation === undefined ? undefined : { vacancy: { ...vacancy, occupation } }
    })
  })
})
