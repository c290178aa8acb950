import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (of: string) => fileURLToPath(new URL(of, import.meta.url))

/**
 * The batch as a program that Node can run, with the file that its threads begin in beside it: one that is compiled in
 * tens of milliseconds and starts as the installed package does. It lies where Node finds the packages.
 */
export async function compileBatch(): Promise<{ readonly program: string; remove(): void }> {
  const directory = mkdtempSync(path('../../node_modules/.passend-batch-'))
  await build({
    entryPoints: { batchProcess: path('./batchProcess.ts'), worker: path('../../src/batch/worker.ts') },
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
    program: join(directory, 'batchProcess.mjs'),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
