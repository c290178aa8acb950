import { setTimeout } from 'node:timers/promises'

/** Waits so many milliseconds, or until the signal is given. Does not throw. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}

/**
 * Looks, and waits until the next look; again and again, until there is nothing more to wait for. A look that takes long, over a slow
 * disk, is not taken more than a tenth of the time.
 */
export async function lookUntil(
  isEnough: () => boolean | Promise<boolean>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    const from = performance.now()
    if (await isEnough()) return
    await pause(Math.max(milliseconds, 9 * (performance.now() - from)), signal)
  }
}
