import { farthest } from '../criteria/travel.js'
import type { Candidate } from '../domain/candidate.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import { personFacets } from './facets.js'
import { shapeOfPerson } from './row.js'
import { Table } from './table.js'

/** A table is made anew once more than this, and more than half of those held, was removed or replaced. */
const MUCH_WASTE = 64

/** People as rows. Made when people are first ranked, and kept up from then on. */
interface PeopleTable {
  readonly table: Table<Person>
  /** The people by witness: those who were replaced or removed are in it until the table is made anew. */
  readonly people: Person[]
  /** The ids by handle; undefined where somebody was removed. */
  readonly ids: (string | undefined)[]
  readonly handles: Map<string, number>
  waste: number
}

/** The people that are held, by id, in the order in which they came; and, once asked for, a table to rank them by. */
export class HeldPeople {
  readonly #context: Context
  readonly #byId = new Map<string, Person>()
  #made: PeopleTable | undefined

  constructor(context: Context) {
    this.#context = context
  }

  /** How many people are held. */
  get size(): number {
    return this.#byId.size
  }

  /** The people as rows. */
  get table(): Table<Person> {
    return this.#rows().table
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  get(id: string): Person | undefined {
    return this.#byId.get(id)
  }

  /** The ids, in the order in which they came. */
  keys(): IterableIterator<string> {
    return this.#byId.keys()
  }

  /** The records, in the order in which they came. */
  *records(): Generator<Candidate, undefined> {
    for (const { record } of this.#byId.values()) yield record
  }

  /** The handle of an id, or -1 if it is not held. */
  handleOf(id: string): number {
    return this.#rows().handles.get(id) ?? -1
  }

  /** The id of a handle. */
  idOf(handle: number): string {
    const id = this.#rows().ids[handle]
    if (id === undefined) throw new RangeError('a handle of nobody')
    return id
  }

  /** Holds a person; one of the same id makes way. */
  set(id: string, person: Person): this {
    const replaced = this.#byId.has(id)
    this.#byId.set(id, person)
    if (this.#made === undefined) return this
    this.#put(this.#made, id, person)
    if (replaced) this.#wasted(this.#made)
    return this
  }

  /** Lets a person go; false if they were not held. */
  delete(id: string): boolean {
    if (!this.#byId.delete(id)) return false
    const made = this.#made
    const handle = made?.handles.get(id)
    if (made === undefined || handle === undefined) return true
    made.table.remove(handle)
    made.handles.delete(id)
    made.ids[handle] = undefined
    this.#wasted(made)
    return true
  }

  #rows(): PeopleTable {
    if (this.#made !== undefined) return this.#made
    const people: Person[] = []
    const load = (witness: number): Person => people[witness] as Person
    const made = {
      table: Table.create<Person>(personFacets, this.#context, load),
      people,
      ids: [],
      handles: new Map(),
      waste: 0,
    }
    for (const [id, person] of this.#byId) this.#put(made, id, person)
    this.#made = made
    return made
  }

  #put({ table, people, ids, handles }: PeopleTable, id: string, person: Person): void {
    let handle = handles.get(id)
    if (handle === undefined) {
      handle = ids.push(id) - 1
      handles.set(id, handle)
    }
    const witness = people.push(person) - 1
    table.put(handle, witness, person, shapeOfPerson(person, farthest(person, this.#context)))
  }

  /** Who is no longer held does not stay in the table for long. */
  #wasted(made: PeopleTable): void {
    made.waste++
    if (made.waste > MUCH_WASTE && 2 * made.waste > this.size) this.#made = undefined
  }
}
