import { expect, test } from 'vitest'
import { BestConcepts } from '../../../src/taxonomy/spelling/bestConcepts.js'

const found = (concept: string, confidence: number, place = 0) => ({
  concept,
  confidence,
  label: `${concept}${place}`,
  place,
})

test('the bound rises to the confidence that as many concepts have as are asked for, and never falls', () => {
  const best = new BestConcepts(2)
  expect(best.bound).toBe(600)
  best.offer(found('a', 700))
  expect(best.bound).toBe(600)
  best.offer(found('b', 900))
  expect(best.bound).toBe(700)
  best.offer(found('c', 650))
  expect(best.bound).toBe(700)
  best.offer(found('c', 800))
  expect(best.bound).toBe(800)
  // the second of the two is the same concept as the first
  best.offer(found('b', 950))
  expect(best.bound).toBe(800)
  best.offer(found('a', 950))
  expect(best.bound).toBe(950)
})

test('a concept counts once, however many of its labels are offered', () => {
  const best = new BestConcepts(2)
  best.offer(found('a', 700))
  best.offer(found('a', 800))
  best.offer(found('a', 900))
  expect(best.bound).toBe(600)
  expect(best.found()).toEqual([found('a', 900)])
})

test('of equal labels of a concept the first of all stays, whichever is offered first', () => {
  const best = new BestConcepts(5)
  best.offer(found('a', 700, 4))
  best.offer(found('a', 700, 2))
  best.offer(found('a', 700, 3))
  best.offer(found('a', 650, 1))
  expect(best.found()).toEqual([found('a', 700, 2)])
})

test('a confidence of just 600 fills up the places but does not raise the bound', () => {
  const best = new BestConcepts(2)
  for (const concept of ['a', 'b', 'c']) best.offer(found(concept, 600))
  expect(best.bound).toBe(600)
  best.offer(found('a', 601))
  best.offer(found('b', 602))
  expect(best.bound).toBe(601)
})
