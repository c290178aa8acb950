import type { Writable } from 'node:stream'
import cliProgress, { type SingleBar } from 'cli-progress'
import type { BatchProgress } from '../../batch/options.js'
import { Phase } from './phase.js'

/** Shows how far a batch is. */
export interface ProgressView {
  show(progress: BatchProgress): void
  /** How many shards are in the hands of workers elsewhere. */
  atWork(workers: number): void
  /** Nothing more comes. `whole`: the last phase came to its end. */
  end(whole: boolean): void
}

/** Where it is shown, and how. */
export interface ProgressSetting {
  readonly stream: Writable
  /** Lines, also on a terminal: where logs would come through a bar. */
  readonly plain: boolean
  /** Milliseconds of any clock. */
  readonly clock?: () => number
}

/** The least time between two lines while a phase is on its way, in milliseconds. */
const BETWEEN_LINES = 10_000

/** A bar on a terminal; elsewhere a line now and then. A line at the end of each phase stays, in both. */
export function progressView({ stream, plain, clock = () => performance.now() }: ProgressSetting): ProgressView {
  const isTerminal = (stream as { isTTY?: boolean }).isTTY === true
  const shown = isTerminal && !plain ? bars(stream) : lines(stream, clock)
  let phase: Phase | undefined
  let more: readonly string[] = []
  const end = (whole: boolean) => {
    shown.clear()
    if (phase !== undefined && whole) stream.write(`${phase.ended()}\n`)
    phase = undefined
  }
  return {
    show(progress) {
      if (phase === undefined || phase.name !== progress.phase) {
        end(true)
        phase = new Phase(progress, clock)
      } else phase.note(progress)
      const told = phase
      shown.draw(told, () => told.underway(more))
    },
    atWork(workers) {
      more = [workers === 0 ? 'no worker is at work' : `${workers} at work`]
    },
    end,
  }
}

/** A way to show a phase that is on its way. */
interface Drawing {
  draw(phase: Phase, text: () => string): void
  clear(): void
}

function lines(stream: Writable, clock: () => number): Drawing {
  let last = clock()
  return {
    draw(_phase, text) {
      if (clock() - last < BETWEEN_LINES) return
      last = clock()
      stream.write(`${text()}\n`)
    },
    clear() {},
  }
}

/** How wide a bar is, in characters. */
const BAR = 24

function bars(stream: Writable): Drawing {
  let bar: SingleBar | undefined
  const start = (phase: Phase, text: () => string) => {
    const { Format, Presets, SingleBar } = cliProgress
    const format: cliProgress.GenericFormatter = (options, { progress }) => {
      const percent = `${Math.floor(progress * 100)}%`.padStart(4)
      return phase.part === undefined ? text() : `${Format.BarFormat(progress, options)} ${percent}  ${text()}`
    }
    const stops = { clearOnComplete: true, gracefulExit: false }
    const opened = new SingleBar(
      { stream: stream as NodeJS.WritableStream, format, barsize: BAR, fps: 5, ...stops },
      Presets.shades_classic,
    )
    opened.start(1, phase.part ?? 0)
    return opened
  }
  return {
    draw(phase, text) {
      if (bar === undefined) bar = start(phase, text)
      else bar.update(phase.part ?? 0)
    },
    clear() {
      bar?.stop()
      bar = undefined
    },
  }
}
