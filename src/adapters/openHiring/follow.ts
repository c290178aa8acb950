import { NO_LINK } from '../../domain/chain.js'
import type { RuleBreach, RuleCode } from './breach.js'
import { type Enrolment, type EnrolmentState, isLive } from './enrolment.js'
import type { List } from './list.js'
import type { Happening } from './listEvent.js'

/** A list, and the enrolment that something happens to, if it happens to one. */
export interface Situation {
  readonly list: List | undefined
  readonly enrolment: Enrolment | undefined
}

/** A list after something happened, and the enrolment to which it happened. Its chain is not moved on yet. */
export interface Followed {
  readonly list: List
  readonly enrolment: Enrolment | undefined
}

const HOUR = 3_600_000

/**
 * What becomes of a list when something happens at a moment, by the rules of its policy; or the rule that it would break. The one
 * place where the rules stand: acts go by it, and so does the proof afterwards. Who is first on the list is not known here: that
 * is the store's to tell, and the proof's to check.
 */
export function follow({ list, enrolment }: Situation, happening: Happening, at: number): Followed | RuleBreach {
  if (happening.kind === 'opened') {
    if (list !== undefined) return breach('list-exists', 'a list that is not there yet', 'one that is')
    return { list: emptyList(happening, at), enrolment: undefined }
  }
  if (list === undefined) return breach('unknown-list', 'a list that is there', 'none')
  switch (happening.kind) {
    case 'enrolled':
      return enrolled(list, happening)
    case 'places-opened':
      return (
        whileOpen(list) ?? { list: { ...list, freePlaces: list.freePlaces + happening.places }, enrolment: undefined }
      )
    case 'closed':
      return whileOpen(list) ?? { list: { ...list, closed: true }, enrolment: undefined }
    default:
      return enrolment === undefined
        ? breach('unknown-enrolment', 'an enrolment of this list', 'none of this number')
        : followOne(list, enrolment, happening, at)
  }
}

/** Whether what came of following is a breach. */
export const isBreach = (followed: Followed | RuleBreach): followed is RuleBreach => 'code' in followed

type ForOne = Exclude<Happening, { kind: 'opened' | 'enrolled' | 'places-opened' | 'closed' }>

function followOne(list: List, enrolment: Enrolment, happening: ForOne, at: number): Followed | RuleBreach {
  const { policy } = list
  const wrong = (...states: EnrolmentState[]) =>
    breach('act-not-allowed', `an enrolment that is ${states.join(' or ')}`, enrolment.state)
  const overdue = enrolment.deadline !== undefined && at >= enrolment.deadline
  const early = () => breach('act-not-allowed', 'a deadline that has passed', 'one that has not')
  const spent = enrolment.calls >= policy.callsBeforeStrikeOff
  switch (happening.kind) {
    case 'confirmed':
      if (!isLive(enrolment)) return wrong('waiting', 'called', 'accepted')
      return { list, enrolment: { ...enrolment, confirmed: true } }
    case 'withdrawn':
      return isLive(enrolment) ? leave(list, enrolment, 'withdrawn') : wrong('waiting', 'called', 'accepted')
    case 'called': {
      if (enrolment.state !== 'waiting') return wrong('waiting')
      const deadline = at + policy.answerWithinHours * HOUR
      if (happening.deadline !== deadline) return breach('act-not-allowed', 'the deadline of the policy', 'another')
      return mayCall(list) ?? called(list, enrolment, deadline, at)
    }
    case 'accepted': {
      if (enrolment.state !== 'called') return wrong('called')
      if (list.conditions.length > 0 && !enrolment.confirmed)
        return breach('act-not-allowed', 'conditions that the person has confirmed', 'conditions not confirmed yet')
      const deadline = at + policy.startWithinHours * HOUR
      if (happening.deadline !== deadline) return breach('act-not-allowed', 'the deadline of the policy', 'another')
      return { list, enrolment: { ...enrolment, state: 'accepted', deadline } }
    }
    case 'declined':
      return enrolment.state === 'called' ? leave(list, enrolment, 'declined') : wrong('called')
    case 'no-answer':
      if (enrolment.state !== 'called') return wrong('called')
      if (!overdue) return early()
      if (spent) return breach('act-not-allowed', 'fewer calls than strike somebody off', `${enrolment.calls} calls`)
      return {
        list: { ...list, freePlaces: list.freePlaces + 1, waiting: list.waiting + 1 },
        enrolment: { ...enrolment, state: 'waiting', deadline: undefined },
      }
    case 'struck-off': {
      const from: EnrolmentState = happening.because === 'no-answer' ? 'called' : 'accepted'
      if (enrolment.state !== from) return wrong(from)
      if (!overdue) return early()
      if (happening.because === 'no-answer' && !spent)
        return breach(
          'act-not-allowed',
          `${policy.callsBeforeStrikeOff} calls without an answer`,
          `${enrolment.calls} calls`,
        )
      return leave(list, enrolment, 'struck-off')
    }
    case 'started':
      if (enrolment.state !== 'accepted') return wrong('accepted')
      return {
        list: { ...list, started: list.started + 1 },
        enrolment: { ...enrolment, state: 'started', deadline: undefined },
      }
    case 'erased':
      return isLive(enrolment) ? wrong('started', 'declined', 'withdrawn', 'struck-off') : { list, enrolment }
  }
}

