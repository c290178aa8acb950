import type { Explanation, Issue } from 'passend'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../src/adapters/recordFiles/readRecords.js'
import { bench, jsonLines, vacancies } from './run.js'

const read = (text: string, paths: Record<string, unknown>, type: 'candidate' | 'vacancy' = 'candidate') =>
  readRecords(text, 'file.csv', type, {
    format: 'auto',
    vum: {},
    link: (label, kind) => (label === 'Koken' ? `id:${kind}` : undefined),
    map: { candidates: paths, vacancies: paths },
  })
const values = (text: string, paths: Record<string, unknown>) => read(text, paths).records.map(({ value }) => value)

describe('the column map', () => {
  it('puts columns at places in a record', () => {
    const text = 'nr;pc;kan;uren;auto;vanaf;niveau\nc-1;9711;a; b;32,5;ja;1-2-2027;MBO 2\n'.replace('a; b', '"a; b;"')
    expect(
      values(text, {
        id: 'nr',
        'place.pc4': 'pc',
        competences: { column: 'kan', split: ';', as: 'concept' },
        'wishes.hours.max': { column: 'uren', type: 'number' },
        'wishes.car': { column: 'auto', type: 'boolean' },
        'wishes.availableFrom': { column: 'vanaf', type: 'date' },
        'education.level': { column: 'niveau', values: { 'mbo 2': 'mbo-2' } },
        'languages.0.language': { value: 'nld' },
        'languages.1.language': { value: 'eng' },
      }),
    ).toEqual([
      {
        id: 'c-1',
        place: { pc4: '9711' },
        competences: [{ concept: 'a' }, { concept: 'b' }],
        wishes: { hours: { max: 32.5 }, car: true, availableFrom: '2027-02-01' },
        education: { level: 'mbo-2' },
        languages: [{ language: 'nld' }, { language: 'eng' }],
      },
    ])
  })

  it('takes an empty cell for an absent value', () => {
    expect(
      values('id,a,b\nc-1,,\nc-2\n', { id: 'id', 'wishes.interests': { column: 'a', split: ';' }, b: 'b' }),
    ).toEqual([{ id: 'c-1' }, { id: 'c-2' }])
  })

  it('links labels to concepts', () => {
    const { records, issues } = read('id,kan\nc-1,Koken|Vliegen\n', {
      id: 'id',
      competences: { column: 'kan', split: '|', link: 'competence', as: 'concept' },
    })
    expect(records[0]?.value).toEqual({ id: 'c-1', competences: [{ concept: 'id:competence' }] })
    expect(issues).toMatchObject([{ code: 'unknown-concept', severity: 'warning', path: 'competences[1]', index: 0 }])
  })

  it('leaves out what it cannot read, with an issue that does not repeat it', () => {
    const { records, issues } = read('id,a,b,c,d\nc-1,veel,misschien,gisteren,raar\n', {
      id: 'id',
      a: { column: 'a', type: 'number' },
      b: { column: 'b', type: 'boolean' },
      c: { column: 'c', type: 'date' },
      d: { column: 'd', values: { x: 1 } },
    })
    expect(records[0]?.value).toEqual({ id: 'c-1' })
    expect(issues.map(({ code }) => code)).toEqual(['wrong-type', 'wrong-type', 'wrong-format', 'unknown-value'])
    expect(JSON.stringify(issues)).not.toMatch(/veel|misschien|gisteren|raar/)
  })

  it('does not read what it does not name, and says how much that is', () => {
    const { records, notes } = read('id,bsn,naam\nc-1,111222333,Iemand\n', { id: 'id' })
    expect(records[0]?.value).toEqual({ id: 'c-1' })
    expect(notes.join()).toMatch(/2 of 3 columns/)
    expect(notes.join()).not.toMatch(/bsn|naam/)
  })

  it('refuses a map that is wrong, and one that would read a forbidden column', () => {
    const cases: [Record<string, unknown>, RegExp][] = [
      [{ id: 'bsn' }, /may not be read/],
      [{ id: { column: 'Geboorte_Datum' } }, /may not be read/],
      [{ id: 'elders' }, /no column 'elders'/],
      [{ '__proto__.x': 'id' }, /no path/],
      [{ 'a.constructor': 'id' }, /no path/],
      [{ 'a b': 'id' }, /no path/],
      [{ id: 7 }, /expected a column name/],
      [{ id: { column: 'id', kind: 'x' } }, /candidates.id.kind/],
      [{ id: { column: 'id', type: 'money' } }, /one of text, number, boolean, date/],
      [{ id: { column: 'id', split: '' } }, /a text to split at/],
      [{ id: { column: 'id', as: 'a.b' } }, /a key/],
      [{ id: { value: 1, column: 'id' } }, /candidates.id.value/],
    ]
    for (const [paths, message] of cases) expect(() => read('id,bsn\nc-1,1\n', paths), String(message)).toThrow(message)
    expect(() => read('id,id\n1,2\n', { id: 'id' })).toThrow(/more than once/)
  })
})

describe('csv on the command line', () => {
  it('needs a map, reads by it, and refuses a bad row alone', async () => {
    const at = bench()
    const people = at.file('people.csv', 'nr,beroep\nc-1,Kok\nc-2,Kok,te,veel\nc-3,"Kok"\n')
    const jobs = at.file('v.json', vacancies)
    const map = at.file('map.json', {
      candidates: { id: 'nr', 'wishes.occupations': { column: 'beroep', split: ';', link: 'occupation' } },
    })
    expect(await at.run(['validate', '--candidates', people])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--map FILE/),
    })
    const args = ['--candidates', people, '--map', map, '--issues', at.path('i.ndjson')]
    const { code, stdout } = await at.run(['validate', ...args])
    expect(code).toBe(1)
    expect(stdout).toMatch(/read 3 \(csv\) +kept 2 +refused 1/)
    expect(jsonLines<Issue>(at.read('i.ndjson'))).toMatchObject([{ code: 'unreadable', index: 1, path: 'line 3' }])
    const pair = ['--candidate', 'c-3', '--vacancy', 'v-1', '--vacancies', jobs, '--json']
    const explained = await at.run(['explain', ...args, ...pair])
    expect((JSON.parse(explained.stdout) as Explanation).match.candidateId).toBe('c-3')
  })

  it('refuses a file whose rows cannot be told apart', async () => {
    const at = bench()
    const people = at.file('people.csv', 'nr\n"c-1\nc-2\n')
    const map = at.file('map.json', { candidates: { id: 'nr' } })
    expect((await at.run(['validate', '--candidates', people, '--map', map])).code).toBe(3)
  })
})
