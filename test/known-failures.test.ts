import {
  type Candidate,
  createMatcher,
  type Explanation,
  type MeasuredCriterionId,
  type Reason,
  type Vacancy,
} from 'passend'
import { describe, expect, it } from 'vitest'
import { asking, candidate, holding, smallMatcher, vacancy } from './support/records.js'

const reasonsOf = ({ demand, wish }: Explanation): Reason[] =>
  [demand, wish].flatMap(({ affinity, barrier }) => [...affinity, ...barrier])

const reasonOf = (explanation: Explanation, criterion: MeasuredCriterionId): Reason => {
  const reason = reasonsOf(explanation).find((one) => one.criterion === criterion)
  if (reason === undefined) throw new Error(`no reason '${criterion}'`)
  return reason
}

const mondayAndTuesday = ['mon-morning', 'mon-afternoon', 'tue-morning', 'tue-afternoon'] as const

const eight = [
  'c:lassen',
  'c:schoonmaken',
  'c:voertuig-rijden',
  'c:koken',
  'c:kassa',
  'c:administratie',
  'c:zorgen',
  'c:plannen',
]

/** Ranks vacancies for one person and returns their ids in order. */
function order(person: Candidate, vacancies: readonly Vacancy[]): string[] {
  const matcher = smallMatcher()
  matcher.addVacancies(vacancies)
  return matcher.rankVacancies(person, { limit: vacancies.length }).matches.map(({ vacancyId }) => vacancyId)
}

