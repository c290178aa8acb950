import * as fc from 'fast-check'
import { type Conflict, planMeetings, renderMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs.js'
import { bruteForce } from './bruteForce.js'
import { onlyParts } from './onlyParts.js'
import { inputOf, match, plainWorld, type World, worldArbitrary } from './world.js'

const partsOf = ({ parts }: Conflict) => parts.map(({ part, id }) => `${part} ${id}`)

/** The world with something else of one person or employer. */
const with_ = (world: World, id: string, rest: object): World => ({
  ...world,
  candidates: world.candidates.map((one) => (one.id === id ? { ...one, ...rest } : one)),
  employers: world.employers.map((one) => (one.id === id ? { ...one, ...rest } : one)),
})

describe('why it cannot be', () => {
  it('names the rounds of somebody who is there in too few of them', () => {
    // Three employers, three rounds, everybody fits: all could have three. But p1 comes for two rounds, so has two at most.
    const world = with_(plainWorld(3, 3, 3), 'p1', { rounds: [1, 2] })
    const plan = planMeetings(inputOf(world))
    // Each employer needs all three people, so the two meetings that p1 has are one too few for p1 and for one employer.
    expect(plan.objective.lacking).toBe(2)
    const [first, ...others] = plan.impossible
    expect(first && partsOf(first)).toEqual(['least p1', 'rounds p1'])
    expect(first).toMatchObject({ wanted: 3, short: 1, isMinimal: true })
    expect(first?.parts[1]?.rounds).toEqual([1, 2])
    // Once that is known, the employers still cannot all have three of the eight that are left.
    expect(others).toHaveLength(1)
    expect(renderMeetings(plan)).toContain(
      'p1 moet minstens 3 gesprekken hebben. p1 kan alleen in ronde 1 en 2. p1 kan dus hoogstens 2 gesprekken hebben.',
    )
  })

  it('names nothing but the least where the event itself is too small', () => {
    // Two rounds: nobody can have three, each by themselves; four parties, so four conflicts of one part each.
    const plan = planMeetings(inputOf(plainWorld(2, 2, 2)))
    expect(plan.impossible.map(partsOf).sort()).toEqual([['least e1'], ['least e2'], ['least p1'], ['least p2']])
    expect(renderMeetings(plan)).toContain(
      'p1 moet minstens 3 gesprekken hebben. Er zijn 2 rondes, 2 tafels en 2 werkgevers. p1 kan dus hoogstens 2 gesprekken hebben.',
    )
  })

  it('names as many as do not go together where there are too few seats', () => {
    // Three employers with four rounds hold twelve meetings: four people can have three, five cannot. Any five lack three.
    const plan = planMeetings(inputOf(plainWorld(5, 3, 4)))
    expect(plan.impossible.map(partsOf).map((parts) => parts.sort())).toEqual([
      ['least p1', 'least p2', 'least p3', 'least p4', 'least p5'],
    ])
    expect(plan.impossible[0]).toMatchObject({ wanted: 15, short: 3, isMinimal: true })
    // What lacks is spread: three people lack one each, nobody lacks two.
    expect(plan.objective).toMatchObject({ lacking: 3, unevenness: 3 })
    expect(renderMeetings(plan)).toContain('Samen komen zij altijd minstens 3 gesprekken tekort.')
  })

  it('names a refusal, a need, and that nothing fits, where each is what stands in the way', () => {
    const world = plainWorld(3, 3, 4)
    const refused: World = {
      ...world,
      choices: [{ by: 'employer', id: 'e2', refuses: [{ candidate: 'p1' }] }],
    }
    // p1 needs all three employers, and e2 needs all three people.
    expect(planMeetings(inputOf(refused)).impossible.map(partsOf)).toEqual(
      expect.arrayContaining([
        ['least p1', 'refusals e2'],
        ['least e2', 'refusals e2'],
      ]),
    )
    // No table is quiet.
    expect(planMeetings(inputOf(with_(world, 'p1', { needs: ['quiet'] }))).impossible.map(partsOf)).toContainEqual([
      'least p1',
      'needs p1',
    ])
    // Nothing is known of p1 with e3, and nobody chose: two employers are left.
    const unknown = {
      ...world,
      matches: world.matches.filter(({ candidateId, vacancyId }) => candidateId !== 'p1' || vacancyId !== 'v-e3'),
    }
    const plan = planMeetings(inputOf(unknown))
    expect(plan.impossible.map(partsOf)).toContainEqual(['least p1', 'grounds p1'])
    expect(plan.impossible[0]?.parts[1]?.ids).toEqual(['e1', 'e2'])
    // A blocked match is no ground either.
    const blocked = { ...unknown, matches: [...unknown.matches, match('p1', 'v-e3', 900, 'blocked')] }
    expect(planMeetings(inputOf(blocked)).impossible.map(partsOf)).toContainEqual(['least p1', 'grounds p1'])
  })

  it('names a table that an employer asked for', () => {
    const world = with_(with_(plainWorld(1, 1, 1, 1), 'e1', { table: 't2' }), 'p1', { needs: ['quiet'] })
    const event = { ...world.event, tables: [{ id: 't1', features: ['quiet' as const] }, { id: 't2' }] }
    const plan = planMeetings(inputOf({ ...world, event }))
    expect(plan.impossible.map(partsOf)).toContainEqual(['least p1', 'needs p1', 'table e1'])
  })

  it('says nothing where everybody can have their least, and is silent on what was not proved', () => {
    expect(planMeetings(inputOf(plainWorld(3, 3, 3))).impossible).toEqual([])
  })

  it('is a real conflict, and every part of it counts (small events, by trying everything)', () => {
    const small = fc.oneof(
      worldArbitrary({ people: 3, employers: 2, rounds: 3 }),
      worldArbitrary({ people: 2, employers: 3, rounds: 3 }),
    )
    let told = 0
    fc.assert(
      fc.property(small, (world) => {
        const { impossible, objective } = planMeetings(inputOf(world))
        expect(impossible.length > 0).toBe(objective.lacking > 0)
        const leasts = impossible.flatMap(({ parts }) =>
          parts.filter(({ part }) => part === 'least').map(({ id }) => id),
        )
        // No two of them explain the same party.
        expect(new Set(leasts).size).toBe(leasts.length)
        for (const { parts, short, isMinimal } of impossible) {
          told++
          expect(isMinimal).toBe(true)
          expect(short).toBe(bruteForce(onlyParts(world, parts)).lacking)
          expect(short).toBeGreaterThan(0)
          for (const part of parts) {
            const without = onlyParts(
              world,
              parts.filter((other) => other !== part),
            )
            expect(bruteForce(without).lacking, `${part.part} ${part.id}`).toBe(0)
          }
        }
      }),
      runs(200),
    )
    // Or nothing was tried at all.
    expect(told).toBeGreaterThan(100)
  })

  it('holds in larger events too', () => {
    fc.assert(
      fc.property(worldArbitrary({ people: 8, employers: 4, rounds: 5 }), (world) => {
        const lackingOf = (parts: Conflict['parts']) =>
          planMeetings(inputOf(onlyParts(world, parts), { maxSteps: 500_000 })).proof.bound.lacking
        for (const { parts, isMinimal } of planMeetings(inputOf(world, { maxSteps: 500_000 })).impossible) {
          expect(lackingOf(parts)).toBeGreaterThan(0)
          if (isMinimal) for (const part of parts) expect(lackingOf(parts.filter((other) => other !== part))).toBe(0)
        }
      }),
      runs(30),
    )
  })
})
