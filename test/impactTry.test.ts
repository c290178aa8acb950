import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { createMatcher } from 'passend'
import { fixtureCandidates, fixtureOptions, rankedVacancies } from './support/fixtures.js'
import { plantedYear } from './support/plantedYear.js'
import { impactReport } from '../src/audit/impact/impactReport.js'
import { auditedLists } from '../src/audit/impact/auditedLists.js'
import { renderImpact } from '../src/audit/impact/text/renderImpact.js'
it('x', () => {
  // 100,000 pairs: 2000 people (fixtures 50 times) x 50 vacancies
  const matcher = createMatcher(fixtureOptions)
  matcher.addCandidates(Array.from({ length: 50 }, (_, i) => fixtureCandidates.map((c) => ({ ...c, id: `${c.id}-${i}` }))).flat())
  matcher.addVacancies(rankedVacancies.slice(0, 50))
  const time = <T>(name: string, f: () => T): T => { const t = performance.now(); const r = f(); console.log(name, Math.round(performance.now() - t)); return r }
  for (let i = 0; i < 3; i++) {
    time('rankCandidates all', () => [...matcher.vacancyIds()].map((id) => matcher.rankCandidates(id, { show: 'all', limit: 1_000_000 }).matches.length))
    const lists = time('auditedLists', () => auditedLists(matcher))
    const groups = new Map([...matcher.candidateIds()].map((id, at) => [id, { a: `${at % 3}`, b: `${Math.floor(at / 7) % 2}`, c: `${at % 5}`, reach: (matcher.candidate(id)?.wishes?.travel?.minutes ?? 0) > 30 ? 'far' : 'near' }] as const))
    const r = time('report, 4 attributes, 6 pairs', () => impactReport(lists, { groups }))
    console.log(r.looked, r.stamp.tests, r.stamp.permutations, r.findings.length)
    time('report, 1 attribute', () => impactReport(lists, { groups, intersections: 'none' }))
  }
  const year = plantedYear({ seed: 'text', lists: 200, perList: 60, gap: { criterion: 'travel', share: 300, less: 250 } })
  const groups = new Map([...year.groups].map(([id, v], at) => [id, at < 4 ? { ...v, leeftijd: '67 en ouder' } : v]))
  const report = impactReport(year.lists, { groups })
  writeFileSync('/tmp/impact/nl.txt', renderImpact(report))
  writeFileSync('/tmp/impact/en.txt', renderImpact(report, { language: 'en' }))
}, 300000)
