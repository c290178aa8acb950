import * as fc from 'fast-check'
import { type Candidate, createMatcher, type MatcherOptions, type Vacancy } from 'passend'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/criteria/criterion.js'
import { limitCriteria } from '../../src/criteria/index.js'
import { combineLimits } from '../../src/criteria/limit.js'
import { type Pair, pairOf } from '../../src/criteria/pair.js'
import { parseCandidate, parseVacancy, requireRecord } from '../../src/domain/parse.js'
import { resolveMatcherOptions } from '../../src/matcherOptions.js'
import { createContext } from '../../src/prepare/context.js'
import { prepareJob } from '../../src/prepare/job.js'
import { preparePerson } from '../../src/prepare/person.js'
import { scorePair } from '../../src/score/scorePair.js'
import { Trials } from '../../src/steps/trial.js'
import {
  askedOfCandidates,
  candidateArbitrary,
  type Scene,
  sceneArbitrary,
  vacancyArbitrary,
  worldArbitrary,
} from '../support/arbitraries.js'
import { allOffers, everyWay, type Way } from '../support/everyWay.js'
import { instrumentsArbitrary } from '../support/instruments.js'
import { helpfulArbitrary, nearMissArbitrary } from '../support/nearMisses.js'
import { core, plainPath } from '../support/plainPath.js'
import { smallPlaces } from '../support/records.js'
import { runs } from '../support/runs.js'
import { smallTaxonomy } from '../support/taxonomy.js'

/** What a matcher of near misses is made with. */
const nearOptions: MatcherOptions = { taxonomy: smallTaxonomy, places: smallPlaces, asOf: '2026-03-02' }

/** A policy under which much is a must, so that much is blocked. */
const strict: MatcherOptions['policy'] = {
  strength: {
    competences: 'must',
    education: 'must',
    languages: 'must',
    credentials: 'must',
    experience: 'must',
    hours: 'must',
    schedule: 'must',
    support: 'must',
    tasksDisliked: 'must',
  },
}

/** Records as a matcher reads them. */
const readCandidate = (record: unknown): Candidate =>
  requireRecord('candidate', parseCandidate(record, 0, { keepExactPlaces: true }))
const readVacancy = (record: unknown): Vacancy => requireRecord('vacancy', parseVacancy(record))

/** A candidate of whom all that is not listed is known not to be there: what is unknown blocks nothing. */
const surveyed = (candidate: Candidate): Candidate =>
  readCandidate({ ...candidate, competencesSurveyed: true, credentialsSurveyed: 'all' })

function pairFor({ candidate, vacancy, options }: Scene): Pair {
  const context = createContext(resolveMatcherOptions(options))
  return pairOf(preparePerson(candidate, context), prepareJob(vacancy, context), context)
}

const sceneOf = (scene: Scene, isStrict: boolean): Scene => ({
  candidate: surveyed(scene.candidate),
  vacancy: readVacancy(scene.vacancy),
  options: isStrict ? { ...scene.options, policy: strict } : scene.options,
})

describe('nearest steps', () => {
  const near = fc
    .record({ near: nearMissArbitrary, scene: sceneArbitrary, instruments: helpfulArbitrary })
    .map(({ near: pair, scene, instruments }) => ({ scene: { ...scene, options: nearOptions, ...pair }, instruments }))
  const any = fc.record({ scene: sceneArbitrary, instruments: instrumentsArbitrary(9) })
  const asked = fc.record({
    given: fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: any }),
    isStrict: fc.boolean(),
    target: fc.oneof(fc.constant(undefined), fc.integer({ min: 380, max: 700 })),
    maxSteps: fc.integer({ min: 1, max: 3 }),
    maxWeeks: fc.constantFrom(undefined, 12, 30),
    budget: fc.oneof(fc.constant(undefined), fc.constantFrom(0, 200, 1500, 9000)),
  })

  it('are those that trying every set finds, and the next best as well', () => {
    let reached = 0
    let several = 0
    fc.assert(
      fc.property(asked, ({ given, isStrict, target, maxSteps, maxWeeks, budget }) => {
        const { scene: loose, instruments } = given
        const scene = sceneOf(loose, isStrict)
        const pair = pairFor(scene)
        const found = createMatcher({ ...scene.options, instruments, keepExactPlaces: true }).nearestSteps(
          scene.candidate,
          scene.vacancy,
          {
            maxSteps,
            alternatives: 3,
            ...(target !== undefined && { target }),
            ...(budget !== undefined && { budget }),
            ...(maxWeeks !== undefined && { maxWeeks }),
          },
        )
        const { status, score } = scorePair(pair).match
        const isOpen = status !== 'blocked' && (target === undefined || score >= target)
        expect(found.outcome === 'open').toBe(isOpen)
        if (isOpen) return
        const all = everyWay(pair, allOffers(instruments, pair), { target, maxSteps })
        const fits = ({ effort }: Way) =>
          effort.weeks <= (maxWeeks ?? 104) &&
          (budget === undefined || (effort.withoutCost === 0 && effort.euros.min + effort.euros.max <= 2 * budget))
        const ways = all.filter(fits)
        const sets = [...(found.best ? [found.best] : []), ...found.alternatives]
        expect(sets.map(({ effort }) => effort)).toEqual(ways.slice(0, 4).map(({ effort }) => effort))
        expect(sets.map(({ after }) => after)).toEqual(ways.slice(0, 4).map(({ trial }) => scorePair(trial.pair).match))
        // What is beyond the bounds is looked for among more steps and weeks than these.
        if (found.best === undefined && all.length > 0) expect(found.outcome).toBe('beyond-bounds')
        if (ways.length > 0) reached++
        if ((ways[0]?.keys.length ?? 0) > 1) several++
      }),
      runs(400),
    )
    // A property that hardly ever has something to find proves nothing.
    expect(reached).toBeGreaterThan(40)
    expect(several).toBeGreaterThan(5)
  })
})

