import { expect, test } from 'vitest'
import type { MissingAnswer } from '../../src/explain/explanation.js'
import { questionsOf } from '../../src/explain/text/questions.js'
import { tongueOf } from '../../src/explain/text/textLanguage.js'

const answer = (rest: Partial<MissingAnswer>): MissingAnswer => ({
  of: 'candidate',
  field: 'credentials',
  criteria: ['credentials'],
  swing: 10,
  decides: true,
  ...rest,
})
const licence = (category: string, decides = true) => answer({ about: `driving-licence-${category}`, decides })

test('what can be asked in one breath is one question, with all that it could move', () => {
  const questions = questionsOf([licence('B'), licence('C'), licence('CE')], tongueOf('nl'))
  expect(questions).toEqual([
    { text: 'Heeft deze persoon dit: rijbewijs B, rijbewijs C en rijbewijs CE?', swing: 30, decides: true },
  ])
})

test('one alone is asked as ever', () => {
  expect(questionsOf([licence('B')], tongueOf('nl')).map(({ text }) => text)).toEqual([
    'Heeft deze persoon rijbewijs B?',
  ])
  expect(questionsOf([licence('B')], tongueOf('en')).map(({ text }) => text)).toEqual([
    'Does this person have driving licence B?',
  ])
})

test('what decides comes first and is not mixed with what does not; then what moves most', () => {
  const place = answer({ field: 'place', decides: false, swing: 25 })
  const questions = questionsOf([licence('C', false), place, licence('B', false), licence('CE')], tongueOf('nl'))
  expect(questions.map(({ swing, decides }) => [swing, decides])).toEqual([
    [10, true],
    [25, false],
    [20, false],
  ])
})