/** The eleven known failures of docs/domain.md, in their order. Each test says how an engine that has the failure falls. */
describe('this engine does not have the known failure', () => {
  const matcher = smallMatcher()

  /** An engine that reads silence as consent gives the empty profile FULL on languages, licence and level: 45 % and more. */
  it('1. Unknown data counted as agreement (an empty profile "matches" 45 %).', () => {
    const demanding = vacancy('v', {
      occupation: 'o:lasser',
      sector: '2562',
      asks: {
        competences: eight.map((concept) => ({ concept })),
        education: { level: 'mbo-2', field: 'techniek', strength: 'must' },
        languages: [{ language: 'nld', speaking: 'B1', reading: 'B1', strength: 'must' }],
        credentials: [{ credential: 'driving-licence-B' }],
        experience: [{ years: 2 }],
      },
    })
    const explanation = matcher.explain(candidate('leeg'), demanding)
    for (const criterion of [
      'competences',
      'education',
      'languages',
      'credentials',
      'experience',
      'talents',
      'occupation',
      'sector',
    ] as const) {
      expect(reasonOf(explanation, criterion).measure, criterion).toBe('unknown')
      expect(reasonOf(explanation, criterion).missing.length, criterion).toBeGreaterThan(0)
    }
    expect(explanation.match.demand).toBe(160)
    expect(explanation.match.score).toBeLessThan(250)
    expect(explanation.match.status).toBe('to-verify')

    // Even a vacancy that asks next to nothing gives the unknown no more than the value of the unknown.
    expect(matcher.score(candidate('leeg'), vacancy('v')).score).toBe(400)
    expect(matcher.score(candidate('leeg'), vacancy('v', asking('c:lassen'))).score).toBe(400)
  })

  /** An engine that filters on "level >= asked" never shows the person whose level nobody wrote down. */
  it('2. Unknown data counted as refusal (42 % of a Dutch register had no education level and could never be found).', () => {
    const asks: Vacancy['asks'][] = [
      { education: { level: 'mbo-2', strength: 'must' } },
      { languages: [{ language: 'nld', speaking: 'B1', strength: 'must' }] },
      { credentials: [{ credential: 'driving-licence-B' }] },
      { experience: [{ occupation: 'o:kok', years: 2, strength: 'must' }] },
      { competences: [{ concept: 'c:lassen', strength: 'must' }] },
    ]
    for (const ask of asks) {
      const { matches, counts } = smallMatcher().rankCandidates(vacancy('v', { asks: ask })) // nobody is held yet
      expect([matches.length, counts.blocked]).toEqual([0, 0])
      expect(matcher.score(candidate('niet-gevraagd'), vacancy('v', { asks: ask })).status).toBe('to-verify')
    }
    const held = smallMatcher()
    held.addCandidates([
      candidate('geen-niveau-bekend', holding('c:lassen')),
      candidate('niveau-te-laag', { ...holding('c:lassen'), education: { level: 'primary' } }),
      candidate('niveau-voldoet', { ...holding('c:lassen'), education: { level: 'mbo-2' } }),
    ])
    const nice = held.rankCandidates(
      vacancy('v', { asks: { ...asking('c:lassen').asks, education: { level: 'mbo-4' } } }),
    )
    expect(nice.matches.map(({ candidateId }) => candidateId)).toEqual([
      'niveau-voldoet',
      'geen-niveau-bekend',
      'niveau-te-laag',
    ])
    const must = held.rankCandidates(
      vacancy('v', { asks: { ...asking('c:lassen').asks, education: { level: 'mbo-2', strength: 'must' } } }),
    )
    expect(must.matches.map(({ candidateId, status }) => [candidateId, status])).toEqual([
      ['niveau-voldoet', 'eligible'],
      ['geen-niveau-bekend', 'to-verify'],
    ])

    // And the other way round: a vacancy that does not state what a person needs is to be asked, not lost.
    const needing: Omit<Candidate, 'id'>[] = [
      { place: { pc4: '3511' }, wishes: { travel: { km: 10 } } },
      { supportNeeds: [{ kind: 'jobcoach', amount: 4, strength: 'must' }] },
      { physicalLimits: { liftingKg: 5, avoid: ['noise'] } },
      { wishes: { hours: { max: 20, strength: 'must' } } },
      { wishes: { schedule: { dayparts: ['mon-morning'], strength: 'must' } } },
    ]
    for (const need of needing) {
      expect(matcher.score(candidate('c', need), vacancy('zwijgt')).status, JSON.stringify(need)).toBe('to-verify')
    }
  })

  /** An engine that scores the share of asked terms gives the vague vacancy 1 of 1 = 100 %. */
  it('3. Vague vacancies outrank specific ones, because the score is the share of asked terms that is covered.', () => {
    const person = candidate('c', holding(...eight))
    const vague = vacancy('vaag', asking('c:plannen'))
    const vaguer = vacancy('vager', asking('c:zelfstandig-werken'))
    const specific = vacancy('acht-van-acht', asking(...eight))
    const nearly = vacancy('acht-van-tien', asking(...eight, 'c:bakken', 'c:glazenwassen'))
    expect(
      order(
        {
          ...person,
          competences: [...(person.competences ?? []), { concept: 'c:zelfstandig-werken', evidence: 'assessed' }],
        },
        [vague, vaguer, specific],
      ),
    ).toEqual(['acht-van-acht', 'vaag', 'vager'])
    expect(order(person, [vague, nearly])).toEqual(['acht-van-tien', 'vaag'])
    expect(matcher.score(person, specific).demand).toBeGreaterThan(matcher.score(person, vague).demand)
  })

  /** An engine with thresholds drops from fit to no fit between 10 and 11 kilometres, 32 and 33 hours, B1 and A2. */
  it('4. One word or one field flips a threshold and halves a score.', () => {
    const job = (rest: Partial<Vacancy> = {}) =>
      vacancy('v', {
        occupation: 'o:lasser',
        sector: '25620',
        kind: 'regular',
        contracts: ['temporary'],
        place: { lat: 52, lon: 5 },
        hours: { min: 36, max: 36 },
        schedule: { dayparts: [...mondayAndTuesday], irregular: false },
        startDate: '2026-04-01',
        supportOffered: [{ kind: 'jobcoach', amount: 8 }],
        load: { liftingKg: 20, surroundings: { noise: false } },
        tasks: [
          { label: 'Lassen', hours: 30 },
          { label: 'Opruimen', hours: 6 },
        ],
        ...rest,
        asks: {
          competences: eight.map((concept) => ({ concept })),
          education: { level: 'mbo-4' },
          languages: [{ language: 'nld', speaking: 'B2', reading: 'B2' }],
          experience: [{ occupation: 'o:lasser', years: 5 }],
          ...rest.asks,
        },
      })
    const fitting: Candidate = candidate('c', {
      ...holding(...eight),
      place: { lat: 52, lon: 5 },
      education: { level: 'mbo-4' },
      languages: [{ language: 'nld', speaking: 'B2', reading: 'B2' }],
      experience: [{ occupation: 'o:lasser', years: 5 }],
      supportNeeds: [{ kind: 'jobcoach', amount: 8 }],
      physicalLimits: { liftingKg: 20, avoid: ['noise'], strength: 'nice' },
      wishes: {
        occupations: ['o:lasser'],
        sectors: ['25620'],
        tasksLiked: ['Lassen', 'Opruimen'],
        hours: { min: 30, max: 36 },
        schedule: { dayparts: [...mondayAndTuesday] },
        contracts: ['temporary'],
        kinds: ['regular'],
        travel: { km: 10, strength: 'nice' },
        availableFrom: '2026-04-01',
      },
    })
    const { wishes } = fitting
    const start = matcher.score(fitting, job())
    expect(start.score).toBeGreaterThan(800)

    /** Each a walk of single steps away from a fit, by the criterion that it moves. */
    const walks: Partial<Record<MeasuredCriterionId, readonly (readonly [person: Candidate, job: Vacancy])[]>> = {
      travel: range(30).map((km) => [fitting, job({ place: { lat: 52 + km / 111.2, lon: 5 } })]),
      hours: range(20).map((more) => [fitting, job({ hours: { min: 36 + more, max: 36 + more } })]),
      availability: range(90).map((days) => {
        const availableFrom = new Date(Date.UTC(2026, 3, 1 + days)).toISOString().slice(0, 10)
        return [{ ...fitting, wishes: { ...wishes, availableFrom } }, job()]
      }),
      education: (['mbo-4', 'mbo-3', 'mbo-2', 'mbo-1', 'primary', 'none'] as const).map((level) => [
        { ...fitting, education: { level } },
        job(),
      ]),
      languages: (['B2', 'B1', 'A2', 'A1', 'none'] as const).map((level) => [
        { ...fitting, languages: [{ language: 'nld', speaking: level, reading: 'B2' }] },
        job(),
      ]),
      experience: [5, 4.5, 4, 3.5, 3, 2, 1, 0].map((years) => [
        { ...fitting, experience: [{ occupation: 'o:lasser', years }] },
        job(),
      ]),
      support: range(9).map((less) => [
        fitting,
        job({ supportOffered: [{ kind: 'jobcoach', ...(less === 8 ? { offered: false } : { amount: 8 - less }) }] }),
      ]),
      workConditions: range(25).map((more) => [
        fitting,
        job({ load: { liftingKg: 20 + more, surroundings: { noise: false } } }),
      ]),
      schedule: range(4).map((without) => [
        { ...fitting, wishes: { ...wishes, schedule: { dayparts: mondayAndTuesday.slice(without) } } },
        job(),
      ]),
      competences: range(8).map((without) => [{ ...fitting, ...holding(...eight.slice(without)) }, job()]),
    }
    for (const [criterion, steps] of Object.entries(walks)) {
      const seen = steps.map(([person, work]) => matcher.explain(person, work))
      const measures = seen.map((explanation) =>
        Number(reasonOf(explanation, criterion as MeasuredCriterionId).measure),
      )
      expect((measures[0] ?? 0) - (measures.at(-1) ?? 1000), `${criterion} moves`).toBeGreaterThan(400)
      seen.slice(1).forEach(({ match }, index) => {
        const [measure, previous] = [measures[index + 1] ?? 0, measures[index] ?? 0]
        expect(previous - measure, `${criterion}, step ${index + 1}`).toBeLessThanOrEqual(250)
        expect(match.score, `${criterion}, step ${index + 1}`).toBeGreaterThanOrEqual(
          (seen[index]?.match.score ?? 0) * 0.88,
        )
      })
    }

    // One word: a field changed outright; and a whole field left out, be it all eight competences, never halves the score.
    const others: Partial<Vacancy>[] = [
      { occupation: 'o:pijpfitter' },
      { sector: '25110' },
      { contracts: ['on-call'] },
      { kind: 'leerbaan' },
    ]
    for (const other of others) {
      expect(matcher.score(fitting, job(other)).score, Object.keys(other).join()).toBeGreaterThan(start.score * 0.7)
    }
    for (const field of ['education', 'languages', 'experience', 'place', 'competences'] as const) {
      const { [field]: _gone, ...rest } = fitting
      expect(matcher.score(rest, job()).score, field).toBeGreaterThan(start.score * 0.5)
    }
  })

  /** An engine that adds a limit into the sum puts the perfect but impossible job on top. */
  it('5. Hard limits blended into the score, so that a good score hides an impossible job.', () => {
    const person = candidate('c', {
      ...holding(...eight),
      place: { lat: 52, lon: 5 },
      credentials: [{ credential: 'driving-licence-C', held: false }],
      eligibility: { banenafspraak: false },
      physicalLimits: { liftingKg: 5 },
      wishes: { occupations: ['o:lasser'], travel: { km: 10 } },
    })
    const perfect = { occupation: 'o:lasser', ...asking(...eight), place: { lat: 52, lon: 5 }, load: { liftingKg: 0 } }
    const impossible: Record<string, Partial<Vacancy>> = {
      credentials: { ...perfect, asks: { ...perfect.asks, credentials: [{ credential: 'driving-licence-C' }] } },
      reservation: { ...perfect, reservedFor: 'banenafspraak' },
      workConditions: { ...perfect, load: { liftingKg: 6 } },
      travel: { ...perfect, place: { lat: 52.091, lon: 5 } },
      availability: { ...perfect, closingDate: '2026-03-01' },
    }
    const modest = vacancy('mager-maar-mogelijk', {
      occupation: 'o:planner',
      place: { lat: 52, lon: 5 },
      load: { liftingKg: 0 },
    })
    const held = smallMatcher()
    held.addVacancies([modest, ...Object.entries(impossible).map(([id, rest]) => vacancy(id, rest))])
    const { matches } = held.rankVacancies(person, { show: 'all' })
    expect(matches[0]).toMatchObject({ vacancyId: 'mager-maar-mogelijk', status: 'eligible' })
    expect(matches.slice(1).every(({ status }) => status === 'blocked')).toBe(true)
    for (const id of ['credentials', 'reservation', 'workConditions']) {
      const match = matches.find(({ vacancyId }) => vacancyId === id)
      expect(match?.score, id).toBeGreaterThan(matches[0]?.score ?? 1000)
    }
    const shown = held.rankVacancies(person)
    expect(shown.matches.map(({ vacancyId }) => vacancyId)).toEqual(['mager-maar-mogelijk'])
    expect(shown.blockedBy).toEqual({ credentials: 1, reservation: 1, workConditions: 1, travel: 1, availability: 1 })

    // And a reservation is no part of any number: who may have the post scores as who may not.
    const reserved = vacancy('v', { ...perfect, reservedFor: 'banenafspraak' })
    const may = held.score({ ...person, eligibility: { banenafspraak: true } }, reserved)
    expect({ ...held.score(person, reserved), status: may.status }).toEqual(may)
  })

  /** An engine that counts the presence of a field, or a word in a text, takes "no licence" for a licence. */
  it('6. "Not X" counted as X.', () => {
    const asked = (asks: Vacancy['asks']) => vacancy('v', { asks })
    const measure = (person: Omit<Candidate, 'id'>, job: Vacancy, criterion: MeasuredCriterionId) =>
      reasonOf(matcher.explain(candidate('c', person), job), criterion).measure

    const vca = asked({ credentials: [{ credential: 'vca-basis' }] })
    expect(measure({ credentials: [{ credential: 'vca-basis', held: false }] }, vca, 'credentials')).toBe(0)
    expect(measure({ credentials: [{ credential: 'vca-basis', validUntil: '2026-03-01' }] }, vca, 'credentials')).toBe(
      0,
    )
    expect(measure({ credentials: [{ credential: 'vca-basis' }] }, vca, 'credentials')).toBe(1000)

    const dutch = asked({ languages: [{ language: 'nld', speaking: 'A2' }] })
    expect(measure({ languages: [{ language: 'nld', speaking: 'none' }] }, dutch, 'languages')).toBe(400)
    expect(measure({ languages: [{ language: 'nld', speaking: 'A2' }] }, dutch, 'languages')).toBe(1000)

    const care = asked({ education: { field: 'zorg' } })
    expect(measure({ education: { diplomas: [{ field: 'zorg', obtained: false }] } }, care, 'education')).toBe(700)
    expect(measure({ education: { diplomas: [{ field: 'zorg', obtained: true }] } }, care, 'education')).toBe(1000)

    const needsCoach: Omit<Candidate, 'id'> = { supportNeeds: [{ kind: 'jobcoach', strength: 'must' }] }
    const coach = (offered: boolean) => vacancy('v', { supportOffered: [{ kind: 'jobcoach', offered }] })
    expect(measure(needsCoach, coach(false), 'support')).toBe(0)
    expect(matcher.score(candidate('c', needsCoach), coach(false)).status).toBe('blocked')
    expect(measure(needsCoach, coach(true), 'support')).toBe(1000)

    const avoidsNoise: Omit<Candidate, 'id'> = { physicalLimits: { avoid: ['noise'] } }
    const noise = (there: boolean) => vacancy('v', { load: { surroundings: { noise: there } } })
    expect(measure(avoidsNoise, noise(true), 'workConditions')).toBe(0)
    expect(measure(avoidsNoise, noise(false), 'workConditions')).toBe(1000)

    const regular: Omit<Candidate, 'id'> = { wishes: { schedule: { irregular: false } } }
    expect(measure(regular, vacancy('v', { schedule: { irregular: true } }), 'schedule')).toBe(0)
    expect(measure(regular, vacancy('v', { schedule: { irregular: false } }), 'schedule')).toBe(1000)

    const mopping = vacancy('v', { tasks: [{ label: 'Vloeren dweilen', hours: 4 }] })
    expect(measure({ wishes: { tasksDisliked: ['Vloeren dweilen'] } }, mopping, 'tasksDisliked')).toBe(0)
    expect(measure({ wishes: { tasksDisliked: ['Vloeren dweilen'] } }, mopping, 'tasksLiked')).toBe('unknown')

    const reserved = vacancy('v', { reservedFor: 'beschut-werk' })
    expect(matcher.score(candidate('c', { eligibility: { 'beschut-werk': false } }), reserved).status).toBe('blocked')
    expect(matcher.score(candidate('c', { eligibility: { 'beschut-werk': true } }), reserved).status).toBe('eligible')

    // In text: "no X" is not X, however long the name of the occupation.
    const { taxonomy } = createMatcher()
    for (const { id, kind, labels } of taxonomy.concepts()) {
      if (kind !== 'occupation' || labels.nl === undefined) continue
      for (const no of ['geen', 'niet', 'nooit meer']) {
        const { linked } = taxonomy.link(`${no} ${labels.nl.toLowerCase()}`, { kinds: ['occupation'] })
        expect(linked?.concept, `${no} ${labels.nl}`).not.toBe(id)
      }
    }
  })

  /** An engine that normalises by the list, or counts rarity in the list, moves this pair as the list grows. */
  it("7. A pair's score that depends on who else is in the list.", () => {
    const person = candidate('c', { ...holding('c:lassen', 'c:koken'), wishes: { occupations: ['o:lasser'] } })
    const job = vacancy('v', { occupation: 'o:lasser', ...asking('c:lassen', 'c:plannen') })
    const alone = smallMatcher()
    alone.addCandidates([person])
    alone.addVacancies([job])
    const crowd = smallMatcher()
    crowd.addCandidates(
      range(60).map((n) => candidate(`beter-${n}`, holding('c:lassen', 'c:plannen', ...eight.slice(0, n % 8)))),
    )
    crowd.addVacancies(range(60).map((n) => vacancy(`ander-${n}`, asking('c:lassen', ...eight.slice(0, n % 8)))))
    crowd.addCandidates([person])
    crowd.addVacancies([job])
    const expected = alone.score('c', 'v')
    expect(crowd.score('c', 'v')).toEqual(expected)
    expect(crowd.rankVacancies('c', { limit: 100 }).matches).toContainEqual(expected)
    expect(crowd.rankCandidates('v', { limit: 100 }).matches).toContainEqual(expected)
    expect(crowd.explain('c', 'v')).toEqual(alone.explain('c', 'v'))
  })

  /** An engine that takes a cosine or a mean over the profile dilutes it with every competence the job does not ask. */
  it('8. An extra competence lowers a score.', () => {
    const job = vacancy('v', { occupation: 'o:lasser', ...asking('c:tig-lassen', 'c:plannen', 'c:samenwerken') })
    const extras = [
      'c:koken',
      'c:tig-lassen',
      'c:glazenwassen',
      'c:lassen',
      'c:zelfstandig-werken',
      'x:onbekend',
      'c:mig-lassen',
      'c:plannen',
    ]
    for (const competencesSurveyed of [undefined, true]) {
      let before = matcher.score(candidate('c', { competencesSurveyed, ...holding('c:bakken') }), job)
      extras.forEach((_, index) => {
        const after = matcher.score(
          candidate('c', { competencesSurveyed, ...holding('c:bakken', ...extras.slice(0, index + 1)) }),
          job,
        )
        for (const part of ['score', 'demand', 'wish'] as const) {
          expect(after[part], `${part} with ${extras[index]}`).toBeGreaterThanOrEqual(before[part])
        }
        before = after
      })
    }
    // A long life counts for no less than a short one.
    const long = range(500).map((n) => `x:iets-anders-${n}`)
    const [short, full] = [
      matcher.score(candidate('c', holding('c:tig-lassen')), job),
      matcher.score(candidate('c', holding('c:tig-lassen', ...long)), job),
    ]
    expect(full).toEqual(short)
  })

  /** An engine that breaks ties by id or insertion sends all fifty to the same employer. */
  it('9. Popular vacancies shown to everyone.', () => {
    const firstPlaces = (seed: string) => {
      const held = smallMatcher({ seed })
      held.addVacancies(range(5).map((n) => vacancy(`v${n}`, asking('c:lassen'))))
      held.addCandidates(range(50).map((n) => candidate(`c${n}`, holding('c:lassen'))))
      return range(50).map((n) => held.rankVacancies(`c${n}`).matches[0]?.vacancyId ?? 'none')
    }
    for (const seed of range(20).map((n) => `seed-${n}`)) {
      const first = firstPlaces(seed)
      expect(firstPlaces(seed)).toEqual(first)
      const counts = range(5).map((n) => first.filter((id) => id === `v${n}`).length)
      expect(Math.min(...counts), seed).toBeGreaterThan(0)
      expect(Math.max(...counts), seed).toBeLessThanOrEqual(25)
    }
    expect(firstPlaces('maandag')).not.toEqual(firstPlaces('dinsdag'))
  })

  /** An engine that sorts by id, or sorts stably on the score, has the same person last in every list. */
  it('10. Ties broken by id or input order: the same people always last.', () => {
    const ids = range(12).map((n) => `persoon-${String(n).padStart(2, '0')}`)
    const rankings = (people: readonly string[]) => {
      const held = smallMatcher()
      held.addCandidates(people.map((id) => candidate(id, holding('c:lassen'))))
      held.addVacancies(range(40).map((n) => vacancy(`v${n}`, asking('c:lassen'))))
      return range(40).map((n) =>
        held.rankCandidates(`v${n}`, { limit: 12 }).matches.map(({ candidateId }) => candidateId),
      )
    }
    const found = rankings(ids)
    expect(rankings(ids.toReversed())).toEqual(found)
    for (const [place, name] of [
      [0, 'first'],
      [11, 'last'],
    ] as const) {
      const there = found.map((list) => list[place])
      expect(new Set(there).size, name).toBeGreaterThan(6)
      for (const id of ids) expect(there.filter((one) => one === id).length, `${id} ${name}`).toBeLessThanOrEqual(10)
    }
    expect(found.filter((list) => list.join() === ids.join())).toEqual([])
  })

  /** An engine that counts matched terms gives both people the same. */
  it('11. A universal competence ("zelfstandig werken") weighs as much as a rare one.', () => {
    const job = vacancy('v', asking('c:tig-lassen', 'c:zelfstandig-werken'))
    const held = smallMatcher()
    held.addCandidates([
      candidate('kan-lassen', holding('c:tig-lassen')),
      candidate('werkt-zelfstandig', holding('c:zelfstandig-werken')),
    ])
    const { matches } = held.rankCandidates(job)
    expect(matches.map(({ candidateId }) => candidateId)).toEqual(['kan-lassen', 'werkt-zelfstandig'])
    const [rare, universal] = matches.map(({ demand, wish }) => [demand - 400, wish - 400])
    expect(universal?.[0]).toBeLessThan((rare?.[0] ?? 0) / 10)
    expect(universal?.[1]).toBeLessThan((rare?.[1] ?? 0) / 10)
    expect(held.taxonomy.rarity('c:zelfstandig-werken')).toBeLessThan(held.taxonomy.rarity('c:tig-lassen') / 10)
  })
})

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
