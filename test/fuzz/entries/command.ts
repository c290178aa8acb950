import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { runProgram } from '../../../src/cli/program.js'
import { sings } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { hostileText } from '../hostileValues.js'
import { mutatedBytes } from '../mutateBytes.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'
import { spoiledFile, spoiledMap } from './recordFiles.js'
import { scratch } from './taxonomyFiles.js'

const commands = [
  'rank',
  'explain',
  'steps',
  'caseload',
  'batch',
  'worker',
  'assign',
  'meetings',
  'link',
  'linker',
  'impact',
  'audit',
  'validate',
] as const

/** Options without the names of files: each may be torn from its value, doubled, or given nonsense. */
const flags: readonly (readonly [string, ...string[]])[] = [
  ['--direction', 'vacancies', 'candidates', 'both'],
  ['--limit', '3', '-1', '1e9', 'NaN', '0x3', '99999999999999999999'],
  ['--show', 'all', 'reachable'],
  ['--pretty'],
  ['--language', 'nl', 'en', 'fr'],
  ['--candidate', 'c-vol'],
  ['--vacancy', 'v-vol'],
  ['--audience', 'candidate', 'employer'],
  ['--json'],
  ['--target', '700'],
  ['--as', 'html', 'json', 'text'],
  ['--title', 'Rapport'],
  ['--format', 'json', 'csv', 'vum', 'ndjson'],
  ['--as-of', '2026-03-02', '2026-02-30'],
  ['--seed', 's'],
  ['--log-level', 'debug', 'silent'],
  ['--budget', '100'],
  ['--max-steps', '2'],
  ['--min-score', '400'],
  ['--method', 'greedy'],
  ['--objective', 'total-fit'],
  ['--first', '2'],
  ['--least-fit', '500'],
  ['--kinds', 'occupation,task'],
  ['--threshold', '700'],
  ['--taxonomy-only', 'esco', 'crebo,competentnl'],
  ['--allow-bsn-like-ids'],
  ['--verbose'],
  ['--help'],
  ['--version'],
  ['--resume'],
  ['--queue', 'ftp://nowhere', 'nonsense', ''],
]

/** Files that a command line names, each as it should be or spoiled. */
function filesOf(random: SeededRandom) {
  const place = join(scratch(), 'command')
  mkdirSync(place, { recursive: true })
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(place, name), bytes)
    return join(place, name)
  }
  const json = (name: string, value: unknown) => {
    const text = JSON.stringify(random.once(2) ? mutated(value, random, { objects: 'none' }) : value) ?? ''
    return file(name, random.once(3) ? mutatedBytes(Buffer.from(text), random) : Buffer.from(text))
  }
  return {
    out: (name: string) => join(place, 'out', name),
    people() {
      if (random.once(9)) return '-'
      if (random.once(2)) return json('people.json', material.candidates.slice(0, 3))
      const { file: name, text } = spoiledFile(random)
      return file(name, Buffer.from(text))
    },
    jobs: () => (random.once(20) ? '/nowhere' : json('jobs.json', material.vacancies.slice(0, 4))),
    event: () => json('event.json', material.meetings),
    policy: () => json('policy.json', { id: 'p', weights: { travel: 3 } }),
    places: () => json('places.json', { '3511': { lat: 52, lon: 5 } }),
    instruments: () => json('instruments.json', material.instruments.slice(0, 2)),
    taxonomy: () => (random.once(5) ? hostileText(random) : json('taxonomy.json', fewHeld().taxonomy.toInput())),
    // A column map is the caller's own, and the names in it may be told.
    map: () => file('map.json', Buffer.from(JSON.stringify(spoiledMap(random)) ?? '')),
    history: () => json('history.json', [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'r' }]),
    groups: () =>
      random.once(2)
        ? json('groups.json', { 'c-vol': { leeftijd: '50+' } })
        : file('groups.csv', mutatedBytes(Buffer.from('id;leeftijd\nc-vol;50+\n'), random)),
  }
}

/** What each command needs, and where it may write. */
function needsOf(command: string, files: ReturnType<typeof filesOf>, random: SeededRandom): readonly string[] {
  const pair = ['--candidate', 'c-vol', '--vacancy', 'v-vol']
  switch (command) {
    case 'batch':
      return [
        '--out',
        files.out('batch'),
        '--checkpoint',
        files.out('run'),
        '--workers',
        '0',
        ...(random.once(3) ? ['--dry-run'] : []),
      ]
    case 'worker':
      return ['--checkpoint', files.out('run'), '--queue', 'nonsense', '--until-done']
    case 'meetings':
      return ['--event', files.event(), '--out', files.out('meetings')]
    case 'linker':
      return ['--out', files.out('linker')]
    case 'impact':
      return ['--groups', files.groups()]
    case 'audit':
      return [random.pick(['verify', 'head', 'export', hostileText(random)]), files.out('log'), 'c-vol']
    case 'explain':
    case 'steps':
      return pair
    case 'link':
      return ['lasser', hostileText(random)]
    default:
      return []
  }
}

/** The arguments of a command line. What names a file that is written stays as it is: it must lie in the place of this thread. */
function lineOf(random: SeededRandom): string[] {
  const command = random.once(25) ? hostileText(random) : random.pick(commands)
  const files = filesOf(random)
  const line = [command, ...needsOf(command, files, random)]
  const some = (inSoMany: number, flag: string, file: () => string) => {
    if (random.once(inSoMany)) line.push(flag, file())
  }
  if (!random.once(9)) line.push('--candidates', files.people())
  if (!random.once(9)) line.push('--vacancies', files.jobs())
  for (const name of ['policy', 'places', 'instruments', 'taxonomy', 'map', 'history'] as const)
    some(7, `--${name}`, files[name])
  for (let more = random.below(4); more > 0; more--) {
    const [flag, ...values] = random.pick(flags)
    if (!random.once(8)) line.push(flag)
    if (values.length > 0 && !random.once(8)) line.push(random.once(6) ? hostileText(random) : random.pick(values))
  }
  return line
}

/** Only these may change what is on the disk: an argument that slid into their place would be written elsewhere. */
const isSafe = (line: readonly string[]): boolean =>
  line.every(
    (argument, at) =>
      !['--out', '--issues', '--checkpoint', '--previous'].includes(argument) || line[at + 1]?.startsWith(scratch()),
  )

/** The command, by its parser, in this process: arguments, files and standard input of any kind. */
export const command: FuzzEntry = {
  name: 'command',
  cases: 5000,
  codes: [],
  async run(random) {
    const line = lineOf(random)
    if (!isSafe(line)) return
    let [out, err] = ['', '']
    const stream = (take: (text: string) => void) =>
      new Writable({
        write(chunk, _encoding, done) {
          take(String(chunk))
          done()
        },
      })
    const stdin = Readable.from([Buffer.from(spoiledFile(random).text)])
    const stdout = stream((text) => {
      out += text
    })
    const stderr = stream((text) => {
      err += text
    })
    const code = await runProgram(line, { stdin, stdout, stderr })
    must(
      [0, 1, 2, 3].includes(code),
      `exit code ${code} of ${JSON.stringify(line).slice(0, 600)}: ${err.slice(0, 600)}`,
    )
    // What was typed may be told again, as the parser does; what is in a file may not.
    if (!line.some(sings)) must(!sings(err), `stderr repeats content: ${err.slice(0, 600)}`)
    if (!line.includes('link')) mustBePlain(out.replaceAll('\t', ' '))
  },
}
