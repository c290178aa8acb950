import { assign, explainDivision, type Fit, renderDivisionReason, verifyDivision } from 'passend/assign'
import { describe, expect, test } from 'vitest'

const scored = (candidateId: string, vacancyId: string, score: number, status: Fit['status'] = 'eligible'): Fit => ({
  candidateId,
  vacancyId,
  status,
  score,
})

/** Anna fits the shop best and the greenhouse nearly as well; Bram fits the shop only; Carla fits both, and little. */
const matches = [
  scored('anna', 'winkel', 900),
  scored('anna', 'kas', 850),
  scored('bram', 'winkel', 880),
  scored('carla', 'winkel', 700),
  scored('carla', 'kas', 300, 'to-verify'),
]
const given = ({ pairs }: ReturnType<typeof assign>) =>
  Object.fromEntries(pairs.map(({ candidateId, vacancyId }) => [candidateId, vacancyId]))

describe('three people, two places', () => {
  const best = assign(matches)

  test('the best: Anna leaves the shop to Bram, who has nothing else', () => {
    expect(given(best)).toEqual({ anna: 'kas', bram: 'winkel' })
    // 850 + 880; nobody is placed besides them, for there are two places
    expect(best.proof.value).toEqual({ people: 2, lowest: 0, fit: 1730 })
    expect(best.unplaced).toEqual([{ candidateId: 'carla', reason: 'places-taken' }])
  })

  test('the prices: what one more place would bring', () => {
    const price = (id: string) => best.vacancies.find(({ vacancyId }) => vacancyId === id)?.price
    // one more place in the shop is Carla's: one more person, and her 700
    expect(price('winkel')).toEqual({ people: 1, fit: 700 })
    // one more in the greenhouse too: 300. To send Bram or Anna elsewhere for it brings nothing.
    expect(price('kas')).toEqual({ people: 1, fit: 300 })
    // Anna gains 850 - 300, Bram 880 - 700, Carla nothing: 550 + 180 + 700 + 300 = 1730 and 2 people, the value itself
    expect(best.proof.bound).toEqual(best.proof.value)
  })

  test('greedy: Anna takes the shop first, Bram is left, and Carla gets what fits her little', () => {
    const greedy = assign(matches, { method: 'greedy' })
    expect(given(greedy)).toEqual({ anna: 'winkel', carla: 'kas' })
    // 900 + 300: as many people, 530 points less
    expect(greedy.proof.gap).toEqual({ people: 0, lowest: 0, fit: 530 })
    expect(greedy.proof.exact).toBe(false)
    expect(greedy.counts.placedToVerify).toBe(1)
  })

  test('without pairs to be verified greedy leaves the greenhouse empty', () => {
    const greedy = assign(matches, { method: 'greedy', toVerify: 'leave-out' })
    expect(given(greedy)).toEqual({ anna: 'winkel' })
    // a person fewer than Anna and Bram, which counts first: 2 - 1 people, 1730 - 900
    expect(greedy.proof.gap).toEqual({ people: 1, lowest: 0, fit: 830 })
    expect(greedy.unplaced.find(({ candidateId }) => candidateId === 'carla')?.reason).toBe('places-taken')
  })

  test('why not the shop for Anna: others would lose more, and the price says so', () => {
    const reason = explainDivision(best, 'anna', 'winkel', matches[0])
    // Anna gains 550 now; with the shop's price 700 that is 350 more than the 900 that she is worth there
    expect(reason).toMatchObject({ outcome: 'others-need-it-more', loss: { people: 0, fit: 350 } })
    const text = renderDivisionReason(reason, { audience: 'candidate', titleOf: (id) => `De ${id}` })
    expect(text).toContain('Deze plek is gegaan naar mensen voor wie er minder ander werk was.')
    expect(text).toContain('Dit is de plek voor jou: De kas.')
    // It is a proposal, and the text says so; nothing of anybody else is in it.
    expect(text).toContain('Dit is een voorstel.')
    expect(text).not.toMatch(/bram|carla|\d/i)
    expect(renderDivisionReason(reason, { audience: 'candidate', language: 'en' })).toContain('less other work')
  })

  test('why not the shop for Carla: whoever got it fits it better', () => {
    const reason = explainDivision(best, 'carla', 'winkel', matches[3])
    // Bram has 880 there, she 700
    expect(reason.outcome).toBe('others-fit-better')
    const text = renderDivisionReason(reason, { audience: 'candidate' })
    expect(text).toContain('bij wie het werk nog beter past')
    // She has no other place, so this must not be said.
    expect(text).not.toContain('minder ander werk')
    // Another score than the one that was divided by: then that is what is told.
    expect(explainDivision(best, 'carla', 'winkel', scored('carla', 'winkel', 890)).outcome).toBe('not-looked-at')
  })

  test('two who are equal: either would do, and that is told to whom the lot left out', () => {
    const equal = [scored('bram', 'winkel', 880), scored('carla', 'winkel', 880)]
    const division = assign(equal)
    const [left] = division.unplaced
    const match = equal.find(({ candidateId }) => candidateId === left?.candidateId) as Fit
    expect(explainDivision(division, match.candidateId, 'winkel', match).outcome).toBe('equal')
  })

  test('people decide: what they fix is kept, what they rule out is not used, and the rest is divided anew', () => {
    const fixed = assign(matches, { fixed: [{ candidateId: 'carla', vacancyId: 'winkel' }] })
    expect(given(fixed)).toEqual({ carla: 'winkel', anna: 'kas' })
    // Fixed pairs are no part of what is weighed: Anna's 850.
    expect(fixed.proof.value).toEqual({ people: 1, lowest: 0, fit: 850 })
    const without = assign(matches, { forbidden: [{ candidateId: 'anna', vacancyId: 'kas' }] })
    // Carla in the greenhouse and Bram or Anna in the shop: 300 + 900
    expect(given(without)).toEqual({ anna: 'winkel', carla: 'kas' })
    expect(explainDivision(without, 'anna', 'kas').outcome).toBe('forbidden')
  })

  test('two places in the shop: everybody is placed', () => {
    const more = assign(matches, { places: { winkel: 2 } })
    // 850 + 880 + 700; the price of one more place in the shop is then nothing people would gain by, but 50 of fit for Anna
    expect(more.proof.value.fit).toBe(2430)
    expect(more.vacancies.find(({ vacancyId }) => vacancyId === 'winkel')?.price).toEqual({ people: 0, fit: 50 })
    expect(verifyDivision(matches, more).optimal).toBe(true)
  })
})

