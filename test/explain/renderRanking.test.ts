import { createMatcher, type Ranking, renderRanking } from 'passend'
import { describe, expect, it } from 'vitest'
import { aStep, catalogueOf } from '../support/instruments.js'

const match = {
  candidateId: 'c-1',
  vacancyId: 'v-1',
  status: 'to-verify',
  score: 612,
  demand: 600,
  wish: 624,
  range: { lowest: 1, highest: 999 },
} as const

const ranking: Ranking = {
  for: { candidateId: 'c-1' },
  matches: [
    match,
    { ...match, vacancyId: 'v-2', score: 500, status: 'eligible' },
    { ...match, vacancyId: 'v-3', score: 900, status: 'blocked' },
  ],
  openHiring: [
    {
      vacancyId: 'v-4',
      employerId: 'e-1',
      title: 'Inpakker',
      metres: 3_456,
      travel: 'met',
      conditions: ['Je kunt 10 kilo tillen.', 'Je kunt staan.\u001B[2J'],
    },
    { vacancyId: 'v-5', employerId: 'e-1', title: 'Schoon\nmaker', travel: 'unknown', conditions: [] },
  ],
  leftOut: [{ id: 'v-6', reason: 'wil dit niet' }],
  counts: { eligible: 1, toVerify: 1, blocked: 2, openHiring: 2, leftOut: 1, filtered: 0 },
  blockedBy: { hours: 1, travel: 1 },
  policy: { id: 'p', version: '1', hash: 'h' },
  taxonomy: { id: 't', version: '1', hash: 'h' },
  engineVersion: '0',
  seed: 's',
  asOf: undefined,
} as Ranking

describe('renderRanking', () => {
  it('tells the proposals, the counts, what blocks, and open hiring apart', () => {
    const titles: Readonly<Record<string, string>> = { 'v-1': 'Kok', 'v-6': 'Ober' }
    expect(renderRanking(ranking, { titleOf: (id) => titles[id] })).toBe(`Voorstellen voor kandidaat c-1
1. Kok (v-1): 612 van 1000, mogelijk, eerst iets controleren
2. v-2: 500 van 1000, mogelijk
3. v-3: 900 van 1000, kan nu niet

Bekeken: 7 vacatures, waarvan 1 mogelijk, 1 eerst te controleren, 2 kunnen nu niet, 2 zonder sollicitatie en 1 eerder voorgesteld.
Wat in de weg staat: reizen (1 keer) en uren per week (1 keer).
Overgeslagen: Ober (v-6) (wil dit niet)

Werk zonder sollicitatie (open hiring)
- Inpakker (3,5 kilometer van huis)
  Dit hoort bij het werk:
  - Je kunt 10 kilo tillen.
  - Je kunt staan.
- Schoon maker (afstand niet bekend)
Je kunt je naam op de lijst zetten bij het bedrijf.`)
  })

  it('says it in English', () => {
    const text = renderRanking(ranking, { language: 'en' })
    expect(text).toContain('Looked at: 7 vacancies, of which 1 possible')
    expect(text).toContain('What stands in the way: travel (1 time) and hours a week (1 time).')
    expect(text).toContain('You can put your name on the list at the company.')
  })

  it('never gives open hiring a score or a number in the order', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = renderRanking(ranking, { language })
      const open = text.slice(text.indexOf('(open hiring)'))
      expect(open).not.toMatch(/1000|^\d+\./m)
    }
  })

  it('tells candidates by id, and that there are none', () => {
    const matcher = createMatcher()
    matcher.addVacancies([{ id: 'v-1', title: 'Kok', employerId: 'e-1' }])
    expect(renderRanking(matcher.rankCandidates('v-1'), { titleOf: (id) => matcher.vacancy(id)?.title })).toBe(
      'Voorstellen voor vacature Kok (v-1)\nGeen voorstellen.\n\nBekeken: 0 kandidaten.',
    )
    matcher.addCandidates([{ id: 'c-1' }])
    expect(renderRanking(matcher.rankCandidates('v-1'))).toContain('1. c-1: 400 van 1000, mogelijk')
    expect(renderRanking(matcher.rankCandidates('v-1'))).toContain('Bekeken: 1 kandidaat, waarvan 1 mogelijk.')
  })

  it('refuses a language that there is not', () => {
    expect(() => renderRanking(ranking, { language: 'fr' as never })).toThrow(/expected 'nl' or 'en'/)
  })

  describe('with matches that steps would open', () => {
    const { cost: _cost, weeks: _weeks, ...unpriced } = aStep('less', { gap: 'task' })
    const matcher = createMatcher({
      instruments: catalogueOf(
        aStep(
          'licence',
          { gap: 'credential', credential: 'driving-licence-B' },
          {
            name: { nl: 'rijbewijs B', en: 'driving licence B' },
            cost: { min: 2500, max: 3060, year: 2026, source: 's' },
          },
        ),
        { ...unpriced, name: { nl: 'een taak minder', en: 'one task less' } },
      ),
    })
    matcher.addCandidates([{ id: 'c-1', credentialsSurveyed: 'all', physicalLimits: { liftingKg: 10 } }])
    matcher.addVacancies([
      { id: 'v-1', title: 'Inpakker', employerId: 'e-1' },
      {
        id: 'v-2',
        title: 'Bezorger',
        employerId: 'e-1',
        asks: { credentials: [{ credential: 'driving-licence-B' }] },
      },
      {
        id: 'v-3',
        title: 'Sjouwer',
        employerId: 'e-1',
        tasks: [
          { label: 'kisten sjouwen', load: { liftingKg: 25 } },
          { label: 'labels plakken', load: { liftingKg: 1 } },
        ],
      },
    ])
    const titleOf = (id: string) => matcher.vacancy(id)?.title
    const shown = (limit: number) => matcher.rankVacancies('c-1', { show: 'reachable', limit })

    it('tells them under a heading of their own, with the steps, what they cost and how long they take, and no score', () => {
      // The numbers run on. What costs nobody knows how much stands after what costs thousands: not known is not nothing.
      expect(renderRanking(shown(10), { titleOf })).toBe(`Voorstellen voor kandidaat c-1
1. Inpakker (v-1): ${shown(1).matches[0]?.score} van 1000, mogelijk, eerst iets controleren

Met een of meer stappen bereikbaar
2. Bezorger (v-2): rijbewijs B; € 2.500 tot € 3.060; ongeveer 1 week
3. Sjouwer (v-3): een taak minder (kisten sjouwen); kosten niet bekend; duur niet bekend

Bekeken: 3 vacatures, waarvan 1 eerst te controleren en 2 kunnen nu niet.
Wat in de weg staat: rijbewijs, papieren en spullen (1 keer), en zwaarte en omgeving van het werk (1 keer).`)
    })

    it('says it in English', () => {
      const text = renderRanking(shown(10), { language: 'en' })
      expect(text).toContain(
        '\nWithin reach with one or more steps\n2. v-2: driving licence B; € 2,500 to € 3,060; about 1 week',
      )
    })

    it('says how many there are where not all fit', () => {
      expect(renderRanking(shown(2))).toContain('Met een of meer stappen bereikbaar (1 van 2 getoond)\n2. v-2')
      expect(renderRanking(shown(1))).toContain('Met een of meer stappen bereikbaar (0 van 2 getoond)\n\nBekeken')
    })

    it('says nothing of steps in a ranking that did not look for them', () => {
      expect(renderRanking(matcher.rankVacancies('c-1', { show: 'all' }))).not.toContain('stappen')
    })
  })
})
