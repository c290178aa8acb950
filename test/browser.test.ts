import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import type * as Passend from 'passend'
import { describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The core as one file for a browser. esbuild fails where a Node module is imported; nothing is left out of the bundle. */
async function bundle(format: 'esm' | 'iife'): Promise<{ text: string; imported: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format,
    globalName: 'passend',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return {
    text: outputFiles[0]?.text ?? '',
    imported: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  }
}

const vacancies = [
  { id: 'v-1', title: 'Heftruckchauffeur', employerId: 'e-1', asks: { competences: [{ concept: 'c:heftruck' }] } },
  { id: 'v-2', title: 'Kok', employerId: 'e-1', asks: { competences: [{ concept: 'c:koken' }] } },
]
const candidate = { id: 'c-1', competences: [{ concept: 'c:koken', evidence: 'assessed' as const }] }

/** The order in which a build of the library ranks two vacancies for a cook. */
function rankWith({ createMatcher }: Pick<typeof Passend, 'createMatcher'>): string[] {
  const matcher = createMatcher({ asOf: '2026-03-02' })
  matcher.addVacancies(vacancies)
  return matcher.rankVacancies(candidate).matches.map(({ vacancyId, score }) => `${vacancyId} ${score}`)
}

describe('the core in a browser', () => {
  it('bundles into one file that imports nothing, and no module of Node', async () => {
    const { text, imported } = await bundle('esm')
    expect(imported).toEqual([])
    expect(text).not.toMatch(/["']node:/)
    for (const name of builtinModules)
      expect(text.includes(`from "${name}"`) || text.includes(`require("${name}")`), name).toBe(false)
  })

  it('ranks as it does here when it is imported from a data address', async () => {
    const { text } = await bundle('esm')
    const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
    const loaded = (await import(/* @vite-ignore */ address)) as typeof Passend
    const { createMatcher } = await import('passend')
    expect(rankWith(loaded)).toEqual(rankWith({ createMatcher }))
    expect(rankWith(loaded)[0]).toMatch(/^v-2 /)
  })

  it('ranks in a bare context that has the language and TextEncoder, and neither process, Buffer nor timers', async () => {
    const { text } = await bundle('iife')
    const context = createContext({ TextEncoder })
    runInContext(text, context)
    expect(runInContext('[typeof process, typeof Buffer, typeof setTimeout, typeof require].join()', context)).toBe(
      'undefined,undefined,undefined,undefined',
    )
    const program = `JSON.stringify((${rankWith.toString().replaceAll(/__vite_\w+\.|\(0,\s*/g, '')})(passend))`
    const ranked = runInContext(
      `const vacancies = ${JSON.stringify(vacancies)}; const candidate = ${JSON.stringify(candidate)}; ${program}`,
      context,
    )
    const { createMatcher } = await import('passend')
    expect(JSON.parse(String(ranked))).toEqual(rankWith({ createMatcher }))
  })
})
