import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that uses a directory: it stands in the name of its lock, so that it is there whole as soon as the lock is. */
export interface Holder {
  /** The machine, with the space in which its processes are numbered: a container has one of its own. */
  readonly machine: string
  readonly process: number
  /** When the process started, as the system counts it; `0` where the system does not say. By this a later process of the same number is told apart. */
  readonly started: string
}

/** This process. */
export const thisProcess = (): Holder => ({
  machine: `${hostname().slice(0, 64)}-${readSystem(() => readlinkSync('/proc/self/ns/pid'))}`.replace(
    /[^A-Za-z0-9-]/g,
    '_',
  ),
  process: process.pid,
  started: startOf(process.pid),
})

/** Whether a process is known to have ended. Of another machine nobody can know. */
export function hasEnded({ machine, process: number, started }: Holder): boolean {
  if (machine !== thisProcess().machine) return false
  try {
    process.kill(number, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  return started !== startOf(number)
}

/** When a process started: since which start of the machine, and how long after it (proc(5), /proc/pid/stat, field 22). */
function startOf(number: number): string {
  return readSystem(() => {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${number}/stat`, 'utf8')
    // The name of the command stands in brackets and may hold anything: what follows the last one are fields 3 and on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot}-${fields[19]}`
  })
}

/** What only Linux tells; `0` elsewhere. */
function readSystem(read: () => string): string {
  try {
    return read()
  } catch {
    return '0'
  }
}
