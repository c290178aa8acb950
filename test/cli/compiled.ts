import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (of: string) => fileURLToPath(new URL(of, import.meta.url))

/** The command as a program that Node can run, with the file that its threads begin in beside it. */
export async function compileCommand(): Promise<{ readonly program: string; remove(): void }> {
  // It lies where Node finds the packages.
  const directory = mkdtempSync(path('../../node_modules/.passend-command-'))
  await build({
    entryPoints: { main: path('../../src/cli/main.ts'), worker: path('../../src/batch/worker.ts') },
    outdir: directory,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  })
  return { program: join(directory, 'main.mjs'), remove: () => rmSync(directory, { recursive: true, force: true }) }
}

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
