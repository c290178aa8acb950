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
import { spoiledFile } from './recordFiles.js'
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

/** The arguments of a command line. What names a file that is written stays as it is: it must lie in the place of this thread. */
function lineOf(random: SeededRandom): string[] {
  const place = join(scratch(), 'command')
  mkdirSync(place, { recursive: true })
  const command = random.once(25) ? hostileText(random) : random.pick(commands)
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(place, name), bytes)
    return join(place, name)
  }
  const jsonFile = (name: string, value: unknown) => {
    const text = JSON.stringify(random.once(2) ? mutated(value, random, { objects: 'none' }) : value) ?? ''
    return file(name, random.once(3) ? mutatedBytes(Buffer.from(text), random) : Buffer.from(text))
  }
  const people = spoiledFile(random)
  const line = [
    ...(random.once(9)
      ? []
      : [
          '--candidates',
          random.once(9)
            ? '-'
            : random.once(2)
              ? jsonFile('people.json', material.candidates.slice(0, 3))
              : file(people.file, Buffer.from(people.text)),
        ]),
    ...(random.once(9)
      ? []
      : ['--vacancies', random.once(20) ? '/nowhere' : jsonFile('jobs.json', material.vacancies.slice(0, 4))]),
    ...(command === 'meetings' ? ['--event', jsonFile('event.json', material.meetings)] : []),
    ...(command === 'batch' || command === 'meetings' || command === 'linker'
      ? ['--out', join(place, 'out', command)]
      : []),
    ...(command === 'batch' ? ['--workers', '0', ...(random.once(3) ? ['--dry-run'] : [])] : []),
    ...(command === 'batch' || command === 'worker' ? ['--checkpoint', join(place, 'checkpoint')] : []),
    ...(command === 'worker' ? ['--queue', 'nonsense', '--until-done'] : []),
    ...(command === 'explain' || command === 'steps' ? ['--candidate', 'c-vol', '--vacancy', 'v-vol'] : []),
    ...(random.once(6) ? ['--policy', jsonFile('policy.json', { id: 'p', weights: { travel: 3 } })] : []),
    ...(random.once(6) ? ['--places', jsonFile('places.json', { '3511': { lat: 52, lon: 5 } })] : []),
    ...(random.once(6) ? ['--instruments', jsonFile('instruments.json', material.instruments.slice(0, 2))] : []),
    ...(random.once(6)
      ? ['--taxonomy', random.once(5) ? hostileText(random) : jsonFile('taxonomy.json', fewHeld().taxonomy.toInput())]
      : []),
    ...(random.once(6) ? ['--map', jsonFile('map.json', { candidates: { id: 'nummer' } })] : []),
    ...(random.once(8)
      ? ['--history', jsonFile('history.json', [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'r' }])]
      : []),
  ]
  for (let more = random.below(4); more > 0; more--) {
    const [flag, ...values] = random.pick(flags)
    if (flag === '--workers' || !random.once(8)) line.push(flag)
    if (values.length > 0 && !random.once(8)) line.push(random.once(6) ? hostileText(random) : random.pick(values))
  }
  if (command === 'link') line.push('lasser', hostileText(random))
  return [command, ...line]
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
