import { PassendError } from 'passend'
import type { SystemClaims } from 'passend/audit'
import { instructionsForUse, modelCard } from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { instructionFactsSchema } from '../../../src/domain/instructionFacts.js'
import { modelCardFactsSchema } from '../../../src/domain/modelCardFacts.js'
import { measuredSystem, unmeasured } from './system.js'

let measured: SystemClaims
beforeAll(() => {
  measured = measuredSystem()
})

const headingsOf = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
const filled = (schema: { shape: object }) =>
  Object.fromEntries(Object.keys(schema.shape).map((name) => [name, `Iets over ${name}.`]))

describe('instructions for use', () => {
  it('answer every part of art. 13 (3) of the AI Act', () => {
    const told = headingsOf(instructionsForUse(unmeasured).text).join('\n')
    const parts = [
      'onder a',
      'b, i)',
      'b, ii)',
      'b, iii)',
      'b, iv)',
      'b, v)',
      'b, vi)',
      'b, vii)',
      'onder c',
      'onder d',
      'onder e',
      'onder f',
    ]
    for (const part of parts) expect(told).toContain(part)
  })

  it('show a gap for all that is not given or not measured, and none where all is', () => {
    // Nine facts that the law asks for (a representative and what the weights rest on are not asked of everybody), two figures.
    expect(instructionsForUse(unmeasured).gaps).toHaveLength(11)
    expect(instructionsForUse({ ...measured, facts: filled(instructionFactsSchema) }).gaps).toEqual([])
  })

  it('claim no robustness and no security by themselves', () => {
    const { gaps } = instructionsForUse(measured)
    expect(gaps.filter((gap) => /robuustheid|beveiliging/.test(gap))).toHaveLength(2)
  })

  it('refuse facts that are not of their form', () => {
    expect(() => instructionsForUse({ ...unmeasured, facts: { provider: 3 } as never })).toThrow(PassendError)
  })
})

describe('a model card', () => {
  it('has the nine sections of Mitchell and others (2019), in their order', () => {
    expect(headingsOf(modelCard(unmeasured).text)).toEqual([
      'Gegevens van het model',
      'Beoogd gebruik',
      'Factoren',
      'Maten',
      'Gegevens waarop is gemeten',
      'Gegevens waarmee is getraind',
      'Metingen',
      'Ethische overwegingen',
      'Kanttekeningen en aanbevelingen',
    ])
  })

  it('shows a gap for all that is not given or not measured, and none where all is', () => {
    // Developer, date, licence, contact, groups, data, considerations; two figures.
    expect(modelCard(unmeasured).gaps).toHaveLength(9)
    expect(modelCard({ ...measured, facts: filled(modelCardFactsSchema) }).gaps).toEqual([])
  })

  it('tells figures per group and per combination of groups, as measured', () => {
    const { text } = modelCard(measured)
    for (const { attributes } of measured.measured!.impact!.tables)
      expect(text).toContain(`| ${attributes.join(' × ')} |`)
  })

  it('refuses facts that are not of their form', () => {
    expect(() => modelCard({ ...unmeasured, facts: { licence: '' } })).toThrow(PassendError)
  })
})
