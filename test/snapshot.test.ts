import { createMatcher, createTaxonomy, engineVersion, openSnapshot, PassendError, starterTaxonomy } from 'passend'
import { describe, expect, it } from 'vitest'
import { packSections, unpackSections } from '../src/holding/container.js'
import { fixtureMatcher, fixtureOptions } from './support/fixtures.js'

const matcher = fixtureMatcher()
const bytes = matcher.snapshot()
const codeOf = (open: () => unknown): string => {
  try {
    open()
  } catch (error) {
    if (error instanceof PassendError) return error.code
    throw error
  }
  return 'opened'
}

describe('a snapshot', () => {
  it('opens to a matcher that answers all that its own did', () => {
    const opened = openSnapshot(bytes)
    expect(opened.size).toEqual(matcher.size)
    expect(opened.policyStamp).toEqual(matcher.policyStamp)
    expect(opened.taxonomy.stamp).toEqual(matcher.taxonomy.stamp)
    expect([opened.seed, opened.asOf]).toEqual([matcher.seed, matcher.asOf])
    for (const id of matcher.candidateIds()) {
      expect(opened.candidate(id)).toEqual(matcher.candidate(id))
      expect(opened.rankVacancies(id, { show: 'all' })).toEqual(matcher.rankVacancies(id, { show: 'all' }))
    }
    const [first] = matcher.candidateIds()
    for (const id of matcher.vacancyIds()) {
      expect(opened.vacancy(id)).toEqual(matcher.vacancy(id))
      if (matcher.vacancy(id)?.openHiring !== undefined || first === undefined) continue
      expect(opened.explain(first, id)).toEqual(matcher.explain(first, id))
    }
  })

  it('stands in memory that workers can look into, and is not written to', () => {
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
    const before = bytes.slice()
    const opened = openSnapshot(bytes)
    const [vacancy] = opened.vacancyIds()
    opened.removeVacancies([vacancy ?? ''])
    opened.addVacancies([{ id: 'new', title: 'Inpakker', employerId: 'e' }])
    opened.rankVacancies([...opened.candidateIds()][0] ?? '')
    expect(bytes).toEqual(before)
    expect(openSnapshot(bytes).size).toEqual(matcher.size)
  })

  it('leaves the candidates out if it is asked to', () => {
    const opened = openSnapshot(matcher.snapshot({ candidates: false }))
    expect(opened.size).toEqual({ candidates: 0, vacancies: matcher.size.vacancies })
    const [id] = matcher.candidateIds()
    const candidate = matcher.candidate(id ?? '')
    if (candidate === undefined) throw new Error('the fixtures hold nobody')
    expect(opened.rankVacancies(candidate)).toEqual(matcher.rankVacancies(candidate))
  })

  it('takes the taxonomy at hand if it is the same, and its own if it is another', () => {
    const same = starterTaxonomy()
    expect(openSnapshot(bytes, { taxonomy: same }).taxonomy).toBe(same)
    const other = createTaxonomy({ concepts: [{ id: 'x', kind: 'competence', labels: { nl: 'x' } }] })
    expect(openSnapshot(bytes, { taxonomy: other }).taxonomy.hash).toBe(matcher.taxonomy.hash)
  })

  it('of a matcher with a planner wants one again', () => {
    const travelMinutes = () => 20
    const planned = fixtureMatcher({ travelMinutes })
    const made = planned.snapshot()
    expect(codeOf(() => openSnapshot(made))).toBe('snapshot-needs-option')
    const [id] = planned.candidateIds()
    expect(openSnapshot(made, { travelMinutes }).rankVacancies(id ?? '')).toEqual(planned.rankVacancies(id ?? ''))
  })

  it('knows where postcodes lie that it holds, and asks for others', () => {
    const { places } = fixtureOptions
    const records = [{ id: 'v', title: 'Inpakker', employerId: 'e', place: { pc4: '9711' } }]
    expect(openSnapshot(bytes, places === undefined ? {} : { places }).addVacancies(records).issues).toEqual([])
  })
})

describe('bytes that are no snapshot of this version', () => {
  it('are refused with an error that says so', () => {
    expect(codeOf(() => openSnapshot(new Uint8Array()))).toBe('not-a-snapshot')
    expect(codeOf(() => openSnapshot('{}' as never))).toBe('not-a-snapshot')
    expect(codeOf(() => openSnapshot(new Uint8Array(500).fill(7)))).toBe('not-a-snapshot')
    expect(codeOf(() => openSnapshot(bytes.slice(0, bytes.length - 1)))).toBe('damaged-snapshot')
    expect(codeOf(() => openSnapshot(packSections({}, {})))).toBe('damaged-snapshot')
    expect(codeOf(() => openSnapshot(packSections({ engineVersion: '0.0.0' }, {})))).toBe('snapshot-version')
  })

  it('are refused wherever a byte was changed', () => {
    for (let at = 64; at < bytes.length; at += Math.floor(bytes.length / 25)) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 1
      expect(codeOf(() => openSnapshot(damaged))).toBe('damaged-snapshot')
    }
  })

  it('are refused if columns are missing, or lead outside, though the checksum is right', () => {
    const { header, sections } = unpackSections(bytes)
    expect((header as { engineVersion: string }).engineVersion).toBe(engineVersion)
    for (const [name, column] of sections) {
      const without = Object.fromEntries([...sections].filter(([other]) => other !== name))
      const optional = name.includes('.limiting') && name.includes('segment')
      expect(
        codeOf(() => openSnapshot(packSections(header, without))),
        name,
      ).toBe(optional ? 'opened' : 'damaged-snapshot')
      if (
        column.length === 0 ||
        !/segment|positions|Positions/.test(name) ||
        /points|Metres|firsts|seconds|sums/.test(name)
      )
        continue
      const wild = { ...Object.fromEntries(sections), [name]: column.slice().fill(0xffffffff) }
      expect(
        codeOf(() => openSnapshot(packSections(header, wild)).rankVacancies([...matcher.candidateIds()][0] ?? '')),
        name,
      ).toMatch(/^(opened|damaged-snapshot)$/)
    }
  })
})

it('a matcher without anything has a snapshot too', () => {
  const opened = openSnapshot(createMatcher().snapshot())
  expect(opened.size).toEqual({ candidates: 0, vacancies: 0 })
})