/** How every criterion stands to a pair. */
const outcomesOf = (pair: Pair) => new Map(limitCriteria.map((one) => [one.id, combineLimits(one.limits(pair))]))
const measuresOf = (pair: Pair) =>
  new Map(
    limitCriteria
      .filter((one): one is Criterion => 'measure' in one)
      .map((one) => [one.id, [one.measure(pair, 400), one.measure(pair, 0), one.leftOut?.(pair) ?? false]]),
  )

describe('a step', () => {
  const tried = fc
    .record({
      near: nearMissArbitrary,
      scene: sceneArbitrary,
      isNear: fc.boolean(),
      isStrict: fc.boolean(),
      instruments: fc.oneof(helpfulArbitrary, instrumentsArbitrary(8)),
    })
    .map(({ near, scene, isNear, ...rest }) => ({ scene: isNear ? { ...scene, ...near } : scene, ...rest }))

  it('leaves both records valid, and says each thing that it changes in them', () => {
    fc.assert(
      fc.property(tried, ({ scene: loose, isStrict, instruments }) => {
        const scene = sceneOf(loose, isStrict)
        const pair = pairFor(scene)
        const trials = new Trials(pair.context)
        for (const offer of allOffers(instruments, pair)) {
          const after = trials.one(pair, offer)
          if (typeof after === 'string') continue
          const { person, job } = after.pair
          expect(parseCandidate(person.record, 0, { keepExactPlaces: true }).value).toEqual(person.record)
          expect(parseVacancy(job.record).value).toEqual(job.record)
          expect(after.changes.length).toBeGreaterThan(0)
          for (const { from, to } of after.changes) expect(from).not.toEqual(to)
          const sides = new Set(after.changes.map(({ of }) => of))
          expect(person.record === pair.person.record).toBe(!sides.has('candidate'))
          expect(job.record === pair.job.record).toBe(!sides.has('vacancy'))
          // What was made ready from the changed record is what a record read anew is made ready to.
          expect(person).toEqual(preparePerson(person.record, pair.context))
          expect(job).toEqual(prepareJob(job.record, pair.context))
        }
      }),
      runs(200),
    )
  })

  it('moves no criterion that it does not touch, and blocks nothing but where it leaves out a task', () => {
    fc.assert(
      fc.property(tried, ({ scene: loose, isStrict, instruments }) => {
        const pair = pairFor(sceneOf(loose, isStrict))
        const trials = new Trials(pair.context)
        const [before, measured] = [outcomesOf(pair), measuresOf(pair)]
        for (const offer of allOffers(instruments, pair)) {
          const after = trials.one(pair, offer)
          if (typeof after === 'string') continue
          const touched = new Set(offer.effects.flatMap(({ touches }) => touches))
          const [now, measuredNow] = [outcomesOf(after.pair), measuresOf(after.pair)]
          for (const { id } of limitCriteria) {
            if (!touched.has(id)) {
              expect(now.get(id)).toBe(before.get(id))
              if (id !== 'reservation') expect(measuredNow.get(id)).toEqual(measured.get(id))
            } else if (before.get(id) !== 'unmet' && !offer.instrument.closes.some(({ gap }) => gap === 'task')) {
              expect(now.get(id)).not.toBe('unmet')
            }
          }
        }
      }),
      runs(200),
    )
  })
})

