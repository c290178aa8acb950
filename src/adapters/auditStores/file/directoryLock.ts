import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, storeFailed } from '../../../domain/stores/storeFailed.js'
import { PassendError } from '../../../errors.js'
import { type Holder, hasEnded, thisProcess } from './holder.js'

/**
 * Makes a directory that only its owner may look into, and takes it for this process alone: by a file whose name says who has it. The
 * lock of a process that has ended is removed.
 *
 * Who takes it puts their own file there first and looks for others then: of two that come at the same moment at least one sees the
 * other, so never both have it.
 * @returns gives the directory free again
 * @throws PassendError `store-failed` if another process has it: facts `process` and `machine`.
 */
export function lockDirectory(directory: string): () => void {
  const me = thisProcess()
  const own = `lock.${me.machine}.${me.process}.${me.started}.${randomUUID()}`
  const free = () => rmSync(join(directory, own), { force: true })
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    closeSync(openSync(join(directory, own), 'wx', 0o600))
    for (const name of readdirSync(directory)) {
      const holder = name === own ? undefined : holderOf(name)
      if (holder === undefined) continue
      if (!hasEnded(holder)) {
        free()
        throw inUse(holder, name)
      }
      rmSync(join(directory, name), { force: true })
    }
  } catch (thrown) {
    if (thrown instanceof PassendError) throw thrown
    throw storeFailed({ store: 'file', during: 'open', code: codeOf(thrown), outcome: 'not-written' })
  }
  return free
}

function holderOf(name: string): Holder | undefined {
  const [kind, machine, number, started] = name.split('.')
  if (kind !== 'lock' || machine === undefined || started === undefined) return undefined
  return { machine, process: Number(number), started }
}

const inUse = ({ machine, process: number }: Holder, name: string) =>
  storeFailed({
    store: 'file',
    during: 'open',
    outcome: 'not-written',
    advice: `The directory is in use by process ${number} of '${machine}': one process at a time. End it, or make one store and share it. If that machine is no more, remove '${name}'.`,
    facts: { process: number, machine },
  })