function emptyList({ listId, policy, conditions }: Extract<Happening, { kind: 'opened' }>, at: number): List {
  return {
    listId,
    policy,
    conditions,
    freePlaces: 0,
    waiting: 0,
    enrolled: 0,
    started: 0,
    calls: 0,
    firstCallAt: undefined,
    closed: false,
    events: 0,
    head: NO_LINK,
    at,
  }
}

function enrolled(list: List, { enrolment, channel }: Extract<Happening, { kind: 'enrolled' }>): Followed | RuleBreach {
  const { channels } = list.policy
  if (!channels.includes(channel)) return breach('channel-not-allowed', channels.join(' or '), channel)
  if (enrolment !== list.enrolled + 1) return breach('act-not-allowed', 'the next number of the list', 'another')
  return (
    whileOpen(list) ?? {
      list: { ...list, enrolled: enrolment, waiting: list.waiting + 1 },
      enrolment: { number: enrolment, state: 'waiting', calls: 0, confirmed: false, deadline: undefined },
    }
  )
}

const called = (list: List, enrolment: Enrolment, deadline: number, at: number): Followed => ({
  list: {
    ...list,
    freePlaces: list.freePlaces - 1,
    waiting: list.waiting - 1,
    calls: list.calls + 1,
    firstCallAt: list.firstCallAt ?? at,
  },
  enrolment: { ...enrolment, state: 'called', calls: enrolment.calls + 1, deadline },
})

/** Somebody leaves the list; a place that they held is free again. */
const leave = (list: List, enrolment: Enrolment, state: EnrolmentState): Followed => ({
  list:
    enrolment.state === 'waiting'
      ? { ...list, waiting: list.waiting - 1 }
      : { ...list, freePlaces: list.freePlaces + 1 },
  enrolment: { ...enrolment, state, deadline: undefined },
})

const whileOpen = ({ closed }: List): RuleBreach | undefined =>
  closed ? breach('list-closed', 'a list that is open', 'one that is closed') : undefined

/** Why nobody may be called from a list now, whoever is first; undefined if somebody may. */
export const mayCall = (list: List): RuleBreach | undefined => whileOpen(list) ?? whileFree(list)

const whileFree = ({ freePlaces }: List): RuleBreach | undefined =>
  freePlaces > 0 ? undefined : breach('no-free-place', 'a place that is free', 'none')

const breach = (code: RuleCode, expected: string, got: string): RuleBreach => ({ code, expected, got })
