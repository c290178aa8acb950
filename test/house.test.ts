import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineVersion } from 'passend'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  /** The module as it is written: `zod`, `node:fs`, or for a relative one the file in `src` that it means. */
  readonly module: string
  readonly own: boolean
  readonly typeOnly: boolean
}

interface SourceFile {
  /** The path in `src`, with slashes. */
  readonly path: string
  readonly imports: readonly Import[]
  readonly tree: ts.SourceFile
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.split('\\').join('/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const tree = ts.createSourceFile(path, readFileSync(join(root, 'src', path), 'utf8'), ts.ScriptTarget.ES2022, true)
    return { path, tree, imports: importsOf(tree, path) }
  })

/** Static, re-exporting and dynamic imports. Type-only: nothing of it is left when it runs. */
function importsOf(tree: ts.SourceFile, path: string): Import[] {
  const found: Import[] = []
  const note = (node: ts.Expression | undefined, typeOnly: boolean) => {
    if (node === undefined || !ts.isStringLiteral(node)) return
    const own = node.text.startsWith('.')
    const module = own ? posix.join(dirname(path), node.text).replace(/\.js$/, '.ts') : node.text
    found.push({ module, own, typeOnly })
  }
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeOnly(node.importClause))
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false)
  })
  return found
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && allTypes(clause.namedBindings))
  )
}

function allTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  return (
    names !== undefined &&
    'elements' in names &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  )
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

/** The stages from left to right; what wires them stands last. */
const stages = [
  'domain',
  'holding',
  'taxonomy',
  'prepare',
  'criteria',
  'compile',
  'score',
  'steps',
  'rank',
  'explain',
] as const
const wiring = [
  'stepOptions.ts',
  'matcherOptions.ts',
  'snapshotHeader.ts',
  'matcher.ts',
  'givenPeople.ts',
  'snapshot.ts',
  'comparePolicies.ts',
  'index.ts',
]
/** What every file may import, and what itself imports nothing but types of the domain. */
const common = ['errors.ts', 'logger.ts', 'version.ts']
/** What stands outside the core: each may import anything to its left. */
const outside = [
  'assign',
  'page',
  'meetings',
  'caseload',
  'carving',
  'mappings',
  'sectors',
  'inText',
  'orientation',
  'audit',
  'adapters',
  'batch',
  'testing',
  'cli',
] as const

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)
const stageOf = (path: string): number =>
  wiring.includes(path) ? stages.length : stages.indexOf(folderOf(path) as (typeof stages)[number])
const isOutside = (path: string): boolean => (outside as readonly string[]).includes(folderOf(path))
const core = files.filter(({ path }) => !isOutside(path))

/** Every import that breaks a rule, as `from -> to`. */
const breaking = (which: readonly SourceFile[], breaks: (from: string, to: Import) => boolean): string[] =>
  which.flatMap(({ path, imports }) =>
    imports.filter((one) => breaks(path, one)).map(({ module }) => `${path} -> ${module}`),
  )

