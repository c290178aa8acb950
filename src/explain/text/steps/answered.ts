import type { Fact, FactOf } from '../../../criteria/fact.js'
import { languageStep } from '../../../domain/language.js'
import type { ChangeKind, ToldChange } from './toldChange.js'

/** A change with what of it answers the facts that block a pair, and how much would be enough. */
export function answered(change: ToldChange, facts: readonly Fact[]): ToldChange {
  const find = <K extends Fact['fact']>(kind: K, is: (fact: FactOf<K>) => boolean): FactOf<K> | undefined =>
    facts.find((fact): fact is FactOf<K> => fact.fact === kind && is(fact as FactOf<K>))
  switch (change.kind) {
    case 'transport':
      return found(
        change,
        find('distance', () => true),
      )
    case 'credential':
      return found(
        change,
        find('credential', (one) => one.credential === change.credential && one.held === false),
      )
    case 'equipment':
      return found(
        change,
        find('equipment', (one) => one.equipment === change.equipment && one.held === false),
      )
    case 'language': {
      const asked = find('language', (one) => one.language === change.language && one.skill === change.skill)
      const isShort = asked?.has !== undefined && languageStep[asked.has] < languageStep[asked.asked]
      return isShort ? { ...change, answers: true, needed: String(asked.asked) } : change
    }
    case 'competence':
      return found(
        change,
        find('competence', (one) => one.asked.id === change.competence.id && one.must),
      )
    case 'education': {
      const asked = find('education-level', ({ short = 0 }) => short > 0)
      return asked === undefined ? change : { ...change, answers: true, needed: asked.asked }
    }
    case 'experience':
      return found(
        change,
        find('experience', (one) => one.occupation?.id === change.occupation.id),
      )
    case 'childcare': {
      const least = find('hours', (one) => one.gapMinutes > 0)?.offered.min
      const isMore = least !== undefined && least > (change.from ?? 0) && least <= change.to
      return isMore ? { ...change, answers: true, needed: least } : change
    }
    case 'dayparts': {
      const outside: readonly string[] = find('dayparts', () => true)?.outside ?? []
      const added = change.added.filter((part) => outside.includes(part))
      return added.length === 0 ? change : { ...change, answers: true, added }
    }
    case 'support': {
      const asked = find('support', (one) => one.kind === change.support)
      return asked === undefined ? change : { ...change, answers: true, needed: asked.needed }
    }
    case 'load': {
      const asked = find('load', (one) => one.load === change.load && one.within === false)
      return asked === undefined ? change : { ...change, answers: true, needed: Math.max(asked.limit, change.to) }
    }
    case 'surrounding':
      return found(
        change,
        find('surrounding', (one) => one.surrounding === change.surrounding),
      )
    case 'irregular':
      return found(
        change,
        find('irregular', ({ offered }) => offered),
      )
    case 'job-dayparts':
      return found(
        change,
        find('dayparts', ({ outside }) => outside.length > 0),
      )
    case 'work-process':
    case 'hours':
    case 'tasks':
    case 'other':
      return change
  }
}

const found = (change: ToldChange, fact: Fact | undefined): ToldChange =>
  fact === undefined ? change : { ...change, answers: true }

/**
 * The changes that matter for what blocks: of a course that raises four skills only those that are asked. Of a kind of which
 * none is known to answer anything all stay, but for werkprocessen: no vacancy asks them.
 */
export function mattering(changes: readonly ToldChange[]): ToldChange[] {
  const kinds = new Set<ChangeKind>(changes.filter(({ answers }) => answers).map(({ kind }) => kind))
  return changes.filter(({ kind, answers }) => answers === true || (!kinds.has(kind) && kind !== 'work-process'))
}
