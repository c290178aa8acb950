import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileError } from '../adapters/recordFiles/errors.js'

/** Who may look into what a batch writes: its owner, since there are profiles in it. */
const FILE_MODE = 0o600
const DIRECTORY_MODE = 0o700

/**
 * Writes a file whole or not at all: beside its place first, and renamed when it is there.
 * @throws PassendError `unreadable-file`
 */
export function writeWhole(file: string, contents: Uint8Array | string): void {
  const beside = `${file}.${randomUUID()}.tmp`
  guarded(file, () => {
    try {
      writeFileSync(beside, contents, { mode: FILE_MODE, flag: 'wx' })
      renameSync(beside, file)
    } catch (error) {
      rmSync(beside, { force: true })
      throw error
    }
  })
}

/**
 * Writes a file likewise, beside other work. It is there under its name once `place` is called, which may be after it was
 * written or not at all: then `discard` removes what was written.
 */
export class FileInWaiting {
  readonly #file: string
  readonly #beside: string
  readonly #written: Promise<unknown>

  constructor(file: string, contents: Uint8Array) {
    this.#file = file
    this.#beside = `${file}.${randomUUID()}.tmp`
    // Whoever places it is told what went wrong.
    this.#written = writeFile(this.#beside, contents, { mode: FILE_MODE, flag: 'wx' }).catch((error: unknown) => error)
  }

  /** @throws PassendError `unreadable-file` */
  async place(): Promise<void> {
    const error = await this.#written
    guarded(this.#file, () => {
      if (error !== undefined) throw error
      renameSync(this.#beside, this.#file)
    })
  }

  async discard(): Promise<void> {
    await this.#written
    guarded(this.#file, () => rmSync(this.#beside, { force: true }))
  }
}

/**
 * A file that is written bit by bit and is there whole, once it is closed, or not at all. Throws PassendErrors
 * `unreadable-file`.
 */
export class WholeFile {
  readonly #file: string
  readonly #beside: string
  /** Undefined once it is closed. */
  #descriptor: number | undefined
  #waiting: string[] = []
  #length = 0

  constructor(file: string) {
    this.#file = file
    this.#beside = `${file}.partial`
    this.#descriptor = guarded(file, () => {
      // What a run that was killed left behind.
      rmSync(this.#beside, { force: true })
      return openSync(this.#beside, 'wx', FILE_MODE)
    })
  }

  write(contents: Uint8Array | string): void {
    if (typeof contents === 'string') {
      this.#waiting.push(contents)
      this.#length += contents.length
      if (this.#length > WAITING) this.#flush()
      return
    }
    this.#flush()
    this.#writeAll(contents)
  }

  close(): void {
    this.#flush()
    guarded(this.#file, () => {
      this.#end()
      renameSync(this.#beside, this.#file)
    })
  }

  /** Leaves what is there as it is: what was there before or, once it is closed, the file. */
  discard(): void {
    guarded(this.#file, () => {
      this.#end()
      rmSync(this.#beside, { force: true })
    })
  }

  #flush(): void {
    if (this.#length === 0) return
    const text = this.#waiting.join('')
    this.#waiting = []
    this.#length = 0
    this.#writeAll(Buffer.from(text))
  }

  #writeAll(bytes: Uint8Array): void {
    const descriptor = this.#descriptor
    if (descriptor !== undefined) guarded(this.#file, () => writeAll(descriptor, bytes))
  }

  #end(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }
}

/** How many characters wait before they are written. */
const WAITING = 1 << 20

/** Writes all of some bytes, however few at a time are taken. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

/**
 * The bytes of a file, or undefined if there is none.
 * @throws PassendError `unreadable-file`
 */
export function readBytes(file: string): Uint8Array | undefined {
  return guarded(file, () => {
    try {
      return readFileSync(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  })
}

/** The SHA-256 of what a file holds, as 64 hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Makes a directory that only its owner may look into, with those above it. */
export function makeDirectory(path: string): void {
  guarded(path, () => mkdirSync(path, { recursive: true, mode: DIRECTORY_MODE }))
}

/** The names of what is in a directory. */
export const namesIn = (path: string): string[] => guarded(path, () => readdirSync(path))

/** Removes a file or a directory and all that is in it. */
export function remove(path: string): void {
  guarded(path, () => rmSync(path, { recursive: true, force: true }))
}

function guarded<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw fileError(
      `Cannot read or write '${file}' (${code}).`,
      'Check the path, who may write there and the room on the disk.',
      { file, code },
    )
  }
}
