import type { Candidate } from 'passend'
import { describe, expect, test } from 'vitest'
import { masteredBy } from '../../src/adapters/praktijkleren/mastered.js'
import { aQualification, aRegister } from './world.js'

const register = aRegister({
  dossiers: [
    { id: '80001', qualifications: [aQualification(), aQualification({ crebo: '90002' })] },
    {
      id: '80002',
      qualifications: [
        aQualification({
          crebo: '90003',
          coreTasks: [
            {
              code: 'B1-K1',
              workProcesses: [{ code: 'B1-K1-W1', label: 'zorgen', competences: ['skill-7', 'skill-8'] }],
            },
          ],
        }),
      ],
    },
  ],
})

/** What counts and what is unclear, for 90001 | 90002 | 90003. */
function mastered(candidate: Partial<Candidate>): string {
  const of = masteredBy({ id: 'c', ...candidate }, register)
  return [...register.qualifications.values()]
    .map((qualification) => of(qualification))
    .map(({ codes, unclear }) => [...codes, ...unclear.map((code) => `${code}?`)].join(' '))
    .join(' | ')
}

const attested = (...concepts: string[]): Pick<Candidate, 'competences'> => ({
  competences: concepts.map((concept) => ({ concept, evidence: 'praktijkverklaring' })),
})

describe('what counts as mastered', () => {
  test('a code with a crebo; of the basisdeel in every kwalificatie of that dossier', () => {
    expect(mastered({ workProcesses: ['90001-B1-K1-W1'] })).toBe('B1-K1-W1 | B1-K1-W1 | ')
    expect(mastered({ workProcesses: ['90001-P1-K1-W1'] })).toBe('P1-K1-W1 |  | ') // the profieldeel is its own
  })
  test('a code with the number of the dossier', () => {
    expect(mastered({ workProcesses: ['80001-P1-K1-W1'] })).toBe('P1-K1-W1 | P1-K1-W1 | ')
    expect(mastered({ workProcesses: ['80002-B1-K1-W1'] })).toBe(' |  | B1-K1-W1')
  })
  test('a code of a number that the register does not know counts nowhere', () => {
    expect(mastered({ workProcesses: ['70000-B1-K1-W1'] })).toBe(' |  | ')
  })
  test('all of a kwalificatie whose diploma somebody holds, and nothing of one not finished', () => {
    const diploma = (obtained?: boolean): Partial<Candidate> => ({
      education: { diplomas: [{ crebo: '90003', ...(obtained !== undefined && { obtained }) }] },
    })
    expect(mastered(diploma(true))).toBe(' |  | B1-K1-W1')
    expect(mastered(diploma(false))).toBe(' |  | ')
    expect(mastered(diploma())).toBe(' |  | ') // nobody knows whether it was obtained
  })
})

describe('a code without a number', () => {
  const bare = { workProcesses: ['B1-K1-W1'] }
  test('counts where attested competences speak for it, and is no question elsewhere', () => {
    expect(mastered({ ...bare, ...attested('skill-1') })).toBe('B1-K1-W1 | B1-K1-W1 | ')
    expect(mastered({ ...bare, ...attested('skill-7', 'skill-8') })).toBe(' |  | B1-K1-W1')
  })
  test('needs all competences of the werkproces: one that many jobs share is not enough', () => {
    expect(mastered({ ...bare, ...attested('skill-7') })).toBe('B1-K1-W1? | B1-K1-W1? | B1-K1-W1?')
  })
  test('is not spoken for by what somebody says of themselves', () => {
    const competences: Candidate['competences'] = [{ concept: 'skill-1', evidence: 'self-declared' }]
    expect(mastered({ ...bare, competences })).toBe('B1-K1-W1? | B1-K1-W1? | B1-K1-W1?')
  })
  test('that nothing speaks for does not count, and is a question where the code occurs', () => {
    expect(mastered(bare)).toBe('B1-K1-W1? | B1-K1-W1? | B1-K1-W1?')
    expect(mastered({ workProcesses: ['P1-K1-W1'] })).toBe('P1-K1-W1? | P1-K1-W1? | ')
  })
})
