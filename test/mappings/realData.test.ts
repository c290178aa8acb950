import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Candidate, createTaxonomy } from 'passend'
import { readTaxonomyDirectory } from 'passend/taxonomy-files'
import { describe, expect, test } from 'vitest'
import { readMappings } from '../../src/adapters/taxonomyFiles/mappings.js'
import { createMappings, translateRecord } from '../../src/mappings/index.js'
import { folder } from '../taxonomyFiles/folder.js'

const data = process.env.PASSEND_DATA

describe.skipIf(data === undefined)('the real files (skipped unless PASSEND_DATA names their directory)', () => {
  const skill = 'http://data.europa.eu/esco/skill/'
  const vdab = () => {
    const rows = readFileSync(join(data ?? '', 'vdab-esco-skills/relations.tsv'), 'utf8')
    const directory = folder({
      'vdab.tsv': `subject_id\tobject_id\tpredicate_id\n${rows.replace(/\t(?=[0-9a-f]{8}-)/g, `\t${skill}`)}`,
    })
    return readMappings(join(directory, 'vdab.tsv'), { fromTaxonomy: 'vdab', origin: { source: 'VDAB to ESCO' } })
  }

  test('reads the mappings of VDAB to ESCO, every row', () => {
    const { records, skipped, denied } = vdab()
    const { mappings, issues } = createMappings(records)
    expect({ records: records.length, skipped, denied }).toEqual({ records: 5507, skipped: 0, denied: 0 })
    expect(issues).toEqual([])
    expect(mappings.taxonomies()).toEqual(['esco', 'vdab'])
  })

  test('reads ESCO occupations to ISCO groups: each is one of its group, and no group is an occupation', () => {
    const taxonomy = createTaxonomy(readTaxonomyDirectory(data ?? '', { only: ['esco'] }).input)
    const records = [...taxonomy.concepts()].flatMap(({ id, isco }) =>
      isco === undefined ? [] : [{ from: id, relation: 'broad', to: `isco:${isco}`, origin: { source: 'ESCO 1.2' } }],
    )
    const { mappings, issues } = createMappings(records)
    expect(issues).toEqual([])
    const [first] = records
    const person: Candidate = { id: 'x', wishes: { occupations: [first?.from ?? ''] } }
    const there = translateRecord(person, mappings, { to: 'isco' })
    expect(there.report.broader.map(({ to }) => to)).toEqual([[first?.to]])
    // and back: a group holds occupations, and which one was meant is lost
    const back = translateRecord(there.record, mappings, { to: 'esco' })
    expect(back.report.lost.map(({ reason }) => reason)).toEqual(['only-narrower'])
  })
})
