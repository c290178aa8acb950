import { deepStrictEqual } from 'node:assert'
import { type Concept, engineVersion, starterTaxonomy } from 'passend'
import { readTaxonomyDirectory } from 'passend/taxonomy-files'
import { Bench } from 'tinybench'
import { LabelIndex } from '../src/taxonomy/linkText.js'
import { normaliseLabel } from '../src/taxonomy/normaliseLabel.js'
import { LabelScan } from '../test/taxonomy/labelScan.js'
import { SeededRandom } from './random.js'
import { markdownTable } from './statistics.js'

/**
 * How long it takes to say which concept a text means: the index of passend, a full scan with fastest-levenshtein, and the
 * fuzzy search of MiniSearch (`fuzzy: 0.2`, a document for each label). The index must give the answers of the scan,
 * candidate for candidate, before anything is timed. MiniSearch looks for words and answers otherwise; it is here as what one would
 * take from the shelf. Timed in turn in one process, each text by itself.
 *
 * The labels are those of CompetentNL, crebo and ESCO in `PASSEND_DATA`; without it those of the starter taxonomy, and made-up ones.
 */

const TEXTS_OF_A_KIND = 40
const ROUNDS = 3
const MADE_UP = 30_000

/** A row of the results. `texts`: what kind of texts was asked, `all` for the mixed load, a sixth of each. */
export interface LinkingResult {
  readonly name: 'passend' | 'full scan' | 'MiniSearch fuzzy'
  readonly texts: string
  readonly medianMs: number
  /** How many times the median of passend. */
  readonly ratioToPassend: number
}

interface Linking {
  readonly source: string
  readonly labels: number
  /** From labels to an index that has answered once. */
  readonly buildMs: number
  readonly results: readonly LinkingResult[]
}

type Answer = (text: string) => unknown

/** As much of MiniSearch as is used. */
type MiniSearchClass = new (options: {
  fields: string[]
  storeFields: string[]
}) => {
  addAll(documents: readonly object[]): void
  search(text: string, options: { fuzzy: number }): readonly unknown[]
}

const labelsOf = ({ labels, alternativeLabels }: Concept): string[] =>
  [labels.nl, labels.en, ...(alternativeLabels?.nl ?? []), ...(alternativeLabels?.en ?? [])].filter(
    (label) => label !== undefined,
  )

function readConcepts(): { source: string; concepts: readonly Concept[] } {
  const directory = process.env.PASSEND_DATA
  const starter = [...starterTaxonomy().concepts()]
  if (directory === undefined)
    return { source: 'the starter and made-up labels', concepts: [...starter, ...madeUp(starter)] }
  const { input } = readTaxonomyDirectory(directory, { only: ['competentnl', 'crebo', 'esco'] })
  return { source: input.id ?? directory, concepts: input.concepts }
}

/** Labels of words of the starter taxonomy, some of them joined; about as long as real labels, 24 letters. */
function madeUp(starter: readonly Concept[]): Concept[] {
  const random = new SeededRandom(1)
  const words = starter.flatMap(labelsOf).flatMap((label) => normaliseLabel(label).split(' '))
  const pick = () => words[random.below(words.length)] ?? ''
  const word = () => (random.below(4) === 0 ? pick() + pick() : pick())
  return Array.from({ length: MADE_UP }, (_, at) => ({
    id: `made-up:${at}`,
    kind: 'occupation' as const,
    labels: { nl: Array.from({ length: 1 + random.below(3) }, word).join(' ') },
  }))
}

/** Texts of six kinds, made of the labels. */
function textsOf(concepts: readonly Concept[]): Map<string, string[]> {
  const random = new SeededRandom(2)
  const labels = concepts.flatMap(labelsOf)
  const words = labels.flatMap((label) => normaliseLabel(label).split(' '))
  const label = () => labels[random.below(labels.length)] ?? ''
  const word = () => words[random.below(words.length)] ?? ''
  const letter = () => String.fromCharCode(97 + random.below(26))
  const misspelled = (text: string) => {
    const at = random.below(text.length)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const ways = [before + after.slice(1), before + letter() + after, before + letter() + after.slice(1)]
    return ways[random.below(ways.length)] ?? text
  }
  const half = (text: string, first: boolean) => {
    const middle = text.length >> 1
    return first ? text.slice(0, middle) : text.slice(middle)
  }
  const kinds: Record<string, () => string> = {
    'a label': label,
    'a label with (m/v)': () => `${label()} (m/v)`,
    'one typing error': () => misspelled(label()),
    'two typing errors': () => misspelled(misspelled(label())),
    'no label': () => half(word(), true) + half(word(), false),
    'a long title': () => `${label()} ${word()} ${word()} ${word()} 32 uur per week`,
  }
  return new Map(
    Object.entries(kinds).map(([kind, make]) => [kind, Array.from({ length: TEXTS_OF_A_KIND }, () => make())]),
  )
}

