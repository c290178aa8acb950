import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { ExitCode } from '../../src/cli/exitCode.js'
import { runProgram } from '../../src/cli/program.js'

/** What a run gave. */
export interface Run {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** A place for the files of one test, with the command run there. Removed when the test is done. */
export interface Bench {
  path(name: string): string
  file(name: string, content: unknown): string
  read(name: string): string
  exists(name: string): boolean
  run(args: readonly string[], stdin?: string): Promise<Run>
}

export function bench(): Bench {
  const directory = mkdtempSync(join(tmpdir(), 'passend-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const path = (name: string) => join(directory, name)
  return {
    path,
    file: (name, content) => {
      const raw = typeof content === 'string' || content instanceof Uint8Array
      writeFileSync(path(name), raw ? content : JSON.stringify(content))
      return path(name)
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    exists: (name) => existsSync(path(name)),
    run,
  }
}

/** Runs the command in this process. */
export async function run(args: readonly string[], stdin = ''): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()]
  const code = await runProgram(args, { stdin: Readable.from([stdin]), stdout: stdout.stream, stderr: stderr.stream })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** A stream that keeps what is written to it. */
export function collector(): { readonly stream: Writable; text(): string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream, text: () => text }
}

/** The lines of JSON in a text. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

export const candidates = [
  { id: 'c-1', wishes: { hours: { max: 24 } }, languages: [{ language: 'nld', speaking: 'B1' }] },
  { id: 'c-2', credentials: [{ credential: 'driving-licence-B' }] },
]

export const vacancies = [
  { id: 'v-1', title: 'Kok', employerId: 'e-1', hours: { min: 16, max: 24 } },
  { id: 'v-2', title: 'Hovenier', employerId: 'e-1' },
]
