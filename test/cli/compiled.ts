import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type CompiledProgram, compileProgram } from '../support/compiledProgram.js'

/** The command as a process of its own, compiled. */
export const compileCommand = (): Promise<CompiledProgram> =>
  compileProgram(fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)))

/** What a process did. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a process; `stop` is called with all that it has said on stderr, and may name a signal to send once. */
export function runProcess(
  program: string,
  args: readonly string[],
  stop: (said: string) => NodeJS.Signals | undefined = () => undefined,
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    let [stdout, stderr, isStopped] = ['', '', false]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      const signal = isStopped ? undefined : stop(stderr)
      if (signal === undefined) return
      isStopped = true
      child.kill(signal)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
