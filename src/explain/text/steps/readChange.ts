import type { Named } from '../../../criteria/fact.js'
import type { ChangedValue, RecordChange } from '../../../steps/effect.js'
import type { Amounts, Levels, ToldChange } from './toldChange.js'

type Read = (
  key: string,
  from: ChangedValue | undefined,
  to: ChangedValue | undefined,
  about: Names,
) => ToldChange | undefined
type Names = ReadonlyMap<string, Named>

const number = (value: ChangedValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
const list = (value: ChangedValue | undefined): readonly string[] => (Array.isArray(value) ? value : [])
const text = (value: ChangedValue | undefined): string | undefined =>
  value === undefined ? undefined : list(value).length > 0 ? list(value).join(', ') : String(value)
const nameOfConcept = (id: string, about: Names): Named => about.get(id) ?? { id, nl: id, en: id, known: false }

/** What one list has more than another; what stands in a list twice counts twice. */
function beyond(more: readonly string[], less: readonly string[]): string[] {
  const left = [...less]
  return more.filter((one) => {
    const place = left.indexOf(one)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

const amounts = (from: ChangedValue | undefined, to: ChangedValue | undefined): Amounts | undefined => {
  const then = number(to)
  return then === undefined ? undefined : { from: number(from), to: then }
}

const levels = (from: ChangedValue | undefined, to: ChangedValue | undefined): Levels | undefined => {
  const then = text(to)
  return then === undefined ? undefined : { from: text(from), to: then }
}

/** How each field is read: the field, whose record first, with what it is about as a group. */
const readers: readonly (readonly [field: RegExp, read: Read])[] = [
  [
    /^candidate circumstances\.transport$/,
    (_, from, to) => ({ kind: 'transport', now: list(from), added: beyond(list(to), list(from)) }),
  ],
  [/^candidate circumstances\.equipment\.(.+)$/, (equipment) => ({ kind: 'equipment', equipment })],
  [/^candidate circumstances\.childcareHours$/, (_, from, to) => withKind({ kind: 'childcare' }, amounts(from, to))],
  [/^candidate credentials\.(.+)$/, (credential) => ({ kind: 'credential', credential })],
  [
    /^candidate languages\.([a-z]{3}\.[a-z]+)$/,
    (key, from, to) => withKind({ kind: 'language', language: key.slice(0, 3), skill: key.slice(4) }, levels(from, to)),
  ],
  [
    /^candidate competences\.(.+)$/,
    (id, _, to, about) => ({ kind: 'competence', competence: nameOfConcept(id, about), evidence: text(to) ?? '' }),
  ],
  [/^candidate workProcesses\.(.+)$/, (code) => ({ kind: 'work-process', code })],
  [/^candidate education\.level$/, (_, from, to) => withKind({ kind: 'education' }, levels(from, to))],
  [
    /^candidate experience\.(.+)\.months$/,
    (id, from, to, about) => withKind({ kind: 'experience', occupation: nameOfConcept(id, about) }, amounts(from, to)),
  ],
  [
    /^candidate wishes\.schedule\.dayparts$/,
    (_, from, to) => ({ kind: 'dayparts', added: beyond(list(to), list(from)) }),
  ],
  [/^vacancy supportOffered\.(.+)$/, (support, from, to) => withKind({ kind: 'support', support }, amounts(from, to))],
  [/^vacancy load\.surroundings\.(.+)$/, (surrounding) => ({ kind: 'surrounding', surrounding })],
  [/^vacancy load\.([A-Za-z]+)$/, (load, from, to) => withKind({ kind: 'load', load }, amounts(from, to))],
  [/^vacancy hours\.min$/, (_, from, to) => withKind({ kind: 'hours' }, amounts(from, to))],
  [/^vacancy schedule\.irregular$/, () => ({ kind: 'irregular' })],
  [/^vacancy schedule\.dayparts$/, (_, from, to) => ({ kind: 'job-dayparts', removed: beyond(list(from), list(to)) })],
  [/^vacancy tasks$/, (_, from, to) => ({ kind: 'tasks', removed: beyond(list(from), list(to)) })],
]

const withKind = <const K extends object, V extends object>(kind: K, values: V | undefined): (K & V) | undefined =>
  values === undefined ? undefined : { ...kind, ...values }

/** A change as it is told. A field that has no words of its own is told by its name. */
export function toldChange({ of, field, from, to }: RecordChange, about: readonly Named[]): ToldChange {
  const names = new Map(about.map((one) => [one.id, one]))
  for (const [pattern, read] of readers) {
    const found = pattern.exec(`${of} ${field}`)
    const told = found === null ? undefined : read(found[1] ?? '', from, to, names)
    if (told !== undefined) return told
  }
  return { kind: 'other', field, from: text(from), to: text(to) ?? '' }
}
