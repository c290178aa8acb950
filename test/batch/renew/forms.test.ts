import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BatchOptions, runBatch } from 'passend/batch'
import { describe, expect, it } from 'vitest'
import { candidate, vacancy } from '../../support/records.js'
import { contentsOf, emptyDirectory } from '../support.js'

const profile = (id: string, rest: object = {}) => ({
  idWerkzoekende: id,
  mobiliteit: { bemiddelingspostcode: '9711AB' },
  emailadres: 'iemand@example.nl',
  ...rest,
})
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const map = { candidates: { id: 'Nummer', 'wishes.travel.km': { column: 'Km', type: 'number' } } }
const people = [candidate('c1'), candidate('c2'), candidate('c3')]

/** Files of candidates on two nights, with what is told of each: something that cannot be read is among it. */
const forms: readonly (readonly [
  what: string,
  name: string,
  first: string,
  second: string,
  more: Partial<BatchOptions>,
])[] = [
  [
    // The first five lines tell the form; those after them are passed over unread if they are known.
    'lines with VUM messages',
    'c.ndjson',
    lines(['w-1', 'w-2', 'w-3', 'w-4', 'w-5', 'w-6', 'w-7'].map((id) => profile(id)).concat([profile('geen id')])),
    lines(
      ['w-2', 'w-3', 'w-4', 'w-5', 'w-6', 'w-7'].map((id) => profile(id)).concat([profile('geen id'), profile('w-8')]),
    ),
    {},
  ],
  [
    'csv, of which a cell and a row cannot be read',
    'c.csv',
    'Nummer;Km\nc1;10\nc2;1"2\nc3;ver\nc4;20\n',
    'Nummer;Km\nc0;10\nc2;1"2\nc3;ver\nc4;20\nc1;11\n',
    { map },
  ],
  [
    'lines, of which one is no JSON, one is empty and one has an unheard key; with a mark and other line ends',
    'c.ndjson',
    `\uFEFF${lines(people)}\n{"id":\n${lines([{ id: 'c4', unheard: 1 }])}`,
    `\uFEFF${lines([{ id: 'c0' }, ...people])}\r\n\n{"id":\n\n${lines([{ id: 'c4', unheard: 1 }])}`,
    {},
  ],
  ['JSON', 'c.json', JSON.stringify(people), JSON.stringify([people[2], { id: 'c 4' }, people[0]]), {}],
]

describe('a run that begins with the run before', () => {
  it.each(forms)('tells the same of %s', async (_what, name, first, second, more) => {
    const [directory, previous] = [emptyDirectory(), emptyDirectory()]
    const file = join(directory, name)
    const night = async (given: Partial<BatchOptions>) => {
      const output = emptyDirectory()
      const vacancies = [vacancy('v1'), vacancy('v2', { place: { pc4: '9711' } })]
      const report = await runBatch({ candidates: file, vacancies, workers: 0, ...more, ...given, output })
      const { 'report.json 600': _, ...files } = contentsOf(output)
      return { report, files }
    }
    for (const [number, text] of [first, first, second].entries()) {
      writeFileSync(file, text)
      const [whole, renewed] = [await night({}), await night({ previous })]
      expect(renewed.files).toEqual(whole.files)
      expect(renewed.report.issues).toEqual(whole.report.issues)
      expect(renewed.report.candidates).toEqual(whole.report.candidates)
      if (number === 1) expect(renewed.report.renewed?.candidates).toMatchObject({ changed: 0, added: 0, gone: 0 })
      if (number === 2) expect(renewed.report.renewed?.candidates.same).toBeGreaterThan(0)
    }
  })
})
