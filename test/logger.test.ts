import { createMatcher, type Logger } from 'passend'
import pino from 'pino'
import { expect, test } from 'vitest'

const lines: string[] = []
const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) })

test('a pino logger fits as it is, and no text of a profile reaches it', () => {
  const secret = 'iets met duiven'
  const matcher = createMatcher({ logger })
  matcher.addVacancies([{ id: 'v1', title: secret, employerId: 'e1', description: secret }])
  matcher.addCandidates([
    { id: 'c1', wishes: { interests: [secret] } },
    { id: 'c2', unexpected: secret },
  ])
  matcher.rankVacancies('c1')
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(lines.join('')).not.toContain('duiven')
})
