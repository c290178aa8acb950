import { describe, expect, it } from 'vitest'
import { Kept, KeptAnswers } from '../../src/compile/kept.js'
import { Keys } from '../../src/compile/keys.js'
import { isLasting, lastingMemo, Memos, remembering } from '../../src/compile/memo.js'

describe('a memo', () => {
  it('asks for each value once in a use, and again in the next', () => {
    const memos = new Memos()
    const asked: number[] = []
    const square = (code: number) => {
      asked.push(code)
      return code * code
    }
    for (const use of [1, 2]) {
      memos.begin()
      const memo = memos.get('squares', 20, square)
      expect([memo.of(3), memo.of(3), memo.of(0), memo.of(0)]).toEqual([9, 9, 0, 0])
      expect(memos.get('squares', 20, () => 1)).toBe(memo)
      expect(asked).toHaveLength(2 * use)
    }
  })

  it('has room for more codes when there are more', () => {
    const memos = new Memos()
    memos.begin()
    expect(memos.get('codes', 1, () => 1).of(0)).toBe(1)
    memos.begin()
    expect(memos.get('codes', 5000, (code) => code % 7).of(4999)).toBe(4999 % 7)
  })

  it('that lasts asks only once, for whoever asks the same, and grows', () => {
    const kept = new Kept()
    let asked = 0
    const count = () => ++asked
    expect(lastingMemo(kept, 'count', 10, count).of(4)).toBe(1)
    expect(lastingMemo(kept, 'count', 10, count).of(4)).toBe(1)
    const grown = lastingMemo(kept, 'count', 1000, count)
    expect([grown.of(4), grown.of(999)]).toEqual([1, 2])
    expect(isLasting(1000)).toBe(true)
    expect(isLasting(1_000_000)).toBe(false)
  })

  it('of which few values are asked for keeps those', () => {
    const answers = new Kept().fewAnswers('few')
    let asked = 0
    const once = remembering(answers, () => ++asked)
    expect([once(7), once(7), once(8)]).toEqual([1, 1, 2])
    expect(answers.size).toBe(2)
  })
})

describe('what is kept of those who asked', () => {
  it('is the same for two that are alike in what decides', () => {
    const answers = new KeptAnswers(new Keys())
    expect(answers.of(['hours', { min: 8 }])).toBe(answers.of(['hours', { min: 8 }]))
    expect(answers.of(['hours', { min: 8 }])).not.toBe(answers.of(['hours', { min: 9 }]))
  })

  it('is forgotten, the oldest first, when there is too much', () => {
    const answers = new KeptAnswers(new Keys())
    const first = answers.of('first')
    for (let number = 0; number < 2000; number++) answers.of(number).answers('codes', 16_000)
    expect(answers.of('first')).not.toBe(first)
    const latest = answers.of(1999)
    expect(answers.of(1999)).toBe(latest)
  })
})
