import type { OutlookRecord } from 'passend'
import { type BatchOptions, runBatch } from 'passend/batch'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureOptions, fixtureOutlook, fixtureVacancies } from '../support/fixtures.js'
import { contentsOf, emptyDirectory, heldAfter, oneByOne, receiving } from './support.js'

const weighed: BatchOptions = {
  ...fixtureOptions,
  candidates: fixtureCandidates,
  vacancies: fixtureVacancies,
  workers: 0,
  outlook: fixtureOutlook,
  policy: { weights: { outlook: 4 } },
}
const unweighed: BatchOptions = { ...weighed, policy: {} }
const matcherOptions = { ...fixtureOptions, outlook: fixtureOutlook, policy: { weights: { outlook: 4 } } }

/** The same statements, of which every one that was good is now bad. */
const turned = fixtureOutlook.map(
  (one): OutlookRecord => ({ ...one, outlook: one.outlook === 'kansrijk' ? 'little' : one.outlook }),
)

/** The lists of a run, and why it computed all, if it did so beside a run before. */
async function written(options: BatchOptions) {
  const output = emptyDirectory()
  const { afresh, policy } = await runBatch({ ...options, output })
  const { 'report.json 600': _, ...files } = contentsOf(output)
  return { afresh, policy, files }
}

describe('a batch with an outlook that counts', () => {
  it('gives what a matcher with it gives, and names it in its report', async () => {
    const { received, output } = receiving()
    const report = await runBatch({ ...weighed, output })
    const matcher = heldAfter(report, fixtureCandidates, fixtureVacancies, matcherOptions)
    const ids = fixtureCandidates.map(({ id }) => id)
    expect(received).toEqual(oneByOne(matcher, ids, { limit: 10 }))
    expect(report.policy).toEqual(matcher.policyStamp)
    expect(report.policy.outlook).toBe(matcher.outlook?.hash)
  })

  it('does not go on from a run with another outlook, which would be another result', async () => {
    const previous = emptyDirectory()
    await runBatch({ ...weighed, previous })
    const changed = { ...weighed, outlook: turned }
    const renewed = await written({ ...changed, previous })
    expect(renewed.afresh).toBe('policy')
    expect(renewed.files).toEqual((await written(changed)).files)
    expect(renewed.files).not.toEqual((await written(weighed)).files)
  })
})

describe('a batch with an outlook that does not count', () => {
  it('is the batch without it, and goes on from the run before whatever the outlook', async () => {
    const previous = emptyDirectory()
    const { outlook: _, ...without } = unweighed
    const { files, policy } = await written({ ...without, previous })
    const renewed = await written({ ...unweighed, previous })
    expect(renewed).toEqual({ afresh: undefined, policy, files })
  })
})
