import { hash } from 'node:crypto'
import type { Issue } from '../../domain/issue.js'
import { GrowingBytes, GrowingUint32 } from '../../holding/memory.js'
import { offsetsOf, type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { damaged } from '../../holding/snapshotError.js'

/** What reading came to, of one digest: all that is needed of the record as long as it stays as it is. */
export interface Account {
  /** Undefined where the record was refused. */
  readonly id: string | undefined
  /** What was found when it was read, and what is worth telling of it once it was. Their index is that of then. */
  readonly found: readonly Issue[]
  readonly notices: readonly Issue[]
  /** Of a vacancy when it was last updated, and by what it is known as one that was posted again. */
  readonly updatedAt: string
  readonly repostKeys: readonly string[]
}

/** The bytes of a digest, and of a key. */
const DIGEST = 32

/** The entry of what has no digest. */
export const NO_ENTRY = 0xffffffff

/** Columns of entries. Places tell where the keys and the texts of each begin, and at last where those of the last one end. */
interface Entries {
  readonly digests: Buffer
  readonly keys: Buffer
  readonly keyPlaces: Uint32Array
  readonly texts: Buffer
  readonly textPlaces: Uint32Array
}

/**
 * What was read, by digest: the accounts of the run before, which are looked up, and those of this run, which are noted. Each
 * digest is noted once.
 */
export class Ledger {
  readonly #before: Entries
  readonly #entryOf = new Map<string, number>()
  readonly #notedOf = new Map<string, number>()
  readonly #digests = new GrowingBytes()
  readonly #keys = new GrowingBytes()
  readonly #keyPlaces = new GrowingUint32(new Uint32Array(1))
  readonly #texts = new GrowingBytes()
  readonly #textPlaces = new GrowingUint32(new Uint32Array(1))

  private constructor(before: Entries) {
    this.#before = before
    const { digests } = before
    for (let entry = 0; DIGEST * entry < digests.length; entry++)
      this.#entryOf.set(digests.toString('latin1', DIGEST * entry, DIGEST * (entry + 1)), entry)
  }

  static create(): Ledger {
    const [none, places] = [Buffer.alloc(0), new Uint32Array(1)]
    return new Ledger({ digests: none, keys: none, keyPlaces: places, texts: none, textPlaces: places })
  }

  /** Opens the ledger whose `sections` had this name. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string): Ledger {
    const bytes = (column: string) => bufferOf(sectionOf(sections, `${name}.${column}`, 'Uint8Array'))
    const [digests, keys, texts] = [bytes('digests'), bytes('keys'), bytes('texts')]
    const keyPlaces = offsetsOf(sections, `${name}.keyPlaces`, keys.length)
    const textPlaces = offsetsOf(sections, `${name}.textPlaces`, texts.length)
    const entries = digests.length / DIGEST
    if (keyPlaces.length !== entries + 1 || textPlaces.length !== entries + 1)
      throw damaged(`the columns of '${name}' do not fit each other`)
    return new Ledger({ digests, keys, keyPlaces, texts, textPlaces })
  }

  /** What was noted in this run, for the next one. */
  sections(name: string): Record<string, TypedArray> {
    return {
      [`${name}.digests`]: this.#digests.view(),
      [`${name}.keys`]: this.#keys.view(),
      [`${name}.keyPlaces`]: this.#keyPlaces.view(),
      [`${name}.texts`]: this.#texts.view(),
      [`${name}.textPlaces`]: this.#textPlaces.view(),
    }
  }

  /** How many entries there were in the run before. */
  get entriesBefore(): number {
    return this.#before.keyPlaces.length - 1
  }

  /** The entry of a digest in the run before, or -1. */
  entryOf(digest: string): number {
    return this.#entryOf.get(digest) ?? -1
  }

  /** What was read of an entry of the run before. */
  recall(entry: number): Account {
    const { keys, keyPlaces, texts, textPlaces } = this.#before
    const [id, updatedAt, issues] = parts(texts.toString('utf8', textPlaces[entry], textPlaces[entry + 1]))
    const [found, notices] = issues === '' ? noIssues : (JSON.parse(issues) as [Issue[], Issue[]])
    const repostKeys: string[] = []
    for (let at = keyPlaces[entry] as number; at < (keyPlaces[entry + 1] as number); at += DIGEST)
      repostKeys.push(keys.toString('latin1', at, at + DIGEST))
    return { id: id === '' ? undefined : id, updatedAt, found, notices, repostKeys }
  }

  /** Notes that an entry of the run before came again, and gives its entry in this one. */
  noteAgain(entry: number, digest: string): number {
    const { keys, keyPlaces, texts, textPlaces } = this.#before
    const noted = this.#notedOf.get(digest)
    if (noted !== undefined) return noted
    this.#keys.append(keys.subarray(keyPlaces[entry], keyPlaces[entry + 1]))
    this.#texts.append(texts.subarray(textPlaces[entry], textPlaces[entry + 1]))
    return this.#noted(digest)
  }

  /** Notes what was read of a digest, and gives its entry. */
  note(digest: string, { id = '', updatedAt, found, notices, repostKeys }: Account): number {
    const noted = this.#notedOf.get(digest)
    if (noted !== undefined) return noted
    const issues = found.length + notices.length === 0 ? '' : JSON.stringify([found, notices])
    this.#texts.append(Buffer.from(`${id}\n${updatedAt}\n${issues}`))
    for (const key of repostKeys) this.#keys.append(Buffer.from(key, 'latin1'))
    return this.#noted(digest)
  }

  /** The SHA-256 of the digests that were noted, in the order in which each first came, as 64 hexadecimal digits. */
  hash(): string {
    return hash('sha256', this.#digests.view())
  }

  #noted(digest: string): number {
    const entry = this.#notedOf.size
    this.#notedOf.set(digest, entry)
    this.#digests.append(Buffer.from(digest, 'latin1'))
    this.#keyPlaces.push(this.#keys.length)
    this.#textPlaces.push(this.#texts.length)
    return entry
  }
}

const noIssues: readonly [Issue[], Issue[]] = [[], []]

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, length)

/** The parts of the text of an entry; neither id nor date has a line end in it. */
function parts(text: string): [id: string, updatedAt: string, issues: string] {
  const first = text.indexOf('\n')
  const second = text.indexOf('\n', first + 1)
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)]
}