async function miniSearch(concepts: readonly Concept[]): Promise<Answer | undefined> {
  const name = 'minisearch'
  const loaded = await import(name).catch(() => undefined)
  if (loaded === undefined) {
    console.log('linking: MiniSearch is skipped, it is not installed. Run: npm install --prefix benchmarks')
    return undefined
  }
  const MiniSearch = (loaded as { default: MiniSearchClass }).default
  const index = new MiniSearch({ fields: ['label'], storeFields: ['concept'] })
  index.addAll(
    concepts
      .flatMap((concept) => labelsOf(concept).map((label) => ({ label: normaliseLabel(label), concept: concept.id })))
      .map((document, id) => ({ id, ...document })),
  )
  return (text) => index.search(text, { fuzzy: 0.2 })
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}

/** The milliseconds that each answer to each text took. */
async function timesOf(answers: ReadonlyMap<string, Answer>, texts: readonly string[]): Promise<Map<string, number[]>> {
  const bench = new Bench({
    time: 0,
    iterations: texts.length,
    warmupTime: 0,
    warmupIterations: texts.length,
    retainSamples: true,
  })
  let answered: unknown
  for (const [name, answer] of answers) {
    let next = 0
    bench.add(name, () => {
      answered = answer(texts[next++ % texts.length] ?? '')
    })
  }
  const tasks = await bench.run()
  if (answered === undefined) throw new Error('nothing was answered')
  return new Map(
    tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} did not finish: ${result.state}`)
      return [name, [...(result.latency.samples ?? [])]]
    }),
  )
}

async function measure(): Promise<Linking> {
  const { source, concepts } = readConcepts()
  const scan = new LabelScan(concepts)
  const start = performance.now()
  const index = new LabelIndex(concepts)
  index.link('qqqqq')
  const buildMs = performance.now() - start

  const kinds = textsOf(concepts)
  for (const text of [...kinds.values()].flat()) deepStrictEqual(index.link(text), scan.link(text), text)

  const search = await miniSearch(concepts)
  const answers = new Map<LinkingResult['name'], Answer>([
    ['passend', (text) => index.link(text)],
    ['full scan', (text) => scan.link(text)],
  ])
  if (search !== undefined) answers.set('MiniSearch fuzzy', search)

  const times = new Map([...kinds.keys()].map((kind) => [kind, new Map<string, number[]>()]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, texts] of kinds) {
      for (const [name, taken] of await timesOf(answers, texts)) {
        const all = times.get(kind)
        all?.set(name, [...(all.get(name) ?? []), ...taken])
      }
    }
  }
  const rows = (texts: string, of: (name: string) => readonly number[]): LinkingResult[] =>
    [...answers.keys()].map((name) => {
      const medianMs = median(of(name))
      return { name, texts, medianMs, ratioToPassend: medianMs / median(of('passend')) }
    })
  const results = [
    ...rows('all', (name) => [...times.values()].flatMap((taken) => taken.get(name) ?? [])),
    ...[...times].flatMap(([kind, taken]) => rows(kind, (name) => taken.get(name) ?? [])),
  ]
  return { source, labels: scan.size, buildMs, results }
}

/** The results as data: the mixed load first, then each kind of texts. */
export async function linkingResults(): Promise<readonly LinkingResult[]> {
  return (await measure()).results
}

/** Runs the benchmark and prints its table. */
export async function linking(): Promise<void> {
  const { source, labels, buildMs, results } = await measure()
  console.log(
    `passend ${engineVersion}, ${labels} labels of ${source}, index built in ${buildMs.toFixed(0)} ms; ${TEXTS_OF_A_KIND} texts of each kind, all answered as by the full scan; medians of one text\n`,
  )
  const cells = results.map(({ name, texts, medianMs, ratioToPassend }) => [
    texts,
    name,
    medianMs.toFixed(4),
    name === 'passend' ? '' : `${ratioToPassend.toFixed(1)}x`,
  ])
  console.log(markdownTable([['texts', 'by', 'median ms', 'times passend'], ...cells]))
}
