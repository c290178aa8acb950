/** The signals by which somebody stops a command. */
export type StopSignal = 'SIGINT' | 'SIGTERM'

/** A command that was stopped by a signal. It is no fault; `message` says what that means. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly signal: StopSignal

  constructor(signal: StopSignal, meaning: string) {
    super(`Stopped by ${signal}. ${meaning}`)
    this.signal = signal
  }
}

/** What a command that can be stopped is given. */
export interface Stops {
  /** Given at the first signal: stop in an orderly way. Its reason is an `Interrupted`. */
  readonly stop: AbortSignal
  /** Given at the second one: let go of what is at hand. The third ends the process. */
  readonly letGo: AbortSignal
}

/** Where signals come from: the process. */
type SignalSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>

/** Does work that SIGINT and SIGTERM stop. `meaning` tells what is left when it was stopped, and how to go on. */
export async function interruptible<T>(
  meaning: string,
  work: (stops: Stops) => Promise<T>,
  source: SignalSource = process,
): Promise<T> {
  const [stop, letGo] = [new AbortController(), new AbortController()]
  const onSignal = (signal: StopSignal) => {
    if (!stop.signal.aborted) return stop.abort(new Interrupted(signal, meaning))
    letGo.abort(stop.signal.reason)
    release()
  }
  const release = () => {
    for (const signal of ['SIGINT', 'SIGTERM']) source.off(signal, onSignal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) source.on(signal, onSignal)
  try {
    return await work({ stop: stop.signal, letGo: letGo.signal })
  } finally {
    release()
  }
}
