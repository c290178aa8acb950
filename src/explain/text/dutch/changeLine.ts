import type { Daypart } from '../../../domain/schedule.js'
import type { SupportKind } from '../../../domain/support.js'
import { nameOf, wordFor } from '../labels.js'
import { inARow, type Line, sentenceStart } from '../line.js'
import { plainText } from '../plainText.js'
import type { StepReader } from '../steps/stepWords.js'
import type { ToldChange } from '../steps/toldChange.js'
import { supportAmount } from './adviserLine.js'
import { dayparts, decimal, hours, period, row } from './amounts.js'
import { labels } from './labels.js'

/** A list of dayparts in words. */
export const times = (parts: readonly string[]): string => dayparts(parts as readonly Daypart[])

/** An amount of support in words, where there is more than one of it: `3 uur per week`. */
export const supportOf = (kind: string, amount: number): string | undefined =>
  supportAmount(kind as SupportKind, amount)

/**
 * What a step changes in a record, in Dutch. The person reads what would have to be otherwise, and so what is needed where that
 * is known; others read what the record then says.
 */
export function changeLine(change: ToldChange, reader: StepReader): Line {
  const toPerson = reader === 'candidate'
  const step = (now: string | undefined, then: string, needed?: string): string =>
    toPerson && needed !== undefined
      ? `nu ${now ?? 'niet bekend'}, nodig ${needed}`
      : `nu ${now ?? 'niet bekend'}, dan ${then}`
  const notYet = (item: string): Line => ({
    lead: toPerson ? 'Dit is er nu niet, en is wel nodig' : 'Nu niet, dan wel',
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
        lead: `${toPerson ? 'Hoe je reist' : 'Vervoer'}: nu ${words(change.now)}, dan ook ${words(change.added)}`,
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
        lead: `${wordFor(labels.languages, change.language)} ${skill}: ${step(now, level(change.to), change.needed && level(change.needed))}`,
      }
    }
    case 'competence': {
      const item = nameOf(change.competence, 'nl')
      return {
        lead: toPerson ? 'Dit moet je kunnen' : `Dan bekend, met bewijs (${wordFor(labels.evidence, change.evidence)})`,
        item,
      }
    }
    case 'work-process':
      return { lead: 'Werkprocessen erbij', item: plainText(change.code) }
    case 'education': {
      const level = (key: string) => wordFor(labels.educationLevels, key)
      const now = change.from && level(change.from)
      return {
        lead: `${toPerson ? 'Je opleiding' : 'Opleiding'}: ${step(now, level(change.to), change.needed && level(change.needed))}`,
      }
    }
    case 'experience': {
      const done = change.from === undefined ? undefined : change.from === 0 ? 'geen' : period(change.from)
      return {
        lead: `${toPerson ? 'Je ervaring' : 'Ervaring'} als ${nameOf(change.occupation, 'nl')}: ${step(done, period(change.to))}`,
      }
    }
    case 'childcare': {
      const care = toPerson ? 'Opvang voor je kinderen' : 'Opvang voor kinderen'
      const week = (count: number) => `${hours(count)} per week`
      const now = change.from === undefined ? undefined : week(change.from)
      return {
        lead: `${care}: ${step(now, week(change.to), change.needed === undefined ? undefined : week(change.needed))}`,
      }
    }
    case 'dayparts':
      return {
        lead: `${toPerson ? 'Je moet dan ook kunnen werken op' : 'Werktijden: kan dan ook op'} ${times(change.added)}`,
      }
    case 'support': {
      const name = wordFor(labels.supports, change.support)
      const then = supportOf(change.support, change.to)
      if (then === undefined || change.from === undefined)
        return notYet(then === undefined ? name : `${name} (${then})`)
      const amount = (count: number) => (count === 0 ? 'niet' : (supportOf(change.support, count) ?? String(count)))
      return {
        lead: `${sentenceStart(name)}: ${step(amount(change.from), then, change.needed === undefined ? undefined : amount(change.needed))}`,
      }
    }
    case 'load': {
      const much = (count: number) =>
        change.load === 'liftingKg' ? `${decimal(count)} ${toPerson ? 'kilo' : 'kg'}` : `${hours(count)} per dag`
      const now = change.from === undefined ? undefined : much(change.from)
      const most = change.needed === undefined ? undefined : `hoogstens ${much(change.needed)}`
      return {
        lead: `${sentenceStart(wordFor(labels.loads, change.load))}: ${step(now, `hoogstens ${much(change.to)}`, most)}`,
      }
    }
    case 'surrounding':
      return {
        lead: toPerson ? 'Hier mag je op het werk geen last van hebben' : 'Dan geen last meer van',
        item: wordFor(labels.surroundings, change.surrounding),
      }
    case 'hours': {
      const least = (count: number) => `minstens ${hours(count)} per week`
      const now = change.from === undefined ? undefined : least(change.from)
      return { lead: `Uren van het werk: ${step(now, least(change.to))}` }
    }
    case 'irregular':
      return { lead: `Werktijden: ${step('wisselend', 'vast', 'vast')}` }
    case 'job-dayparts':
      return {
        lead: toPerson
          ? `Je hoeft dan niet te werken op ${times(change.removed)}`
          : `Werktijden: iemand anders werkt op ${times(change.removed)}`,
      }
    case 'tasks':
      return {
        lead: toPerson ? 'Dit doet iemand anders' : 'Taken die iemand anders doet',
        item: inARow(change.removed.map(plainText), row),
      }
    case 'other':
      return {
        lead: `${plainText(change.field)}: ${step(change.from === undefined ? undefined : plainText(change.from), plainText(change.to))}`,
      }
  }
}
