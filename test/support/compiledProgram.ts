import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (of: string) => fileURLToPath(new URL(of, import.meta.url))

/** A program that Node can run, for as long as it is not removed. */
export interface CompiledProgram {
  readonly program: string
  remove(): void
}

/**
 * A file of this project as a program that Node can run, with the file that threads of a batch begin in beside it: one that is
 * compiled in tens of milliseconds and starts as the installed package does. It lies where Node finds the packages.
 */
export async function compileProgram(entry: string): Promise<CompiledProgram> {
  const directory = mkdtempSync(path('../../node_modules/.passend-program-'))
  await build({
    entryPoints: { program: entry, worker: path('../../src/batch/worker.ts') },
    outdir: directory,
    bundle: true,
    splitting: true,
    packages: 'external',
    alias: { passend: path('../../src/index.ts'), 'passend/batch': path('../../src/batch/index.ts') },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  })
  return {
    program: join(directory, 'program.mjs'),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
