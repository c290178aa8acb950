import { defaultPolicy } from 'passend'
import { evaluatePolicy, type ProposedWeights, proposeWeights } from 'passend/audit'
import { describe, expect, test } from 'vitest'
import { type PlantedYearOptions, plantedYear } from '../support/plantedYear.js'

/** Weights that differ from those in force in all three parts that have more than one criterion; the sum of each part is the same. */
const planted = { travel: 5, support: 1, hours: 1, talents: 5, occupation: 1, education: 4, credentials: 1 } as const
type Planted = keyof typeof planted

function proposed(options: PlantedYearOptions, resamples = 200): ProposedWeights {
  const proposal = proposeWeights(plantedYear(options).proposals, { resamples })
  if (!proposal.enough) throw new Error(`nothing was proposed: ${proposal.why}`)
  return proposal
}

/** How many of the searched weights have the true one within their interval. */
function covered({ changes }: ProposedWeights, truth: Record<string, number>): { held: number; of: number } {
  const searched = changes.filter(({ held }) => held === undefined)
  const held = searched.filter(({ criterion, interval }) => {
    const weight = truth[criterion] as number
    return interval.lowest <= weight && weight <= interval.highest
  })
  return { held: held.length, of: searched.length }
}

describe('a year of 100,000 proposals', () => {
  test('with planted weights: each is within its interval, and the proposal moves towards it and is worth it', () => {
    const proposal = proposed({ seed: 'year', lists: 1000, perList: 100, weights: planted })
    expect(proposal.counts.proposals).toBe(100_000)
    expect(proposal.worthIt).toBe(true)
    for (const { criterion, today, proposed, interval } of proposal.changes) {
      const weight = planted[criterion as Planted] ?? defaultPolicy.weights[criterion]
      if (!(criterion in planted)) continue
      expect([criterion, interval.lowest <= weight && weight <= interval.highest]).toEqual([criterion, true])
      // never away from it
      expect(Math.abs(proposed - weight)).toBeLessThanOrEqual(Math.abs(today - weight))
    }
    // of the difference that was planted at least half is proposed: the rest is within what noise could have made
    const away = (of: 'today' | 'proposed') =>
      proposal.changes.reduce(
        (sum, change) => sum + Math.abs(change[of] - (planted[change.criterion as Planted] ?? change.today)),
        0,
      )
    expect(2 * away('proposed')).toBeLessThanOrEqual(away('today'))
  })

  test('without: nothing is proposed, and today stays within each interval', () => {
    const proposal = proposed({ seed: 'year', lists: 1000, perList: 100 })
    expect(proposal.worthIt).toBe(false)
    expect(proposal.fragment.weights).toEqual(defaultPolicy.weights)
    expect(covered(proposal, defaultPolicy.weights).held).toBeGreaterThanOrEqual(15)
  })

  test('is evaluated: the shares rise with the score, and the score tells more than any one criterion', () => {
    const { rises, auc, criteria } = evaluatePolicy(
      plantedYear({ seed: 'year', lists: 1000, perList: 100 }).proposals,
      {
        resamples: 200,
      },
    )
    expect(rises).toEqual({ enough: true, always: true, falls: [] })
    const lowest = auc.enough ? auc.interval.lowest : 0
    for (const one of criteria) expect(one.auc.enough ? one.auc.interval.highest : 0).toBeLessThan(lowest)
  })
})

test('of 40 small years in which nothing was planted at most two seem worth a change', () => {
  // the interval is of 95 %, so that one in forty lies above 0 by chance alone; more than two in forty would come in one of thirteen counts
  let alarms = 0
  const cover = { held: 0, of: 0 }
  for (let seed = 0; seed < 40; seed++) {
    const proposal = proposed({ seed: `nothing ${seed}`, lists: 60, perList: 60 }, 100)
    if (proposal.worthIt) alarms++
    const { held, of } = covered(proposal, defaultPolicy.weights)
    cover.held += held
    cover.of += of
  }
  expect(alarms).toBeLessThanOrEqual(2)
  expect(cover.held / cover.of).toBeGreaterThanOrEqual(0.95)
})

test('of 20 years of 10,000 proposals with planted weights most are worth it, and the intervals hold the truth', () => {
  let found = 0
  const cover = { held: 0, of: 0 }
  for (let seed = 0; seed < 20; seed++) {
    const proposal = proposed({ seed: `planted ${seed}`, lists: 100, perList: 100, weights: planted }, 100)
    if (proposal.worthIt) found++
    const { held, of } = covered(proposal, { ...defaultPolicy.weights, ...planted })
    cover.held += held
    cover.of += of
  }
  expect(found).toBeGreaterThanOrEqual(15)
  expect(cover.held / cover.of).toBeGreaterThanOrEqual(0.95)
})
