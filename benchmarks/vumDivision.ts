import { strictEqual } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMatcher, createTaxonomy, engineVersion, type Matcher, type Ranking } from 'passend'
import { assign, crowding, spread, verifyDivision } from 'passend/assign'
import { readPlaces, readTaxonomyDirectory } from 'passend/taxonomy-files'
import { readVumCandidates, readVumVacancies } from 'passend/vum'
import { accepted, holding } from './stage.js'
import { markdownTable, quantile } from './statistics.js'

/**
 * What dividing and spreading bring on whole sets of people and vacancies: the official VUM set, whose values were drawn at random field
 * by field, and a made-up country, in which people want what they can. No times: what is told is who is sent where, and who is placed.
 */

const TOPS = [1, 5, 10]
const DAY = '2026-11-02'
const ways = [
  ['greedy', 'most-placed'],
  ['stable', 'most-placed'],
  ['optimum', 'total-fit'],
  ['optimum', 'most-placed'],
  ['optimum', 'worst-off-first'],
] as const

const number = (value: number): string => value.toLocaleString('en')
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** How many pairs there are of each kind, by what they are blocked, and how the scores lie. */
function tellPairs(rankings: readonly Ranking[], places: number): void {
  const sum = (count: (ranking: Ranking) => number) => rankings.reduce((total, ranking) => total + count(ranking), 0)
  const blockedBy = new Map<string, number>()
  for (const ranking of rankings)
    for (const [criterion, count] of Object.entries(ranking.blockedBy))
      blockedBy.set(criterion, (blockedBy.get(criterion) ?? 0) + count)
  const [eligible, toVerify, blocked] = [
    sum(({ counts }) => counts.eligible),
    sum(({ counts }) => counts.toVerify),
    sum(({ counts }) => counts.blocked),
  ]
  const all = eligible + toVerify + blocked
  console.log(
    `${number(rankings.length)} people, ${number(places)} places. Pairs: ${number(eligible)} eligible (${percent(eligible, all)}), ${number(toVerify)} to verify (${percent(toVerify, all)}), ${number(blocked)} blocked (${percent(blocked, all)}; ${[...blockedBy].map(([criterion, count]) => `${criterion} ${number(count)}`).join(', ')}).`,
  )
  const withEligible = rankings.filter(({ counts }) => counts.eligible > 0).length
  const withAny = rankings.filter(({ counts }) => counts.eligible + counts.toVerify > 0).length
  console.log(
    `With at least one eligible vacancy: ${percent(withEligible, rankings.length)}; eligible or to verify: ${percent(withAny, rankings.length)}.`,
  )
  const quartiles = (scores: readonly number[]) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(scores, share)).join(', ')
  console.log(
    `Scores (lowest, quarter, middle, three quarters, highest): of all pairs that may be ${quartiles(rankings.flatMap(({ matches }) => matches.map(({ score }) => score)))}; of everybody's best ${quartiles(rankings.flatMap(({ matches: [best] }) => (best === undefined ? [] : [best.score])))}.\n`,
  )
}

/** What the vacancies that most lists begin with do not say: what is not said stands in nobody's way. */
function tellBusiest(rankings: readonly Ranking[], matcher: Matcher): void {
  const busiest = crowding(rankings, { k: 1 }).shares.slice(0, 5)
  const lacking = busiest.map(({ id, count }) => {
    const { place, hours, sector, tasks, asks, load, schedule } = matcher.vacancy(id) ?? {}
    const told = { place, hours, sector, competences: asks?.competences ?? tasks, load, schedule }
    const missing = Object.entries(told).filter(([, value]) => value === undefined)
    return `${count} lists begin with one that does not say: ${missing.map(([name]) => name).join(', ') || 'nothing of these'}`
  })
  console.log(`${lacking.join('\n')}\n`)
}

/** The first `k` of every list, all of which may be. */
const tops = (rankings: readonly Ranking[], k: number): Ranking[] =>
  rankings.map((ranking) => ({ ...ranking, matches: ranking.matches.slice(0, k) }))

/** Who is sent where by the first 1, 5 and 10 of every list, and what spreading changes. */
function tellCrowding(rankings: readonly Ranking[], placesOf: (id: string) => number): void {
  const row = (k: number, name: string, some: readonly Ranking[], changed?: number) => {
    const shown = tops(some, k)
    const { congestion, coverage, gini, shares } = crowding(some, { k })
    const eligible = shown.filter(({ matches }) => matches.some(({ status }) => status === 'eligible')).length
    const scores = shown.flatMap(({ matches }) => matches.map(({ score }) => score))
    // As many as could be placed if nobody looked further than this.
    const { counts } = assign(shown, { places: placesOf })
    return [
      String(k),
      name,
      String(congestion),
      String(coverage),
      String(gini),
      number(shares[0]?.count ?? 0),
      percent(eligible, some.length),
      (scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)).toFixed(0),
      number(counts.placed),
      changed === undefined ? '' : percent(changed, some.length),
    ]
  }
  const rows = TOPS.flatMap((k) => {
    const after = spread(rankings, { k, day: DAY })
    return [row(k, 'by score', rankings), row(k, 'spread', after.rankings, after.changed)]
  })
  console.log(
    markdownTable([
      [
        'k',
        'lists',
        'congestion',
        'coverage',
        'Gini',
        'lists with the busiest vacancy',
        'people with an eligible one',
        'mean score',
        'placeable within the lists',
        'lists changed',
      ],
      ...rows,
    ]),
  )
}

