import type { Issue } from '../../domain/issue.js'
import type { Qualification } from './qualification.js'
import { complain, type Spot } from './readPart.js'

/** The kwalificatie of a crebo; without one an issue at `spot`, whose part is then refused. */
export function qualificationAt(
  crebo: string,
  qualifications: ReadonlyMap<string, Qualification>,
  spot: Spot,
  issues: Issue[],
): Qualification | undefined {
  const qualification = qualifications.get(crebo)
  if (qualification === undefined) {
    complain(
      issues,
      { ...spot, path: `${spot.path}.crebo` },
      {
        code: 'unknown-value',
        severity: 'error',
        expected: 'a crebo of the dossiers',
        got: `crebo ${crebo}`,
      },
    )
  }
  return qualification
}

/** The codes that the kwalificatie has, each once; an issue for each other. */
export function workProcessesAt(
  codes: readonly string[],
  { crebo, workProcesses }: Qualification,
  severity: Issue['severity'],
  spot: Spot,
  issues: Issue[],
): string[] {
  for (const [place, code] of codes.entries()) {
    if (workProcesses.has(code)) continue
    complain(
      issues,
      { ...spot, path: `${spot.path}.workProcesses[${place}]` },
      {
        code: 'unknown-value',
        severity,
        expected: `a werkproces of crebo ${crebo}`,
        got: severity === 'error' ? code : `${code}, dropped`,
      },
    )
  }
  return [...new Set(codes)].filter((code) => workProcesses.has(code))
}
