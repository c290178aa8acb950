import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createInstruments, createMatcher } from 'passend'
import type { SystemClaims } from 'passend/audit'
import { auditedLists, impactReport, instructionsForUse, letterToPerson, modelCard, registerEntry } from 'passend/audit'

/**
 * The texts of docs/examples, made of the fixtures of this repository. Run it with `npm run documents`; a test keeps them current. People,
 * work, organisation and groups are invented: the figures show what a text looks like and say nothing of anybody.
 */
export function exampleDocuments(): Readonly<Record<string, string>> {
  const fixture = (name: string) =>
    JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
  const { instruments } = createInstruments(fixture('instruments'))
  const matcher = createMatcher({ asOf: '2026-11-01', seed: 'documents', places: fixture('places'), instruments })
  matcher.addVacancies(fixture('vacancies'))
  matcher.addCandidates(fixture('candidates'))

  const pair = (candidateId: string, vacancyId: string) => {
    const record = matcher.candidate(candidateId)
    return {
      explanation: matcher.explain(candidateId, vacancyId),
      steps: matcher.nearestSteps(candidateId, vacancyId),
      ...(record && { record }),
    }
  }

  // Two groups that mean nothing: who has an odd number in the fixtures, and who has an even one.
  const groups = Object.fromEntries(
    [...matcher.candidateIds()].map((id, index) => [id, { 'verzonnen groep': index % 2 === 0 ? 'oneven' : 'even' }]),
  )
  const claims: SystemClaims = {
    policy: matcher.policy,
    taxonomy: matcher.taxonomy.stamp,
    measured: {
      on: 'de verzonnen mensen en vacatures van dit project, in twee groepen zonder betekenis (dit zegt niets over echte mensen)',
      impact: impactReport(auditedLists(matcher), { groups, policy: matcher.policy, seed: 'documents' }),
    },
  }

  const register = registerEntry({
    ...claims,
    facts: {
      organisation: 'Gemeente Voorbeeldstad (verzonnen)',
      themes: ['Werk', 'Sociale zekerheid'],
      status: 'In ontwikkeling',
      contact: 'algoritmes@voorbeeldstad.example',
      oversight:
        'Elke consulent bekijkt de voorstellen voor de eigen werkzoekenden. Een team bekijkt elk kwartaal het geheel.',
      legalBasis:
        'De gemeente helpt mensen met een uitkering aan werk. Dat is een taak van de gemeente uit de Participatiewet.',
      legalReferences: [{ title: 'Participatiewet', link: 'https://wetten.overheid.nl/BWBR0015703' }],
      provider: 'Intern ontwikkeld',
    },
  })

  return {
    'letter.md': letterToPerson({
      ...pair('cand-06-all-but-transport', 'vac-02-heftruckchauffeur-sappemeer'),
      organisation: 'Gemeente Voorbeeldstad (verzonnen)',
      addressee: 'Sam de Vries',
      contact: 'Mila de Boer, je consulent. Telefoon: 0900 0000',
      dataContact: 'de privacydienst. Telefoon: 0900 0001',
      date: '2026-11-04',
      reference: 'voorstel 17, plaats 3',
      decision: { role: 'adviser', outcome: 'postponed', reason: 'travel', on: '2026-11-03' },
      objection: { kind: 'bezwaar', weeks: 6, address: 'Gemeente Voorbeeldstad, Postbus 1, 0000 AA Voorbeeldstad' },
    }).text,
    'letter-fits.md': letterToPerson(pair('cand-17-long-warehouse-experience', 'vac-01-orderpicker-hoogezand')).text,
    'register.md': register.text,
    'register.json': inOneStyle(JSON.stringify(register.record, null, 2)),
    'instructions.md': instructionsForUse({
      ...claims,
      facts: { provider: 'Gemeente Voorbeeldstad (verzonnen)', providerContact: 'algoritmes@voorbeeldstad.example' },
    }).text,
    'model-card.md': modelCard({ ...claims, facts: { licence: 'EUPL-1.2' } }).text,
  }
}

/** JSON as the formatter of this repository writes it: lists of words on one line. */
const inOneStyle = (json: string): string =>
  `${json.replace(/\[\s+("[^"{}]*"(?:,\s+"[^"{}]*")*)\s+\]/g, (_, words: string) => `[${words.replace(/\s*\n\s*/g, ' ')}]`)}\n`

/** Where the texts stand. */
export const directory = fileURLToPath(new URL('../docs/examples/', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(exampleDocuments())) {
    writeFileSync(`${directory}${name}`, text)
    console.log(`docs/examples/${name}`)
  }
}
