import { GrowingUint32 } from '../holding/memory.js'
import { RecordStore } from '../holding/recordStore.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'

/** Records as the sections of a snapshot. */
export function recordSections(records: Iterable<object>, name: string): Record<string, TypedArray> {
  const store = RecordStore.create()
  const positions = new GrowingUint32()
  for (const record of records) positions.push(store.write(record))
  return { ...store.sections(name), [`${name}.positions`]: positions.view() }
}

/** The records of such sections, in their order. Throws a PassendError `damaged-snapshot`. */
export function* openRecords(sections: Sections, name: string): Generator<unknown, undefined> {
  const store = RecordStore.open(sections, name)
  for (const position of sectionOf(sections, `${name}.positions`, 'Uint32Array')) yield store.read(position)
}