/** How many are placed and how well, by each way, with pairs to verify and without. */
function tellDivisions(rankings: readonly Ranking[], placesOf: (id: string) => number, places: number): void {
  for (const toVerify of ['allow', 'leave-out'] as const) {
    const rows = ways.map(([method, objective]) => {
      const division = assign(rankings, { method, objective, toVerify, places: placesOf })
      strictEqual(verifyDivision(rankings, division).faults.length, 0)
      const { counts, pairs, unplaced, proof } = division
      const scores = pairs.map(({ score }) => score)
      return [
        method === 'optimum' ? `optimum, ${objective}` : method,
        number(counts.placed),
        number(counts.placedToVerify),
        number(unplaced.filter(({ reason }) => reason === 'places-taken').length),
        number(unplaced.filter(({ reason }) => reason === 'no-possible-pair').length),
        number(places - counts.placed),
        number(counts.fit),
        (counts.fit / Math.max(1, counts.placed)).toFixed(0),
        String(quantile(scores, 0)),
        proof.exact ? 'proven best' : `${proof.gap.people} people, ${number(proof.gap.fit)} points`,
      ]
    })
    console.log(`\n${toVerify === 'allow' ? 'Eligible and to be verified' : 'Eligible only'}:\n`)
    console.log(
      markdownTable([
        [
          'way',
          'people placed',
          'of these to verify',
          'places taken by others',
          'no possible pair',
          'places left',
          'sum of scores',
          'mean',
          'lowest',
          'behind its objective',
        ],
        ...rows,
      ]),
    )
  }
}

/** What a lowest score costs in people, and brings in fit. */
function tellLowest(rankings: readonly Ranking[], placesOf: (id: string) => number): void {
  const rows = [0, 1, 200, 300, 400].map((minScore) => {
    const { counts } = assign(rankings, { minScore, toVerify: 'leave-out', places: placesOf })
    return [String(minScore), number(counts.placed), (counts.fit / Math.max(1, counts.placed)).toFixed(0)]
  })
  console.log('\nEligible only, most-placed, by the lowest score that takes part:\n')
  console.log(markdownTable([['minScore', 'people placed', 'mean'], ...rows]))
}

function tell(title: string, matcher: Matcher): void {
  console.log(`\n## ${title}\n`)
  const limit = matcher.size.vacancies
  const rankings = [...matcher.candidateIds()].map((id) => matcher.rankVacancies(id, { limit }))
  const placesOf = (id: string) => matcher.vacancy(id)?.places ?? 1
  const places = [...matcher.vacancyIds()].reduce((sum, id) => sum + placesOf(id), 0)
  tellPairs(rankings, places)
  tellBusiest(rankings, matcher)
  tellCrowding(rankings, placesOf)
  tellDivisions(rankings, placesOf, places)
  tellLowest(rankings, placesOf)
}

/** The official set, with CompetentNL for what occupations have in common and the middle of each postcode for where it is. */
function officialSet(root: string): Matcher {
  const asOf = '2025-01-01'
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'vum', file), 'utf8'))
  const matcher = createMatcher({
    asOf,
    taxonomy: createTaxonomy(readTaxonomyDirectory(root, { only: ['competentnl'] }).input),
    places: readPlaces(join(root, 'geo/pc4-centroid-region.csv')),
  })
  accepted(matcher.addVacancies(readVumVacancies(read('vacatures.json'), { asOf }).records))
  accepted(matcher.addCandidates(readVumCandidates(read('werkzoekenden.json'), { asOf }).records))
  return matcher
}

/** Tells what dividing and spreading bring, on the official set in `PASSEND_DATA` and on a made-up country. */
export function vumDivision(): void {
  console.log(
    `passend ${engineVersion}: congestion (lower is better), coverage (higher), Gini (lower) in thousandths; spread with the default tolerance of 50 points`,
  )
  const root = process.env.PASSEND_DATA
  if (root !== undefined && existsSync(join(root, 'vum/werkzoekenden.json')))
    tell('The official VUM set', officialSet(root))
  else console.log('\nThe official VUM set: skipped. Set PASSEND_DATA to the folder that holds vum/werkzoekenden.json.')
  tell('A made-up country', holding(1000, 2000).matcher)
}
