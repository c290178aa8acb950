import { describe, expect, test } from 'vitest'
import type { HeldCompetence } from '../../src/domain/competence.js'
import { spreadCompetences } from '../../src/prepare/reach.js'
import { aPair, type PairSetting } from '../../src/testing/index.js'

const reach = (held: HeldCompetence[], setting?: PairSetting) =>
  spreadCompetences(held, aPair(undefined, undefined, setting).context)

describe('what a person brings', () => {
  test('reaches all that it answers', () => {
    expect([...reach([{ concept: 'loading', evidence: 'assessed' }])]).toEqual([
      [
        'loading',
        { got: 1000, similarity: 1000, answersMust: true, by: 'loading', relation: 'same', evidence: 'assessed' },
      ],
      [
        'handling',
        { got: 900, similarity: 900, answersMust: true, by: 'loading', relation: 'narrower', evidence: 'assessed' },
      ],
      [
        'stacking',
        { got: 300, similarity: 300, answersMust: false, by: 'loading', relation: 'sibling', evidence: 'assessed' },
      ],
      [
        'checking',
        { got: 300, similarity: 300, answersMust: false, by: 'loading', relation: 'related', evidence: 'assessed' },
      ],
    ])
  })
  test('without evidence stated is not stated', () => {
    expect(reach([{ concept: 'skill-1' }]).get('skill-1')).toMatchObject({ got: 800, evidence: 'not-stated' })
  })
  test('that no taxonomy knows answers itself only', () => {
    expect([...reach([{ concept: 'juggling' }]).keys()]).toEqual(['juggling'])
  })
  test('is rounded half up', () => {
    const policy = { similarity: { related: 335 }, evidence: { experience: 900 } }
    expect(reach([{ concept: 'checking', evidence: 'experience' }], { policy }).get('loading')).toMatchObject({
      got: 302,
    }) // 301.5
  })
})

describe('of two that reach the same', () => {
  const handling: HeldCompetence = { concept: 'handling', evidence: 'self-declared' } // itself: 800
  const loading: HeldCompetence = { concept: 'loading', evidence: 'assessed' } // narrower: 900
  test('the better counts, whatever the order; similarity and must are the best of both', () => {
    for (const held of [
      [handling, loading],
      [loading, handling],
    ]) {
      expect(reach(held).get('handling')).toEqual({
        got: 900,
        similarity: 1000,
        answersMust: true,
        by: 'loading',
        relation: 'narrower',
        evidence: 'assessed',
      })
    }
  })
  test('the same is told where they are worth the same', () => {
    const policy = { similarity: { narrower: 800 } }
    for (const held of [
      [handling, loading],
      [loading, handling],
    ]) {
      expect(reach(held, { policy }).get('handling')).toMatchObject({ got: 800, relation: 'same', by: 'handling' })
    }
  })
  test('the first is told where neither is the same', () => {
    const held = ['checking', 'stacking'].map((concept): HeldCompetence => ({ concept }))
    expect(reach(held).get('loading')).toMatchObject({
      got: 240,
      by: 'checking',
      relation: 'related',
      answersMust: false,
    })
  })
  test('a must that one answers stays answered', () => {
    const policy = { similarity: { narrower: 100 } }
    const held: HeldCompetence[] = [{ concept: 'loading' }, { concept: 'checking' }]
    expect(reach([...held, { concept: 'stacking' }], { policy }).get('handling')?.answersMust).toBe(true)
  })
})
