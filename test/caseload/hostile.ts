import { createInstruments, createMatcher, createTaxonomy } from 'passend'
import { type CaseloadReport, caseloadReport } from 'passend/caseload'

/** Labels that try to be more than text. */
export const hostileLabels: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onmouseover='alert(3)",
  '</style><svg onload=alert(4)>',
  '</title></caption><iframe src=javascript:alert(5)>',
  '&lt;b&gt; &amp;lt; &#x3c; `alert(6)`',
  '\u05D0\u05D1 \u0645\u0631\u062D\u0628\u0627',
  'https://example.org/?a=1&b=2',
]

/** A taxonomy refuses no label, not even one that turns the words around it. */
const turned = '\u202Egnp.exe\u2066'

/** A report in which every name that comes from elsewhere is hostile: titles, instruments, taxonomy and its version, the seed. */
export function hostileReport(): CaseloadReport {
  const concepts = [...hostileLabels, turned].flatMap((label, place) =>
    (['competence', 'occupation'] as const).map((kind) => ({
      id: `${kind}-${place}`,
      kind,
      labels: { nl: label, en: label },
    })),
  )
  const taxonomy = createTaxonomy({
    id: hostileLabels[0] as string,
    version: hostileLabels[3] as string,
    concepts,
    profiles: concepts
      .filter(({ kind }) => kind === 'occupation')
      .map((_, place) => ({ of: `occupation-${place}`, competences: [{ concept: `competence-${place}` }] })),
  })
  const { instruments } = createInstruments(
    hostileLabels.map((label, place) => ({
      id: `step-${place}`,
      kind: 'step',
      name: { nl: label, en: label },
      provider: { nl: label, en: label },
      source: label,
      closes: [{ gap: 'credential', credential: `paper-${place}` }],
    })),
  )
  const matcher = createMatcher({ taxonomy, instruments, asOf: '2026-03-02', seed: hostileLabels[1] as string })
  matcher.addVacancies(
    hostileLabels.flatMap((title, place) => {
      const job = { title, employerId: 'employer', occupation: `occupation-${place}` }
      const competences = [{ concept: `competence-${place}` }, { concept: 'competence-8' }]
      const credentials = [{ credential: `paper-${place}`, strength: 'must' }]
      return [
        { id: `open-${place}`, ...job, asks: { competences } },
        { id: `near-${place}`, ...job, asks: { competences, credentials } },
      ]
    }),
  )
  const all = hostileLabels.map((_, place) => ({ concept: `competence-${place}` }))
  matcher.addCandidates([
    { id: 'somebody', competences: all, credentialsSurveyed: 'all' },
    { id: 'another', competences: all.slice(0, 3), competencesSurveyed: true, credentialsSurveyed: 'all' },
    { id: 'nobody-knows' },
  ])
  return caseloadReport(matcher)
}
