import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { build } from 'esbuild'
import { vi } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = (path: string) => join(root, 'src', path)

/** What a block of code in a document prints, when it imports the package by its public names. `file` is where it is put to run. */
export async function printedBy(code: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: {
      passend: source('index.ts'),
      'passend/vum': source('adapters/vum/index.ts'),
      'passend/taxonomy-files': source('adapters/taxonomyFiles/index.ts'),
      'passend/praktijkleren': source('adapters/praktijkleren/index.ts'),
      'passend/open-hiring': source('adapters/openHiring/index.ts'),
      'passend/assign': source('assign/index.ts'),
      'passend/batch': source('batch/index.ts'),
      'passend/carving': source('carving/index.ts'),
      'passend/meetings': source('meetings/index.ts'),
      'passend/linker': source('taxonomy/linker/index.ts'),
      'passend/in-text': source('inText/index.ts'),
      'passend/mappings': source('mappings/index.ts'),
      'passend/sectors': source('sectors/index.ts'),
      'passend/orientation': source('orientation/index.ts'),
      'passend/caseload': source('caseload/index.ts'),
      'passend/audit': source('audit/index.ts'),
      'passend/audit-stores': source('adapters/auditStores/index.ts'),
      'passend/testing': source('testing/index.ts'),
    },
  })
  writeFileSync(file, outputFiles[0]?.text ?? '')
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(format(...values))
  })
  try {
    await import(pathToFileURL(file).href)
  } finally {
    log.mockRestore()
    rmSync(file, { force: true })
  }
  return lines.join('\n').trim()
}
