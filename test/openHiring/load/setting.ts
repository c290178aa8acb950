import { createOpenHiring, type OpenHiring, type OpenHiringPolicy, type OpenHiringStore } from 'passend/open-hiring'
import type { PostgresConnection } from '../../support/postgresServer.js'
import type { Death } from './mortalStore.js'

export const LIST = 'under-load'
export const CONDITIONS = ['Je kunt 10 kilo tillen.', 'Je kunt 4 uur staan.']

/** The shortest deadlines that there are: with a fast clock they pass in the middle of a run. */
const policy: OpenHiringPolicy = {
  id: 'under-load',
  version: '1',
  channels: ['on-site'],
  answerWithinHours: 1,
  callsBeforeStrikeOff: 2,
  startWithinHours: 1,
}

/** The time of a run: it goes so many times as fast as that of the machine, and is the same in every process. */
export interface Time {
  /** Milliseconds since 1970, of the machine, at which the two are the same. */
  readonly epoch: number
  readonly pace: number
}

/** All that a process is told when it starts. */
export interface WorkerOptions {
  readonly connection: PostgresConnection
  readonly time: Time
  /** What its choices are drawn from. */
  readonly seed: number
  /** The people who enrol through it. */
  readonly references: readonly string[]
  /** At which share of the list it begins to look for calls that nobody answers: 0 up to 1. */
  readonly from: number
  /** Its journal, and those of the processes that had its seat before and were killed. */
  readonly journal: string
  readonly earlier: readonly string[]
}

/** What a process is told while it runs: to stop, or where to die. */
export type CrewMessage = { readonly stop: true } | { readonly die: Death }

/** What a process says to whoever started it. `in`: all its people are on the list, or have been. */
export type WorkerMessage = 'act' | 'in'

export const clockOf =
  ({ epoch, pace }: Time): (() => number) =>
  () =>
    epoch + (Date.now() - epoch) * pace

/** Open hiring as every process of a run does it. A minute of the machine that a clock may lag is as many minutes as time is faster. */
export const hiringOn = (store: OpenHiringStore, time: Time): OpenHiring =>
  createOpenHiring({ store, clock: clockOf(time), policy, clockTolerance: 60_000 * time.pace })
