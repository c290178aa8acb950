import { damaged } from './snapshotError.js'

/** The kinds of array that a snapshot can hold, by name. */
interface ArrayOf {
  Uint8Array: Uint8Array
  Uint16Array: Uint16Array
  Uint32Array: Uint32Array
  Int8Array: Int8Array
  Int32Array: Int32Array
  Float32Array: Float32Array
  Float64Array: Float64Array
}
export type SectionKind = keyof ArrayOf
export type TypedArray = ArrayOf[SectionKind]

/** The arrays of a snapshot by name. */
export type Sections = ReadonlyMap<string, TypedArray>

interface ArrayKind<Items> {
  readonly BYTES_PER_ELEMENT: number
  new (memory: ArrayBufferLike, byteOffset: number, length: number): Items
}

export const arrayKinds: { readonly [Kind in SectionKind]: ArrayKind<ArrayOf[Kind]> } = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int8Array,
  Int32Array,
  Float32Array,
  Float64Array,
}

/** The section of a name, which must be there and be of this kind; else a PassendError `damaged-snapshot`. */
export function sectionOf<Kind extends SectionKind>(sections: Sections, name: string, kind: Kind): ArrayOf[Kind] {
  const section = sections.get(name)
  if (section === undefined) throw damaged(`its section '${name}' is missing`, { section: name })
  if (!(section instanceof arrayKinds[kind]))
    throw damaged(`its section '${name}' should be a ${kind}`, { section: name })
  return section as ArrayOf[Kind]
}

/**
 * The section that tells where each item of a pool of so many units begins, and at last where the last one ends. A
 * PassendError `damaged-snapshot` unless it goes from 0 to the end of the pool and never back.
 */
export function offsetsOf(sections: Sections, name: string, poolLength: number): Uint32Array {
  const offsets = sectionOf(sections, name, 'Uint32Array')
  let last = 0
  let rising = offsets[0] === 0
  for (const offset of offsets) {
    rising &&= offset >= last
    last = offset
  }
  if (!rising || last !== poolLength)
    throw damaged(`its section '${name}' does not lead through its pool`, { section: name })
  return offsets
}
