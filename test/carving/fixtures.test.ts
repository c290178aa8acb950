import { readFileSync } from 'node:fs'
import { createMatcher } from 'passend'
import { carve, type PresentFunction } from 'passend/carving'
import { describe, expect, test } from 'vitest'
import { fixtureCandidates, fixtureMatcher, fixtureOptions, fixtureVacancies } from '../support/fixtures.js'

const jobs = JSON.parse(
  readFileSync(new URL('../../fixtures/carving.json', import.meta.url), 'utf8'),
) as PresentFunction[]

/** Six people in and around Groningen whom an adviser has in mind for the care home. */
const pool = [
  'cand-01-newcomer-little-dutch',
  'cand-08-competences-only',
  'cand-24-tasks-liked-and-disliked',
  'cand-26-leerbaan-care',
  'cand-28-stale-profile',
  'cand-36-many-languages-reception',
]
const matcher = fixtureMatcher()
/** Five mornings of four hours. */
const result = carve({ jobs, candidates: pool, constraints: { maxHours: 20 }, matcher })
const [assistant] = result.functions

describe('three jobs of a care home', () => {
  test('are read as they are, and are of an employer of the fixtures', () => {
    expect(result.issues).toEqual([])
    const employers = new Set(fixtureVacancies.map(({ employerId }) => employerId))
    expect(jobs.every(({ employerId }) => employers.has(employerId))).toBe(true)
    const concepts = jobs.flatMap(({ tasks }) =>
      tasks.flatMap(({ competences = [] }) => competences.map(({ concept }) => concept)),
    )
    expect(concepts.filter((concept) => !matcher.taxonomy.has(concept))).toEqual([])
  })

  test('make an assistant on the ward, open to all six', () => {
    expect(assistant?.opens).toHaveLength(6)
    expect(assistant?.proof).toMatchObject({ exact: true, gap: 0 })
    expect(assistant?.minutes).toBeLessThanOrEqual(1200)
  })

  test('leave out the coffee round, which asks Dutch that the newcomer does not speak yet', () => {
    const tasks = (of: typeof assistant) => of?.record.tasks?.map(({ id }) => id) ?? []
    expect(tasks(assistant)).not.toContain('koffie')
    expect(tasks(assistant)).not.toContain('maaltijd')
    // With the coffee round in it, she would be blocked by languages.
    const coffee = jobs.find(({ id }) => id === 'avondrood-gastvrouw')?.tasks.find(({ id }) => id === 'koffie')
    const { movable, ...task } = coffee as PresentFunction['tasks'][number]
    const record = { ...assistant?.record, tasks: [...(assistant?.record.tasks ?? []), task], hours: undefined }
    expect(matcher.score('cand-01-newcomer-little-dutch', record as never).status).toBe('blocked')
  })

  test('free hours of the carers, who are the scarcest', () => {
    expect(assistant?.freed.find(({ jobId }) => jobId === 'avondrood-verzorgende')).toMatchObject({ scarcity: 10 })
    expect(assistant?.freed.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(assistant?.minutes)
  })

  test('stay jobs', () => {
    for (const { minutes, keepMinutes, keepsEnough, jobId } of result.remaining) {
      const keepHours = jobs.find(({ id }) => id === jobId)?.keepHours ?? 0
      expect(keepMinutes).toBe(keepHours * 60)
      expect(minutes.after).toBeGreaterThanOrEqual(keepMinutes)
      expect(keepsEnough).toBe(true)
    }
  })

  test('make a function that can be added and ranked, as it was told', () => {
    const other = createMatcher(fixtureOptions)
    other.addCandidates(fixtureCandidates.filter(({ id }) => pool.includes(id)))
    expect(other.addVacancies([assistant?.record])).toMatchObject({ added: 1, refused: 0, issues: [] })
    const ranking = other.rankCandidates(assistant?.record.id ?? '')
    // The same matches in the same order, the lot of equals included.
    expect(ranking.matches).toEqual(assistant?.opens.map(({ match }) => match))
  })

  test('leave the fixtures and the matcher as they were', () => {
    expect(matcher.size).toEqual({ candidates: fixtureCandidates.length, vacancies: fixtureVacancies.length })
  })
})
