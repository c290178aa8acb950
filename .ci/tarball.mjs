// Fails unless the tarball that would be published holds what it should and nothing else.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'

/** What may be in it. Everything else is refused, so that a new kind of file is a choice of somebody. */
const allowed = [
  /^(README\.md|LICENSE|CHANGELOG\.md|package\.json)$/,
  /^docs\/[A-Z-]+\.md$/,
  /^dist\/[\w/-]+\.(js|d\.ts|js\.map)$/,
  /^fixtures\/[\w/-]+(\.sssom)?\.(json|md|txt|tsv)$/,
]
/** Nothing of these, wherever it is: tests, and what begins with a dot. */
const never = /(^|\/)(\.|test\/|__tests__\/|node_modules\/)|\.(test|spec)\.|\.env/

/** The most that it may be, in bytes: some room above what it is. */
const MOST = { packed: 4_000_000, unpacked: 14_000_000 }

const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
)
const paths = pack.files.map(({ path }) => path)
const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
const promised = [
  ...Object.values(exports).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))),
  ...Object.values(bin),
]

/** Paths of this machine: where the project is, whose home it is, and any home that somebody's tool left behind. */
const machine = [process.cwd(), homedir()].filter((path) => path.length > 1).map((path) => `${path}/`)
const homes = /(?:^|["'\s(=])(?:file:\/\/)?\/(?:home|Users)\/[a-z][\w.-]*\//

const faults = [
  ...paths
    .filter((path) => never.test(path) || !allowed.some((one) => one.test(path)))
    .map((path) => `${path} should not be in it`),
  ...promised
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => !paths.includes(path))
    .map((path) => `${path} is named by package.json and is not in it`),
  ...(pack.size > MOST.packed ? [`it is ${pack.size} bytes, more than ${MOST.packed}`] : []),
  ...(pack.unpackedSize > MOST.unpacked
    ? [`it is ${pack.unpackedSize} bytes unpacked, more than ${MOST.unpacked}`]
    : []),
]
for (const path of paths) {
  const text = readFileSync(path, 'utf8')
  if (machine.some((one) => text.includes(one)) || homes.test(text)) faults.push(`${path} names a path of a machine`)
  if (!path.endsWith('.map')) continue
  const { sources, sourcesContent, sourceRoot = '' } = JSON.parse(text)
  if (sourceRoot !== '' || sources.some((one) => !/^(\.\.\/)+src\/[\w/-]+\.ts$/.test(one)))
    faults.push(`${path} has a source outside src`)
  if (sourcesContent?.some((one) => one !== null && one.length > 200_000))
    faults.push(`${path} has a source that is too long`)
}
if (faults.length > 0) {
  console.error(`The tarball is not right:\n${faults.join('\n')}`)
  process.exit(1)
}
console.log(`tarball: ${paths.length} files, ${pack.size} bytes, ${pack.unpackedSize} unpacked`)
