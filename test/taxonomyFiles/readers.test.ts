import { createTaxonomy, PassendError } from 'passend'
import { readCompetentNl, readCrebo, readEsco } from 'passend/taxonomy-files'
import { describe, expect, it } from 'vitest'
import { competentNl, crebo, esco, folder } from './folder.js'

describe('readCompetentNl', () => {
  it('reads competences and occupations with their other labels and ISCO codes', () => {
    const { input, skippedRows, files } = readCompetentNl(folder(competentNl))
    expect(input.id).toBe('competentnl')
    expect(input.concepts).toEqual([
      {
        id: 'nl:samen',
        kind: 'competence',
        labels: { nl: 'Samenwerken' },
        alternativeLabels: { nl: ['Teamwerk', 'In een team werken'] },
      },
      { id: 'nl:tillen', kind: 'competence', labels: { nl: 'Tillen' }, alternativeLabels: { nl: ['Sjouwen'] } },
      { id: 'nl:hout', kind: 'competence', labels: { nl: 'Hout, kurk en riet' } },
      {
        id: 'nl:kok',
        kind: 'occupation',
        labels: { nl: 'Kok' },
        alternativeLabels: { nl: ['Souschef', 'Kok (m/v)'] },
        isco: '5120',
      },
    ])
    expect(skippedRows).toBe(1)
    expect(files.find(({ name }) => name === 'occupation-isco.csv')).toEqual({
      name: 'occupation-isco.csv',
      rows: 2,
      skipped: 1,
    })
    expect(createTaxonomy(input).issues).toEqual([])
  })

  it('takes frequencies only when asked, with the N that they were counted over', () => {
    const directory = folder(competentNl)
    expect(readCompetentNl(directory).input.frequencies).toBeUndefined()
    const { input } = readCompetentNl(directory, { frequencies: true })
    expect(input.frequencies).toEqual({ N: 100, df: { 'nl:samen': 50, 'nl:tillen': 10 } })
    const taxonomy = createTaxonomy(input)
    expect(taxonomy.rarity('nl:tillen')).toBeGreaterThan(taxonomy.rarity('nl:samen'))
  })

  it('has a version that follows from the contents', () => {
    const version = (files: Record<string, string>) => readCompetentNl(folder(files)).input.version
    expect(version(competentNl)).toMatch(/^[0-9a-f]{12}$/)
    expect(version(competentNl)).toBe(version(competentNl))
    expect(version({ 'occupations.csv': competentNl['occupations.csv'] })).not.toBe(version(competentNl))
  })

  it('skips a row that cannot be used, and counts it', () => {
    const rows = [
      'uri,prefLabel',
      'nl:a,Goed',
      ',Zonder uri',
      'nl:b,',
      'nl c,Spatie',
      'nl:d,Te,veel',
      'nl:e,Een "quote"',
      'nl:f',
    ]
    const { input, skippedRows } = readCompetentNl(folder({ 'occupations.csv': rows.join('\n') }))
    expect(input.concepts.map(({ id }) => id)).toEqual(['nl:a'])
    expect(skippedRows).toBe(6)
  })

  it('reads semicolons and a byte order mark too', () => {
    const { input } = readCompetentNl(folder({ 'occupations.csv': '\uFEFFuri;prefLabel\r\nnl:a;Kok, chef\r\n' }))
    expect(input.concepts).toEqual([{ id: 'nl:a', kind: 'occupation', labels: { nl: 'Kok, chef' } }])
  })

  it('says what is wrong with a file that cannot be read', () => {
    const failure = (files: Record<string, string | Uint8Array>): unknown => {
      try {
        return readCompetentNl(folder(files))
      } catch (error) {
        return error
      }
    }
    const cases = [
      [{ 'occupations.csv': 'uri,prefLabel\nnl:a,"Nooit dicht\nnl:b,B\n' }, /does not end where it should/],
      [{ 'occupations.csv': 'uri,prefLabel\nnl:a,"Een" quote\nnl:b,B\n' }, /at or before line 2/],
      [{ 'occupations.csv': new Uint8Array([117, 114, 105, 10, 0xe9, 10]) }, /not UTF-8/],
      [{ 'anders.csv': 'uri\n' }, /holds nothing of competentnl/],
    ] as const
    for (const [files, message] of cases) {
      const error = failure(files)
      expect(error).toBeInstanceOf(PassendError)
      expect(error).toMatchObject({ code: 'unreadable-file', message: expect.stringMatching(message) })
    }
  })
})

describe('readCrebo', () => {
  it('reads qualifications with the profile that they teach', () => {
    const { input, skippedRows } = readCrebo(folder(crebo))
    expect(input.concepts.filter(({ kind }) => kind === 'qualification').map(({ id }) => id)).toEqual([
      'crebo:25010',
      'crebo:25011',
    ])
    expect(input.profiles?.[0]).toEqual({
      of: 'crebo:25010',
      competences: [
        { concept: 'nl:samen', importance: 'essential' },
        { concept: 'nl:lak', importance: 'optional' },
      ],
    })
    expect(skippedRows).toBe(1)
  })
})

describe('readEsco', () => {
  it('reads occupations, skills, groups, relations and profiles', () => {
    const { input, skippedRows } = readEsco(folder(esco))
    expect(input.concepts.find(({ id }) => id === 'e:kok')).toEqual({
      id: 'e:kok',
      kind: 'occupation',
      labels: { nl: 'kok' },
      alternativeLabels: { nl: ['chef-kok', 'keukenchef'] },
      isco: '5120',
    })
    expect(input.concepts.filter(({ kind }) => kind === 'competence').map(({ id }) => id)).toEqual([
      'e:S1',
      'e:koken',
      'e:S',
      'e:S1.1',
      'e:kruiden',
    ])
    expect(input.relations).toEqual([
      { from: 'e:S1', kind: 'broader', to: 'e:S' },
      { from: 'e:S1.1', kind: 'broader', to: 'e:S1' },
      { from: 'e:pizzabakker', kind: 'broader', to: 'e:kok' },
    ])
    expect(input.profiles).toEqual([
      {
        of: 'e:kok',
        competences: [
          { concept: 'e:koken', importance: 'essential' },
          { concept: 'e:kruiden', importance: 'optional' },
        ],
      },
    ])
    expect(skippedRows).toBe(0)
    expect(createTaxonomy(input).issues).toEqual([])
  })

  it('reads the file names of the official download', () => {
    const directory = folder({
      'occupations_nl.csv': esco['occupations_nl.csv'],
      'skills_nl.csv':
        'conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,e:koken,x,koken,\n',
      'occupationSkillRelations_nl.csv':
        'occupationUri,relationType,skillType,skillUri\ne:kok,optional,knowledge,e:koken\ne:kok,essential,knowledge,e:onbekend\n',
      'broaderRelationsSkillPillar_nl.csv':
        'conceptType,conceptUri,broaderType,broaderUri\nx,e:koken,SkillGroup,e:elders\n',
    })
    const { input, skippedRows } = readEsco(directory)
    expect(input.profiles).toEqual([{ of: 'e:kok', competences: [{ concept: 'e:koken', importance: 'optional' }] }])
    expect(input.relations).toBeUndefined()
    expect(skippedRows).toBe(1)
  })
})
