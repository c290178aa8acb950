import type { Disk } from '../../src/adapters/auditStores/file/disk.js'

/** A disk in memory: what stands on it outlives whoever writes. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Buffer>()

  async length(path: string): Promise<number | undefined> {
    return this.files.get(path)?.length
  }

  async read(path: string, from: number, length: number): Promise<Buffer> {
    return Buffer.from(this.files.get(path)?.subarray(from, from + length) ?? [])
  }

  async append(path: string, at: number, pieces: Iterable<Uint8Array>): Promise<void> {
    for (const piece of pieces) {
      const before = this.files.get(path) ?? Buffer.alloc(0)
      if (before.length !== at) throw new Error(`expected to write at the end, ${before.length}, not at ${at}`)
      this.files.set(path, Buffer.concat([before, piece]))
      at += piece.length
    }
  }

  async cut(path: string, length: number): Promise<void> {
    const before = this.files.get(path)
    if (before !== undefined) this.files.set(path, Buffer.from(before.subarray(0, length)))
  }

  async replace(path: string, by: string): Promise<void> {
    const next = this.files.get(by)
    if (next === undefined) throw Object.assign(new Error('absent'), { code: 'ENOENT' })
    this.files.set(path, next)
    this.files.delete(by)
  }

  async remove(path: string): Promise<void> {
    this.files.delete(path)
  }

  /** All that stands on it. */
  text(): string {
    return [...this.files.values()].join('')
  }
}

/**
 * A disk that writes so many bytes and does so many other things, each counting as one, and then does nothing any more: as a process
 * that is killed. It may come back, as a disk that was full.
 */
export class DyingDisk implements Disk {
  readonly #disk: Disk
  #left: number
  isDead = false

  constructor(disk: Disk, left: number) {
    this.#disk = disk
    this.#left = left
  }

  comeBack(): void {
    this.isDead = false
    this.#left = Number.POSITIVE_INFINITY
  }

  length(path: string): Promise<number | undefined> {
    return this.#alive(() => this.#disk.length(path))
  }

  read(path: string, from: number, length: number): Promise<Buffer> {
    return this.#alive(() => this.#disk.read(path, from, length))
  }

  append(path: string, at: number, pieces: Iterable<Uint8Array>): Promise<void> {
    return this.#alive(async () => {
      const bytes = Buffer.concat([...pieces])
      await this.#disk.append(path, at, [bytes.subarray(0, this.#left)])
      this.#spend(bytes.length)
    })
  }

  cut(path: string, length: number): Promise<void> {
    return this.#one(() => this.#disk.cut(path, length))
  }

  replace(path: string, by: string): Promise<void> {
    return this.#one(() => this.#disk.replace(path, by))
  }

  remove(path: string): Promise<void> {
    return this.#one(() => this.#disk.remove(path))
  }

  #one(act: () => Promise<void>): Promise<void> {
    return this.#alive(async () => {
      if (this.#left >= 1) await act()
      this.#spend(1)
    })
  }

  #spend(count: number): void {
    this.isDead = this.#left < count
    this.#left -= count
    if (this.isDead) throw full()
  }

  async #alive<T>(act: () => Promise<T>): Promise<T> {
    if (this.isDead) throw full()
    return act()
  }
}

const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
