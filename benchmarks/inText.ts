import { engineVersion, starterTaxonomy } from 'passend'
import { createFinder, type Finder } from '../src/inText/index.js'
import {
  compare,
  type MarkedFile,
  markedFiles,
  readMarkedTexts,
  type Tally,
  tally,
} from '../test/inText/markedTexts.js'
import { markdownTable } from './statistics.js'

/**
 * How well and how fast texts are read: precision and recall on the texts that were marked by hand, by file and by kind, and the
 * time of a text. The first halves are what the finder was made on; see fixtures/texts/README.md for the first measure of the
 * second. The time of a text is the best of a number of rounds, so that other work on the machine counts least.
 */

const ROUNDS = 20
const LONG_TEXT = 1_000_000

const kinds = {
  all: '',
  competences: 'c:',
  occupations: 'o:',
  credentials: 'cred:',
  languages: 'lang:',
  hours: 'hours:',
}

/** How well one kind of thing was found in one file. Precision and recall in thousandths. */
interface InTextResult extends Tally {
  readonly file: MarkedFile
  readonly kind: string
}

/** How long it takes. */
interface InTextTimes {
  /** From a taxonomy to a finder. */
  readonly buildMs: number
  /** The median of the marked texts, and the slowest. */
  readonly medianMs: number
  readonly slowestMs: number
  /** A text of a million characters: the marked texts again and again. */
  readonly longTextMs: number
}

/** Precision and recall of each file and kind. */
function inTextResults(finder: Finder = createFinder(starterTaxonomy())): InTextResult[] {
  return markedFiles.flatMap((file) => {
    const compared = readMarkedTexts(file).map((one) => compare(one, finder.findCompetences(one.text)))
    return Object.entries(kinds).map(([kind, start]) => ({ file, kind, ...tally(compared, start) }))
  })
}

/** The times, of which each is the best of twenty, and that of the long text of one. */
function inTextTimes(): InTextTimes {
  const taxonomy = starterTaxonomy()
  const [finder, buildMs] = timed(() => createFinder(taxonomy))
  const texts = markedFiles.flatMap(readMarkedTexts).map(({ text }) => text)
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      const [found, taken] = timed(() => finder.findCompetences(text))
      if (found.length === 0) throw new Error('nothing was found in a marked text')
      best[at] = Math.min(best[at] ?? taken, taken)
    }
  }
  best.sort((a, b) => a - b)
  const whole = texts.join('\n\n')
  const long = whole.repeat(Math.ceil(LONG_TEXT / whole.length)).slice(0, LONG_TEXT)
  const [, longTextMs] = timed(() => finder.findCompetences(long))
  return { buildMs, medianMs: best[best.length >> 1] ?? 0, slowestMs: best.at(-1) ?? 0, longTextMs }
}

function timed<T>(act: () => T): [result: T, milliseconds: number] {
  const start = performance.now()
  const result = act()
  return [result, performance.now() - start]
}

/** Runs the benchmark and prints its tables. */
export function inText(): void {
  const share = (thousandths: number) => (thousandths / 1000).toFixed(3)
  const rows = inTextResults().map(({ file, kind, right, missed, extra, precision, recall }) => [
    file,
    kind,
    String(right),
    String(missed),
    String(extra),
    share(precision),
    share(recall),
  ])
  const { buildMs, medianMs, slowestMs, longTextMs } = inTextTimes()
  console.log(
    markdownTable([['texts', 'kind', 'right', 'missed', 'extra', 'precision', 'recall'], ...rows]),
    `\npassend ${engineVersion}: a finder is built in ${buildMs.toFixed(0)} ms; a text takes ${medianMs.toFixed(2)} ms (median; slowest ${slowestMs.toFixed(2)}), a million characters ${longTextMs.toFixed(0)} ms`,
  )
}
