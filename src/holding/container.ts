import { sha256 } from '@noble/hashes/sha2.js'
import { shared } from './memory.js'
import { arrayKinds, type SectionKind, type TypedArray } from './sections.js'
import { damaged, snapshotError } from './snapshotError.js'
import { BYTES_A_UNIT, readText, writeText } from './wideText.js'

/** The bytes that every snapshot begins with: `passend`, and one that no text has. */
const magic = [0x70, 0x61, 0x73, 0x73, 0x65, 0x6e, 0x64, 0x1a] as const

/** The format that this version of the library writes, and the only one that it reads. */
const FORMAT = 1

/** A number whose bytes tell in which order a machine writes them. Sections are in the order of the machine. */
const ORDER = 0x01020304

/**
 * Where things stand, in bytes. The checksum is of all that follows it. Behind the front come the directory as JSON, and
 * the sections, each at a multiple of ALIGNMENT; offsets in the directory count from the first section.
 */
const at = { format: 8, order: 12, checksum: 16, length: 48, directoryLength: 56 } as const
const FRONT = 64
const ALIGNMENT = 8

interface Entry {
  readonly name: string
  readonly kind: SectionKind
  readonly offset: number
  readonly length: number
}

interface Directory {
  readonly header: unknown
  readonly sections: readonly Entry[]
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

/** The SHA-256 of bytes: of this module, or of the machine, which is faster. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Packs a header (plain data, as JSON) and arrays into the bytes of a snapshot, in shared memory where there is such. */
export function packSections(
  header: unknown,
  sections: Readonly<Record<string, TypedArray>>,
  hash: Sha256 = sha256,
): Uint8Array {
  let end = 0
  const entries = Object.entries(sections).map(([name, section]): Entry => {
    const offset = end
    end += aligned(section.byteLength)
    return { name, kind: kindOf(section), offset, length: section.length }
  })
  const directory = bytesOf(JSON.stringify({ header, sections: entries } satisfies Directory))
  const first = aligned(FRONT + directory.length)
  const bytes = new Uint8Array(shared(first + end))
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  view.setUint32(at.format, FORMAT, true)
  new Uint32Array(bytes.buffer, at.order, 1)[0] = ORDER
  view.setFloat64(at.length, bytes.length, true)
  view.setUint32(at.directoryLength, directory.length, true)
  bytes.set(directory, FRONT)
  for (const { name, kind, offset, length } of entries) {
    const section = sections[name]
    if (section !== undefined) new arrayKinds[kind](bytes.buffer, first + offset, length).set(section)
  }
  bytes.set(checksumOf(bytes, hash), at.checksum)
  return bytes
}

/**
 * Opens the bytes of a snapshot: its header, and its sections as views of the bytes, by name. The bytes are copied only
 * if they do not begin at a multiple of eight of their memory, as those that Node reads from a small file may. Throws a
 * PassendError: `not-a-snapshot` for other bytes, `snapshot-version` for one of another format, `damaged-snapshot` for
 * one that was cut off or changed, or made by a machine with another byte order.
 */
export function unpackSections(
  bytes: Uint8Array,
  hash: Sha256 = sha256,
): { header: unknown; sections: Map<string, TypedArray> } {
  requireMagic(bytes)
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : copyOf(bytes)
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  requireFormat(view)
  requireWhole(whole, view, hash)
  const end = FRONT + view.getUint32(at.directoryLength, true)
  if (end > whole.length) throw damaged('its directory is cut off')
  const { header, sections } = readDirectory(whole, end)
  return { header, sections: viewsOf(sections, whole.subarray(aligned(end))) }
}

function kindOf(section: TypedArray): SectionKind {
  const kind = section[Symbol.toStringTag]
  if (!Object.hasOwn(arrayKinds, kind)) throw new TypeError(`Expected a section of a known kind, got: ${kind}.`)
  return kind
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * BYTES_A_UNIT)
  return bytes.subarray(0, writeText(text, bytes, 0))
}

function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(shared(bytes.length))
  copy.set(bytes)
  return copy
}

const checksumOf = (bytes: Uint8Array, hash: Sha256): Uint8Array => hash(bytes.subarray(at.length))

function requireMagic(bytes: Uint8Array): void {
  if (bytes instanceof Uint8Array && magic.every((byte, place) => bytes[place] === byte)) return
  throw snapshotError(
    'not-a-snapshot',
    'Expected the bytes of a snapshot, got something else.',
    'Give the bytes as they were made, as a Uint8Array: not as text, not compressed.',
    { length: bytes instanceof Uint8Array ? bytes.length : undefined },
  )
}

function requireFormat(view: DataView): void {
  if (view.byteLength < FRONT) throw damaged('it is cut off', { length: view.byteLength })
  const format = view.getUint32(at.format, true)
  if (format === FORMAT) return
  throw snapshotError(
    'snapshot-version',
    `Expected a snapshot of format ${FORMAT}, got one of format ${format}.`,
    'Make it anew from the records with this version of the library.',
    { expected: FORMAT, got: format },
  )
}

function requireWhole(bytes: Uint8Array, view: DataView, hash: Sha256): void {
  const order = new Uint32Array(bytes.buffer, bytes.byteOffset + at.order, 1)[0]
  if (order !== ORDER) throw damaged('its bytes are in another order than this machine has them')
  const length = view.getFloat64(at.length, true)
  if (length !== bytes.length)
    throw damaged(`it should have ${length} bytes and has ${bytes.length}`, { length: bytes.length })
  const checksum = checksumOf(bytes, hash)
  if (checksum.some((byte, place) => bytes[at.checksum + place] !== byte)) throw damaged('its checksum does not match')
}

function readDirectory(bytes: Uint8Array, end: number): Directory {
  const text = readText(bytes, FRONT, end)
  let directory: unknown
  try {
    directory = JSON.parse(text)
  } catch {
    throw damaged('its directory is not JSON')
  }
  if (!isObject(directory) || !Array.isArray(directory.sections) || !directory.sections.every(isEntry))
    throw damaged('its directory is not one')
  return { header: directory.header, sections: directory.sections }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isEntry = (entry: unknown): entry is Entry =>
  isObject(entry) &&
  typeof entry.name === 'string' &&
  typeof entry.kind === 'string' &&
  Object.hasOwn(arrayKinds, entry.kind) &&
  isCount(entry.offset) &&
  isCount(entry.length)

/** The views of the sections, which stand one after another in the room, each under a name of its own. */
function viewsOf(entries: readonly Entry[], room: Uint8Array): Map<string, TypedArray> {
  const views = new Map<string, TypedArray>()
  let end = 0
  for (const { name, kind, offset, length } of entries) {
    const Kind = arrayKinds[kind]
    const fits = offset >= end && offset % ALIGNMENT === 0 && offset + length * Kind.BYTES_PER_ELEMENT <= room.length
    if (!fits || views.has(name)) throw damaged(`its section '${name}' cannot stand where it should`, { section: name })
    views.set(name, new Kind(room.buffer, room.byteOffset + offset, length))
    end = offset + length * Kind.BYTES_PER_ELEMENT
  }
  return views
}