describe("show: 'reachable'", () => {
  it('ranks what steps would open as the plain path does, both ways', () => {
    let reachable = 0
    const world = fc.record({
      world: worldArbitrary,
      near: fc.array(nearMissArbitrary, { maxLength: 6 }),
      isStrict: fc.boolean(),
      instruments: fc.oneof(helpfulArbitrary, instrumentsArbitrary(10)),
      maxSteps: fc.integer({ min: 1, max: 2 }),
    })
    fc.assert(
      fc.property(world, ({ world: loose, near, isStrict, instruments, maxSteps }) => {
        const { options: given, rank: asked } = loose
        const nearly = near.map(({ candidate, vacancy }, place) => ({
          candidate: { ...candidate, id: `near-${place}` },
          vacancy: { ...vacancy, id: `near-${place}` },
        }))
        const candidates = [...loose.candidates, ...nearly.map(({ candidate }) => candidate)].map(surveyed)
        const vacancies = [...loose.vacancies, ...nearly.map(({ vacancy }) => vacancy)].map(readVacancy)
        const options = { ...given, instruments, keepExactPlaces: true, ...(isStrict && { policy: strict }) }
        const matcher = createMatcher(options)
        matcher.addCandidates(candidates)
        matcher.addVacancies(vacancies)
        const plain = plainPath(options, candidates, vacancies)
        const rank = { ...asked, show: 'reachable' as const, steps: { maxSteps } }
        for (const { id } of candidates) {
          const ranking = matcher.rankVacancies(id, rank)
          expect(core(ranking)).toEqual(plain.rankVacancies(id, rank))
          reachable += ranking.reachable ?? 0
          const { limit: _limit, show: _show, ...rest } = rank
          expect(matcher.reach(id, rest).reachable).toHaveLength(ranking.reachable ?? -1)
          expect(matcher.reach(id, rest).counts).toEqual(ranking.counts)
        }
        for (const { id, openHiring } of vacancies) {
          if (openHiring !== undefined) continue
          const of = askedOfCandidates(rank)
          expect(core(matcher.rankCandidates(id, of))).toEqual(plain.rankCandidates(id, of))
        }
      }),
      runs(120),
    )
    expect(reachable).toBeGreaterThan(40)
  })

  it('ranks many vacancies that are alike as the plain path does', () => {
    let reachable = 0
    const many = fc.record({
      candidate: fc.oneof(
        candidateArbitrary,
        nearMissArbitrary.map(({ candidate }) => candidate),
      ),
      vacancies: fc.array(
        fc.oneof(
          vacancyArbitrary,
          nearMissArbitrary.map(({ vacancy }) => vacancy),
        ),
        { minLength: 6, maxLength: 16 },
      ),
      instruments: fc.oneof(helpfulArbitrary, instrumentsArbitrary(12)),
    })
    fc.assert(
      fc.property(many, ({ candidate: open, vacancies: shapes, instruments }) => {
        const candidate = surveyed(open)
        // Each asks what one of the others asks, but for one part: so codes are shared, and combinations are not.
        const vacancies = shapes.flatMap((one, place): Vacancy[] => {
          const other = shapes[(place * 7 + 3) % shapes.length] as Vacancy
          return [
            { ...one, id: `a${place}` },
            { ...one, id: `b${place}`, asks: other.asks },
            { ...one, id: `c${place}`, supportOffered: other.supportOffered, kind: other.kind },
            { ...one, id: `d${place}`, hours: other.hours, schedule: other.schedule, tasks: other.tasks },
          ].map(readVacancy)
        })
        const options = { ...nearOptions, policy: strict, instruments, keepExactPlaces: true }
        const matcher = createMatcher(options)
        matcher.addVacancies(vacancies)
        const plain = plainPath(options, [candidate], vacancies)
        const rank = { show: 'reachable' as const, limit: 100, steps: { maxSteps: 2 } }
        const ranking = matcher.rankVacancies(candidate, rank)
        expect(core(ranking)).toEqual(plain.rankVacancies(candidate.id, rank))
        reachable += ranking.reachable ?? 0
      }),
      runs(60),
    )
    expect(reachable).toBeGreaterThan(40)
  })
})
