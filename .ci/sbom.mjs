// Writes the software bill of materials: every package that the library needs when it runs, with version, licence and checksum, as
// CycloneDX, and fails if one is missing or has a licence that is not on the list. The same lockfile gives the same file.
//
// `npm sbom --omit dev` leaves out packages that something of development needs too (zod and commander among them), so all are
// asked, and those kept that the runtime dependencies lead to.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'

/** The licences that a runtime dependency may have: they ask to be named, and nothing else of who uses the library. */
const allowed = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
])

const target = process.argv[2] ?? 'reports/sbom.cdx.json'
const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
)
const leadsTo = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
const own = all.metadata.component['bom-ref']
const byRef = new Map(all.components.map((component) => [component['bom-ref'], component]))

/** The packages that the library names itself: of each the one that the root leads to. */
const direct = (leadsTo.get(own) ?? []).filter((ref) => Object.hasOwn(dependencies, byRef.get(ref)?.name))
const needed = new Set()
for (const left = [...direct]; left.length > 0; ) {
  const ref = left.pop()
  if (needed.has(ref)) continue
  needed.add(ref)
  left.push(...(leadsTo.get(ref) ?? []))
}

// Where a package was fetched from is a matter of the machine; what it is, its checksum says.
const components = [...needed]
  .map((ref) => byRef.get(ref))
  .map(({ properties: _, externalReferences = [], ...component }) => ({
    ...component,
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  }))
  .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
const sbom = {
  $schema: all.$schema,
  bomFormat: all.bomFormat,
  specVersion: all.specVersion,
  version: 1,
  metadata: {
    component: {
      'bom-ref': own,
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name}@${version}`,
      licenses: all.metadata.component.licenses,
    },
  },
  components,
  dependencies: [
    { ref: own, dependsOn: direct.sort() },
    ...components.map((component) => ({
      ref: component['bom-ref'],
      dependsOn: (leadsTo.get(component['bom-ref']) ?? []).filter((ref) => needed.has(ref)).sort(),
    })),
  ],
}

const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(' AND ')
const text = `${JSON.stringify(sbom, undefined, 2)}\n`
const faults = [
  ...Object.keys(dependencies)
    .filter((one) => !components.some((component) => component.name === one))
    .map((one) => `${one} is not in it`),
  ...components
    .filter((one) => !one.version || !one.hashes?.length)
    .map((one) => `${one.name} has no version or no checksum`),
  ...components
    .filter((one) => !allowed.has(licenceOf(one)))
    .map((one) => `${one.name} has licence '${licenceOf(one)}', which is not on the list`),
  ...[`${process.cwd()}/`, `${homedir()}/`, 'registry.']
    .filter((part) => part !== '//' && text.includes(part))
    .map((part) => `it names ${part}`),
]
if (faults.length > 0) {
  console.error(`The bill of materials is not right:\n${faults.join('\n')}`)
  process.exit(1)
}
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, text)
console.log(`${target}: ${components.length} packages, ${[...new Set(components.map(licenceOf))].sort().join(', ')}`)