describe('the house', () => {
  it('has every file in a stage, in the wiring, in common or outside the core', () => {
    const strays = files.filter(({ path }) => stageOf(path) < 0 && !common.includes(path) && !isOutside(path))
    expect(strays.map(({ path }) => path)).toEqual([])
    expect(files.length).toBeGreaterThan(80)
  })

  it('imports only files that are there, by their .js address', () => {
    const paths = new Set(files.map(({ path }) => path))
    expect(breaking(files, (_, to) => to.own && !paths.has(to.module) && !to.module.endsWith('.json'))).toEqual([])
  })

  it('lets a stage import only what stands to its left', () => {
    const staged = core.filter(({ path }) => !common.includes(path))
    const tooFar = (from: string, to: Import) => {
      if (!to.own || common.includes(to.module)) return false
      const [here, there] = [stageOf(from), stageOf(to.module)]
      return there < 0 || there > here
    }
    expect(breaking(staged, tooFar)).toEqual([])
  })

  it('lets what is common import types of the domain and nothing else', () => {
    const shared = files.filter(({ path }) => common.includes(path))
    expect(shared).toHaveLength(common.length)
    expect(breaking(shared, (_, to) => !(to.typeOnly && to.own && folderOf(to.module) === 'domain'))).toEqual([])
  })

  it('lets nothing in the core import what stands outside it, and no adapter import the command line or the tests', () => {
    expect(breaking(core, (_, to) => to.own && isOutside(to.module))).toEqual([])
    const adapters = files.filter(({ path }) => folderOf(path) === 'adapters')
    expect(breaking(adapters, (_, to) => ['cli', 'testing'].includes(folderOf(to.module)))).toEqual([])
    const testing = files.filter(({ path }) => folderOf(path) === 'testing')
    expect(breaking(testing, (_, to) => folderOf(to.module) === 'cli')).toEqual([])
  })

  it('keeps zod to the domain and the adapters', () => {
    expect(
      breaking(files, (from, to) => /^zod(\/|$)/.test(to.module) && !['domain', 'adapters'].includes(folderOf(from))),
    ).toEqual([])
  })

  it('keeps Node to the command line, the adapters and the batch', () => {
    const allowed = ['cli', 'adapters', 'batch']
    expect(breaking(files, (from, to) => to.module.startsWith('node:') && !allowed.includes(folderOf(from)))).toEqual(
      [],
    )
  })

  it('names pino in one file at most, that of the command line', () => {
    const naming = files
      .filter(({ imports }) => imports.some(({ module }) => module === 'pino'))
      .map(({ path }) => path)
    expect([[], ['cli/logger.ts']]).toContainEqual(naming)
  })

  it('imports only packages that a user of the package gets', () => {
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> }
    const known = (module: string) =>
      Object.keys(dependencies).some((name) => module === name || module.startsWith(`${name}/`))
    expect(breaking(files, (_, to) => !to.own && !to.module.startsWith('node:') && !known(to.module))).toEqual([])
  })

  it('has no cycle of imports that are there when it runs', () => {
    const edges = new Map(
      files.map(({ path, imports }) => [
        path,
        imports.filter(({ own, typeOnly }) => own && !typeOnly).map(({ module }) => module),
      ]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
        return
      }
      state.set(path, 'open')
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of edges.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('takes time, randomness and output as parameters: no clock, no dice and no console in the core', () => {
    const forbidden = new Set([
      'Math.random',
      'Date.now',
      'performance.now',
      'crypto.randomUUID',
      'crypto.getRandomValues',
    ])
    const globals = new Set([
      'console',
      'process',
      'fetch',
      'setTimeout',
      'setInterval',
      'localStorage',
      'Buffer',
      'require',
    ])
    expect(
      found(core, (node) => forbidden.has(node.getText()) || isCallOf(node, 'Date') || isGlobal(node, globals)),
    ).toEqual([])
  })

  it('uses no logarithm of the machine, whose last bit differs from engine to engine', () => {
    expect(found(files, (node) => isMath(node, /^log(2|10|1p)?$/))).toEqual([])
    expect(found(core, (node) => isMath(node, /^(exp|expm1|pow|cbrt|hypot)$/))).toEqual([])
  })

  it('evaluates no text as code', () => {
    expect(found(files, (node) => isCallOf(node, 'eval') || isCallOf(node, 'Function'))).toEqual([])
  })
})

describe('the package', () => {
  const manifest = readJson('package.json') as {
    version: string
    sideEffects: unknown
    type: string
    exports: Record<string, unknown>
  }

  it('is an ES module without side effects', () => {
    expect(manifest.sideEffects).toBe(false)
    expect(manifest.type).toBe('module')
  })

  it('states the version that the engine states in every ranking', () => {
    expect(engineVersion).toBe(manifest.version)
  })

  it('has a source for every address that it exports', () => {
    const paths = new Set(files.map(({ path }) => path))
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string') continue
      const built = (target as { default: string }).default
      expect(paths, built).toContain(relative('dist', built).replace(/\.js$/, '.ts'))
    }
  })
})

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** Where in the code, comments left out, something stands that may not. */
function found(which: readonly SourceFile[], matches: (node: ts.Node) => boolean): string[] {
  const places: string[] = []
  for (const { path, tree } of which) {
    walk(tree, (node) => {
      if (!matches(node)) return
      places.push(
        `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 60)}`,
      )
    })
  }
  return places
}

/** `Date(...)` or `new Date(...)`, but not `Date.parse`. */
const isCallOf = (node: ts.Node, name: string): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === name

/** A global that is read from: `console.log`, `process.env`, or called: `fetch(...)`. */
function isGlobal(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return false
  return ts.isIdentifier(node.expression) && names.has(node.expression.text)
}

/** A function of Math by its name. */
const isMath = (node: ts.Node, name: RegExp): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Math' && name.test(node.name.text)
