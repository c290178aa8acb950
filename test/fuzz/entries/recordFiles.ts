import { readContext } from '../../../src/adapters/recordFiles/readContext.js'
import { formats, readRecords } from '../../../src/adapters/recordFiles/readRecords.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { CANARY } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutatedText } from '../mutateBytes.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { newMatcher } from './holder.js'
import { material } from './material.js'

const csv = `nummer;postcode;kan;uren;opleiding;nederlands;"wens; taak"
c-1;9711AB;"lassen;koken";32;MBO 2;B1;"met de hand
en buiten"
c-2;3511;kassa;24,5;HBO;;
c-3;;"plannen";;;A2;"zegt ""nee"""
`
const map = {
  candidates: {
    id: 'nummer',
    'place.pc4': 'postcode',
    competences: { column: 'kan', split: ';', link: 'competence', as: 'concept' },
    'wishes.hours.max': { column: 'uren', type: 'number' },
    'education.level': { column: 'opleiding', values: { 'MBO 2': 'mbo-2', HBO: 'hbo' } },
    'languages.0.language': { value: 'nld' },
    'languages.0.speaking': 'nederlands',
    'wishes.tasksLiked': { column: 'wens; taak', split: ',' },
  },
  vacancies: { id: 'nummer', title: 'kan', employerId: { value: 'wsp' } },
}
const candidates = material.candidates.slice(0, 3)
const jsonOf = (values: readonly unknown[]) => JSON.stringify(values)
const linesOf = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')
const texts = [
  { file: 'mensen.csv', text: csv, cases: 3 },
  { file: 'mensen.json', text: jsonOf(candidates), cases: 1 },
  { file: 'mensen.ndjson', text: linesOf(candidates), cases: 1 },
  { file: 'mensen.json', text: jsonOf(material.werkzoekenden.slice(0, 2)), cases: 1 },
  { file: 'mensen', text: linesOf(material.werkzoekenden.slice(0, 2)), cases: 1 },
  { file: 'mensen', text: `\ufeff${csv}`, cases: 1 },
].flatMap(({ cases, ...one }) => Array.from({ length: cases }, () => one))

/** The text of a file that something was done to, as bytes or as the values in it. */
export function spoiledFile(random: SeededRandom): { readonly file: string; readonly text: string } {
  const { file, text } = random.pick(texts)
  if (text.startsWith('[') && random.once(2)) {
    const changed = mutated(JSON.parse(text), random, { objects: 'none' })
    return { file, text: JSON.stringify(changed) ?? '' }
  }
  return { file, text: mutatedText(text, random) }
}

/** A column map that something was done to, now and then. It is the caller's own, and its names may be told. */
export function spoiledMap(random: SeededRandom): unknown {
  if (!random.once(3)) return map
  const changed = JSON.stringify(mutated(map, random, { objects: 'none' }))
  return changed === undefined ? undefined : JSON.parse(changed.replaceAll(CANARY, 'kolom'))
}

/** Files of records: csv by a map, JSON, lines of JSON, VUM; and what is in them, held. */
export const recordFiles: FuzzEntry = {
  name: 'record-files',
  cases: 18_000,
  codes: ['unreadable-file', 'invalid-option'],
  run(random) {
    const { file, text } = spoiledFile(random)
    const context = readContext(smallTaxonomy, {
      format: random.once(3) ? random.pick(formats) : 'auto',
      map: spoiledMap(random),
    })
    const type = random.once(5) ? 'vacancy' : 'candidate'
    const { read, records, issues, notes } = readRecords(text, file, type, context)
    must(records.length <= read, 'more records than were read')
    const matcher = newMatcher()
    const values = records.map(({ value }) => value)
    const added = type === 'candidate' ? matcher.addCandidates(values) : matcher.addVacancies(values)
    return [issues, notes, added.issues]
  },
}
