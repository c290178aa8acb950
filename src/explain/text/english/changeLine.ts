import type { Daypart } from '../../../domain/schedule.js'
import type { SupportKind } from '../../../domain/support.js'
import { nameOf, wordFor } from '../labels.js'
import { inARow, type Line, sentenceStart } from '../line.js'
import { plainText } from '../plainText.js'
import type { StepReader } from '../steps/stepWords.js'
import type { ToldChange } from '../steps/toldChange.js'
import { supportAmount } from './adviserLine.js'
import { counted, dayparts, hours, period, row } from './amounts.js'
import { labels } from './labels.js'

/** A list of dayparts in words. */
export const times = (parts: readonly string[]): string => dayparts(parts as readonly Daypart[])

/** An amount of support in words, where there is more than one of it: `3 hours a week`. */
export const supportOf = (kind: string, amount: number): string | undefined =>
  supportAmount(kind as SupportKind, amount)

/**
 * What a step changes in a record, in English. The person reads what would have to be otherwise, and so what is needed where that
 * is known; others read what the record then says.
 */
export function changeLine(change: ToldChange, reader: StepReader): Line {
  const toPerson = reader === 'candidate'
  const step = (now: string | undefined, then: string, needed?: string): string =>
    toPerson && needed !== undefined
      ? `now ${now ?? 'not known'}, needed ${needed}`
      : `now ${now ?? 'not known'}, then ${then}`
  const notYet = (item: string): Line => ({
    lead: toPerson ? 'This is not there now, and is needed' : 'Not there now, there then',
    item,
  })
  switch (change.kind) {
    case 'transport': {
      const words = (means: readonly string[]) =>
        inARow(
          means.map((one) => wordFor(labels.transport, one)),
          row,
        )
      return {
        lead: `${toPerson ? 'How you travel' : 'Transport'}: now ${words(change.now)}, then also ${words(change.added)}`,
      }
    }
    case 'credential':
      return notYet(wordFor(labels.credentials, change.credential))
    case 'equipment':
      return notYet(wordFor(labels.equipment, change.equipment))
    case 'language': {
      const level = (key: string) => wordFor(labels.languageLevels, key)
      const skill = wordFor(labels.languageSkills, change.skill)
      const now = change.from && level(change.from)
      return {
        lead: `${wordFor(labels.languages, change.language)}, ${skill}: ${step(now, level(change.to), change.needed && level(change.needed))}`,
      }
    }
    case 'competence': {
      const item = nameOf(change.competence, 'en')
      const proof = wordFor(labels.evidence, change.evidence)
      return { lead: toPerson ? 'You must be able to do this' : `Then known, with evidence (${proof})`, item }
    }
    case 'work-process':
      return { lead: 'Werkprocessen that come with it', item: plainText(change.code) }
    case 'education': {
      const level = (key: string) => wordFor(labels.educationLevels, key)
      const now = change.from && level(change.from)
      return {
        lead: `${toPerson ? 'Your education' : 'Education'}: ${step(now, level(change.to), change.needed && level(change.needed))}`,
      }
    }
    case 'experience': {
      const done = change.from === undefined ? undefined : change.from === 0 ? 'none' : period(change.from)
      return {
        lead: `${toPerson ? 'Your experience' : 'Experience'} as ${nameOf(change.occupation, 'en')}: ${step(done, period(change.to))}`,
      }
    }
    case 'childcare': {
      const week = (count: number) => `${hours(count)} a week`
      const now = change.from === undefined ? undefined : week(change.from)
      const enough = change.needed === undefined ? undefined : week(change.needed)
      return { lead: `${toPerson ? 'Care for your children' : 'Childcare'}: ${step(now, week(change.to), enough)}` }
    }
    case 'dayparts':
      return {
        lead: `${toPerson ? 'You must then also be able to work on' : 'Working times: can then also work on'} ${times(change.added)}`,
      }
    case 'support': {
      const name = wordFor(labels.supports, change.support)
      const then = supportOf(change.support, change.to)
      if (then === undefined || change.from === undefined)
        return notYet(then === undefined ? name : `${name} (${then})`)
      const amount = (count: number) =>
        count === 0 ? 'not there' : (supportOf(change.support, count) ?? `${hours(count)} a week`)
      const enough = change.needed === undefined ? undefined : amount(change.needed)
      return { lead: `${sentenceStart(name)}: ${step(amount(change.from), then, enough)}` }
    }
    case 'load': {
      const much = (count: number) =>
        change.load === 'liftingKg' ? (toPerson ? counted(count, 'kilo') : `${count} kg`) : `${hours(count)} a day`
      const now = change.from === undefined ? undefined : much(change.from)
      const most = change.needed === undefined ? undefined : `at most ${much(change.needed)}`
      return {
        lead: `${sentenceStart(wordFor(labels.loads, change.load))}: ${step(now, `at most ${much(change.to)}`, most)}`,
      }
    }
    case 'surrounding':
      return {
        lead: toPerson ? 'This must not bother you at work' : 'Then no longer bothered by',
        item: wordFor(labels.surroundings, change.surrounding),
      }
    case 'hours': {
      const least = (count: number) => `at least ${hours(count)} a week`
      const now = change.from === undefined ? undefined : least(change.from)
      return { lead: `Hours of the work: ${step(now, least(change.to))}` }
    }
    case 'irregular':
      return { lead: `Working times: ${step('changing', 'fixed', 'fixed')}` }
    case 'job-dayparts':
      return {
        lead: toPerson
          ? `You then do not have to work on ${times(change.removed)}`
          : `Working times: somebody else works on ${times(change.removed)}`,
      }
    case 'tasks':
      return {
        lead: toPerson ? 'Somebody else does this' : 'Tasks that somebody else does',
        item: inARow(change.removed.map(plainText), row),
      }
    case 'other':
      return {
        lead: `${plainText(change.field)}: ${step(change.from === undefined ? undefined : plainText(change.from), plainText(change.to))}`,
      }
  }
}