describe('the three objectives differ', () => {
  // Two people, two places: together 1000 + 10 or 500 + 400.
  const pairs = [scored('a', 'x', 1000), scored('a', 'y', 500), scored('b', 'x', 400), scored('b', 'y', 10)]
  test('the sum takes the one brilliant pair, worst-off-first the two fair ones', () => {
    expect(given(assign(pairs, { objective: 'total-fit' }))).toEqual({ a: 'x', b: 'y' })
    const fair = assign(pairs, { objective: 'worst-off-first' })
    // Two are placed either way; the lowest score is 10 or 400.
    expect(given(fair)).toEqual({ a: 'y', b: 'x' })
    expect(fair.proof.value).toEqual({ people: 2, lowest: 400, fit: 900 })
    // Above 400 there are only the pairs of a: with a higher lowest score one is placed.
    expect(fair.proof.covers?.noneHigher).toEqual({ candidateIds: ['a'], vacancyIds: [] })
    expect(explainDivision(fair, 'b', 'y', pairs[3]).outcome).toBe('own-fits-as-well')
  })
  test('most-placed places two where the sum places one', () => {
    // a and b both at x and y for 300 + 100, or a alone at x for 500
    const lonely = [scored('a', 'x', 500), scored('a', 'y', 300), scored('b', 'x', 100)]
    expect(given(assign(lonely, { objective: 'total-fit' }))).toEqual({ a: 'x' })
    expect(given(assign(lonely))).toEqual({ a: 'y', b: 'x' })
  })
})
