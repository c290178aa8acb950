import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { type RegisterRecord, registerEntry, type SystemClaims } from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerSections } from '../../../src/audit/documents/register/registerRecord.js'
import type { RegisterFacts } from '../../../src/domain/registerFacts.js'
import { runs } from '../../support/runs.js'
import { meanWords } from './plainness.js'
import { measuredSystem, unmeasured } from './system.js'

const link = 'https://voorbeeldstad.example/a'

/** All that an organisation can tell, each text as long as it may be. */
const longest: RegisterFacts = {
  name: 'n'.repeat(100),
  organisation: 'o'.repeat(100),
  themes: ['Werk', 'Sociale zekerheid', 'Economie'],
  status: 'In gebruik',
  begin: '2027-01',
  end: '2030-12',
  contact: 'algoritmes@voorbeeldstad.example',
  publicPage: link,
  category: 'Hoog-risico AI-systeem',
  sourceRegister: link,
  considerations: 'c'.repeat(2500),
  oversight: 'o'.repeat(1000),
  riskManagement: 'r'.repeat(400),
  legalBasis: 'l'.repeat(2500),
  legalReferences: [{ title: 'Participatiewet', link }],
  processingRegister: link,
  assessments: [{ title: 'DPIA' }, { title: 'IAMA', link }],
  assessmentsNote: 'a'.repeat(2500),
  dataSources: 'd'.repeat(500),
  dataReferences: [{ title: 'Register', link }],
  weightsRestOn: 'w'.repeat(500),
  provider: 'p'.repeat(200),
  sourceCode: link,
  sourceId: 's'.repeat(100),
  searchTerms: 't'.repeat(2500),
}

let measured: SystemClaims
beforeAll(() => {
  measured = measuredSystem()
})

describe('an entry of the Algoritmeregister', () => {
  it('holds the fields of publication standard 1.0, in their order, and no other', () => {
    const { record } = registerEntry({ ...measured, facts: longest })
    // The names of `properties` in the schema of the register, but for the id that the register gives itself.
    expect(Object.keys(record)).toEqual([
      'name',
      'description_short',
      'organization',
      'category',
      'status',
      'begin_date',
      'end_date',
      'contact_email',
      'website',
      'publication_category',
      'url',
      'goal',
      'proportionality',
      'human_intervention',
      'risks',
      'lawful_basis',
      'lawful_basis_grouping',
      'process_index_url',
      'impacttoetsen_grouping',
      'impacttoetsen',
      'source_data',
      'source_data_grouping',
      'methods_and_models',
      'provider',
      'publiccode',
      'lang',
      'standard_version',
      'source_id',
      'tags',
    ])
    expect(registerSections.flatMap(({ fields }) => fields.map(({ key }) => key))).toEqual(Object.keys(record))
  })

  it('keeps every field within what the register takes, however long the facts and however many the findings', () => {
    const finding = { attributes: ['x'.repeat(100), 'y'.repeat(100)], values: ['v'.repeat(100), 'w'.repeat(100)] }
    const impact = measured.measured!.impact!
    const many = { ...impact, findings: Array.from({ length: 50 }, () => ({ ...impact.findings[0]!, ...finding })) }
    const worst = registerEntry({
      ...measured,
      measured: { ...measured.measured, on: 'm'.repeat(200), impact: many },
      facts: longest,
    })
    for (const { key, most } of registerSections.flatMap(({ fields }) => fields)) {
      const value = worst.record[key]
      if (most !== undefined && typeof value === 'string') expect(value.length, key).toBeLessThanOrEqual(most)
    }
    // None of the fifty is passed over in silence.
    expect(worst.record.risks).toMatch(/over (50|49|48|47) groepen/)
    expect(worst.gaps).toEqual([])
  })

  it('is a visible gap wherever only the organisation knows, and claims nothing that was not measured', () => {
    const { record, text, gaps } = registerEntry(unmeasured)
    const lacking: (keyof RegisterRecord)[] = ['organization', 'proportionality', 'lawful_basis', 'provider']
    for (const key of lacking) expect(record[key], key).toMatch(/^\[nog invullen: .*\]$/)
    expect([record.status, record.begin_date, record.contact_email]).toEqual([null, null, null])
    expect([record.lawful_basis_grouping, record.impacttoetsen_grouping]).toEqual([null, null])
    expect(record.risks).toContain('[niet gemeten: of groepen even vaak worden voorgesteld]')
    expect(record.methods_and_models).toContain('[niet gemeten: of een hogere score vaker tot werk leidt]')
    for (const gap of gaps) expect(text).toContain(`**[${gap}]**`)
    // Without a measurement no share and no ratio stands in it.
    expect(JSON.stringify(record)).not.toMatch(/\d,\d/)
  })

  it('says that it does not learn, and that people decide', () => {
    const { record } = registerEntry(unmeasured)
    expect(record.methods_and_models).toContain('niet zelflerend')
    expect(record.human_intervention).toContain('Het programma beslist niets.')
  })

  it('is at level B1 where the register asks that: at most twelve words a sentence on average', () => {
    const { record } = registerEntry({ ...unmeasured, facts: { oversight: 'Een team kijkt elk kwartaal.' } })
    for (const text of [record.description_short, record.goal, record.human_intervention])
      expect(meanWords(text)).toBeLessThanOrEqual(12)
  })

  it('takes any text as a fact: one line in the data, nothing but text on the page', () => {
    const headings = registerEntry(unmeasured).text.match(/^#+ /gm)?.length ?? 0
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (text) => {
        const facts = { organisation: text, provider: text, considerations: text, legalBasis: text }
        const { record, text: page } = registerEntry({ ...unmeasured, facts })
        expect(record.organization).not.toMatch(/[\n\r]/)
        expect(page.match(/^#+ /gm)).toHaveLength(headings)
        expect(page).not.toMatch(/(?<!\\)</)
      }),
      runs(200),
    )
  })

  it.each([
    [{ status: 'misschien' }],
    [{ begin: '2027-13' }],
    [{ publicPage: 'http://onveilig.example' }],
    [{ themes: ['Voetbal'] }],
    [{ organisation: 'o'.repeat(101) }],
    [{ unknown: 'x' }],
    ['x'],
  ])('refuses facts that are not of their form: %j', (facts) => {
    expect(() => registerEntry({ ...unmeasured, facts: facts as never })).toThrow(PassendError)
  })
})
