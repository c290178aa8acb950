import type { Named } from '../../../criteria/fact.js'
import type { RecordChange } from '../../../steps/effect.js'

/** What every change tells: whether it answers something that blocks the pair now. Absent: nothing says so. */
interface Answering {
  readonly answers?: boolean
}

/** A number that goes up or down; `needed` is what would be enough, where what blocks tells it. */
export interface Amounts {
  readonly from: number | undefined
  readonly to: number
  readonly needed?: number
}

/** A level that goes up, as the key of its label. */
export interface Levels {
  readonly from: string | undefined
  readonly to: string
  readonly needed?: string
}

/** A change of a record by what it is about. Keys are those of the labels; one that no label knows stands for itself. */
export type ToldChange = Answering &
  (
    | { readonly kind: 'transport'; readonly now: readonly string[]; readonly added: readonly string[] }
    | { readonly kind: 'credential'; readonly credential: string }
    | { readonly kind: 'equipment'; readonly equipment: string }
    | ({ readonly kind: 'language'; readonly language: string; readonly skill: string } & Levels)
    | { readonly kind: 'competence'; readonly competence: Named; readonly evidence: string }
    | { readonly kind: 'work-process'; readonly code: string }
    | ({ readonly kind: 'education' } & Levels)
    | ({ readonly kind: 'experience'; readonly occupation: Named } & Amounts)
    | ({ readonly kind: 'childcare' } & Amounts)
    | { readonly kind: 'dayparts'; readonly added: readonly string[] }
    | ({ readonly kind: 'support'; readonly support: string } & Amounts)
    | ({ readonly kind: 'load'; readonly load: string } & Amounts)
    | { readonly kind: 'surrounding'; readonly surrounding: string }
    | ({ readonly kind: 'hours' } & Amounts)
    | { readonly kind: 'irregular' }
    | { readonly kind: 'job-dayparts'; readonly removed: readonly string[] }
    | { readonly kind: 'tasks'; readonly removed: readonly string[] }
    | { readonly kind: 'other'; readonly field: string; readonly from: string | undefined; readonly to: string }
  )

/** What a change can be about. */
export type ChangeKind = ToldChange['kind']

/** A change of one kind. */
export type ChangeOf<K extends ChangeKind> = Extract<ToldChange, { kind: K }>

/** The changes of one kind. */
export const ofKind = <K extends ChangeKind>(changes: readonly ToldChange[], kind: K): ChangeOf<K>[] =>
  changes.filter((change): change is ChangeOf<K> => change.kind === kind)

/** Changes of which several of one field are told as one: from what it was before the first to what it is after the last. */
export function merged(changes: readonly RecordChange[]): RecordChange[] {
  const fields = new Map<string, RecordChange>()
  for (const change of changes) {
    const key = `${change.of} ${change.field}`
    const before = fields.get(key)
    fields.set(key, before === undefined ? change : { ...change, from: before.from })
  }
  return [...fields.values()]
}
