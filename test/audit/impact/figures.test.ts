import { impactReport } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { groupOf, listOf, pair, people } from './lists.js'

/** Ten lists of the same four people, a b a b: each has five expected selections and more. */
const four = { 'a-1': { g: 'a' }, 'b-1': { g: 'b' }, 'a-2': { g: 'a' }, 'b-2': { g: 'b' } }
const tenLists = (rest: Record<string, Parameters<typeof pair>[1]> = {}) =>
  Array.from({ length: 10 }, (_, number) =>
    listOf(
      `list-${number}`,
      Object.keys(four).map((id) => pair(id, { vacancyId: `v-${number}`, ...rest[id] })),
    ),
  )
const open = { groups: four, k: 2, leastCell: 1, permutations: 99 }

describe('the figures of a group', () => {
  it('give attention by place: 1/log2(1 + place)', () => {
    const report = impactReport(tenLists(), open)
    // a: (1 + 1/log2(4)) / 2 = (1 + 0.5) / 2. b: (1/log2(3) + 1/log2(5)) / 2 = (0.63093 + 0.43068) / 2. Ratio 0.53080 / 0.75.
    expect(groupOf(report, 'g', 'a').exposure.perPair).toBe(750)
    expect(groupOf(report, 'g', 'b').exposure).toEqual({
      perPair: 531,
      ratio: { enough: true, ratio: 708, reference: ['a'] },
    })
  })

  it('give no attention to who is blocked, and their place to the next', () => {
    const report = impactReport(tenLists({ 'a-1': { status: 'blocked', unmet: ['travel'] } }), open)
    // b stands at 1 and 3, a at 2: (1 + 0.5) / 2 and (0 + 0.63093) / 2.
    expect(groupOf(report, 'g', 'b').exposure.perPair).toBe(750)
    expect(groupOf(report, 'g', 'a').exposure.perPair).toBe(315)
    expect(groupOf(report, 'g', 'a').status).toMatchObject({
      eligible: { share: 500 },
      blocked: { count: 10, share: 500 },
    })
  })

  it('give the divergence of an order from the shares of who was looked at', () => {
    const { order } = impactReport(tenLists(), open).tables[0] as { order: unknown }
    // Half a, half b. The first one is an a: 1 ln(1 / 0.5) = 0.69315. The first two are half and half: 0.
    // (1 x 0.69315 + 0.63093 x 0) / (1 + 0.63093) = 0.42500. By chance the first two are alike one time in three:
    // (0.69315 + 0.63093 x 0.69315 / 3) / 1.63093 = 0.51438, here of 200 draws.
    expect(order).toMatchObject({ enough: true, ndkl: 425, lists: 10 })
    expect(Math.abs((order as { byChance: number }).byChance - 514)).toBeLessThan(25)
  })

  it('select the first k who are not blocked, and who was added by hand besides', () => {
    const report = impactReport(
      tenLists({ 'a-1': { status: 'blocked' }, 'b-2': { byHand: true, status: 'blocked' } }),
      open,
    )
    // b-1 and a-2 are the first two of the engine; b-2 was added by a person, who may do so though it is blocked.
    expect(groupOf(report, 'g', 'b').selection).toMatchObject({ count: 20, of: 20 })
    expect(groupOf(report, 'g', 'a').selection).toMatchObject({ count: 10, of: 20 })
    expect(report.looked).toMatchObject({ selected: 30, byHand: 10 })
  })

  it('count a person once for who is reached, with the test of Fisher', () => {
    // Of 12 a's the first 9 stand first in some list, of 12 b's 3: the table 9 3 / 3 9.
    const [a, b] = [people('a', 12), people('b', 12)]
    const groups = Object.fromEntries([...a.map((id) => [id, { g: 'a' }]), ...b.map((id) => [id, { g: 'b' }])])
    const first = [...a.slice(0, 9), ...b.slice(0, 3)]
    const rest = [...a.slice(9), ...b.slice(3)]
    const lists = first.map((id) =>
      listOf(
        `of ${id}`,
        [id, ...rest].map((one) => pair(one)),
      ),
    )
    const report = impactReport(lists, { groups, k: 1, permutations: 99 })
    const { reached } = groupOf(report, 'g', 'b')
    expect(reached).toMatchObject({ count: 3, of: 12, share: 250, ratio: { enough: true, ratio: 333 } })
    // Twice (choose(12,9) choose(12,3) + choose(12,10) choose(12,2) + 12 x 12 + 1) / choose(24,12) = 2 x 52901 / 2704156.
    expect(reached.fisher).toEqual({ enough: true, p: 39_126 })
    // 0.25 of 12: the interval of Clopper and Pearson is 0.0549 to 0.5719.
    expect(reached.interval).toEqual({ lowest: 54, highest: 572 })
  })
})

describe('stages', () => {
  // Twenty lists of one a and one b, both selected. Of both all are decided about: the a's accept 15, the b's 9; of those who accepted
  // and are known the a's start 6 of 15, the b's 4 of 9 (2 of them open: 4 of 7).
  const groups: Record<string, Record<string, string>> = {}
  const lists = Array.from({ length: 20 }, (_, number) => {
    const followed = (id: string, group: string, accepts: number, starts: number, unheard: number) => {
      groups[id] = { g: group }
      const outcome = number < accepts ? ('accepted' as const) : ('declined' as const)
      const started = number < starts ? true : number < accepts - unheard ? false : undefined
      const reason = outcome === 'declined' ? { reason: 'not-interested' as const } : {}
      return {
        ...pair(id),
        decisions: [{ outcome, role: 'jobseeker' as const, ...reason }],
        became: { started, months: 0 as const },
      }
    }
    return listOf(`l-${number}`, [followed(`a-${number}`, 'a', 15, 6, 0), followed(`b-${number}`, 'b', 9, 4, 2)])
  })

  it('show at which stage a gap begins', () => {
    const report = impactReport(lists, { groups, leastCell: 5, permutations: 99, reference: { g: 'a' } })
    const { stages } = groupOf(report, 'g', 'b')
    expect(stages?.stages).toMatchObject([
      { stage: 'proposed', count: 20, of: 20, ratio: { ratio: 1000 } },
      // 9/20 of 15/20
      { stage: 'accepted', count: 9, of: 20, ratio: { ratio: 600 } },
      // 4/7 of 6/15
      { stage: 'started', count: 4, of: 7, ratio: { ratio: 1429 } },
    ])
    expect(stages?.begins).toBe('accepted')
    expect(groupOf(report, 'g', 'a').stages?.begins).toBeUndefined()
  })

  it('show no figure of a stage that too few people came to', () => {
    const report = impactReport(lists, { groups, leastCell: 10, permutations: 99 })
    // 7 people of b are known to have started or not.
    expect(groupOf(report, 'g', 'b').stages?.stages[2]).toEqual({ stage: 'started', enough: false, why: 'too-few' })
  })

  it('are not there where nobody decided', () => {
    expect(groupOf(impactReport(tenLists(), open), 'g', 'a').stages).toBeUndefined()
  })
})
