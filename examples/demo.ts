import { readFileSync } from 'node:fs'
import {
  createInstruments,
  createMatcher,
  type Matcher,
  questionFor,
  renderRanking,
  renderSteps,
  renderText,
} from 'passend'
import { carve, renderCarving } from 'passend/carving'
import { createRoutePlanner, readPraktijkleren, renderRoute } from 'passend/praktijkleren'

/**
 * What an adviser sees on a first day: the fixtures of this repository on the starter taxonomy. Run it with `npm run demo`.
 */
const fixture = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))

const { instruments } = createInstruments(fixture('instruments'))
const matcher = createMatcher({ asOf: '2026-11-01', seed: 'demo', places: fixture('places'), instruments })
const vacancies = matcher.addVacancies(fixture('vacancies'))
const candidates = matcher.addCandidates(fixture('candidates'))

console.log(`passend: ${candidates.added} werkzoekenden, ${vacancies.added} vacatures en gecreëerde functies.`)
console.log('De mensen en het werk zijn verzonnen. Wat volgt zijn voorstellen; een mens beslist.')

heading('1. Wat past bij wie?')
for (const id of [
  'cand-17-long-warehouse-experience',
  'cand-02-parent-school-hours',
  'cand-10-banenafspraak-jobcoach',
]) {
  showBest(matcher, id)
}

heading('2. Bijna, maar het kan niet: wat staat in de weg?')
console.log(
  renderText(matcher.explain('cand-06-all-but-transport', 'vac-02-heftruckchauffeur-sappemeer'), {
    audience: 'adviser',
  }),
)

heading('3. Een profiel waarin gegevens ontbreken: wat moet je vragen?')
const driver = matcher.explain('cand-13-truck-driver-code-95-unknown', 'vac-04-vrachtwagenchauffeur-zwolle')
console.log(renderText(driver, { audience: 'candidate' }))
console.log('\nVragen voor de adviseur, de belangrijkste eerst:')
for (const answer of driver.missing.slice(0, 4)) console.log(`- ${questionFor(answer, 'nl')}`)

heading('4. Open hiring: geen sollicitatie, geen score')
const courier = matcher.rankVacancies('cand-14-no-driving-licence', { limit: 3 })
console.log(renderRanking(courier, { titleOf: (id) => matcher.vacancy(id)?.title }))

heading('5. Eén stap verder: wat zou dit werk openen?')
const expired = matcher.nearestSteps('cand-35-certificate-expired', 'vac-02-heftruckchauffeur-sappemeer')
console.log(renderSteps(expired, { audience: 'adviser' }))
console.log(`\n${indented(renderSteps(expired, { audience: 'candidate' }))}`)

heading('6. Praktijkleren: een route die eindigt in een vacature')
const planner = createRoutePlanner({
  matcher,
  register: readPraktijkleren(fixture('praktijkleren')).register,
  instruments: instruments.records(),
})
const [route] = planner.planRoutes('cand-23-interest-forklift', { limit: 1 }).routes
if (route !== undefined) {
  console.log(renderRoute(route, { audience: 'adviser' }))
  console.log(`\n${indented(renderRoute(route, { audience: 'candidate' }))}`)
}

heading('7. Jobcarving: een functie uit taken van andere functies, en wat er overblijft')
const carved = carve({
  jobs: fixture('carving'),
  candidates: [
    'cand-01-newcomer-little-dutch',
    'cand-08-competences-only',
    'cand-24-tasks-liked-and-disliked',
    'cand-26-leerbaan-care',
    'cand-28-stale-profile',
    'cand-36-many-languages-reception',
  ],
  constraints: { maxHours: 20 },
  matcher,
})
console.log(renderCarving(carved, { audience: 'adviser' }))

function showBest(from: Matcher, candidateId: string): void {
  const ranking = from.rankVacancies(candidateId, { limit: 3 })
  console.log(renderRanking({ ...ranking, openHiring: [] }, { titleOf: (id) => from.vacancy(id)?.title }))
  const best = ranking.matches[0]
  if (best !== undefined)
    console.log(`\n${indented(renderText(from.explain(candidateId, best.vacancyId), { audience: 'candidate' }))}\n`)
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

function heading(text: string): void {
  console.log(`\n${text}\n${'='.repeat(text.length)}\n`)
}
