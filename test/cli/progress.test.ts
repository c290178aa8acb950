import { EventEmitter } from 'node:events'
import type { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../src/cli/exitCode.js'
import { Interrupted, interruptible } from '../../src/cli/interrupt.js'
import { Pace } from '../../src/cli/progress/pace.js'
import { duration } from '../../src/cli/progress/phase.js'
import { progressView } from '../../src/cli/progress/progressView.js'
import { collector } from './run.js'

/** A view with a clock of the test, which moves by hand. */
function viewing({ isTerminal = false, plain = false } = {}) {
  const told = collector()
  const stream: Writable = Object.assign(told.stream, isTerminal && { isTTY: true, columns: 120 })
  let now = 0
  const view = progressView({ stream, plain, clock: () => now })
  return {
    view,
    text: told.text,
    later(milliseconds: number) {
      now += milliseconds
    },
  }
}

const matching = (done: number, total = 10, each = 1_000_000) => ({
  phase: 'matching' as const,
  done,
  total,
  pairs: { done: done * each, total: total * each },
})

describe('the pace of a batch', () => {
  it('is what was gained since it began here, not what was done before', () => {
    const pace = new Pace(1000, 40)
    // 20 in 2 seconds: 10 a second, and 40 are left.
    expect(pace.speed(3000, 60, 100)).toEqual({ rate: 10, left: 4000 })
    expect(pace.speed(3000, 60, undefined)).toEqual({ rate: 10, left: undefined })
  })

  it('is not told before there is something to measure', () => {
    const pace = new Pace(0, 0)
    expect(pace.speed(10, 5, 10)).toEqual({ rate: undefined, left: undefined })
    expect(pace.speed(10_000, 0, 10)).toEqual({ rate: undefined, left: undefined })
  })

  it('tells times as people do', () => {
    expect([0, 8_400, 59_600, 130_000, 3_900_000, 36_000_000].map(duration)).toEqual([
      ...['0 s', '8 s', '1 min 00 s', '2 min 10 s', '1 h 05 min', '10 h 00 min'],
    ])
  })
})

describe('progress where there is no terminal', () => {
  it('is a line every ten seconds at most, and one at the end of each phase', () => {
    const { view, text, later } = viewing()
    view.show({ phase: 'candidates', done: 0, total: undefined })
    for (let second = 1; second <= 25; second++) {
      later(1000)
      view.show({ phase: 'candidates', done: second * 1200, total: undefined })
    }
    view.show(matching(2))
    later(4000)
    view.show(matching(4))
    later(8000)
    view.show(matching(6))
    view.end(true)
    expect(text().split('\n')).toEqual([
      'candidates  12,000 read, 1.2K records a second',
      'candidates  24,000 read, 1.2K records a second',
      'candidates  30,000 read in 25 s, 1.2K records a second',
      // 4 shards of a million pairs in 12 seconds: as many are left.
      'matching    6 of 10 shards, 333.3K pairs a second, 12 s left',
      'matching    6 of 10 shards in 12 s, 333.3K pairs a second',
      '',
    ])
  })

  it('says how many workers are at work elsewhere', () => {
    const { view, text, later } = viewing()
    view.show(matching(0))
    view.atWork(0)
    later(10_000)
    view.show(matching(0))
    view.atWork(3)
    later(10_000)
    view.show(matching(1))
    expect(text()).toBe(
      'matching    0 of 10 shards, no worker is at work\nmatching    1 of 10 shards, 50K pairs a second, 3 at work, 3 min 00 s left\n',
    )
  })

  it('has no end where the work had none', () => {
    const { view, text } = viewing()
    view.show(matching(3))
    view.end(false)
    expect(text()).toBe('')
  })
})

describe('progress on a terminal', () => {
  it('is a bar with rate and time left, and a line that stays for each phase', () => {
    const { view, text, later } = viewing({ isTerminal: true })
    view.show({ phase: 'vacancies', done: 0, total: undefined })
    view.show(matching(0))
    later(60_000)
    view.show(matching(5))
    view.end(true)
    expect(text()).toContain('█'.repeat(12) + '░'.repeat(12))
    expect(text()).toContain(' 50%  matching    5 of 10 shards, 83.3K pairs a second, 1 min 00 s left')
    expect(text()).toMatch(/vacancies +0 read in/)
    expect(text()).toMatch(/matching +5 of 10 shards in 1 min 00 s/)
  })

  it('is lines where logs come as well', () => {
    const { view, text } = viewing({ isTerminal: true, plain: true })
    view.show(matching(0))
    view.end(true)
    expect(text()).toBe('matching    0 of 10 shards in 0.0 s\n')
  })
})

describe('a command that is stopped', () => {
  it('stops in an orderly way at the first signal, lets go at the second, and is the shell its own at the third', async () => {
    const source = new EventEmitter()
    const told: string[] = []
    const work = interruptible(
      'It can go on.',
      async ({ stop, letGo }) => {
        stop.addEventListener('abort', () => told.push('stop'))
        letGo.addEventListener('abort', () => told.push('let go'))
        source.emit('SIGTERM', 'SIGTERM')
        expect(told).toEqual(['stop'])
        source.emit('SIGINT', 'SIGINT')
        // Nobody listens any more, so Node ends the process.
        expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0)
        stop.throwIfAborted()
      },
      source,
    )
    await expect(work).rejects.toThrow('Stopped by SIGTERM. It can go on.')
    expect(told).toEqual(['stop', 'let go'])
  })

  it('listens only while it works', async () => {
    const source = new EventEmitter()
    expect(await interruptible('', async () => source.listenerCount('SIGINT'), source)).toBe(1)
    expect(source.listenerCount('SIGINT')).toBe(0)
  })

  it('exits as shells number signals', () => {
    expect(exitCodeOf(new Interrupted('SIGINT', ''))).toBe(130)
    expect(exitCodeOf(new Interrupted('SIGTERM', ''))).toBe(143)
  })
})
