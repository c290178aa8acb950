import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../../../domain/stores/storeFailed.js'
import type { Disk } from './disk.js'

/** Who may read and write the files: their owner, for people are in them. */
const FILE_MODE = 0o600

/** The files of this machine. None is kept open, so none can be left open. */
export const nodeDisk: Disk = {
  async length(path) {
    return (await ifThere(stat(path)))?.size
  },

  async read(path, from, length) {
    const file = await ifThere(open(path, 'r'))
    return file === undefined ? Buffer.alloc(0) : closing(file, () => readFrom(file, from, length))
  },

  async append(path, at, pieces) {
    const known = await ifThere(open(path, 'r+'))
    const file = known ?? (await open(path, 'wx', FILE_MODE))
    await closing(file, async () => {
      let place = at
      for (const piece of pieces) {
        await writeAll(file, piece, place)
        place += piece.length
      }
      await file.datasync()
    })
    if (known === undefined) await syncDirectory(dirname(path))
  },

  async cut(path, length) {
    const file = await ifThere(open(path, 'r+'))
    if (file === undefined) return
    await closing(file, async () => {
      await file.truncate(length)
      await file.sync()
    })
  },

  async replace(path, by) {
    await rename(by, path)
    await syncDirectory(dirname(path))
  },

  async remove(path) {
    await rm(path, { force: true })
    await syncDirectory(dirname(path))
  },
}

async function ifThere<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function closing<T>(file: FileHandle, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } finally {
    await file.close()
  }
}

async function readFrom(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, from + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten
  }
}

/** What stands in a directory is there for good once the directory is written itself. Windows knows no such thing. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  await closing(directory, () => directory.sync())
}
